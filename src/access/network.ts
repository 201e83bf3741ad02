import ipaddr from 'ipaddr.js';

/** A household or office has at least so much for itself: /24 of IPv4, /48 of IPv6. */
const PREFIX_BYTES = { ipv4: 3, ipv6: 6 };

/** The network that an address belongs to, such as `192.0.2` or `2001:db8:0`; the text itself when it is no address. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  const bytes = parsed.toByteArray().slice(0, PREFIX_BYTES[parsed.kind()]);
  return `${parsed.kind()} ${Buffer.from(bytes).toString('hex')}`;
}
