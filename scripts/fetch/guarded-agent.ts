import {lookup as resolve} from 'node:dns'
import {BlockList, isIP, type LookupFunction} from 'node:net'
import {Agent} from 'undici'

/** Networks that nobody publishes news in: private, shared, loopback, link-local (with clouds' metadata), reserved. */
const closedNetworks: readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 32, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 9, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
]

const closed = new BlockList()
for (const [network, prefix, family] of closedNetworks) closed.addSubnet(network, prefix, family)

/** Thrown for an address that must not be asked. */
export class ForbiddenAddress extends Error {
  override name = 'ForbiddenAddress'
}

/** True for an IP address that only machines of one's own network have. An IPv6 address that wraps another counts. */
export const isClosed = (ip: string): boolean => closed.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4')

/** Throws for an address of another kind than http(s), or of a host that is a closed IP address itself. */
export function checkAddress({protocol, hostname, username, password}: URL, allowPrivate: boolean) {
  if (protocol !== 'http:' && protocol !== 'https:') throw new ForbiddenAddress(`${protocol} is not asked`)
  if (username !== '' || password !== '')
    throw new ForbiddenAddress('an address with a password is not asked')
  const ip = hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(ip) && isClosed(ip)) throw new ForbiddenAddress(`${ip} is in a closed network`)
}

/** Connections that are made to open networks only: the address that was checked is the one connected to. */
export function guardedAgent(allowPrivate: boolean, timeout: number): Agent {
  const lookup: LookupFunction = (host, options, callback) => {
    resolve(host, {...options, all: true}, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const open = allowPrivate ? addresses : addresses.filter(({address}) => !isClosed(address))
      const first = open[0]
      if (!first) return callback(new ForbiddenAddress(`${host} is in a closed network`), '', 0)
      if (options.all) return callback(null, open)
      return callback(null, first.address, first.family)
    })
  }
  return new Agent({
    connect: {lookup, timeout},
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxResponseSize: -1,
    pipelining: 1,
    connections: 1,
  })
}
