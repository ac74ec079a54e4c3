package bucket

import (
	"fmt"
	"net/netip"
	"strings"
)

// Proxies are the networks of proxies whose headers are trusted.
type Proxies []netip.Prefix

// ParseProxies reads networks such as 10.0.0.0/8, and single addresses.
func ParseProxies(list []string) (Proxies, error) {
	var all Proxies
	for _, text := range list {
		text = strings.TrimSpace(text)
		p, err := netip.ParsePrefix(text)
		if err != nil {
			a, single := netip.ParseAddr(text)
			if single != nil || a.Zone() != "" {
				return nil, fmt.Errorf("%q cannot be used; allowed: addresses and networks, such as 127.0.0.1,10.0.0.0/8,2001:db8::/32", text)
			}
			p = netip.PrefixFrom(a, a.BitLen())
		}
		if a := p.Addr(); a.Is4In6() { // addresses are compared as plain IPv4
			if p.Bits() < 96 {
				return nil, fmt.Errorf("%q cannot be used; write an IPv4 network as 10.0.0.0/8", text)
			}
			p = netip.PrefixFrom(a.Unmap(), p.Bits()-96)
		}
		all = append(all, p.Masked())
	}
	return all, nil
}

func (p Proxies) trusted(a netip.Addr) bool {
	for _, network := range p {
		if network.Contains(a) {
			return true
		}
	}
	return false
}

// Client returns the address of the client, from the address of the connection and
// the values of X-Forwarded-For. Each proxy appends the address from which it
// received the request, and anybody can send earlier entries. The list is therefore
// read from its end, as long as the entry was added by a trusted proxy. An entry
// that is not an address ends the list, and whoever added it is the client.
func (p Proxies) Client(remote string, forwarded []string) netip.Addr {
	client := parse(remote)
	if !p.trusted(client) {
		return client
	}
	hops := strings.Split(strings.Join(forwarded, ","), ",")
	for i := len(hops) - 1; i >= 0; i-- {
		hop := parse(strings.TrimSpace(hops[i]))
		if !hop.IsValid() {
			break
		}
		client = hop
		if !p.trusted(client) {
			break
		}
	}
	return client
}

// parse reads an address with or without a port: 192.0.2.1, 192.0.2.1:80,
// 2001:db8::1, [2001:db8::1]:80.
func parse(text string) netip.Addr {
	if both, err := netip.ParseAddrPort(text); err == nil {
		return both.Addr().Unmap().WithZone("")
	}
	a, err := netip.ParseAddr(strings.Trim(text, "[]"))
	if err != nil {
		return netip.Addr{}
	}
	return a.Unmap().WithZone("")
}
