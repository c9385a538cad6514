"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// reelay:reelay:no-global-this
var own;
var init_reelay_no_global_this = __esm({
  "reelay:reelay:no-global-this"() {
    own = {};
  }
});

// ../../node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = __commonJS({
  "../../node_modules/ipaddr.js/lib/ipaddr.js"(exports2, module2) {
    init_reelay_no_global_this();
    (function(root) {
      "use strict";
      const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
      const ipv4Regexes = {
        fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
        threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
        twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
        longValue: new RegExp(`^${ipv4Part}$`, "i")
      };
      const octalRegex = new RegExp(`^0[0-7]+$`, "i");
      const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
      const zoneIndex = "%[0-9a-z]{1,}";
      const ipv6Part = "(?:[0-9a-f]+::?)+";
      const ipv6Regexes = {
        zoneIndex: new RegExp(zoneIndex, "i"),
        "native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
        deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
        transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
      };
      function expandIPv6(string3, parts) {
        if (string3.indexOf("::") !== string3.lastIndexOf("::")) {
          return null;
        }
        let colonCount = 0;
        let lastColon = -1;
        let zoneId = (string3.match(ipv6Regexes.zoneIndex) || [])[0];
        let replacement, replacementCount;
        if (zoneId) {
          zoneId = zoneId.substring(1);
          string3 = string3.replace(/%.+$/, "");
        }
        while ((lastColon = string3.indexOf(":", lastColon + 1)) >= 0) {
          colonCount++;
        }
        if (string3.substr(0, 2) === "::") {
          colonCount--;
        }
        if (string3.substr(-2, 2) === "::") {
          colonCount--;
        }
        if (colonCount >= parts) {
          return null;
        }
        replacementCount = parts - colonCount;
        replacement = ":";
        while (replacementCount--) {
          replacement += "0:";
        }
        string3 = string3.replace("::", replacement);
        if (string3[0] === ":") {
          string3 = string3.slice(1);
        }
        if (string3[string3.length - 1] === ":") {
          string3 = string3.slice(0, -1);
        }
        parts = (function() {
          const ref = string3.split(":");
          const results = [];
          for (let i = 0; i < ref.length; i++) {
            results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
          }
          return results;
        })();
        return {
          parts,
          zoneId
        };
      }
      function matchCIDR(first, second, partSize, cidrBits) {
        if (first.length !== second.length) {
          throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
        }
        let part = 0;
        let shift;
        while (cidrBits > 0) {
          shift = partSize - cidrBits;
          if (shift < 0) {
            shift = 0;
          }
          if (first[part] >> shift !== second[part] >> shift) {
            return false;
          }
          cidrBits -= partSize;
          part += 1;
        }
        return true;
      }
      function parseIntAuto(string3) {
        if (hexRegex.test(string3)) {
          return parseInt(string3, 16);
        }
        if (string3[0] === "0" && !isNaN(parseInt(string3[1], 10))) {
          if (octalRegex.test(string3)) {
            return parseInt(string3, 8);
          }
          throw new Error(`ipaddr: cannot parse ${string3} as octal`);
        }
        return parseInt(string3, 10);
      }
      function padPart(part, length) {
        while (part.length < length) {
          part = `0${part}`;
        }
        return part;
      }
      const ipaddr2 = {};
      ipaddr2.IPv4 = (function() {
        function IPv4(octets) {
          if (octets.length !== 4) {
            throw new Error("ipaddr: ipv4 octet count should be 4");
          }
          let i, octet;
          for (i = 0; i < octets.length; i++) {
            octet = octets[i];
            if (!(0 <= octet && octet <= 255)) {
              throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
            }
          }
          this.octets = octets;
        }
        IPv4.prototype.SpecialRanges = {
          unspecified: [[new IPv4([0, 0, 0, 0]), 8]],
          broadcast: [[new IPv4([255, 255, 255, 255]), 32]],
          // RFC3171
          multicast: [[new IPv4([224, 0, 0, 0]), 4]],
          // RFC3927
          linkLocal: [[new IPv4([169, 254, 0, 0]), 16]],
          // RFC5735
          loopback: [[new IPv4([127, 0, 0, 0]), 8]],
          // RFC6598
          carrierGradeNat: [[new IPv4([100, 64, 0, 0]), 10]],
          // RFC1918
          "private": [
            [new IPv4([10, 0, 0, 0]), 8],
            [new IPv4([172, 16, 0, 0]), 12],
            [new IPv4([192, 168, 0, 0]), 16]
          ],
          // Reserved and testing-only ranges; RFCs 5735, 5737, 2544, 1700
          reserved: [
            [new IPv4([192, 0, 0, 0]), 24],
            [new IPv4([192, 0, 2, 0]), 24],
            [new IPv4([192, 88, 99, 0]), 24],
            [new IPv4([198, 18, 0, 0]), 15],
            [new IPv4([198, 51, 100, 0]), 24],
            [new IPv4([203, 0, 113, 0]), 24],
            [new IPv4([240, 0, 0, 0]), 4]
          ],
          // RFC7534, RFC7535
          as112: [
            [new IPv4([192, 175, 48, 0]), 24],
            [new IPv4([192, 31, 196, 0]), 24]
          ],
          // RFC7450
          amt: [
            [new IPv4([192, 52, 193, 0]), 24]
          ]
        };
        IPv4.prototype.kind = function() {
          return "ipv4";
        };
        IPv4.prototype.match = function(other, cidrRange) {
          let ref;
          if (cidrRange === void 0) {
            ref = other;
            other = ref[0];
            cidrRange = ref[1];
          }
          if (other.kind() !== "ipv4") {
            throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
          }
          return matchCIDR(this.octets, other.octets, 8, cidrRange);
        };
        IPv4.prototype.prefixLengthFromSubnetMask = function() {
          let cidr = 0;
          let stop = false;
          const zerotable = {
            0: 8,
            128: 7,
            192: 6,
            224: 5,
            240: 4,
            248: 3,
            252: 2,
            254: 1,
            255: 0
          };
          let i, octet, zeros;
          for (i = 3; i >= 0; i -= 1) {
            octet = this.octets[i];
            if (octet in zerotable) {
              zeros = zerotable[octet];
              if (stop && zeros !== 0) {
                return null;
              }
              if (zeros !== 8) {
                stop = true;
              }
              cidr += zeros;
            } else {
              return null;
            }
          }
          return 32 - cidr;
        };
        IPv4.prototype.range = function() {
          return ipaddr2.subnetMatch(this, this.SpecialRanges);
        };
        IPv4.prototype.toByteArray = function() {
          return this.octets.slice(0);
        };
        IPv4.prototype.toIPv4MappedAddress = function() {
          return ipaddr2.IPv6.parse(`::ffff:${this.toString()}`);
        };
        IPv4.prototype.toNormalizedString = function() {
          return this.toString();
        };
        IPv4.prototype.toString = function() {
          return this.octets.join(".");
        };
        return IPv4;
      })();
      ipaddr2.IPv4.broadcastAddressFromCIDR = function(string3) {
        try {
          const cidr = this.parseCIDR(string3);
          const ipInterfaceOctets = cidr[0].toByteArray();
          const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          const octets = [];
          let i = 0;
          while (i < 4) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv4.isIPv4 = function(string3) {
        return this.parser(string3) !== null;
      };
      ipaddr2.IPv4.isValid = function(string3) {
        try {
          new this(this.parser(string3));
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv4.isValidCIDR = function(string3) {
        try {
          this.parseCIDR(string3);
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv4.isValidFourPartDecimal = function(string3) {
        if (ipaddr2.IPv4.isValid(string3) && string3.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) {
          return true;
        } else {
          return false;
        }
      };
      ipaddr2.IPv4.isValidCIDRFourPartDecimal = function(string3) {
        const match = string3.match(/^(.+)\/(\d+)$/);
        if (!ipaddr2.IPv4.isValidCIDR(string3) || !match) {
          return false;
        }
        return ipaddr2.IPv4.isValidFourPartDecimal(match[1]);
      };
      ipaddr2.IPv4.networkAddressFromCIDR = function(string3) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
        try {
          cidr = this.parseCIDR(string3);
          ipInterfaceOctets = cidr[0].toByteArray();
          subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          octets = [];
          i = 0;
          while (i < 4) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv4.parse = function(string3) {
        const parts = this.parser(string3);
        if (parts === null) {
          throw new Error("ipaddr: string is not formatted like an IPv4 Address");
        }
        return new this(parts);
      };
      ipaddr2.IPv4.parseCIDR = function(string3) {
        let match;
        if (match = string3.match(/^(.+)\/(\d+)$/)) {
          const maskLength = parseInt(match[2]);
          if (maskLength >= 0 && maskLength <= 32) {
            const parsed = [this.parse(match[1]), maskLength];
            Object.defineProperty(parsed, "toString", {
              value: function() {
                return this.join("/");
              }
            });
            return parsed;
          }
        }
        throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
      };
      ipaddr2.IPv4.parser = function(string3) {
        let match, part, value;
        if (match = string3.match(ipv4Regexes.fourOctet)) {
          return (function() {
            const ref = match.slice(1, 6);
            const results = [];
            for (let i = 0; i < ref.length; i++) {
              part = ref[i];
              results.push(parseIntAuto(part));
            }
            return results;
          })();
        } else if (match = string3.match(ipv4Regexes.longValue)) {
          value = parseIntAuto(match[1]);
          if (value > 4294967295 || value < 0) {
            throw new Error("ipaddr: address outside defined range");
          }
          return (function() {
            const results = [];
            let shift;
            for (shift = 0; shift <= 24; shift += 8) {
              results.push(value >> shift & 255);
            }
            return results;
          })().reverse();
        } else if (match = string3.match(ipv4Regexes.twoOctet)) {
          return (function() {
            const ref = match.slice(1, 4);
            const results = [];
            value = parseIntAuto(ref[1]);
            if (value > 16777215 || value < 0) {
              throw new Error("ipaddr: address outside defined range");
            }
            results.push(parseIntAuto(ref[0]));
            results.push(value >> 16 & 255);
            results.push(value >> 8 & 255);
            results.push(value & 255);
            return results;
          })();
        } else if (match = string3.match(ipv4Regexes.threeOctet)) {
          return (function() {
            const ref = match.slice(1, 5);
            const results = [];
            value = parseIntAuto(ref[2]);
            if (value > 65535 || value < 0) {
              throw new Error("ipaddr: address outside defined range");
            }
            results.push(parseIntAuto(ref[0]));
            results.push(parseIntAuto(ref[1]));
            results.push(value >> 8 & 255);
            results.push(value & 255);
            return results;
          })();
        } else {
          return null;
        }
      };
      ipaddr2.IPv4.subnetMaskFromPrefixLength = function(prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) {
          throw new Error("ipaddr: invalid IPv4 prefix length");
        }
        const octets = [0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);
        while (j < filledOctetCount) {
          octets[j] = 255;
          j++;
        }
        if (filledOctetCount < 4) {
          octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
        }
        return new this(octets);
      };
      ipaddr2.IPv6 = (function() {
        function IPv6(parts, zoneId) {
          let i, part;
          if (parts.length === 16) {
            this.parts = [];
            for (i = 0; i <= 14; i += 2) {
              this.parts.push(parts[i] << 8 | parts[i + 1]);
            }
          } else if (parts.length === 8) {
            this.parts = parts;
          } else {
            throw new Error("ipaddr: ipv6 part count should be 8 or 16");
          }
          for (i = 0; i < this.parts.length; i++) {
            part = this.parts[i];
            if (!(0 <= part && part <= 65535)) {
              throw new Error("ipaddr: ipv6 part should fit in 16 bits");
            }
          }
          if (zoneId) {
            this.zoneId = zoneId;
          }
        }
        IPv6.prototype.SpecialRanges = {
          // RFC4291, here and after
          unspecified: [new IPv6([0, 0, 0, 0, 0, 0, 0, 0]), 128],
          linkLocal: [new IPv6([65152, 0, 0, 0, 0, 0, 0, 0]), 10],
          multicast: [new IPv6([65280, 0, 0, 0, 0, 0, 0, 0]), 8],
          loopback: [new IPv6([0, 0, 0, 0, 0, 0, 0, 1]), 128],
          uniqueLocal: [new IPv6([64512, 0, 0, 0, 0, 0, 0, 0]), 7],
          ipv4Mapped: [new IPv6([0, 0, 0, 0, 0, 65535, 0, 0]), 96],
          // RFC3879
          deprecatedSiteLocal: [new IPv6([65216, 0, 0, 0, 0, 0, 0, 0]), 10],
          // RFC6666
          discard: [new IPv6([256, 0, 0, 0, 0, 0, 0, 0]), 64],
          // RFC6145
          rfc6145: [new IPv6([0, 0, 0, 0, 65535, 0, 0, 0]), 96],
          rfc6052: [
            // RFC6052
            [new IPv6([100, 65435, 0, 0, 0, 0, 0, 0]), 96],
            // RFC8215
            [new IPv6([100, 65435, 1, 0, 0, 0, 0, 0]), 48]
          ],
          // RFC3056
          "6to4": [new IPv6([8194, 0, 0, 0, 0, 0, 0, 0]), 16],
          // RFC6052, RFC6146
          teredo: [new IPv6([8193, 0, 0, 0, 0, 0, 0, 0]), 32],
          // RFC5180
          benchmarking: [new IPv6([8193, 2, 0, 0, 0, 0, 0, 0]), 48],
          // RFC7450
          amt: [new IPv6([8193, 3, 0, 0, 0, 0, 0, 0]), 32],
          as112v6: [
            // RFC7535
            [new IPv6([8193, 4, 274, 0, 0, 0, 0, 0]), 48],
            // RFC7534
            [new IPv6([9760, 79, 32768, 0, 0, 0, 0, 0]), 48]
          ],
          // RFC4843
          deprecatedOrchid: [new IPv6([8193, 16, 0, 0, 0, 0, 0, 0]), 28],
          // RFC7343
          orchid2: [new IPv6([8193, 32, 0, 0, 0, 0, 0, 0]), 28],
          // RFC9374
          droneRemoteIdProtocolEntityTags: [new IPv6([8193, 48, 0, 0, 0, 0, 0, 0]), 28],
          // RFC9602
          segmentRouting: [new IPv6([24320, 0, 0, 0, 0, 0, 0, 0]), 16],
          reserved: [
            // RFC3849
            [new IPv6([8193, 0, 0, 0, 0, 0, 0, 0]), 23],
            // RFC2928
            [new IPv6([8193, 3512, 0, 0, 0, 0, 0, 0]), 32],
            // RFC9637
            [new IPv6([16383, 0, 0, 0, 0, 0, 0, 0]), 20]
          ]
        };
        IPv6.prototype.isIPv4MappedAddress = function() {
          return this.range() === "ipv4Mapped";
        };
        IPv6.prototype.kind = function() {
          return "ipv6";
        };
        IPv6.prototype.match = function(other, cidrRange) {
          let ref;
          if (cidrRange === void 0) {
            ref = other;
            other = ref[0];
            cidrRange = ref[1];
          }
          if (other.kind() !== "ipv6") {
            throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
          }
          return matchCIDR(this.parts, other.parts, 16, cidrRange);
        };
        IPv6.prototype.prefixLengthFromSubnetMask = function() {
          let cidr = 0;
          let stop = false;
          const zerotable = {
            0: 16,
            32768: 15,
            49152: 14,
            57344: 13,
            61440: 12,
            63488: 11,
            64512: 10,
            65024: 9,
            65280: 8,
            65408: 7,
            65472: 6,
            65504: 5,
            65520: 4,
            65528: 3,
            65532: 2,
            65534: 1,
            65535: 0
          };
          let part, zeros;
          for (let i = 7; i >= 0; i -= 1) {
            part = this.parts[i];
            if (part in zerotable) {
              zeros = zerotable[part];
              if (stop && zeros !== 0) {
                return null;
              }
              if (zeros !== 16) {
                stop = true;
              }
              cidr += zeros;
            } else {
              return null;
            }
          }
          return 128 - cidr;
        };
        IPv6.prototype.range = function() {
          return ipaddr2.subnetMatch(this, this.SpecialRanges);
        };
        IPv6.prototype.toByteArray = function() {
          let part;
          const bytes = [];
          const ref = this.parts;
          for (let i = 0; i < ref.length; i++) {
            part = ref[i];
            bytes.push(part >> 8);
            bytes.push(part & 255);
          }
          return bytes;
        };
        IPv6.prototype.toFixedLengthString = function() {
          const addr = (function() {
            const results = [];
            for (let i = 0; i < this.parts.length; i++) {
              results.push(padPart(this.parts[i].toString(16), 4));
            }
            return results;
          }).call(this).join(":");
          let suffix = "";
          if (this.zoneId) {
            suffix = `%${this.zoneId}`;
          }
          return addr + suffix;
        };
        IPv6.prototype.toIPv4Address = function() {
          if (!this.isIPv4MappedAddress()) {
            throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
          }
          const ref = this.parts.slice(-2);
          const high = ref[0];
          const low = ref[1];
          return new ipaddr2.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
        };
        IPv6.prototype.toNormalizedString = function() {
          const addr = (function() {
            const results = [];
            for (let i = 0; i < this.parts.length; i++) {
              results.push(this.parts[i].toString(16));
            }
            return results;
          }).call(this).join(":");
          let suffix = "";
          if (this.zoneId) {
            suffix = `%${this.zoneId}`;
          }
          return addr + suffix;
        };
        IPv6.prototype.toRFC5952String = function() {
          const regex = /((^|:)(0(:|$)){2,})/g;
          let suffix = "";
          if (this.zoneId) {
            suffix = `%${this.zoneId}`;
          }
          const normalized = this.toNormalizedString();
          const string3 = normalized.slice(0, normalized.length - suffix.length);
          let bestMatchIndex = 0;
          let bestMatchLength = -1;
          let bestMatchGroups = -1;
          let match;
          while (match = regex.exec(string3)) {
            const groups = (match[0].match(/0/g) || []).length;
            if (groups > bestMatchGroups) {
              bestMatchGroups = groups;
              bestMatchIndex = match.index;
              bestMatchLength = match[0].length;
            }
          }
          if (bestMatchLength < 0) {
            return string3 + suffix;
          }
          return `${string3.substring(0, bestMatchIndex)}::${string3.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
        };
        IPv6.prototype.toString = function() {
          return this.toRFC5952String();
        };
        return IPv6;
      })();
      ipaddr2.IPv6.broadcastAddressFromCIDR = function(string3) {
        try {
          const cidr = this.parseCIDR(string3);
          const ipInterfaceOctets = cidr[0].toByteArray();
          const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          const octets = [];
          let i = 0;
          while (i < 16) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv6.isIPv6 = function(string3) {
        return this.parser(string3) !== null;
      };
      ipaddr2.IPv6.isValid = function(string3) {
        if (typeof string3 === "string" && string3.indexOf(":") === -1) {
          return false;
        }
        try {
          const addr = this.parser(string3);
          new this(addr.parts, addr.zoneId);
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv6.isValidCIDR = function(string3) {
        if (typeof string3 === "string" && string3.indexOf(":") === -1) {
          return false;
        }
        try {
          this.parseCIDR(string3);
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv6.networkAddressFromCIDR = function(string3) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
        try {
          cidr = this.parseCIDR(string3);
          ipInterfaceOctets = cidr[0].toByteArray();
          subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          octets = [];
          i = 0;
          while (i < 16) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv6.parse = function(string3) {
        const addr = this.parser(string3);
        if (addr === null) {
          throw new Error("ipaddr: string is not formatted like an IPv6 Address");
        }
        return new this(addr.parts, addr.zoneId);
      };
      ipaddr2.IPv6.parseCIDR = function(string3) {
        let maskLength, match, parsed;
        if (match = string3.match(/^(.+)\/(\d+)$/)) {
          maskLength = parseInt(match[2]);
          if (maskLength >= 0 && maskLength <= 128) {
            parsed = [this.parse(match[1]), maskLength];
            Object.defineProperty(parsed, "toString", {
              value: function() {
                return this.join("/");
              }
            });
            return parsed;
          }
        }
        throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
      };
      ipaddr2.IPv6.parser = function(string3) {
        let addr, i, match, octet, octets, zoneId;
        if (match = string3.match(ipv6Regexes.deprecatedTransitional)) {
          return this.parser(`::ffff:${match[1]}`);
        }
        if (ipv6Regexes.native.test(string3)) {
          return expandIPv6(string3, 8);
        }
        if (match = string3.match(ipv6Regexes.transitional)) {
          zoneId = match[6] || "";
          addr = match[1];
          if (!match[1].endsWith("::")) {
            addr = addr.slice(0, -1);
          }
          addr = expandIPv6(addr + zoneId, 6);
          if (addr && addr.parts) {
            octets = [
              parseInt(match[2]),
              parseInt(match[3]),
              parseInt(match[4]),
              parseInt(match[5])
            ];
            for (i = 0; i < octets.length; i++) {
              octet = octets[i];
              if (!(0 <= octet && octet <= 255)) {
                return null;
              }
            }
            addr.parts.push(octets[0] << 8 | octets[1]);
            addr.parts.push(octets[2] << 8 | octets[3]);
            return {
              parts: addr.parts,
              zoneId: addr.zoneId
            };
          }
        }
        return null;
      };
      ipaddr2.IPv6.subnetMaskFromPrefixLength = function(prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) {
          throw new Error("ipaddr: invalid IPv6 prefix length");
        }
        const octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);
        while (j < filledOctetCount) {
          octets[j] = 255;
          j++;
        }
        if (filledOctetCount < 16) {
          octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
        }
        return new this(octets);
      };
      ipaddr2.fromByteArray = function(bytes) {
        const length = bytes.length;
        if (length === 4) {
          return new ipaddr2.IPv4(bytes);
        } else if (length === 16) {
          return new ipaddr2.IPv6(bytes);
        } else {
          throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
        }
      };
      ipaddr2.isValid = function(string3) {
        return ipaddr2.IPv6.isValid(string3) || ipaddr2.IPv4.isValid(string3);
      };
      ipaddr2.isValidCIDR = function(string3) {
        return ipaddr2.IPv6.isValidCIDR(string3) || ipaddr2.IPv4.isValidCIDR(string3);
      };
      ipaddr2.parse = function(string3) {
        if (ipaddr2.IPv6.isValid(string3)) {
          return ipaddr2.IPv6.parse(string3);
        } else if (ipaddr2.IPv4.isValid(string3)) {
          return ipaddr2.IPv4.parse(string3);
        } else {
          throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
        }
      };
      ipaddr2.parseCIDR = function(string3) {
        try {
          return ipaddr2.IPv6.parseCIDR(string3);
        } catch {
          try {
            return ipaddr2.IPv4.parseCIDR(string3);
          } catch (e) {
            throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
          }
        }
      };
      ipaddr2.process = function(string3) {
        const addr = this.parse(string3);
        if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) {
          return addr.toIPv4Address();
        } else {
          return addr;
        }
      };
      ipaddr2.subnetMatch = function(address, rangeList, defaultName) {
        let i, rangeName, rangeSubnets, subnet;
        if (defaultName === void 0 || defaultName === null) {
          defaultName = "unicast";
        }
        for (rangeName in rangeList) {
          if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
            rangeSubnets = rangeList[rangeName];
            if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) {
              rangeSubnets = [rangeSubnets];
            }
            for (i = 0; i < rangeSubnets.length; i++) {
              subnet = rangeSubnets[i];
              if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) {
                return rangeName;
              }
            }
          }
        }
        return defaultName;
      };
      if (typeof module2 !== "undefined" && module2.exports) {
        module2.exports = ipaddr2;
      } else {
        root.ipaddr = ipaddr2;
      }
    })(exports2);
  }
});

// nodes/Reelay/Reelay.node.ts
var Reelay_node_exports = {};
__export(Reelay_node_exports, {
  Reelay: () => Reelay
});
module.exports = __toCommonJS(Reelay_node_exports);
init_reelay_no_global_this();
var import_n8n_workflow3 = require("n8n-workflow");

// nodes/Reelay/actions/balance.ts
init_reelay_no_global_this();

// ../core/src/index.ts
init_reelay_no_global_this();

// ../core/src/catalog/catalog.ts
init_reelay_no_global_this();

// ../core/src/catalog/card.ts
init_reelay_no_global_this();
function seconds(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

// ../core/src/catalog/sora-2.ts
init_reelay_no_global_this();
var seed = (file2) => ({ from: file2, asOf: "2026-11-20" });
var APIMASTER = seed("APIMaster, Sora 2 video generation API");
var AIVIDEOAPI = seed("AIVideoAPI, Sora 2");
var APIMART = seed("APIMart, Sora 2");
var ARTIFEX = seed("Artifex, Sora 2");
var RETIRED = {
  by: "OpenAI",
  on: "2026-09-24",
  source: "https://developers.openai.com/api/docs/models/sora-2"
};
var COMMON = { aspectRatios: ["16:9", "9:16"], typicalMs: 11e4, retired: RETIRED };
var APIMART_SORA = {
  ...COMMON,
  provider: "apimart",
  durations: [4, 8, 12],
  images: { min: 0, max: 1, decidesRatio: true, formats: ["jpeg", "png", "webp"], maxBytes: 1e7 },
  price: null,
  source: APIMART
};
var SORA_2 = [
  {
    ...COMMON,
    provider: "apimaster",
    model: "sora-2",
    aliases: ["sora"],
    durations: [4, 8, 12, 16, 20],
    resolutions: ["720p"],
    images: { min: 0, max: 1 },
    price: { per: "second", usd: { "720p": 0.08 }, source: APIMASTER },
    retired: { ...RETIRED, replacement: "seedance-2.5" },
    source: APIMASTER
  },
  {
    ...COMMON,
    provider: "apimaster",
    model: "sora-2-pro",
    durations: [4, 8, 12, 16, 20],
    resolutions: ["720p", "1024p", "1080p"],
    images: { min: 0, max: 1 },
    price: { per: "second", usd: { "720p": 0.24, "1024p": 0.4, "1080p": 0.56 }, source: APIMASTER },
    retired: { ...RETIRED, replacement: "seedance-2.5" },
    source: APIMASTER
  },
  {
    ...COMMON,
    provider: "aivideoapi",
    model: "sora-2",
    durations: [4, 8, 12],
    resolutions: ["720p"],
    resolutionWords: null,
    images: {
      min: 0,
      max: 1,
      formats: ["jpeg", "png", "webp"],
      maxBytes: 1e7,
      minShortSide: 300,
      ratio: [2 / 5, 5 / 2]
    },
    promptMax: 5e3,
    price: { per: "second", usd: { "720p": 0.125 }, source: AIVIDEOAPI },
    retired: { ...RETIRED, replacement: "doubao-seedance-2.0" },
    source: AIVIDEOAPI
  },
  { ...APIMART_SORA, model: "sora-2-preview", resolutions: ["720p"], resolutionWords: null },
  {
    ...APIMART_SORA,
    model: "sora-2-pro-preview",
    resolutions: ["720p", "1024p"],
    resolutionWords: { "720p": "standard", "1024p": "high" }
  },
  {
    ...COMMON,
    provider: "artifex",
    model: "sora-2",
    durations: [12],
    resolutions: ["720p"],
    resolutionWords: null,
    // "string | array" (seed); how many is not stated.
    images: { min: 0, max: 10 },
    promptOptional: true,
    price: { per: "call", usd: 0.9, source: ARTIFEX },
    retired: { ...RETIRED, replacement: "video-pro-720p" },
    source: ARTIFEX
  }
];

// ../core/src/catalog/today.ts
init_reelay_no_global_this();
var docs = (page) => ({
  from: `https://aivideoapi.ai/docs/en/video-generation/${page}`,
  asOf: "2026-11-20"
});
var apimartDocs = (page) => ({
  from: `https://docs.apimart.ai/en/api-reference/videos/${page}`,
  asOf: "2026-11-20"
});
var APIMART_PRICES = {
  from: "https://github.com/apimart001a/unified-ai-api-model-catalog",
  asOf: "2026-09-21",
  thirdParty: true
};
var WIDE = ["16:9", "9:16", "1:1", "4:3", "3:4"];
var PHOTO = ["jpeg", "png", "webp"];
function aivideoapi(card) {
  const { page, usd: usd2, note, ...rest } = card;
  const source = docs(page);
  return {
    typicalMs: 15e4,
    ...rest,
    provider: "aivideoapi",
    price: { per: "second", usd: usd2, source, ...note === void 0 ? {} : { note } },
    source
  };
}
var TODAY = [
  aivideoapi({
    model: "doubao-seedance-2.0",
    durations: seconds(4, 15),
    resolutions: ["720p", "480p", "1080p"],
    aspectRatios: ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9", "adaptive"],
    images: { min: 0, max: 9 },
    usd: { "480p": 0.1, "720p": 0.21, "1080p": 0.51 },
    note: "without a reference video",
    page: "seedance-2"
  }),
  aivideoapi({
    model: "doubao-seedance-2.0-fast",
    durations: seconds(4, 15),
    resolutions: ["720p", "480p"],
    aspectRatios: ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9", "adaptive"],
    images: { min: 0, max: 9 },
    usd: { "480p": 0.08, "720p": 0.175 },
    note: "without a reference video",
    page: "seedance-2-fast"
  }),
  aivideoapi({
    model: "doubao-seedance-1.5-pro",
    durations: seconds(4, 12),
    resolutions: ["720p", "480p", "1080p"],
    aspectRatios: ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"],
    images: { min: 0, max: 2 },
    usd: { "480p": 0.035, "720p": 0.07, "1080p": 0.15 },
    note: "with audio, which is the default",
    page: "seedance-1-5-pro"
  }),
  aivideoapi({
    model: "wan-2.6-text-to-video",
    durations: seconds(2, 15),
    resolutions: ["720p", "1080p"],
    aspectRatios: WIDE,
    images: { min: 0, max: 0 },
    promptMax: 1500,
    usd: { "720p": 0.12, "1080p": 0.2 },
    page: "wan-2-6"
  }),
  aivideoapi({
    model: "wan-2.7-text-to-video",
    durations: seconds(2, 15),
    resolutions: ["720p", "1080p"],
    aspectRatios: WIDE,
    images: { min: 0, max: 0 },
    promptMax: 5e3,
    usd: { "720p": 0.12, "1080p": 0.2 },
    page: "wan-2-7"
  }),
  aivideoapi({
    model: "happyhorse-1.0-text-to-video",
    durations: seconds(3, 15),
    resolutions: ["720p", "1080p"],
    aspectRatios: WIDE,
    images: { min: 0, max: 0 },
    promptMax: 2500,
    usd: { "720p": 0.17, "1080p": 0.335 },
    page: "happyhorse-1"
  }),
  aivideoapi({
    model: "grok-imagine-text-to-video",
    durations: seconds(6, 30),
    resolutions: ["720p", "480p"],
    aspectRatios: ["16:9", "9:16", "2:3", "3:2", "1:1"],
    images: { min: 0, max: 0 },
    promptMax: 5e3,
    usd: { "480p": 0.012, "720p": 0.0225 },
    page: "grok-imagine"
  }),
  aivideoapi({
    model: "grok-imagine-image-to-video",
    durations: seconds(6, 30),
    resolutions: ["720p", "480p"],
    aspectRatios: ["16:9", "9:16", "2:3", "3:2", "1:1"],
    images: { min: 1, max: 7, formats: PHOTO, maxBytes: 1e7 },
    promptMax: 5e3,
    promptOptional: true,
    usd: { "480p": 0.012, "720p": 0.0225 },
    page: "grok-imagine"
  }),
  {
    provider: "apimart",
    model: "wan2.6",
    durations: [5, 10, 15],
    resolutions: ["720p", "1080p"],
    aspectRatios: WIDE,
    images: { min: 0, max: 1, decidesRatio: true },
    price: { per: "second", usd: { "720p": 0.05, "1080p": 0.084 }, source: APIMART_PRICES },
    typicalMs: 15e4,
    source: apimartDocs("wan2.6/generation")
  }
];

// ../core/src/catalog/catalog.ts
var SANDBOX = {
  provider: "sandbox",
  model: "sandbox",
  durations: [4, ...seconds(1, 60).filter((length) => length !== 4)],
  resolutions: ["720p", "1024p", "1080p"],
  aspectRatios: ["16:9", "9:16"],
  images: { min: 0, max: 10 },
  price: { per: "call", usd: 0, source: { from: "Reelay", asOf: "2026-11-20" } },
  typicalMs: 3e3,
  source: { from: "Reelay", asOf: "2026-11-20" }
};
var MODEL_CARDS = [...SORA_2, ...TODAY, SANDBOX];
function findCard(provider2, model) {
  if (provider2 === "sandbox") return SANDBOX;
  return cardsOf(provider2).find((card) => card.model === model || card.aliases?.includes(model)) ?? null;
}
function cardsOf(provider2) {
  return MODEL_CARDS.filter((card) => card.provider === provider2);
}

// ../core/src/catalog/estimate.ts
init_reelay_no_global_this();

// ../core/src/video/money.ts
init_reelay_no_global_this();
var MICRO = 1e6;
function usd(amount) {
  return Math.round(amount * MICRO) / MICRO;
}
function sumUsd(amounts) {
  let micro = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    micro += Math.round(amount * MICRO);
  }
  return micro / MICRO;
}
function formatUsd(amount) {
  if (amount === null) return "unknown";
  const cents = usd(amount * 100);
  return `$${Number.isInteger(cents) ? amount.toFixed(2) : String(usd(amount))}`;
}

// ../core/src/catalog/estimate.ts
function estimate(card, request) {
  if (!card) return { usd: null, reason: `no price is known for the model "${request.model}" at this provider` };
  const { price } = card;
  if (!price) return { usd: null, reason: `${card.source.from} states no price for "${card.model}"` };
  const rate = price.per === "call" ? price.usd : request.resolution === void 0 ? void 0 : price.usd[request.resolution];
  if (rate === void 0) return { usd: null, reason: `no price is known for ${request.resolution} of "${card.model}"` };
  const note = price.note === void 0 ? {} : { note: price.note };
  return { usd: usd(price.per === "call" ? rate : rate * request.duration), source: price.source, ...note };
}

// ../core/src/engine/client.ts
init_reelay_no_global_this();

// ../core/src/providers/http.ts
init_reelay_no_global_this();
function readJson(reply) {
  try {
    return JSON.parse(reply.text);
  } catch {
    return void 0;
  }
}
function joinUrl(base, path) {
  return base.replace(/\/+$/, "") + path;
}

// ../core/src/providers/submit-rules.ts
init_reelay_no_global_this();

// ../core/src/providers/classify.ts
init_reelay_no_global_this();

// ../core/src/providers/json.ts
init_reelay_no_global_this();
function object(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function text(value) {
  if (typeof value === "string") return value.trim() === "" ? void 0 : value;
  return typeof value === "number" ? String(value) : void 0;
}
function number(value) {
  if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
  if (typeof value !== "string") return void 0;
  const match = /^\s*(-?\d{1,15}(?:\.\d{1,9})?)\s*%?\s*$/.exec(value);
  return match ? Number(match[1]) : void 0;
}
function firstText(...values) {
  for (const value of values) {
    const found = text(Array.isArray(value) ? value[0] : value);
    if (found !== void 0) return found;
  }
  return void 0;
}
function isoTime(value) {
  const seconds2 = number(value);
  const time2 = seconds2 === void 0 ? Date.parse(text(value) ?? "") : seconds2 > 1e11 ? seconds2 : seconds2 * 1e3;
  return Number.isFinite(time2) && Math.abs(time2) < 864e13 ? new Date(time2).toISOString() : null;
}

// ../core/src/providers/classify.ts
var MODERATION = /moderat|content[ _-]?polic|safety|sensitive|nsfw|violat|inappropriate|prohibited|not allowed by our|敏感|违规|审核/i;
var BY_CODE = [
  [/^(spend_limit_exceeded)$/i, "spend_limit"],
  [
    /^(insufficient_credits|insufficient_user_quota|pre_consume_token_quota_failed|insufficient_quota|billing_hard_limit_reached|insufficient_balance)$/i,
    "insufficient_funds"
  ],
  [/^(invalid_api_key|invalid_token|unauthorized)$/i, "auth"],
  [/^(ip_not_allowed|permission_denied|forbidden|access_denied)$/i, "permission"],
  [/^(model_not_found|invalid_model|model_price_error|get_channel_failed|missing_model)$/i, "model_unavailable"],
  [/^(task_not_found|task_not_exist|video_not_found)$/i, "not_found"],
  [/^(moderation_blocked|content_policy_violation|sensitive_words_detected|moderation)$/i, "moderation"],
  [/^(rate_limit_exceeded|rate_limit_error)$/i, "rate_limited"],
  [/^(invalid_request|invalid_request_error|build_request_failed|invalid_value|invalid_parameter)$/i, "invalid_input"]
];
var BY_MESSAGE = [
  [/insufficient (?:user )?(?:quota|balance|credit|funds)|余额不足|额度不足/i, "insufficient_funds"],
  [/无权访问|token group|vip group|ip .{0,40}not allowed/i, "permission"]
];
var BY_STATUS = {
  400: "invalid_input",
  401: "auth",
  402: "insufficient_funds",
  403: "permission",
  404: "not_found",
  409: "invalid_input",
  413: "invalid_input",
  422: "invalid_input",
  429: "rate_limited"
};
function classifyError(status2, error) {
  const byCode = error.code === null ? void 0 : BY_CODE.find(([pattern]) => pattern.test(error.code ?? ""))?.[1];
  if (byCode && byCode !== "invalid_input") return byCode;
  const byMessage = BY_MESSAGE.find(([pattern]) => pattern.test(error.message))?.[1];
  if (byMessage) return byMessage;
  if (status2 !== 401 && status2 !== 402 && MODERATION.test(`${error.code} ${error.type} ${error.message}`))
    return "moderation";
  const stated = /^\d{3}$/.test(error.code ?? "") && status2 < 300 ? Number(error.code) : status2;
  return byCode ?? BY_STATUS[stated] ?? "provider_unavailable";
}
function classifyFailure(status2, error, refunded) {
  const body = object(error);
  const code = text(body?.["code"]) ?? text(body?.["type"]) ?? null;
  const message = (text(body?.["message"]) ?? text(error) ?? `the provider gave no reason (${status2})`).slice(0, 1e3);
  return {
    code: status2 === "expired" ? "expired" : MODERATION.test(`${code} ${message}`) ? "moderation" : "provider_failed",
    message,
    providerCode: code,
    refunded
  };
}

// ../core/src/providers/wire.ts
init_reelay_no_global_this();

// ../core/src/video/status.ts
init_reelay_no_global_this();
var WORDS = {
  queued: "queued pending submitted not_start created starting preparing dispatched unknown in_queue waiting queuing throttled queueing",
  running: "processing in_progress running generating dreaming",
  succeeded: "completed complete success succeeded succeed finished done",
  failed: "failed failure fail error nsfw",
  canceled: "cancelled canceled aborted",
  expired: "expired"
};
var STATUS_BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([status2, words]) => words.split(" ").map((word) => [word, status2]))
);
function readStatus(word) {
  const status2 = STATUS_BY_WORD.get(word.trim().toLowerCase());
  return status2 ? { status: status2, known: true } : { status: "running", known: false };
}

// ../core/src/providers/wire.ts
function readWireError(body) {
  const root = object(body);
  if (!root) return void 0;
  const nested = object(root["error"]);
  if (nested) return wireError(nested["code"], nested["type"], firstText(nested["message"], nested["msg"]), root);
  if (typeof root["error"] === "string" && root["error"] !== "")
    return wireError(root["code"], root["type"], root["error"], root);
  const code = text(root["code"]);
  const failed2 = root["success"] === false || code !== void 0 && !isSuccessCode(code);
  return failed2 ? wireError(root["code"], root["type"], firstText(root["message"], root["msg"]), root) : void 0;
}
function wireError(code, type, message, root) {
  const said = (message ?? "the provider gave no reason").slice(0, 1e3);
  const inMessage = /\(request id: ([\w-]{1,80})\)/i.exec(said);
  return {
    code: text(code) ?? null,
    type: text(type) ?? null,
    message: said,
    requestId: inMessage?.[1] ?? firstText(root["request_id"], root["requestId"]) ?? null
  };
}
function isSuccessCode(code) {
  return /^(?:2\d\d|0|success|ok)$/i.test(code);
}
function videoUrlOf(body) {
  const metadata = object(body["metadata"]);
  return firstText(body["url"], body["video_url"], metadata?.["url"], metadata?.["video_url"], body["result_url"]);
}
var ID_MAX = 2048;
function firstId(...values) {
  return values.map((value) => Array.isArray(value) ? value[0] : value).filter((value) => typeof value !== "number" || Number.isSafeInteger(value)).map(text).find((id) => id !== void 0 && id.length <= ID_MAX && id.isWellFormed() && !/^\.{1,2}$/.test(id));
}
function taskState(parts) {
  const word = text(parts.word);
  if (word === void 0) return void 0;
  const { status: status2, known } = readStatus(word);
  const percent = number(parts.progress);
  const seconds2 = number(parts.estimatedSeconds);
  const ended = status2 === "failed" || status2 === "canceled" || status2 === "expired";
  return {
    status: status2,
    word,
    known,
    progress: status2 === "succeeded" ? 100 : percent === void 0 ? null : Math.min(100, Math.max(0, percent)),
    videoUrl: status2 === "succeeded" ? parts.url ?? null : null,
    expiresAt: parts.expiresAt === void 0 || parts.expiresAt === null ? null : isoTime(parts.expiresAt),
    cost: number(parts.cost) ?? null,
    estimatedMs: seconds2 === void 0 || seconds2 <= 0 ? null : seconds2 * 1e3,
    failure: ended ? classifyFailure(status2, parts.error, parts.refunded) : null
  };
}
function openAiVideoState(body, refunded) {
  const root = object(body);
  const task = object(root?.["data"]) ?? root;
  if (!task) return void 0;
  return taskState({
    word: task["status"],
    progress: task["progress"],
    url: videoUrlOf(task) ?? envelopeUrl(task),
    expiresAt: task["expires_at"],
    error: task["error"] ?? task["fail_reason"],
    refunded
  });
}
function envelopeUrl(task) {
  const reason2 = text(task["fail_reason"]);
  return reason2?.startsWith("http") ? reason2 : void 0;
}

// ../core/src/providers/submit-rules.ts
var SPEND_LIMIT = {
  name: "429 spend limit",
  codes: ["spend_limit_exceeded"],
  action: "refuse",
  charged: "no",
  error: "spend_limit",
  advice: "Raise the key's spend limit at the provider, or wait until its period ends.",
  source: "money-and-polling: 429 spend limit"
};
var INVALID_URL = {
  name: '404 "Invalid URL" of a gateway',
  status: [404],
  message: /^Invalid URL/i,
  action: "other-prefix",
  charged: "no",
  error: "invalid_input",
  advice: "Check base-url: it is everything before the path in the provider\u2019s documentation.",
  source: "providers: gateways built on new-api"
};
var COMMON_RULES = [
  SPEND_LIMIT,
  INVALID_URL,
  {
    name: "no money, whatever the status",
    codes: ["insufficient_quota", "insufficient_user_quota", "billing_hard_limit_reached"],
    action: "refuse",
    charged: "no",
    error: "insufficient_funds",
    source: "OpenAI answers an empty account with 429 insufficient_quota; providers: 403 insufficient_user_quota"
  },
  {
    name: "429 rate limit",
    status: [429],
    action: "wait",
    charged: "no",
    error: "rate_limited",
    source: "money-and-polling: 429 rate limit"
  },
  {
    name: "400 401 402 403 404 409 413 422 in the provider's JSON",
    status: [400, 401, 402, 403, 404, 409, 413, 422],
    action: "refuse",
    charged: "no",
    source: "money-and-polling: refusal, by its code"
  },
  {
    name: "2xx with an explicit error",
    status: [200, 201, 202],
    action: "refuse",
    charged: "no",
    source: "money-and-polling: 2xx with code \u2260 200, success:false, error"
  }
];
var UNCLEAR = {
  name: "any other reply",
  action: "unknown",
  charged: "unknown",
  error: "submit_unknown",
  source: "money-and-polling: submit_unknown"
};
var PLAIN_429 = COMMON_RULES.find((rule) => rule.name === "429 rate limit");
function judgeSubmit(ownRules, reply) {
  const body = readJson(reply);
  const error = readWireError(body) ?? statusError(reply.status, body);
  if (!error) {
    const rule2 = reply.status === 429 ? PLAIN_429 : UNCLEAR;
    return { rule: rule2, code: rule2.error ?? "submit_unknown", error: null };
  }
  const rule = [...ownRules, ...COMMON_RULES].find((candidate) => matches(candidate, reply.status, error)) ?? UNCLEAR;
  return { rule, code: rule.error ?? classifyError(reply.status, error), error };
}
function statusError(status2, body) {
  const root = object(body);
  if (status2 < 400 || !root) return void 0;
  const message = ["message", "msg", "detail", "error_message"].map((name) => root[name]).find((value) => typeof value === "string");
  return message === void 0 ? void 0 : { code: null, type: null, message: String(message).slice(0, 1e3), requestId: null };
}
function matches(rule, status2, error) {
  if (rule.status && !rule.status.includes(status2)) return false;
  if (rule.codes && !rule.codes.some((code) => states(error, code))) return false;
  if (rule.message && !rule.message.test(error.message)) return false;
  if (rule.action === "again" && error.code === null && error.type === null) return false;
  return true;
}
function states(error, code) {
  return code === error.code || code === error.type || error.message.toLowerCase().startsWith(code);
}

// ../core/src/video/error.ts
init_reelay_no_global_this();
var BRAND = /* @__PURE__ */ Symbol.for("reelay.error");
var ReelayError = class extends Error {
  code;
  provider;
  task;
  httpStatus;
  providerCode;
  requestId;
  retryable;
  charged;
  refunded;
  constructor(code, message, details = {}) {
    super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
    this.name = "ReelayError";
    this.code = code;
    this.provider = details.provider;
    this.task = details.task;
    this.httpStatus = details.httpStatus;
    this.providerCode = details.providerCode;
    this.requestId = details.requestId;
    this.retryable = details.retryable ?? false;
    this.charged = details.charged ?? "no";
    this.refunded = details.refunded;
    Object.defineProperty(this, BRAND, { value: true });
  }
  /** True for errors of any installed copy of this package. */
  static is(value) {
    return typeof value === "object" && value !== null && value[BRAND] === true;
  }
};
function invalidInput(problems, provider2) {
  const lines = problems.map((problem) => `${problem.field}: ${problem.message}`);
  return new ReelayError("invalid_input", `${lines.join("\n")}
Nothing was submitted and nothing was charged.`, {
    ...provider2 === void 0 ? {} : { provider: provider2 },
    charged: "no"
  });
}

// ../core/src/engine/download.ts
init_reelay_no_global_this();
var import_node_crypto2 = require("node:crypto");

// ../core/src/engine/address.ts
init_reelay_no_global_this();
var import_ipaddr = __toESM(require_ipaddr(), 1);
function isPrivateAddress(address) {
  const bare = address.replace(/^\[|\]$/g, "");
  if (!import_ipaddr.default.isValid(bare)) return true;
  return import_ipaddr.default.process(bare).range() !== "unicast";
}
function isPrivateHost(hostname) {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, "");
  if (import_ipaddr.default.isValid(host)) return isPrivateAddress(host);
  return host === "localhost" || /\.(?:localhost|local|internal|lan|home\.arpa)$/.test(host) || !host.includes(".");
}
function refusedAsset(url, allowPrivate) {
  if (!URL.canParse(url)) return "it is not an address";
  const { protocol, hostname, username } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return `it is a ${protocol} address`;
  if (username !== "") return "it carries a user name";
  if (!allowPrivate && isPrivateHost(hostname)) return "it points into a private network";
  return null;
}

// ../core/src/engine/backoff.ts
init_reelay_no_global_this();
var LONGEST_MS = 6e4;
var SHORTEST_MS = 1e3;
function backoffMs(attempt, random, limit = 3e4) {
  const ceiling = Math.min(limit, 1e3 * 2 ** Math.min(attempt, 16));
  return ceiling * (0.5 + 0.5 * random);
}
function retryAfterMs(headers, now) {
  const value = headers["retry-after"]?.trim();
  if (!value) return null;
  const wait2 = /^\d{1,9}(?:\.\d{1,3})?$/.test(value) ? Number(value) * 1e3 : Date.parse(value) - now;
  return Number.isFinite(wait2) ? Math.min(LONGEST_MS, Math.max(0, wait2)) : null;
}
function pauseMs(asked, own3) {
  return asked === null ? own3 : Math.max(SHORTEST_MS, asked);
}

// ../core/src/engine/boxes.ts
init_reelay_no_global_this();
function followBoxes() {
  let at = 0;
  let end = 0;
  let header = [];
  let lost = false;
  return {
    pass(bytes) {
      let from = 0;
      while (!lost && from < bytes.byteLength) {
        if (header.length === 0 && at < end) {
          const step = Math.min(end - at, bytes.byteLength - from);
          from += step;
          at += step;
          continue;
        }
        header.push(bytes[from++] ?? 0);
        at += 1;
        const size = sizeIn(header);
        if (size === "more") continue;
        if (size === null) lost = true;
        else end = at - header.length + size;
        header = [];
      }
    },
    isTorn: () => !lost && header.length === 0 && at < end
  };
}
function sizeIn(header) {
  if (header.length < 8) return "more";
  const isName = header.slice(4, 8).every((byte) => byte >= 32 && byte <= 126 || byte === 169);
  if (!isName) return null;
  const size = bigEndian(header.slice(0, 4));
  if (size !== 1) return size >= 8 ? size : null;
  if (header.length < 16) return "more";
  const large = bigEndian(header.slice(8, 16));
  return large >= 16 && Number.isSafeInteger(large) ? large : null;
}
function bigEndian(bytes) {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

// ../core/src/engine/ports.ts
init_reelay_no_global_this();
var TransportError = class extends Error {
  kind;
  /** `no`: the request certainly never reached the other side. Only then may a submit be sent again. */
  reached;
  constructor(kind, reached, message, options2) {
    super(message, options2);
    this.name = "TransportError";
    this.kind = kind;
    this.reached = reached;
  }
};

// ../core/src/engine/session.ts
init_reelay_no_global_this();

// ../core/src/providers/registry.ts
init_reelay_no_global_this();

// ../core/src/providers/aivideoapi.ts
init_reelay_no_global_this();

// ../core/src/providers/adapter.ts
init_reelay_no_global_this();
function apiGet(url, headers) {
  return { method: "GET", url, authorized: true, ...headers ? { headers } : {} };
}
function apiPost(url, json2, headers) {
  return { method: "POST", url, json: withoutUndefined(json2), authorized: true, ...headers ? { headers } : {} };
}
function segment(id) {
  return encodeURIComponent(id.toWellFormed());
}
function withoutUndefined(value) {
  return JSON.parse(JSON.stringify(value));
}
function imageUrls(request) {
  const urls = request.images.filter((image) => typeof image === "string");
  return urls.length > 0 ? urls : void 0;
}
function publicAsset(url) {
  return url === null ? [] : [{ method: "GET", url, authorized: false }];
}

// ../core/src/providers/aivideoapi.ts
var USD_PER_CREDIT = 5e-3;
var aivideoapi2 = {
  id: "aivideoapi",
  name: "AIVideoAPI",
  baseUrl: "https://api.aivideoapi.ai",
  prefixes: ["/v1"],
  defaultModel: "sora-2",
  keyPrefix: "sk-",
  needsKey: true,
  fields: ["model", "callback_url", "prompt", "duration", "aspect_ratio", "resolution", "image_urls"],
  imageFiles: null,
  honoursIdempotencyKey: false,
  callbacks: true,
  refunds: "yes",
  minimumPollMs: 2e3,
  tasksPage: "https://aivideoapi.ai (Dashboard, Logs)",
  submitRules: [
    {
      name: "503 upstream_error",
      status: [503],
      codes: ["upstream_error"],
      action: "refuse",
      charged: "no",
      error: "provider_unavailable",
      advice: "The provider names three reasons: sensitive content, an outage upstream, or a parameter that the model does not take. Change the prompt, or run again later.",
      source: "seed 002: upstream_error (503), refunded"
    },
    {
      name: "500 internal_error",
      status: [500],
      action: "unknown",
      charged: "unknown",
      error: "submit_unknown",
      source: "seed 002: internal_error says nothing of a refund"
    }
  ],
  submit(root, request, { resolutionWord: resolutionWord2, callbackUrl }) {
    return apiPost(`${root}/videos/generations`, {
      model: request.model,
      callback_url: callbackUrl,
      input: {
        prompt: request.prompt,
        duration: request.duration,
        // Required on the wire, with an image too.
        aspect_ratio: request.aspectRatio ?? "16:9",
        resolution: resolutionWord2,
        image_urls: imageUrls(request),
        ...request.extra
      }
    });
  },
  readSubmit(body) {
    const data = object(object(body)?.["data"]);
    const id = firstId(data?.["taskId"], data?.["task_id"], data?.["id"]);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/tasks/${segment(task.id)}`),
  readPoll(body) {
    const root = object(body);
    const task = object(root?.["data"]) ?? root;
    if (!task) return void 0;
    const output2 = object(task["output"]);
    return taskState({
      word: task["status"],
      progress: task["progress"],
      url: firstText(output2?.["urls"], output2?.["url"]),
      expiresAt: output2?.["expires_at"],
      error: task["error"],
      refunded: "yes"
    });
  },
  /** A pre-signed address on another host: no Authorization. */
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  probe: (root) => apiGet(`${root}/credits`),
  balance: {
    request: (root) => apiGet(`${root}/credits`),
    read(body) {
      const credits = number(object(object(body)?.["data"])?.["balance"]);
      if (credits === void 0) return void 0;
      return { balance: credits, unit: "credits", balanceUsd: usd(credits * USD_PER_CREDIT), unlimited: false };
    }
  }
};

// ../core/src/providers/apimart.ts
init_reelay_no_global_this();
var apimart = {
  id: "apimart",
  name: "APIMart",
  baseUrl: "https://api.apimart.ai",
  prefixes: ["/v1"],
  defaultModel: "sora-2-preview",
  keyPrefix: null,
  needsKey: true,
  fields: ["model", "prompt", "duration", "aspect_ratio", "resolution", "image_urls", "webhook"],
  imageFiles: "upload",
  honoursIdempotencyKey: true,
  callbacks: true,
  refunds: "unknown",
  minimumPollMs: 2e3,
  tasksPage: "https://apimart.ai (Console, Tasks)",
  submitRules: [
    {
      name: "409 idempotency_in_progress",
      codes: ["idempotency_in_progress"],
      action: "replay",
      charged: "unknown",
      error: "submit_unknown",
      source: "providers: APIMart idempotency"
    },
    {
      name: "409 idempotency_result_indeterminate",
      codes: ["idempotency_result_indeterminate"],
      action: "unknown",
      charged: "unknown",
      error: "submit_unknown",
      source: "providers: APIMart idempotency (stop)"
    },
    {
      // This request was not executed, but another with the key of this very clip was: a record of it was lost.
      name: "409 idempotency_key_reused",
      codes: ["idempotency_key_reused"],
      action: "unknown",
      charged: "unknown",
      error: "submit_unknown",
      source: "providers: APIMart idempotency"
    },
    {
      name: "503 idempotency_unavailable",
      codes: ["idempotency_unavailable"],
      action: "wait",
      charged: "no",
      error: "provider_unavailable",
      source: "providers: APIMart idempotency (not executed)"
    },
    {
      name: "500 build_request_failed",
      status: [500],
      codes: ["build_request_failed"],
      action: "refuse",
      charged: "no",
      error: "invalid_input",
      source: 'providers: validation may arrive as HTTP 500 "build_request_failed: \u2026"'
    }
  ],
  submit(root, request, { resolutionWord: resolutionWord2, callbackUrl, idempotencyKey: idempotencyKey2 }) {
    return apiPost(
      `${root}/videos/generations`,
      {
        model: request.model,
        prompt: request.prompt,
        duration: request.duration,
        aspect_ratio: request.aspectRatio,
        resolution: resolutionWord2,
        image_urls: imageUrls(request),
        webhook: callbackUrl,
        ...request.extra
      },
      idempotencyKey2 === void 0 ? void 0 : { "Idempotency-Key": idempotencyKey2 }
    );
  },
  /** Both reply versions: `data: [{task_id}]` (seed) and `data: {id}` (2026-07-27). */
  readSubmit(body) {
    const data = object(body)?.["data"];
    const task = object(Array.isArray(data) ? data[0] : data);
    const id = firstId(task?.["task_id"], task?.["id"]);
    const seconds2 = number(task?.["estimated_time"]);
    return id === void 0 ? void 0 : { id, ...seconds2 === void 0 ? {} : { estimatedMs: seconds2 * 1e3 } };
  },
  poll: (root, task) => apiGet(`${root}/tasks/${segment(task.id)}?language=en`),
  readPoll(body) {
    const root = object(body);
    const task = object(root?.["data"]) ?? root;
    if (!task) return void 0;
    const result = object(task["result"]);
    const videos = result?.["videos"];
    const video = object(Array.isArray(videos) ? videos[0] : videos);
    return taskState({
      word: task["status"],
      progress: task["progress"],
      url: firstText(video?.["url"], result?.["url"], result?.["video_url"]),
      expiresAt: video?.["expires_at"],
      cost: task["cost"],
      estimatedSeconds: task["estimated_time"],
      error: task["error"],
      refunded: "unknown"
    });
  },
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  probe: (root) => apiGet(`${root}/balance`),
  balance: {
    request: (root) => apiGet(`${root}/balance`),
    read(body) {
      const root = object(body);
      const remaining = number(root?.["remain_balance"]);
      if (root?.["success"] === false || remaining === void 0) return void 0;
      const unlimited = root?.["unlimited_quota"] === true || remaining === -1;
      const balance2 = unlimited ? null : remaining;
      return { balance: balance2, unit: "USD", balanceUsd: balance2, unlimited };
    }
  },
  upload: {
    request: (root, file2) => ({
      method: "POST",
      url: `${root}/uploads/images`,
      form: [["file", { filename: file2.name, mediaType: file2.mediaType, bytes: file2.bytes }]],
      authorized: true
    }),
    read: (body) => firstText(object(body)?.["url"], object(object(body)?.["data"])?.["url"])
  }
};

// ../core/src/providers/apimaster.ts
init_reelay_no_global_this();
var apimaster = {
  id: "apimaster",
  name: "APIMaster",
  baseUrl: "https://apimaster.ai",
  // The seeds say /v1/v1, first-party clients use /v1 on the same host.
  prefixes: ["/v1/v1", "/v1"],
  defaultModel: "sora-2",
  keyPrefix: null,
  needsKey: true,
  fields: ["model", "prompt", "duration", "resolution", "aspect_ratio", "image_urls"],
  imageFiles: "upload",
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: "yes",
  minimumPollMs: 8e3,
  tasksPage: "https://apimaster.ai (Task Logs)",
  submitRules: [
    {
      name: "500/502 in the gateway's own JSON",
      status: [500, 502],
      action: "again",
      charged: "no",
      error: "provider_unavailable",
      source: 'seed 001: "Temporary error, retry"; new-api refunds on an error reply'
    }
  ],
  submit(root, request, { resolutionWord: resolutionWord2 }) {
    return apiPost(`${root}/videos/generations`, {
      model: request.model,
      prompt: request.prompt,
      duration: request.duration,
      resolution: resolutionWord2,
      aspect_ratio: request.aspectRatio,
      image_urls: imageUrls(request),
      ...request.extra
    });
  },
  readSubmit(body) {
    const root = object(body);
    const data = root?.["data"];
    const task = object(Array.isArray(data) ? data[0] : data) ?? root;
    const id = firstId(task?.["task_id"], task?.["id"]);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),
  readPoll: (body) => openAiVideoState(body, "yes"),
  /** "Use it directly" (seed) where the address is APIMaster's own; both forms need the key. */
  assets(root, task, state) {
    const content = apiGet(`${root}/videos/${segment(task.id)}/content`);
    return ownAddress(state.videoUrl, root) ? [apiGet(state.videoUrl), content] : [content];
  },
  probe: (root) => apiGet(`${root}/models`),
  upload: {
    // Inferred: the gateway's upload route is on no public page. An upload is free; a 404 asks for a public address.
    request: (root, file2) => ({
      method: "POST",
      url: `${root}/uploads/images`,
      form: [["file", { filename: file2.name, mediaType: file2.mediaType, bytes: file2.bytes }]],
      authorized: true
    }),
    read: (body) => firstText(object(body)?.["url"], object(object(body)?.["data"])?.["url"])
  }
};
function ownAddress(url, root) {
  return url !== null && URL.canParse(url) && new URL(url).origin === new URL(root).origin;
}

// ../core/src/providers/artifex.ts
init_reelay_no_global_this();
var artifex = {
  id: "artifex",
  name: "Artifex",
  baseUrl: "https://artifex.help",
  prefixes: ["/v1"],
  defaultModel: "sora-2",
  keyPrefix: null,
  needsKey: true,
  fields: ["model", "prompt", "aspect_ratio", "duration", "image", "resolution"],
  imageFiles: null,
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: "unknown",
  minimumPollMs: 8e3,
  tasksPage: "https://artifex.help (console, task log)",
  submitRules: [
    {
      name: "403 without the vip group",
      status: [403],
      message: /group|分组|vip/i,
      action: "refuse",
      charged: "no",
      error: "permission",
      advice: "Artifex serves video only to keys of the vip group: create a key in that group in its console.",
      source: "seed 004: vip group, otherwise 403"
    }
  ],
  submit(root, request, { resolutionWord: resolutionWord2 }) {
    const images = imageUrls(request);
    return apiPost(`${root}/videos`, {
      model: request.model,
      prompt: request.prompt === "" ? void 0 : request.prompt,
      aspect_ratio: request.aspectRatio,
      duration: request.duration,
      resolution: resolutionWord2,
      // One image is a string in the seed's example; several are an array.
      image: images?.length === 1 ? images[0] : images,
      ...request.extra
    });
  },
  readSubmit(body) {
    const root = object(body);
    const task = object(root?.["data"]) ?? root;
    const id = firstId(task?.["id"], task?.["task_id"]);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),
  readPoll: (body) => openAiVideoState(body, "unknown"),
  assets: (_root, _task, state) => publicAsset(state.videoUrl),
  probe: (root) => apiGet(`${root}/models`)
};

// ../core/src/providers/openai-compatible.ts
init_reelay_no_global_this();

// ../core/src/video/request.ts
init_reelay_no_global_this();
var SIZES = {
  "720p": ["1280x720", "720x1280"],
  "1024p": ["1792x1024", "1024x1792"],
  "1080p": ["1920x1080", "1080x1920"]
};
function pixelSize(request) {
  const resolution = request.resolution ?? "720p";
  const sizes = SIZES[resolution];
  if (!sizes) return /^\d{2,5}x\d{2,5}$/.test(resolution) ? resolution : null;
  if (request.aspectRatio === "16:9") return sizes[0];
  if (request.aspectRatio === "9:16") return sizes[1];
  return null;
}
var RATIO_WORDS = {
  landscape: "16:9",
  horizontal: "16:9",
  portrait: "9:16",
  vertical: "9:16"
};
var RESOLUTION_WORDS = { standard: "720p", high: "1024p", hd: "720p" };
function normaliseRatio(value) {
  const word = value.trim().toLowerCase();
  return RATIO_WORDS[word] ?? word;
}
function normaliseResolution(value) {
  const word = value.trim().toLowerCase().replace("\xD7", "x").replace("*", "x");
  for (const [resolution, [landscape, portrait]] of Object.entries(SIZES)) {
    if (word === landscape) return { resolution, aspectRatio: "16:9" };
    if (word === portrait) return { resolution, aspectRatio: "9:16" };
  }
  return { resolution: RESOLUTION_WORDS[word] ?? word };
}
function parseDuration(value) {
  if (typeof value === "number") return value;
  const match = /^\s*(\d{1,4}(?:\.\d{1,3})?)\s*s?\s*$/i.exec(value);
  return match ? Number(match[1]) : Number.NaN;
}

// ../core/src/providers/openai-compatible.ts
var openaiCompatible = {
  id: "openai-compatible",
  name: "OpenAI-compatible",
  baseUrl: null,
  prefixes: [""],
  defaultModel: null,
  keyPrefix: null,
  needsKey: true,
  fields: ["model", "prompt", "seconds", "size", "input_reference"],
  imageFiles: "multipart",
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: "unknown",
  minimumPollMs: 2e3,
  tasksPage: "the list of videos at the host (GET /videos)",
  submitRules: [],
  submit(root, request) {
    const url = `${root}/videos`;
    const fields = {
      model: request.model,
      prompt: request.prompt,
      seconds: String(request.duration),
      size: pixelSize(request) ?? void 0
    };
    const file2 = request.images.find((image2) => typeof image2 !== "string");
    if (file2) {
      const parts = [];
      for (const [name, value] of Object.entries({ ...fields, ...request.extra })) {
        if (value !== void 0) parts.push([name, typeof value === "string" ? value : JSON.stringify(value)]);
      }
      parts.push(["input_reference", { filename: file2.name, mediaType: file2.mediaType, bytes: file2.bytes }]);
      return { method: "POST", url, form: parts, authorized: true };
    }
    const image = imageUrls(request)?.[0];
    return apiPost(url, {
      ...fields,
      input_reference: image === void 0 ? void 0 : { image_url: image },
      ...request.extra
    });
  },
  readSubmit(body) {
    const root = object(body);
    const task = object(root?.["data"]) ?? root;
    const id = firstId(task?.["id"], task?.["task_id"]);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/videos/${segment(task.id)}`),
  readPoll: (body) => openAiVideoState(body, "unknown"),
  /** The content route first, with the key; a public address that the task names is the second way. */
  assets: (root, task, state) => [apiGet(`${root}/videos/${segment(task.id)}/content`), ...publicAsset(state.videoUrl)],
  probe: (root) => apiGet(`${root}/models`),
  list: {
    request: (root) => apiGet(`${root}/videos?limit=100&order=desc`),
    read(body) {
      const data = object(body)?.["data"];
      if (!Array.isArray(data)) return void 0;
      return data.flatMap((entry) => {
        const video = object(entry);
        const id = firstId(video?.["id"], video?.["task_id"]);
        if (!video || id === void 0) return [];
        const created2 = number(video["created_at"]);
        return [
          {
            id,
            model: text(video["model"]) ?? null,
            prompt: text(video["prompt"]) ?? null,
            seconds: number(video["seconds"]) ?? null,
            size: text(video["size"]) ?? null,
            createdAt: created2 === void 0 ? null : created2 * 1e3
          }
        ];
      });
    }
  }
};

// ../core/src/providers/sandbox.ts
init_reelay_no_global_this();
var import_node_crypto = require("node:crypto");

// ../core/src/providers/sandbox-clip.ts
init_reelay_no_global_this();

// ../core/src/providers/sandbox-templates.ts
init_reelay_no_global_this();
var CLIP_TEMPLATES = {
  "1280x720": "AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAAT4bW9vdgAAAGxtdmhkAAAAAAAAAAAAAAAAAAFfkAAFfkAAAQAAAQAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAABEd0cmFrAAAAXHRraGQAAAADAAAAAAAAAAAAAAABAAAAAAAFfkAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAABQAAAALQAAAAAAAkZWR0cwAAABxlbHN0AAAAAAAAAAEABX5AAAAu4AABAAAAAAO/bWRpYQAAACBtZGhkAAAAAAAAAAAAAAAAAAFfkAAFfkBVxAAAAAAALWhkbHIAAAAAAAAAAHZpZGUAAAAAAAAAAAAAAABWaWRlb0hhbmRsZXIAAAADam1pbmYAAAAUdm1oZAAAAAEAAAAAAAAAAAAAACRkaW5mAAAAHGRyZWYAAAAAAAAAAQAAAAx1cmwgAAAAAQAAAypzdGJsAAAAwnN0c2QAAAAAAAAAAQAAALJhdmMxAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAABQAC0ABIAAAASAAAAAAAAAABDExhdmMgbGlieDI2NAAAAAAAAAAAAAAAAAAAAAAAAAAAGP//AAAAOGF2Y0MBZAAo/+EAGmdkACisUokBQBbsBEAAAAMAQAAAB4PGDGJgAQAHaOiOBVLIsP34+AAAAAAQcGFzcAAAAAEAAAABAAAAFGJ0cnQAAAAAAABV2gAAVdoAAAAYc3R0cwAAAAAAAAABAAAAPAAAF3AAAAAUc3RzcwAAAAAAAAABAAAAAQAAAQBjdHRzAAAAAAAAAB4AAAAHAAAu4AAAAAEAAEZQAAAAAQAAF3AAAAABAAAu4AAAAAEAAEZQAAAAAQAAF3AAAAADAAAu4AAAAAEAAEZQAAAAAQAAF3AAAAABAAAu4AAAAAEAAEZQAAAAAQAAF3AAAAABAABdwAAAAAIAABdwAAAABQAALuAAAAABAABdwAAAAAIAABdwAAAACwAALuAAAAABAABdwAAAAAIAABdwAAAAAQAAXcAAAAACAAAXcAAAAAEAAEZQAAAAAQAAF3AAAAAEAAAu4AAAAAEAAHUwAAAAAQAALuAAAAABAAAAAAAAAAEAABdwAAAAAgAALuAAAAAcc3RzYwAAAAAAAAABAAAAAQAAADwAAAABAAABBHN0c3oAAAAAAAAAAAAAADwAAASGAAAA9gAAAZoAAACsAAAAqwAAALgAAADAAAAA1wAAAGEAAADGAAAA8wAAAH0AAAEAAAAA+wAAANwAAADJAAAASQAAAKkAAAC4AAAAjgAAANEAAAB1AAAAfAAAALMAAAC5AAAAswAAALQAAACtAAAAugAAAGgAAABgAAAAfAAAAGgAAACUAAAAsQAAAKEAAACgAAAAsgAAAL8AAACdAAAAnAAAAJcAAACuAAAAowAAAHsAAACWAAAAbwAAAIYAAACwAAAAhgAAALsAAACsAAAAoQAAAKcAAAC2AAAAdQAAAHkAAABcAAAAkQAAAIYAAAAUc3RjbwAAAAAAAAABAAAFKAAAAD11ZHRhAAAANW1ldGEAAAAAAAAAIWhkbHIAAAAAAAAAAG1kaXJhcHBsAAAAAAAAAAAAAAAACGlsc3QAAAAIZnJlZQAAKvVtZGF0AAACrwYF//+r3EXpvebZSLeWLNgg2SPu73gyNjQgLSBjb3JlIDE2NCByMzA5NSBiYWVlNDAwIC0gSC4yNjQvTVBFRy00IEFWQyBjb2RlYyAtIENvcHlsZWZ0IDIwMDMtMjAyMiAtIGh0dHA6Ly93d3cudmlkZW9sYW4ub3JnL3gyNjQuaHRtbCAtIG9wdGlvbnM6IGNhYmFjPTEgcmVmPTggZGVibG9jaz0xOjA6MCBhbmFseXNlPTB4MzoweDEzMyBtZT10ZXNhIHN1Ym1lPTExIHBzeT0xIHBzeV9yZD0xLjAwOjAuMDAgbWl4ZWRfcmVmPTEgbWVfcmFuZ2U9MjQgY2hyb21hX21lPTEgdHJlbGxpcz0yIDh4OGRjdD0xIGNxbT0wIGRlYWR6b25lPTIxLDExIGZhc3RfcHNraXA9MCBjaHJvbWFfcXBfb2Zmc2V0PS0yIHRocmVhZHM9MyBsb29rYWhlYWRfdGhyZWFkcz0xIHNsaWNlZF90aHJlYWRzPTAgbnI9MCBkZWNpbWF0ZT0xIGludGVybGFjZWQ9MCBibHVyYXlfY29tcGF0PTAgY29uc3RyYWluZWRfaW50cmE9MCBiZnJhbWVzPTE2IGJfcHlyYW1pZD0yIGJfYWRhcHQ9MiBiX2JpYXM9MCBkaXJlY3Q9MyB3ZWlnaHRiPTEgb3Blbl9nb3A9MCB3ZWlnaHRwPTIga2V5aW50PTYwIGtleWludF9taW49NiBzY2VuZWN1dD00MCBpbnRyYV9yZWZyZXNoPTAgcmNfbG9va2FoZWFkPTYwIHJjPWNyZiBtYnRyZWU9MSBjcmY9NDcuMCBxY29tcD0wLjYwIHFwbWluPTAgcXBtYXg9NjkgcXBzdGVwPTQgaXBfcmF0aW89MS40MCBhcT0xOjEuMDAAgAAAAc9liIIAB3/+e+4FAMiBhRfK+4LvW8EmHg/gAAADAAADAAADALYpKIOSAAADADqPAAGObAAOJYAAp4wACMHAAIwGAAku4ACnHgAOGAABTdAAIWUAA6VAAFaAAAmwAAEUAAAigAAEiAAAoYAAGIAAA3QAAHOAAA8QAAIUAABWgAANoAAB4hIA0RZQAECGaiPoe21Cgn8xmAAbghqUtYs7byNDfDwU1Ld4sqoW9DeQ+Uke9C17YfdlhRZ/2Cad79lrlpAwBWtnxnlUIAAAAwAA491Vuht1RH8HfqAmP/sdwhb2fTwjUui8HzXf/vEvhy8lqgPfX52WrFlLDYQuTDCX4CWv502WKIAAAAMAdokpYtKKt9oIi0x/679hJOzUedKIbmwaw/gW8wliA4LPgAALbDVqWoVhtALPIh6LqHlpPS6Wi7W5sn8S+76kKGvLKwAAG3ulb7OfQ6/bOgcEwJrAZ9pcHikVhCQT3AWpZSm0qC/cAGeKW24V5mCyIIbPCQAAAwEWFHISAR6JHAA1lNNhsAGHcAe0AAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAALvAAAA8kGaEC2Id/8AAAMAAAMAAAMAAAMAAAV+WVSOSoq5xZ0zI12QTSoNrzfXueZ0jdB4v6W0sYNYRuuUKE+NpUrFiNAQFlc0MrUMLxB13nSxm0A34eeKleYqSehlXT+Th1JqHTZWdnjAjM89o2MZXiVv0zt8QSUhL9J7L1jWd2hS8cOmmmrUBqXKwfTgy3LTWl39/NXjVUXSkom1WePKsUXycOAADAQGwY4NuYAAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAIP7tqmWAImAAAABlkGaIEvwQZMphDv/4hMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAkeEAma+gGsI1NAf77oSAAADAAarX2Z++lVYPElbUqGVVK1xgAAAByNA0/LfbLWoJh4gAAByuz8afvaeIyyFbbPCAZUDsQZPf5SQgWVVWTVHwAAAAwAYg+U75/yQMI0SEnCVsClT+/Rlq4LoAAADAAADAOZtqmoswrCNGHUKNwMJF+I62bFMIsvkuUxdSrYUbZznvizVlkKXPsKxgOS3Zv8AAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMARv3bVMsARMEAAACoQZowaTwQeTKYEO8AAAMAAAMAAAMAAAMAAUO3nzMBxfkcolZxkeE2gfqWxzMUYOwszLJDUKDEyYPNvJgqo/kXMNLLNUbamfeHCO/DYmVPPun0ybb4A4AABRN1eYJLCQAAAwAAAwAAAwGU7kJRpYCk5TQWDDcF7tqeEApsCkAsr1MCy0BmCiCBu0/3UNU0sI7GoowQt2dE8AiKGqvVJ9RFCiUAAAMAAOOAAAAAp0GaQIl8EH5MpgEO/wAAAwAAAwAAAwAAAwAJlLdfnC/uId1ifROX3VnLp87pDgDaxjYQqejSKlJ9du9wtF7JPAUIRg/GvodIb2LkrzTyfiJdhlnlYhXHxFzf9LmhQRCeoklFdBPA9enIHXBS5kO0kC62xA1HxR/ABwfb2k/eWUG9RPZ+xg34wKkMot3bB9oA84OHAI4XcwAAAwP9+W6bLCLoAAADABdxAAAAtEGaUKm8EH+TKYAQ7wAAAwAAAwAAAwAAAwBLue9/xADVv435m1A9dLGsaFlIWDUl7Jv0rH/gqc2Lkt3y3cZeDwHOV5kl9zAclxm1WMZh4wOgSs+ksCnDk6toRER+u2+dXC8XO3H0NiJkTfC4f3vMardM/eGOEXA2R9+dFy/0LAJqpWK3tgABQxunkDMm1208zLfFHIN5b3cvr2kJV8/jpTKGUE8hHcAAEdMFuooj+AAAAwBFwQAAALxBmmDJ/BB/5MpgAQ7/AAADAAADAAADAAADAkioWI5tE845pIyecoa/2ck3RGyp3CDPt4LvUfyawrqzsmtiTyFeuPhNA5FBHQiEJUOUurXbPlEpRdg/gAAAVrMkKvN9NJ6GWtebPEaBPLjt0/8dIbEchl8Wf3LQXOUsZI0BmVIS02RSPqknBEfZXfs+kJbZGdQJ4KGHRza63iIdAHErPFV3EgVsKBPw2tqQAAADAAHuAeeEWQv4eAAAAwAQMQAAANNBmnEHgg//JlMABR8O/wAAAwAAAwAAAwAAfd6YVC8KBpX4Eov0SqVAADiV5jI73VDtcTBuweiniFvwHxmJ3KTMErRjVMSaC/PrJkL8DuoOmbDHT/tHcLFnfcf1xvolIsjIpd5GGHmy6CTL6emnPMsYk+We/W3ApmTWzJYQR6DeI0UKJipnCYy9EQBpR6PetvCH+n1qbMODRG/9eliSGRJh/pL8p7MCoamCUBjiTs265lNtQL4hyQppBjGHKiheSI8Tt0LUay+NQ879RI9MAAADAApJAAAAXQGegOTSF/8AAAMAAAMAAAMAAT0NzFNlnHFm0xf0H7ZbbfbbH1kXQVxo420dS5Y3A90fxWicUQtXTPYDWkUIz+87yHmv8fuArZKq3Qk6ydO/JI5H4GX6HgAAAwAGfAAAAMJBmoEngg//JlMAAh3/AAADAAADAAADAAPZb+CIVVsde+We1TATkVkWQWLFFlM90QOb8y6jAxRIRMUcqa0NthDjTwP2bF9XWPZdRrFr/TIRdUJ4XcdGTXSc28KBb+Hs21CtVcs3AOA2JaGKhd17amHBE41XhNeHtVWvwK708DOrsFcAb8/zR8mwXuKMK0CCv1U/lM3zr+QZYvXBG0LsloBcdUkQZOO/d++jSj/+udbxq+huphDzzUrLU49HsQAAAwAasAAAAO9BmpFonwQf/5MpgAChCPh3/wAAAwAAAwAAAwDgOtic+0F6/Gypx/zADaN5J+oFCb3RkojhSTISGqH5wTpuoSDhlN2Nf3rJJHVCZW3ynIt+fS14njrrDR8l1U8IOCynbk8qd7rvV9la3F/6YRfS+BQkzNdgeEvynHGycuO4gcqq5d7HCGEhvvfa3icb8LLs6qQduJJG95AjB/aNqieg0FTqAeq2IomohvPubuWWlGgD8IX6YwpHJxAyj8YgbEKsEsvSGABFvvgSmd5RKT0i6hrQdfImlaJZdDs4V6s82I8g5Q6/OWZyn55ZIqYAAAMCXwAAAHkBnqFE0hf/AAADAAADAAAPIAcxggBUH70vHvcw1D+wn7rLv2Px4UU3OWEWLVuWGnGvNOXWPKOY2663HcNyz3GOIcsZu/eQzEcmrFHydmfrjiTkUZUkdEfO3hoth6xpRnJ4X0mCWMUPfR7Kp/eEYFNc+D7AAAADAOOAAAAA/EGaoYeCD/8mUwACHf8AAAMAAAMAAAMA5bHJzACyYm3kwGOgqSdP2izFjllq2K3wuSfjVcrGsWKqJjbs2qlRX5NUMHnNK9gEVWNHQgM1PXZrk7Ugoj82vDEL9AjHy3XFNr/E0PdSQdOnLsfgfEy/kBGp4AczVrSgTs8bw5jYLgvUUIPWE3YrNpbi2XT6kY1as8TG/M3uJ3AoG8IxhuMDujFaqKuYRn56z3CrzwMdMLuNzdRbSoQNEZp45lm8lspgxn3rWR8HNryNLsH6I7Ro1OIYdI6Y0izUhfgkly5J5G920MngxZAfzz0yuNSfvYLg+QwJ8DyUc05jtDJTgAAAAPdBmrGonwQf/5MpgABDvwAAAwAAAwAABufkRs0TLbDojK85Xd+tFIalNupHtUugutiWtTenK0QrIH94VyoxsGd6B7pF+DJMX0PsKo50UnmYom8v1JMWIFu7kYMCwWdwMc0gL5pz5Gk0O/R5EsQl0bE+EPTVARNrAl8C3QhMef2kOMXC3QdAMPdY2dsZcHmoySygzW3OCBEKbFapOzcwuIwRF9rIdjITPekyZxqZpFQSPbPplY019wRs/YqeREE6WH4C56YO4ppzIg1bRQKfVPofF11J96G2btbL+9WGTyMwWGFWVjkqCTG9XY5PDfcBkMXchrCmkmqBAAAA2EGawcifBB//kymAAEO/AAADAAADAAA0Q/PXJW8M5yaVxeeokTOfgprpXb4roKKBC9T9uNXuFmP13SNQbq+PO8QlFRIYKF8j/eXreDgWUzbXd26RGT+e5wLXAIzPdqCOvAV93pdAr4BaKNGbdHVFSeiRw2HMbNR6YI87Wc743k5aeJqzO6J8epXPITzw9ItZaSBaev7r69yuivw5vs8VtIEyqd3bhr6vyxwD+NdlsDRvgOHrKGkqE7dqw8dhTuFEbR2tSFgr2idxT2gGKlyar4SwAAADAAAuIQAAAMVBmtIInwQf/5MpgAChCPh3/wAAAwAAAwABmCVe23tq+Mmn9h8vyglKUlJ/OlXg+HrQUofzYO83mKQvlRFpQBgCjLL4le/2by1ha5rkfO4iNLvDTt+mlJt5RKfA7oUiLN2UCYEqZ4j/9dn49no0VUVnfk77FJkvyA0JQSVYFbB7A1TIhIJdqXDL5TnvE59RHou0fu+8p/Vt8aNrukerbUHjzOSJQU1A/IXBAhAoo2NoCNyJE7QMkE0ExzTFgtdbgAAAAwAEfQAAAEUBnuHk0hf/AAADAAADABkM/TCZab2UgSkImacSObTrRkGPK2JKUnDDZX71O94KORYTsmxWTXP4wgzcVIHRmgAAAwAACDgAAAClQZriJ4IP/yZTAAIf/wAAAwAAAwAKHWPzPH70ulGfsGyANbqb60wPI2Rryu9Y+kigGatJLzu1jSVpB6wlevwff2s7k1AGhOH9/GlMc1UV1xMcduLF4k1f2Dm2t4O/JQhvZk4BegYiKlfGhpATiIDpNo2bbEa4L4+AzvprHpBR5JsceRyc1Kcqzno07V/lnZ5NkOByRMMCBoHJyZdYKeQAAAMAAF7AAAAAtEGa8mifBB//kymAAKEI+H//AAADAAADAEyYo354JcAFBRml1mBD60atkfMCW4eVorQhn2Vt7LYWqVRgHUyF+RocdH3gqTyV2cTKlydq8IfRVOgauRSkBcQEd6PTUyC6HM80QOdOt2qziTKBNHyi2wFdHaoaMl8BHwiWnyOkA1VDu8vhHCCh1jQGhKPhV7Vpqh342KoqG3CquN11XH3xSyr/+AI5bCTFsCR0pEDpAAADAAB8wQAAAIoBnwJE0hf/AAADAAAGYvATAwcd4M0bMhxK2jaVZ1UTTOKQhVpggu48M3bcZ/d7evaA9txtSML5LhCv5Jdc4eHHHaCEIMRL83zK6i9EMpmD21W5yjy/gUNNBM482YW5W3u8uSjUfNgMd4vlTod2dNnOPV+V4Wu2L14dr1lfxP67WYwAAAMAAAMAAlYAAADNQZsCx4IP/yZTAAId/wAAAwAAAwK9eH+J3CeASS10w3FxurAgA+zgOlMLB9QnFGvxuWyhUqzekSGNJU8gGQDRaIfKvhbu0Z20OftxCUHvVeS1usXYVLGcgSIoxV+xcfPM5S7GAYCKY0IMp+gZHCGAt8y6aPNQt/++bJ7F75frcwip/cVuj4HMzo2IsXOTYW07QsmFrSLxYdN5E6u2y2oj2ikZ/a7X+3dEinvo/Uc9dJndkf0IMHosltKhxQLf9KLWNAotKXZZs1+gAAAHtAAAAHFBnxKE8oQj4Z8AAAMAAC7gArJidqyb4Z+ZMq4l3MUK/SuSP7pueu5JU+Z7mJ04XjLiOpi810pWjMB1alLIREjgXXmRkOty2j2teahAQTMXiehpjalcjlbb3U1Qw9QAea5VXhqHsJ9NwAAAAwAAAwDCgQAAAHgBnyKs0hf/AAADAAAwoLha6/pukhfJnDZTn1VqyRmi74Wn1JZIAL2fdhbOsMuufS9h6KIblX4tvR0sk9wR/xS420E+eqa6Sat9o+zPNe26vm3a456NM6pI4d3NiNBNJ70k6IP1K38Wk7swporAKrcQkAAAAwAAQ8AAAACvQZsi5qCBa/yZTAAId/8AAAMAABTLeeLK4jFIqLUNsfjqASDDJIAbl3Rvqtu0K3/ed+Vwyju0HSrh7U7eOIwkv4GXEbHmMBoqTmISATwiBV91gcvomDFmnPJycAjf91Ytrzbg04AAz8VEzcu04u1CjYrRHHFHlvmNSbsRqPkF++NihLGuqHsJ0ETyntJ3IGHN9lygb1Ycp1g+cQBIi6/iqbDkhHMQX4AuE0AAAAMBDwAAALVBmzMInwQUtf5MpgABDv8AAAMAABTAmxjetJbIejqHz2oPSozI5VgxHL8FM/+Fk+qGS2TqOlK1IvtY0sKJTka0IflYK8mmr99Pi4lKtGGzGdhFru1fMKxbYPG2lE7oLVG0YWZXElZ3lAAZELcKRuxZy1wEQqlOSnJDFNkN4arxXEO5q0StojIPhIWoPYlVDWy5vthNFE4iXfwZl07WSnI50qvQgbVMPqMITPNtCyzcXfiQ7jVBAAAAr0GbQyifBB0tfkymAAEO/wAAAwAAFDt5v+0Qt1MWu/tzViKhgvrLLzg/W65M3qk0LXxB/kxSmkKg92FY+TZIToOdVAjDMG4lG7vRsZil8f3objVHmdGK43Po/7vDuS2BZYDDIUO6UL+SK6sRrRvNudzAGj+IZSPR2oMB3PieFQJuKm5yZC1JUks8a/tD/YDg7CBPewYSmd7x3kLZPlOEZ6E7M+VftP75jigAAAMAhYAAAACwQZtTSJ8EH0teTKYAAQ7/AAADAACVR4nPC/ny5S3MRthgise37c7g5oGKE7OnFzDU7AMf9nMB4qDArNX6KlT45LFazBfbIJ8IJBPoYa5FLo+lsCcT6Pa9IwqjiDblbMu1oG9bTrJygQkZC2BjdIVK6qbKKzk+wWOOwqswgl5tKKcMJ2rKMuXjZOThga8+2PsP3r3GHY3cf8kaK/nw35mUImycBTZ/nsATKojR7L5ERL8AAACpQZtjaJ8EH9LWTKYAAQ//AAADAAB92AhmnR2yIxwLSjggP0ffH5F3ZWzeBfntoCCuW3LYMq8ePKEuQz6SLQ7j/PZhqapMi0CcskJSZbW6Cb7mlJ5PIkaZ1+et5UKvf/yp4rFbkkFDbqsTJTsQZ5QG8x4xyvUNMTYx6UuKeb1y6XQEPawE/OowvrW5R9lZjnoBDhJdwh9nFlSdWZxK/zpC8ZJZcAAAAwAP8AAAALZBm3PInwQf9LRMpgABDv8AAAMAAJpJK/gyKGVJPQw2dPu2Ag0uNhAGTvzvDoNhElGt4mjyPRhWnVv+n/S9mSerj/vNHg0eAWAt+9DjwURM0GBTrMMOtjRvGzxraDVEQijZcO9xOgeyGawR7PxqXDFF/wKVqYQ6YMGHqr8Io3iWGA04XX45o4rtDeIDwi16XU75NsA+AyXwTdtj0o42YVdt7Ef+6ILdzNFGK1A9he3SAAADAACqgQAAAGRBn4OE8o6EYZ8AAAMACk94gwCu7l7+MNYX+U5sB+hy7tOgqt6YFysLNVYTKUUaefUkClUXKlzSB8HqrZ+yE3QIvdTTJEnjE/TioKOF6IPxs6Vnc/VSDw4RMhIAAAMAAAMAAA45AAAAXAGfk6zSF/8AAAMACqGQY6H0gGec9QWtrS72sCnoOP73hYvsmPZ2z9gJ9e91dAB0g/BFdQR5/aLL/TvREedM45A6PaNfi6M6Y7e46VEYJ4qWYAAAAwAAAwAAAwMeAAAAeEGbk+aggWv8mUwACHf/AAADAACWXQhU9b5cSPfpkmQ4oWpvw1Trky1+9EVJP4tQbh13qdBpPsKRTz7sPslfcPDopW3mvW3OSfUqBGUsmYh3gmQn4qOaMPLrAKBRATsryc4SNSbK7A6W2ZE2PcFrLCGm9498QaDcgAAAAGRBm6QInwQUtf5MpgABDv8AAAMAAJFHMoJWZosZKWNyoBe9mfGJUaqBP7wsHdFdbV/NdVOObi7Ns/IQK8ZglSEuptQkpz4fHIAInVFj+hTkqV6iXweAjpeNrw+J0i1dlf8RnJF9AAAAkEGbtCifBB0tfkymAAEO/wAAAwAAk3Ou3n8yflb7/ghqlMt2j9OQa2hO02cCjJ+ONyof4wiVJgy5FV9Lb/5Uz3CmD2jI8qfAjApjndJ8kZb78WBoFyGrdXPAg0bf/hy5rtEnNpS//AqT2H2IpEj2ae1KQAalaOO2Qk+SqX/q0xsnwdrAeZKINtLT7M5anZ08MAAAAK1Bm8RInwQfS15MpgABDv8AAAMAAI9zw4UCAHRcc3fpMLDSdeWtbztklt1YvqGiHINVr51OlkkJIigdm6dTXH2QX9aBuGvTWaoDk8A3gIMjF7snI/c7h8CAHKGxoX2Cnx0hYhYAVX0+8Xh3Xsbfac8eUJt9d1IgowLI5p40s81kMR0dtwobkpdqHNAs9edcAb4bEP23YWoERfRwt46MOEqM1Y/SqbGqYgAAAwAFbQAAAJ1Bm9RonwQf0tZMpgABDv8AAAMAAIdzw5OG5tbaYdVpp4XSAYxvgjaUFI8QZOiYgekKofJbDjwRthwx8SA5GF2zVgnCXX+uOcfZOSiQjc3I0he30B1PzusWW76uq4Y++cQ1mwMt/G5bxFmRrkY6VkFATY9x0v0QfitHKkoSKXxDBFrxAc4apb9bZEcgAEieChIcC095W1Oqjtals/QQAAAAnEGb5IifBB/0tEymAAEO/wAAAwAAEm54dI1wGSIXixH3VZFLbCTI/IQ5HYFsVLFrOUzdoUpO8qqb/tlsEco2oRNiVS484YWncMnnNQhRd5MgAIXz+jNCA8Cu+Xoa2ONCcOkC3aogD5G5EGvB+V5CAuUB8railHDOyo8uyxXt4W8VkPUr295uKtjBSoLfougsUBWHAAf2wAAAAwBvQQAAAK5Bm/SonwQf/SkymAAEO/8AAAMAABFubgwtKm/+v+oHUa7696STh9bXj+SrtkAG7pMl37yoFf/+wjiHOQs6KrqOuCPjox3ojWXYwzZpnCDA17SQ/p6HG6zoqf4BX8/XXR7R13gfxPc7NuWOy/Tsq/M/WOVrVeKqkMGPPdpsVOW+/DIIkEwO9H0ubk90qe46EL5Auw+NBSyJ1J/6sE9p5SRx41epAIzsYQ3YSo+FSsEAAAC7QZoEyJ8EH/+TKYAAQ78AAAMAABDub0ilOjJuxuxILYllBsp+7UvPr1M9LgUpGGuIqvoUVmTbcTuNkSLO8b77jE/NEf0Ztq4rpKf4f9M6UJ6KxyapEcEdfGSDuhTl+b1A3SmYDTjanJuM8q89FceFRB7GiAzFTW7r6lhlE/grNcItHRXBCkuI4wknxSaxM5pCBe7/3lC3c4ad7elQSp9MczIQgfDzaAbtmP+MvO4E2jX8A/4WLFzBk8QYQQAAAJlBmhTonwQf/5MpgABDvwAAAwAAAwI1K6urpXgwO3YNZJRMNmndQkuXFfKOeuy8mGZt0GyQMKrYzYDu5U71jwzozZnP0CBfmyns3Ua8V2fjXscD/0c1xqlsyu50ZcdEvdlmRqsA8wTAlMAzB79GaRdwq85J3PLJzUUGKspckshJAgYfMWGJC4VnqMpQA9vdCPp791NoVtyry/8AAACYQZolCJ8EH/+TKYAAQ/8AAAMAAAMB0dygr9KTiKVgS1IgYuaD9EMnxW1vdVNuYLDLWcjDtF2yvP5BPPAXXX9Sd3EZw0LU/SXKKMu18wHjS2b2ePhgrB8Vzvyw0tEgRRjg1YhUlPB6KcO4BcBebEME6sAQ2cXerwdSneuq1CoDZyIqV5bV1GfvgaDO6BA41VMCkEEAAAMAHpAAAACTQZo1KJ8EH/+TKYAAQ/8AAAMAAAMBu9yg0DmKpH95Rghacn254bi2ESCFfP7IYJVdib3ryVDiDKVJiX056zvF8eNdd+oGOBviVyHAkSsPTwZbAPz236DAKQe10d5+6oXU2St04TSOWghrWa6y4uZtViA0RjZlV/No+BjqfqIa1xthliWmKJV1dwffAAADAAADAO6AAAAAqkGaRYifBB//kymAAEP/AAADAAADADo7lBoHLUCs5etfkmPavJOwtyxF4EulWMz+YMJB6lkHbv+NgL2vzuhc7MbeofNda9eCVR0CdhB5J0i8C2rHsYLnO0iv24I9D814Nq08ATujrX2ixHXuoyq0g08Y9mEBKLzjRyrNjX+3ui2eBPFFZbRQtqwhPQDPRq3I+kaOwZX24RR2A7QSTJK2xkZqt3AQAAADAAM/AAAAn0GeVUTyhCPhnwAAAwAABJQfbLtu3LJnR+K9Jcjv0lYI6TF6NHlCeyooRH83iWz/me1R3znJ+5livSH6J01rCiNsP9HbHW4Ot5dC/Lqvz0H/L5S4DCvWEQzu3RfF1horxj7vb0Zjxc1nWvUQKbF7mPYyFniG78HuNtCxmhBBfNn8U9pbCbxmFVCHcG0c0WQgofogADoIFTvhAAADAAAJ2AAAAHcBnmVs0hf/AAADAAAEhAAUTzD82R+qrBoVWXjQ5uyC7xa0rjYBDdHWhRRPIhKegiuMwoZIuZeQVI44GIb3TdjoaVnqwonal08Zn5NxZTIRxmatXRsg++YpdxWGzuE2UY5c0R5gh/wr5nv7WtZfyElGWAAAAwABRQAAAJJBmmXmoIFr/JlMAAh3/wAAAwAAAwABFueHJw3NUcG72MPd/QCtpCMkXZl+5a6mumNOAJeIlH0Pq6DYEKkq0wAg235TLUAXDyyuZqze4yhVAmuX00O1A2eFcSbqZ8PwtuNcd+9KiLELIGzipk942KepPF5X1UgQ1SXb7FAgcffc1ghOitGB7iHQbHJAAAADAACbgQAAAGtBnnWk8oQj4Z8AAAMAAAMAElB9F355egM3QWTxBPo5VuArsfZOa3V8+5TdGA3V/NRp9TpriL7/0ioHhNuyEHyY/0kU6NggLwgbHo0sFjK7/mo45cdKPMv7HV2sckHn1vOxmD8QAAADAAB6QQAAAIIBnoXM0hf/AAADAAADABIQAl+4D648eN4wUUEbVEm0EDGVCcBLIsEEy8PiU/vZ1yV4olux558DwoDd6T1+JIxkf1isnE69hKKTdRMqzzWfhJ3juItZ1ioVRA08aOPQ0YhLE91ovIZW9DoGnl/E+gdoWEhsKxug4K8pX17GgAAAAwH/AAAArEGahiaggW1ryZTAAUfDvwAAAwAAAwAABHuamJ2QNoqnrBhvvWndfCNPrInH5BU3RzOZrbm/fFBuzEBIEc1+UUexpHTleT7lSR3JP68aoGIgBAwL+tCyIjZVXMGrNhXgKy73JqUI2qcGP4VQwJwV3NHjUMGGISowQuU9+e2aQhChvEj9en/ryFAnK+MTJSo50ABFY9ojGN0lfVSY0AzGb2A+YaAMkIGHfGOAAaMAAACCAZ6WBNIX/wAAAwAAAwAATkAAAoN3IkzolUsfN8LrJBSKePfco9MUFrCFdbfcnLzJ2LCoFV3+fykUehRtEJfgvK4Xv3Qwsa4AAUfXYkZo78vxcy1fgg7rLCCel3D5IvVERhNwNXWksjqe8uIcoUK3IEkAyK5qcXXbhjJPEAAAAwAC7gAAALdBmpZHggpbWsmUwACHfwAAAwAAAwAAAwCHc8OThvtZ61DjzacMZp2pPJZcFKEXwNxBNKCPk93MDfnpz/q+6f5jXnWjI99DbMH5HFpN3G+em5hZUm3aWlHGs9tQxXd1ttkMoD78c1krpgN8FZVcuTevHcIiNh9lGIw09CdEj/+DruQurEDj2m1Ysi8498ylvkVfvcRh2uIh5rN7rsodZLvcAjRT2oi8OCT0HXu8GAGPbB0LsPXrCVUAAACoQZqmaJ8EHS2tZMpgABDvAAADAAADAAADABDtYU92fpo+GOXfz18oggTKgmozlwtki/VsiIW8579y4/OaodKU+GS9Vv5qaNyWldWwFt+GyVAZM8IBO+LEM+gIpSN1eSrFVLWd0AiFQc3dBfjdSTNFTCGJptrtAeUwGSrut/FOtDD241vgZrTtUSp0NgyiobRpxqSU/JGdw0dTA2WVwO2nJTfgZ65jqHmqAAAAnUGatoifBB9La0TKYAAQ7wAAAwAAAwAAAwACNTOOwybU01UMw8RSHlHbZaROlaxmCXC4X3vSi4NfxdAdjK3QcGnWmIMn8bABVEBM2JFldcbZyPObnVcMd7ZDA3VFIIkx58h51TbT2KElomyDegqnKHcuPJQ3BNM5mmrs9xiRcT/pj9i8/Os2ilqck9fbDFkOUQAb+xwXlIAAAAMAwoAAAACjQZrGqJ8EH9LakymAAEP/AAADAAADAAADAAA7m191KeXqwgt0ikH2dH/Xdwf2y3m5Z4fA/wr6MIyP3rGWAANdo4pLKf2pwcuXN3KVBQNLeB6INcRrziXW9hqor20rPfK2abH0qFdI4ObH3tJSnDd6gKyYBgaUnM4Ym8DS16moXZrKc1QSgvKgFHiMqJTJ8Dx/RR2NPenxLA+5zMvE/1iOTy9lgQAAALJBmtconwQf9LRMpgABDf8AAAMAAAMAAAMAAAv+26t7jZbplmrfYEc7IABD+gDJWSABYHQ2oXZWHc9rY3T50f/w69+Gg7LsfwYKXiQuGMWXgSGiG/+AAhhqWrzARqXM60/GoufrZd8vsOp7JmMcUYnERBtFLdk7NTIY3zIo5DYTXYi8LlZB/mOdkA0htBgg6kxpU6bL90gaG/0oBbCc9gjjMuyBfOi7FJwudZ+AAAADACXgAAAAcUGe5uTyjoRhvwAAAwAAAwAAAwAAkIAAaHAAAGasUJCjz5RBYq+I6G3zbW3IPNyHfEJooW7TeqTXOhvV5p5Ba252JH9P8bWF5xJDzZe8Dk8XyHe9lFdr3MIaHiKcL+ymD99ANjjHF1vFhfhxAAADAAEPAAAAdQGe9sSohf8AAAMAAAMAAAMAAKJ4AA7zqT4z2me2KdCwlfvBt6FQdgC2IRTQCA7iwFd/yzeOlV1F0M0fv0+TnCE891iLp9Lt0BWQuM+Dhx7ngKkKqWeACQE63ilrUkD//9oGd6wi8iXn5JQqeQxYveAAAAMBiwAAAFgBnvcM0hf/AAADAAADAAADAAADApYAAGk9o4ON5Jy9umAphR/s9re+BjoRqyIFoxkxxXlWj+kuTho6+KhgsftQu/tt8egcD3fzkmwgatF6ysEAAAMAADugAAAAjUGa90aggWv8mUwACG//AAADAAADAAADAAADAADJ7bq3uNloqZu0psKocauqs+IIiYuegKyLAVW+bfV223gcgySiRnYcJSguvN74H5t6CzvqU2rElN4WNZo1Mda1tlvW8KXkL44s6ApxQuhRzzStiqr42RJN3YOjZRuYD9p1wktRZawiB2oU15M2piDOgQAAAIJBmwdonwQUtf5MpgABC/8AAAMAAAMAAAMAAAMAADJ7sLcP2n4/ptPuh2K+Uzl/PepjLOem62qHoaz7D+ZJjvANzxiGzdJI92qRiek5GRznBZcuMvRvNken6TQkoxHoEWnA18ahkj1BVYb1fX2bFj9TbR++J/ScKqH6GaFpFTGXIVJQ",
  "720x1280": "AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAAU4bW9vdgAAAGxtdmhkAAAAAAAAAAAAAAAAAAFfkAAFfkAAAQAAAQAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAABId0cmFrAAAAXHRraGQAAAADAAAAAAAAAAAAAAABAAAAAAAFfkAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAtAAAAUAAAAAAAAkZWR0cwAAABxlbHN0AAAAAAAAAAEABX5AAAAu4AABAAAAAAP/bWRpYQAAACBtZGhkAAAAAAAAAAAAAAAAAAFfkAAFfkBVxAAAAAAALWhkbHIAAAAAAAAAAHZpZGUAAAAAAAAAAAAAAABWaWRlb0hhbmRsZXIAAAADqm1pbmYAAAAUdm1oZAAAAAEAAAAAAAAAAAAAACRkaW5mAAAAHGRyZWYAAAAAAAAAAQAAAAx1cmwgAAAAAQAAA2pzdGJsAAAAwnN0c2QAAAAAAAAAAQAAALJhdmMxAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAtAFAABIAAAASAAAAAAAAAABDExhdmMgbGlieDI2NAAAAAAAAAAAAAAAAAAAAAAAAAAAGP//AAAAOGF2Y0MBZAAo/+EAGmdkACisUokC0ChsBEAAAAMAQAAAB4PGDGJgAQAHaOiOBVLIsP34+AAAAAAQcGFzcAAAAAEAAAABAAAAFGJ0cnQAAAAAAABkWgAAZFoAAAAYc3R0cwAAAAAAAAABAAAAPAAAF3AAAAAUc3RzcwAAAAAAAAABAAAAAQAAAUBjdHRzAAAAAAAAACYAAAABAAAu4AAAAAEAAF3AAAAAAgAAF3AAAAACAAAu4AAAAAEAAF3AAAAAAgAAF3AAAAABAAAu4AAAAAEAAEZQAAAAAQAAF3AAAAAEAAAu4AAAAAEAAF3AAAAAAgAAF3AAAAABAAAu4AAAAAEAAF3AAAAAAgAAF3AAAAABAAAu4AAAAAEAAEZQAAAAAQAAF3AAAAABAAAu4AAAAAEAAEZQAAAAAQAAF3AAAAABAABdwAAAAAIAABdwAAAABQAALuAAAAABAABdwAAAAAIAABdwAAAAAQAA0vAAAAABAABdwAAAAAMAAAAAAAAAAwAAF3AAAAABAADS8AAAAAEAAF3AAAAAAwAAAAAAAAADAAAXcAAAAAEAAHUwAAAAAQAALuAAAAABAAAAAAAAAAEAABdwAAAAHHN0c2MAAAAAAAAAAQAAAAEAAAA8AAAAAQAAAQRzdHN6AAAAAAAAAAAAAAA8AAAFBwAAAQUAAAB5AAAAfwAAAaIAAAFhAAABSgAAAMcAAADCAAABGAAAATgAAACLAAAA1gAAAPwAAADUAAAA0QAAAN0AAACHAAAAlAAAAMYAAADBAAAAhAAAAIkAAADdAAAAyAAAAEcAAADBAAAA4AAAAHsAAADVAAAAcQAAAGQAAACxAAAA2AAAANIAAAC9AAAAyAAAANEAAACiAAAAjQAAAQgAAADDAAAAqwAAAK4AAAC/AAAAlAAAAHcAAACQAAABTAAAANkAAADbAAAAwQAAANIAAACNAAAAvAAAAMUAAAC9AAAAxwAAAKwAAACUAAAAFHN0Y28AAAAAAAAAAQAABWgAAAA9dWR0YQAAADVtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABtZGlyYXBwbAAAAAAAAAAAAAAAAAhpbHN0AAAACGZyZWUAADI1bWRhdAAAAq8GBf//q9xF6b3m2Ui3lizYINkj7u94MjY0IC0gY29yZSAxNjQgcjMwOTUgYmFlZTQwMCAtIEguMjY0L01QRUctNCBBVkMgY29kZWMgLSBDb3B5bGVmdCAyMDAzLTIwMjIgLSBodHRwOi8vd3d3LnZpZGVvbGFuLm9yZy94MjY0Lmh0bWwgLSBvcHRpb25zOiBjYWJhYz0xIHJlZj04IGRlYmxvY2s9MTowOjAgYW5hbHlzZT0weDM6MHgxMzMgbWU9dGVzYSBzdWJtZT0xMSBwc3k9MSBwc3lfcmQ9MS4wMDowLjAwIG1peGVkX3JlZj0xIG1lX3JhbmdlPTI0IGNocm9tYV9tZT0xIHRyZWxsaXM9MiA4eDhkY3Q9MSBjcW09MCBkZWFkem9uZT0yMSwxMSBmYXN0X3Bza2lwPTAgY2hyb21hX3FwX29mZnNldD0tMiB0aHJlYWRzPTMgbG9va2FoZWFkX3RocmVhZHM9MSBzbGljZWRfdGhyZWFkcz0wIG5yPTAgZGVjaW1hdGU9MSBpbnRlcmxhY2VkPTAgYmx1cmF5X2NvbXBhdD0wIGNvbnN0cmFpbmVkX2ludHJhPTAgYmZyYW1lcz0xNiBiX3B5cmFtaWQ9MiBiX2FkYXB0PTIgYl9iaWFzPTAgZGlyZWN0PTMgd2VpZ2h0Yj0xIG9wZW5fZ29wPTAgd2VpZ2h0cD0yIGtleWludD02MCBrZXlpbnRfbWluPTYgc2NlbmVjdXQ9NDAgaW50cmFfcmVmcmVzaD0wIHJjX2xvb2thaGVhZD02MCByYz1jcmYgbWJ0cmVlPTEgY3JmPTQ3LjAgcWNvbXA9MC42MCBxcG1pbj0wIHFwbWF4PTY5IHFwc3RlcD00IGlwX3JhdGlvPTEuNDAgYXE9MToxLjAwAIAAAAJQZYiCAAf//l4eBQtAgCaFsIZjWcVwEhY7pwAAAwAAAwAAG/ocWsngABEhgFOqBMZQVEYHEGC0WhJNwiNQTKMJwmFlqDddiIABrwBHgA5QAq4Ak4AhIAiYAigAkAAkQAkQAmoAnYAuIAvAA2gA2wA3wA8QA9oA+wBWgBlwBzgCFAC4gDZADugEUDsCKdByzKnDhg94A8ZLgDhDt8ARrh455AJEBi4mXxACy4Dxri3OLGt/u5I6FgAAAwBg8/jjNMO+44sfAwP+QWFzyH3n5wjHBz2t3LdaaU/+HS0AdC0yidZY+E8YFo2OQzg8T0CAjhnAABHbEYDt6HUDskQ8ymnlFSZBjhYR6L3CROojFTQ0wsaXTrN9Qacey2vjcdgAAFx/Vej21RaS1iZnZsI8CtKgqARkMW3f3jH3mdXzJAANh/k78HlylT8Va6q/F2LMdPqzUBIpn2DVzys9VlNbCSD7RIVl7YAg3mDDq46gHbjM5MbrPkX/zzwcI0eE8ManAA616OA2HkRYA2BHiXQo31LdiXMwDjb1I7AncO/12gbyPk31vp801BJtq+Tslod8p4nYkv+giQFgqjgoPBpQsGIQyA9SNGB/WOQ0lrOezwtq+FwheRbcRINp0Dk/BSc1YAD8CBggi7zj8+WNAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAAyoQAAAQFBmhBtiHf/AAADAAADAAADAAADAAK/MKaxE+w9iLbgYYstUGPDiap+thCxpgNJ+2Xrhl25M0VdPI+T5rorADhnhIejb07xKwsoaN319/Jbg8k7P7IqoCn/nbl0JRsihQbEnQFYe2199s92fSmpJYoK0NoitN+R0lQnSHvleUk8EcPky1vextj56v4enEW043Sh8/C9dBSoEazdy+Sq8aUdPS1yHBF2L0AxhHA8HwFvs8h31FJsWR+S3lMeMT/rFsAAAN7CQbxld+RiBmQvouNPrTtLEBwL6y3mx7Yqoh1u5N7QVO/BP781bWvzeV3zfPZjrFit9c+r6hLkhFHOdYffgAAAAHVBniAnEM8AAAMAAAMAAAMAAAMAAXymrsIincoRQOj/iPdywWGyAHp2gAfxQN0PF8cIAEd76oXX+s5w6qTSSmY5dvo3/oJzcA4bVmlsVZ3KkD+6Ik6KxrNaMmUATLKK8gkdUuX9l9gNJYsDrXbCNhgAAAMA34EAAAB7AZ4wTUhf/wAAAwAAAwAAAwAAAwAxFTUiI5wuYASXlvRzHUOxYTUrEty5I1BfgXFBSqjbYCVaeYFMiUefvjKDYCRXtR+tFes7WjiS4bfvmZ+9695YBFBxexqLLI4d1jiSe5SCve14H3z2SBo2qNfUbH+web1gAAADADpgAAABnkGaMIk1BAtEymBDvwAAAwAAAwAAAwAAAwAav7LlFYWzS8inpuQfSIAg1DhzYOkNya4i/qkBx6CAKxCSNKXgeXYYZW3aqbTLnzYklhw/otWfscLA9gNQkF9PcRqGgDHAVf7dbCAsI+Qx3RWPLdlZRhIgwNV/sZ9Zn3QwSUSIhDFc+3TJgUxObXzEAc8HYCHBPDIjXqiuNxRLpwRJFIClNIJxW8uJkDFAJVe6OJJeXRft4BGLZkUAAAMAGb3c8msfaZNNGddGiTqcBMBzr9SLCBjNtUy1rYH+8ehz5/3vdrNLItl8ncAAYwGkYSTOFQnxMwBQ8qIckHjbRc5RiQkdWO9tnhwWAFyxev+VWw42tsrpx496mystGwAAC4DN6yPvtUZwo4SWWvKh7Fx4OiNZ1Hs6ww3VgrasFj2nhGPK/de6i/UoAZt2h9Xg18gweISdXVCawW8uDQ2ltxQOtGqfMZa8S4E5W4MsHxQ8gHZ/9+nDOW1l8hfeMYlVSYGl9LfqpLHtevYj/KPrD2iqLC/qqbB++oHCFxn4gXJ4K4CRgQAAAV1BmkCpfBBS0TKYBD//AAADAAADAAADAAADAEpl9QA56bEFeizL88aRL0IbuiBSRMP8Hu5wqA2nFWcvA1ChX8NGZ2/MFuRjhdzaIzajUlzzbxkK0ghJwg8z7XaIEuRs/6KYqxRNzB9i1PpoTCDyoSlI8fQdE325R5KGTEwG7y/QmRbsPf3rQ3K9wJqHd+pmDb5DwOl019RmBnSp1R8xfJJ4HgAAAwAAAwEpYJv+lxoiKTbZDe4iWoz3VTLGNMt6c6r1aDTkworknOwU+s+c+mAAAAMAAgpJvTvs3+4ae9+OU7qGpiJx2QeAWz9mcrW7QUgCdFxqaHN1yqYTtaplgsiJ0B7NE3KIUfE4druK7aP1ZsTCBsxTAAAxj+zLDCvpAE2gJTsqxIAfUdElbskRWPP5QNfhNhPj2v4KEnSibk4DvWQGQNcLMiwTe0wgx4BG7sCAhYjOAA7S44FsMTZvAAABRkGaUQm8EHS0TKYAQ78AAAMAAAMAAAMAAGsKLv+hm2WaYtkGL0xtKPod+Chvlskog46P3hMmanSCZlShipFqvMsy56qICkxvF+hTIMaJWqfOlbacdtIowzIDjzWAGuAT3b9CbG6Onf/sWfvGEPbaCryffSV9+dvrvAtFyhyu2LeNmokgvTEpcuu3wvG3mAWbk6UUoTUsiiBTatIvc9ng2KcaizUgnRaTNrGlMJmAb1ASte6wXEVOp0PR7avmjenmQiTyb8ABBV2trNROeRm70DG0J3P+2O72eoGScP2yUxNZ1kl3R50Qo0Db/Et3/0bFKQNMFseqNoIEHsAkOONF3L6sKsUDjr8P2b3A5z6a4HmLb5smGtjsux0vRJLl6QtjTzjPZZo2DSaDKhLs5hHTOS56/y7+/dMm+T5DV24Fa34qli+Ol53RAAAAw0GeYMSxDP8AAAMAAAMAAAMABsrjARIfbE3O50ouyjFd8D/es3Qc/7EnbhuJshs2vdVk58KzoauleJXROh6W2VY1oHrZdu9lb7CNhbcAPKGMbxP7Tg0HuDpxhnHpe+T+4/13ayolnftPs+ZrZkGtg3trAPZ/SIEILb7TZ5cFkScIZ7CwpBZafF4H1R6thO7visIHHbhyO9HdLgoLbtQPBFPl8nPDBfOhHzEMdLVoUJoCcuo3dRCahqa5Bu87fyTQ6QAZUQAAAL4BnnDs0hf/AAADAAADAAADAAdj+tFDpBl06p0EpwuqTurdUMzZF1aiOdqSE+ftxWwbF/gxUHq84lQshgknVTDJ6SSqBDJ3KOwpFA0geD9O2mCaEh52FeljJDiVLRvzxJk6H0e2zrutyU3N2kMiQGpJQgxSoZgO8MbeQwUOR+SvVp5evhph0fGEOYOlSmC0LhZX/kPPVmw0ugTJgfyIkMBp8OWzOwGwb1qk/TTeH1rBsWSOKW9B+AYwAAADAMWAAAABFEGacSaggWulomUwACHfAAADAAADAAADAAQJ6tdUGSiSBe8SHHNaZH75LgBa3bxaAkiW3Yq9TtQ/zKFCCeyEcRSkD8ZyKv2oddKIxnrMG5j7MIWd7V2cwONVut3lU0JDCWdWLSr15yUmYmNpl2/WpECuaEIIRu8J8WcHPTpgzVNG6C1w5dBgL5Ilc3W70eKS3+nb8COq9NGzDBC3WwqnyruuuV9AjqDCxS7ggFPIYIT7I7+rZ9trPUQuAhceCqPGfFCcTc/2gOwV45+ghyqmRBNL2UUaax1KhQcqJhPTh4Yb8xkywURzgVXa1uSYqMcG4ams84+FEIURDbz9xXuGzNIQJg+uGIDkET84dueCU2l1gnJdwAAAATRBmoFonwQUtdLRMpgAChCNh38AAAMAAAMAAAMAg3mGqtD/gAHEdKOqlEAp+NTH+neCBsrKs36XGP+oc9F9gZbqcWWWIsnXYaybIr4zMAut3iwwrK4YWGMXhgEMVXc/H3Kc5pQR1qKDGylPjLg9VTVIRDTYy6OsxIb1+k5WanG3iMwmG2v3nF2Dhxo3B6y9p3aFtMhi+RYkAsnB2hqaVvV1RJQ1YwNUtrKNpIwoGJN/HV00hNCcFzsGibEHsu2TgG1y9dslMDGakL3gz35oXbqdCgPw/RTYcdmkFUAwwmU883PjYZzm+yI6c/yoemtCUPoDkJ1ucVO+J4CIw62Uc0o3ItwAlQN5wogAAAMBBtMlJNopEDpMCcpvP1rSeV7Bs2ysnbsXXhsCRfFLG/f1oW31pICS8QAAAIcBnpFM0hf/AAADAAADAAAJJBLRQ6Q0ClXDs2PCQVKv9YsfDH4WCQQoBxGOydw0cbP84+ZB80FFJyM37KDPIXVPn6IxMOcINwV/kSCMgeYvGYesg4+17P4PXERTS06CZVlNyUCHqugrPY1vlc+k2XGRXQ0RlNVYalZL2OSBbAiYR8gAAAMAAtoAAADSQZqRh4IOlromUwACHf8AAAMAAAMAAAMBrA7OdZYWqBGhsitYWLFgZiDsezqyo4G4zaCHIS92vIBXcmr11555kAgYfb7oK2tjJr2dMkp1iXQhQCi/+JBMI0d87WUG5VvePlU2xbVEtPHkkoTzgpOFZl3oNQGcoMD6t04xVVJbVw+d36QxXLNyEHX2NdKdRqCbTOKM0dnofPs0ujav8XZpjFPUUb7TnHX6tf+u1QieDIh4YBjE59Jy7tsRqRTolxkUEJkwNtRsgyBQgt4AAAMAACygAAAA+EGaoaifBB9LXRMpgABDvwAAAwAAAwAAD2NlyT139q/UxsMJFkGfz6uqaLt01TsxRBGbTF01zcjMcnQ7BPuX4WufohsUw8F1d8OWNx5H26KXnbBSCCQkQ0gsaSY2h7ZdztwTy9fuR4FJKU2ODDfebj5/orZqEYbqOPkam0ZOpibWT5muTs5JemqFVnfwVaUKBRAuH6+8ymOICqL3yAl+FTKpuHnCS7Hg8dzWupZVxPA3iFFj1oAPQcXogI7I5N878x3hdp2Ho1ckP4d1xeRjKg8t0Pp3AyerYE8hwJ0aFvsmeXxNsHjyKmjDw4dCoAhjAoQAAAMAACThAAAA0EGascifBB/S1kymAAEO/wAAAwAAAwAANEGjuwVuhApNyfwmg5+s09WoL+Y8klIo2tlPvWd8lCi0YP8utYfS4RoK3k3eEgwYxK6PL720bT4Ie84XFKBmeeal7ptgloxbXnTE06Bq+JniLDr+1lGY25FesgMz6uzWY++v8My8DKM8lHgCQB3TR5dck98H+yghN/k0v0d/LMO2DpN8vJMdcI2jldqWMOj1bOkLsc7EzsEQRH6ZCEGqXc14fxppFsGw8xb1KrGG124yysgAAAMAAwsAAADNQZrB6J8EH/S0TKYAAQ//AAADAAADAACI4Y4kjV2ucMpfgsctZPHQ4Zs38MKQiAAiWbi8FHKB2d/u7Gw/NAoX69fnQtDjEsrJTrpqhmbTWKEhcjrJ8jA5C0SjnHh7VlSDsI/XI/E+z8aEJTLjfuGneKvGAEM2yrGINk7k4g7cF1aqLO5t/yoT90x7atWM4dRv0uylObMcqRcWqVWT8MO37Ti8g219gZBJZ1iq3fooUPoXZZ7mQeDzRCySXY4P9BLGHtQu9OSwAAADAAC2gQAAANlBmtJInwQf/SkymAAEO/8AAAMAAAMAPC6/OnZd/av1MSCtIBAlqnhv6bnFEhOPGFoFuR/lBvT4OOR6VyIBdMqXoiE46Y/CArSRZBXbXF4BnsJv8Ux6l8dMpfglWqn5v6Vl+X04vB4lJ4YyEAZ+BD7v+nGOc4WOkdg6ucXatN6L8oUbGQfVEHboUMUX2SFUCUSrieRnKbmLVjKnRAyRoE+fdv2yhsgz4SDQGdwaDluoa5uGuEVhTxgtjPHbgfooD+/YlEkyXh5QZnONK12SSF04QPWOAAADAAGzAAAAg0Ge4gTyhCPhnwAAAwAAAwBqozO8Wm9TLAfVl6W7pk0a5cotEVe8C1Ux3uN5oh84CWXFCB0fi2Nf0Pj5GH8iMf88UHyfYOD6QefIWBzUt5q5NPXJsBAx4S3XTKv/h0HwpiKC/ya3j3ERQckhsq4+EAiO3xmr0ciSg9S3AAADAAADAAbUAAAAkAGe8izSF/8AAAMAAAQyCW4drx9W1hMRohDC29DBgZx4hkXJAMBXYsUXwp0PjE1LcF+1jnBIdkESKRYvvcBOm4hC+Z5o2ItNU834JPB5c284rVhpsdCySbgU2xtjSKIzcDNEbvduCH5irAm6D7eiQ7WqQI7x8LkC5YfOYsQ24TL4NYqAAeo0AAADAAADAAAOmQAAAMJBmvJmoIFr/JlMAAh//wAAAwAAAwChyvzzyCl8x1QRwaitCthQBq+0yetBdx62N/CLRQj9aiboqLNNp09c5sQCa9nR3BodC0aZErenlNra3hCrx8E9SKQyhWX6x/PzN5VV1Uj4uc/MaAxs9Mf8MIktAz0g2d4NCsBdxo26rUUSgfsnsKrq19HKzPAbCMjmjroQmZus3sN8IcCnLTRJrWO0HoSBeKVSSu6Fe/wG0CUlVFPVfHZ04hsDT+36gAAAAwBnwAAAAL1BmwLInwQUtf5MpgABDv8AAAMAAAeFwkUfsHNMeTET2m4XV3L9sUoYHmRoR8SCidP9lQ1i1sKL4j1ZMl+qH50nN2IWPbLC3VGhT7MFFaoBM4VnJ/mmKgwT8VPnG0Q+qp2ozx7liRp6JJhyw9btqzhCsuEmEQBgjKD2pn4yISTX+lm8hwhvoRn5+livO1nUkRFa4lmpQIM7wDLpDNYKmmWAr/d3JU+4QsCj+qWnWj5bv1gDX/EoAAADAAADAyoAAACAQZ8ShPKEI+GfAAADAAB3hJzjMNcA59n7AGt+soBzULbMEPOhgcuQF38VIn068d6G2bBhzVmsDEFZjyIbieUYYa0ebljjlBkPkLKKM44NYBWlxb8kWQVZqBngPY0kwhEl++ZFzs3Bt6cy5M+0juKOe+/+4NAAAAMAAAMAAAMAArcAAACFAZ8irNIX/wAAAwAAhkEtFDpHCotUMcjbiHksHNdZErgM44gZCXfH6JCC35VayznX5amdlmlPCjFLMPh5SjqZxKVLB+epMLeQ4JvczKWeQfjBFgN0qCoyZYvekHzljZuRPnmFyf1CMwbQN8wF8wZQPucPxVMJlxgUAAADAHHSAAADAAAO6AAAANlBmyLmoIFqlrJlMAAh3wAAAwAAF6H565KXU8PzyUMQ1e50ZwawAQa7X1PzFZgkb+G4HRWYr19m8pw7xjSwNlueo7j3GWdmjEOpMecfiQpPT1EJDlaeZRwG+8qRYBKlqWfUR4ej9zVw+VyfVwdiwlsCxADwDOWaqp0j1MMX089kIwKyniT4EPYbNKh6TYi8pHMxVeTE5CTEUSqVTOc4Ev+uy9Axb17kE+NrBZJATxrIjqNYKp9zGP0fZUAmsk6dwiH3zFW0nT77CiDzSQMCRXpCBQAAAwAAAwM/AAAAxEGbMyifBBS1S1kymAAKEI+HfwAAAwAASm68oABrE1EtgDbXR5a5AqeVYXUDwdYQG5BUv8CzFqRI2gymq4m8NUU9Vv4DRxzUS/Kv83vWE0WMzZcF7huBzemZjJPxkwL6OLiQBRf/Z3qNo+R07IBv1cmAeAwFwEK/wRYs3rvC4Cshp6TXu67wW0Xcc2uT9W9pX7nv0p6Ut9bCeIPw9/vVBd5VUmdT/+rn7e78q4wJHXNMreqqKsbLWJbagy29WruAn7ZGq6EAAABDAZ9DBNIX/wAAAwAFPMVjEVTM0FlFgYuKnh1VlrFKG3J2utMpDEszlIRNOKt6KzA4tDgjUQAAAwAAAwAAAwAAAwABTQAAAL1Bm0NHgg6WqUmUwACH/wAAAwAAPuJrukOZN/kQTAEYT3El0yq68sofPFKg6ZLUOZOf3ycTH9S3lh3FVtM97OoharlY+mFjp7h+6c339MJvM8x9/i+dj9jpdL9C4FwTkE2xta08H173x/zwN5pjt7haKJqs6x8hQIy0P26GIuKPa7Cjz72NgshlTR9rcK5/cJlSx00Mi9GYMBLMaIEuitceVOji2Ojk0dQ2IvrtE8q3FGlelSjxFogAAAMAAuMAAADcQZtTiJ8EH0tUpMpgACjoRh//AAADAADILhDqbal8yi4vqK58asNRRuuDfPY510hYXNXlXwzAFm/ENWrXEnzZoMroU7e1/gqyEIkbdAeoqwiBcb3j6yNEe2TYxHId1wgz264wGHyrefwyy1EQZzUPya1Otctu7Voj0EfjMDvQ/MZcNlGKjbsn0pP44abKBAW+ggwtvvHMHXx5LJgKRk/6rQNpttSVuvD7oOtZR67YevGCWkRCHA5sxb/FeF+me5zKY/cpkSJNyUD5ZCZBtPAnX4NJkT3gAAADAAAU0AAAAHcBn2Nk0hf/AAADAA/ACyBEEoMcMKVK7s9tLyA31PJlZ4HQ86d3OR/TZfJVMLFST2OXse805hn6WJKAMpR15olaC8TbyD8kOtM+ODNyejCz6CZclMElHIL+r9LhVDSFhhYskyRCfXymgAAAAwAAAwAAAwAAAwBLwQAAANFBm2Pngg/paJlMAAh3/wAAAwAA7KR/wOC/YW1F4AV1B9moDF5kKxUKeoFkToR0FzKcSZmCMes44BPtDi0vbuX9YDuheKod15PvZFHtH9stIyf0jViuEQFxZgnCH8C1AKhy01h0YTC9berbxw9EP5dRNTEsFOY7o56EvQj0ANCkoSPy2VJPhx98i1T1n731rYADZtWg8f6+R6SltKM9A/yaZI/dDpEacz9hgeNnpLMfN6JKY9qNiuMiTWUAIgaaAH2TPsRouSYCuUDtM9+ro8gBKQAAAG1Bn3Ok8oQjYZ8AAAMADzdCvmEtXOaVVWMrsAnjl2fkXHfsAhn+M2jSannxR8f7EbostNNRZm54wUTfajqbCuUNDYHQFqi/xScmvcJvaPB3otPULDG5CJezjXoviYCxljAAAAMAAAMAAAMAAAg4AAAAYAGfg8zSF/8AAAMAD78f0gkZzkTsjfyXUjg6gV0bjl6Vev3a/+BNCQ0H4XuiNtRqo2KdyCzD4AXQGnPY/IIq5pGTA2QFkh7SfBGjrzdGzwAAAwAAEeLmWAAAAwAAAwApoAAAAK1Bm4QGoIFr+iZTAAId/wAAAwAA5z6TusyhZRidBGD1PUpjHxnceQSnFPuJ+leO7X+OnQpdUIK5Z37RgELQ1rOFEKfx0sse8vqlam3EBAr/Qc5gkX7encPOLkjS89suvLleMInaBSkGjcsu2fSM1lBtZKK48HHFqAf56RPHEo1qPze/FliQ9ul5EIro/qUoFSjqBAS8a1i3orMF4QGS6glT2BkDGSApT2AjCjDiwQAAANRBm5QonwQUtf0TKYAAQ78AAAMAAOG6JWA6h5sq+slOZWIMNWDcAWjcGD52V4xvHzQW1vzxeO0CJWWNCcRYhSMs21XxGERSZini9D0Hg3RFAsUeN3CcuMKci8wiHjoiRSzgc7kG+KHt8bf/+VUZbme8brzLWLZx7LAM8036D0L12qHhDcFj47g3Eok7Ao9JkSAH7MxChRDuLoK4emJSHi3o5fI5lJYBWxYiOUy5rRBoq8/pj3iQBV4gr+FykRbI5EP8TexKyraNr5yiYk3//LyBTEiciAAAAM5Bm6RInwQdLX5MpgABD/8AAAMAALrnQz18Udsw9BOh9whBskWN3cJh1RqMGiHCwlnA4sScooFSe7iYmcBKsp66NN9E+FFwA4wM1uiscgJo5EDCyigC3KP1xQv1kNscH10iDeYQ89iRL2dZrLEcFy5CpknqyRZwwW2+KncVvBlCWC1QISvAYJdxsu0SrwcwcQ4SbQdm15qwIRJmZQRq4/VmeIyzrdIv7t3DNoyOe082rGy1MvDanJb5C+QD3M4sGMC6SFceum9Ovs+KbYK7QQAAALlBm7RonwQfS15MpgABD/8AAAMAADz7k4iJhy4fnANLaf8sREydia/ca1VRPs4zErfn86lb4mBikHEl5qrk4BWiGtUmzjbrvItw7pkBbwZfu0WbcrojdLaDVkQ4w6E++GmHP0KUz25TTyeStI65cMwzIBVepE0fmhG09ibnovVFrxG+mSI9uhAZv7yGix86ducBIsKH60NbC3DOof+fEniCqRY4ClSB9LfGgkuzoK2GO29/86x5ApiSHwAAAMRBm8SInwQf0tZMpgABBD8AAAMAACBSm04FugROVuXV6QyFFhF8aYU5sQw9U9zuLriViAerZYQfiQX8Q3cNbGbkvaDENfSLrmAf2ez59BrCaT8Wekq/bgg2fRSS2WHu8PEvjH0zTvfG7EQf7R+M9hbHhcP5YJqFA/kxu2wYY1ND9CzEp/4qIWa2/gjYSlnsKTya5oM2ZSDT+faoMsbUBNz+25XZAe4PYfmrWhT2JIHfbZyTaB1wCEsExuQ5Ai/gAAADAArZAAAAzUGb1OifBB/0tEymAAEEfwAAAwAAB8vA6EU0WDX2YiWh4ICQ/aF2BxGzuCTNmjyuxfYWMmnK/rgLlYGvMq9eb7vFo11LuRzwJ/UlFWGz6ZpGNzsLkCTy206LNNRkr2Ob9Lq4gqnEUdTDc9hxIckrFiBpuSID3BLEWqIyl3kpnoLWqtZS8zdzEWB92CXm37wR9q64NEGGOMaAXW8xL+w74+5sbae9DzYQAb3wAHZgkQj79IgAAAMAAxFNhxaI5F9L7ll7kpaLYtvNcCSiOIEAAACeQZ/kpPKOhGGfAAADAAF8DARJwJJBQmg1gIOngQYwnWpWe+qiI0PRCh0cnIWDEqqMNbp1Aylnp97K+C/8xBpVEbpsYo59zzxGk2LcYD0rtmYbqv79YbS1d24enChBF3MgGGeRnocD7ZBPgGADrnu1ofJEptkk4pX/7SbY3jqOgqMS48gBzQwJlk6Et/Ld7g9AwAAAAwAAAwAAAwAAFBEAAACJAZ/0zNIX/wAAAwABeAABBTeTuDxfc29yrhB/Q6GQkgDbb95Yx6tJwKvNKmDRp7X0FI8AAyAiI2ZvjJcNca/zDwUbjJJFkI/KJ2P1GBgKzXViw/v/O3CWleUglvodCe9bocMnOhjGYEGOp6CYWTsN16i/JeZ59xTV4c3T0AAAAwAAAwAAAwAADxkAAAEEQZv15qCBa/yZTAAIIf8AAAMAAAMBBvXH4rTo52FwalI0H724xsIBJeUoAAHh+AATnAKjUgncALIAiQi1od8q2WhPGVJ6ZldPk2Y6OkI3gxnS/yyeU6iE5ykTniNtP4gCoojKrzduRx67ds/3q5hGMdQuJcSA1vAsOJh37VLHja2NsqC9fT4KQo1TIpXqdNecNWYxmn6kTBVlq8vf/+8pbMAnun5Jt8m0wF4ekZI0JxCMZv1leB0510qpZU/uBbgzAjlV2gUTJ3VmjSMlD8govOgLl4H9zJgRACm6uB0DQhQuVZF1N0RFi/Gpr1jUJAUt6vzmSI3oDryLd6cAOMd7488am7gAAAC/QZ4FZPKEI+HfAAADAAAhN/AAK8AAD4wACh0blcekgvBvZnlYvjyxjn41oGcpLREZKodDIoI801mthKd2yPP0Ai+q+3foOFfFKAtBveDkVFudOvxE55hyiu/u1X/gSf0Wgz/+UK06f6QS86MKQz8YNiWrOU2rUfu3NKul7zrHPgfyB2+Yd3mosUdQSRZ/cWF/ikeAYzmjt00l+oWoQHxfYx5ogP3CDO3RhEtEzeXAH86mukCugAAAAwAAAwAA0YAAAACnAZ4VBKiF/wAAAwAAJnINkU1IUJ6sgqZf+EovCVdP+wdASLSRGpXXMQP6d5zgKvgTV0A8ODnbfVdgALLP5K61Gy1V1xbMgQ4zkLteuaiIkBIm9QIEp4CSYXhTwSdQAXYzADxCU/K1svbpfCXiXycDKB2wdyyagI8dBhHb3SQ4/oWmIb5H0FDzNcaTlyktZQDoDrgG/blHpN28LdgAAAMAAAMAAAMABH0AAACqAZ4VJKiF/wAAAwAAJnIHF8D2+b80rEtwZiyYzv/Mz/TCJ5MqoQ5K9LKUy9P7ZkNH5c2PmopMkQdeuZe/Dn+DYKhjU+yDQdu5DsfDMUJGgxhNFj8m9APAKfEB+cqVAB6mVMxNG+n8DieVLW0bpmsKRMJqcMCnKm283NT3JsU9FUd0IbAUS+O0CrqJKegVjPsdDcCnBsKt/UFgX6xQBwAByQAAAwAAAwAADUgAAAC7AZ4VTKiF/wAAAwAAJnIHF8D2+YZfAoiOUgpxEHLjJzcI7EtXsL/euTSR1va+xn2jQOkIVEVyOMMM8etehcdrNrXpISlQtKI9yEI/fwHoIjtX3pmWzi0Q3EZ9Q7NfXIBS+XY+QlxOhlTuksfZSNddTdnR9yThyk5PRFOhFUbaAfrKxduuKi4JRmNRk4ZCnJvM5+ZuleUlwGc+cynkC06b9wURC8T2xmcg6ZoNpEytAAADAAADAAADAAA9IAAAAJABnhWM0hf/AAADAAADAREAKhATM+7EHiSsXGct/4XpsXEkQ44PYwG3DMU36Sygr7fZw2gRWfPWKSOZGuXz8Cqw5gZNdFw84FMu3iwZGocAnhmyYUtZHn1Icpk1sM6WVI8RhnQJZkiX7tLjSMrIikpqUQZdfkyTQz6gJzywLZyDjYwO+zgAAAMAAAMAAAMAVsEAAABzAZ4VrNIX/wAAAwAAAwERACoQEzPvAxcfoM9mj32oUVACvLk3lvuFiUH3mJLpcYywPvgmZeE/68fhNp+A/KAKvQIZJTapH6voR5e+NRSxlrM5URj1BzTfoDXTfp7V3LsodXSgA0w6wAAAAwAAAwAAAwBLwQAAAIwBnhXM0hf/AAADAAADAREAKhATM+8DFxn76mF9rzyO3LOMvvpsSPe9LFFQ7VY8Rs3tSpeeDXGkoX/FJ12rkjyFnmsTP70Ty0xNfHFIcUeUSW5T9NKWkguKFgJpncSsuwFbch0b+msUiByhHmb7H+pIuX39ergJrmq099L68TaXyAAAAwAAAwAAAwABowAAAUhBmhbmoIFta8mUwACHfwAAAwAAAwCwbiPmVhCD5VuMalnFjjXwwgC9AjX5kabG1v9A2VSdeyACIeCAAAADAAxAAEBYAggRsdgoBJjMdyHt58+wA0l5zRTuRv74HZmDHbOmTTP/Rn4rFA3pGi3Vw7iE+5SuRGRbHkG+9uPHvVtNv7WQbNeNcnTSHOnJFNmy4gMaLtlMdUqViLdWq/3MvKABHUTK+U/PA3kynm19LsyCAirz9BANaTdorHtvsBRzoX2kaAGvtPGoXLDuL0EpsuU2/+j6oGm0NAFffn+JVyP8phkCK/dPEwkJ7aPSA2kbK5j0yS/wR6cmpzuMb4/ItE52vv4eEIxWk8iElJFECJsFPeKiUKKtc2NIjWaMGBWWZb6apsXCENnYwsYCAdAYCkoOz3t6xb43hOWyhnEB+oCUHbYAAAMAAKCAAAAA1UGeJmzyhCPh3wAAAwAAAwAAvAAcqBI47J2WO7h2/rUTaAB//AAOI5vRexpRATLqnQ6rHAnv90IBfCJTov6Orp42NmxC8HCGAGMuldKGnPaX+QKEAWcf8Vp1glbw4JAgetdhclnuHGbZLz0kvAtet6QaJzEtnESMpDPOLL6F2w/sQ8BHc2qwTm6IcwbQgSYXgiZkA7wm/Q1F3gY8D350DAgOEMUjvAqQQRbeD5glZzpwRP/FRgqW3Zsq3Y1TJLTS4ERHArtsCOggcgWPVaWAAAADAABBwAAAANcBnjYMqIX/AAADAAADAADWoAEfx7VQjy/9BL8HOa1WcBsJMfWq/FKOvlT/e1FKQdFj40ABmNMisRvZ+NZ23qOLDd1z9HaYC0EBLEAyq4EOfrLS58I30ywwhPf4C5FNWCvvuMsQbKMy9YFTPkYeH4cWFMjyWQc6oII7Zwke32jpxZtjpuPMCfiuScLHCEfc6FWxKOSavJvU9Vx/S/9X5g2oSJeve78LmhznDXEggxBEZ27fPC78oXFFSlrmymnn86XV3vGfOrvLbMBc1MGWvXgAAAMAAAMDewAAAL0BnjYsqIX/AAADAAADAADWoAEfx7VQjzA70xwhMsyXkYcWm9XWm52tCQFy6BEHJr/L1tZmWmTyoCDbKUs7rhdyIJk6eqM4bY8DKnLauLG9AFlpLPM+SqBQsRVmjdyEQwASDTZiu7aTNRKzfneLu97lWjHjIMcqeyArb6Gf8HjXA9aRsdQ6I6rFhVfg+r2Ke6vaKzPgklMwAQedv90bEnR7dyv18Ca35BlidfkmR5IAKDc0XQ43gAAAAwAA0YAAAADOAZ42TKiF/wAAAwAAAwAA1qABH8e1UI8wO9aNJRapwNsbmZVvv4KYy25PXeifcSpBNgpWaEfAxzEbzuJn6zCxlEVx7neTWIY3HX6yymG7kbq4etSLT3enVFrXzmS9GupGwckQHHsaB54m/yIXwEPxaxCbvm5tp3Cd+O4PStnU+hVTIRStUgEm67ndIpo/bMBUiQSmzGNL2dNIOkE1gja5fFnbLP7cGf3QrVvtRJ2/9TpVhJBTWUXCIIZ9q7DpwkFEw43A/TP7gAAAAwAAqYAAAACJAZ42jNIX/wAAAwAAAwAAAwA1QAAgpKAtmHyJ32UByg1J3I9iYbUNlNHw3E/qW+WOcfwfCeLBDq1pDAM/lc39GZPsIGyhvo+D+FPnlhDtByr4y7CUYg8JQf1lHqGgEWJJ9D4Nmw0CzC4cZ00wSaLAoW9VkyEYUXGRMvoIpl3f0pr04AAAAwAACHkAAAC4AZ42rNIX/wAAAwAAAwAAAwA1QAAgpKAtmFXeRiL2JaKYwOQRrxL6X9Xn0rW87u4tZLU7DNTPHcKG7tWGgig6w95OZ+JHQ0A8OHAHg3QMzqcf81x30O8PYDnlqqL1ms3EtK/iX/FGRNyr+ffunoW1fNrXOH9RVW/xiDm6bmhViBcsQOggSTTQbz1zwLEGqgXkdQCuTU216xDXA8tFD2gXVJ5ipLT40D3vdIyuUTrkOAU0AAADAAAHdAAAAMEBnjbM0hf/AAADAAADAAADADVAACCkoC2YVd49cO8K0AyWMH1mDoV9kXJRD2EDqvaHWHJRdiwa/JBdvfCaCErQYOfOzExCes0t5odfA9ixGYJg/SSvDQOKyPvFKmIbhvH+ihQygh63xQo/SNf49N4vAXelV4fSDQQ9voeiqBQIVYhWTQx35gAyLuBO12o7VWCaI0ahvSzta1HUGYaNTc5syg7LtFdosT1oDlGCvbrnyoCcpOSCVjfMAAADAAADACihAAAAuUGaN2aggW1taJlMAAhf/wAAAwAAAwAAAwAAAwCacNv6eq/oasK8pv2DAxAT4iNJiBQ2dccejCjvByl5ASiLcRLZkhWYVZEaGfjYt0Q3ve9z9VWg7kXHPSlGWqKpFHsQJakWARJPA6qTqa7ke2kAbMkQZWutZ43xpfCSAf0itkzc2dZE/j/xK0jarU0ZLX7Z4H/Dy/M3AnPJEyj1KN+BomjP38NlTrFy+r73UQf5O/uJXziwAAADAAEjAAAAw0GeRyzyhCNhvwAAAwAAAwAAAwAAAwO+AAAZKPPoIv+0wFS4l9Y/LHVvs2kmT1FQEvxId6gYhmS9SGCroF/sxc5Y9RNaXxoFtP2tQA5DH664i0Oq6xVSn8oVpxSqKAIwKzOrbEtBQyUrjVhCPZ0Pb9Z6M26T+NQX1viLLmuzZIWWdaXXiUrYeVXwSsIBXV1DijHy9sq4XTqxdW9X+hUT/DOrpbGEot0L0Ey8IcCkA+qLOYYv7qHEulCZ3EQZYAAAAwAHpAAAAKgBnlcMqIX/AAADAAADAAADAAAEJAlwADkwlbOFc6HQiCKgEJtRY7AR9FCnjKP2DJ3CAL6gqvwNiKDEo5U6hUHNpXPJA3IjM72yY4WoDa5qaCFITRU+aCq8yqlp06bGeLkERGnZ62ql/p3iJa9CJEsARWdXtxgJae7arPlzbZOnXLfMJVRLqtKdhTm+AHncATrWU0sxx25wZjbncBR9MyiAFSAAAAMAGzEAAACQAZ5XTNIX/wAAAwAAAwAAAwAAAwAfUAAX3Foh3rLrdqm0Usiqggz3mjr0XDFfWa7C3MQ6qnd4RcOC5kF/Mo0panpPJ01MthFUqIpQBCbqB419PnDjqRWNGu3tctfCeLOTkYW1iQ2Y+58BD8yLUg0ZL77TR20JumJ/exPkfRyR3F6Sr3xKWiTqkYqgAAADAAJm",
  "1792x1024": "AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAAPJbW9vdgAAAGxtdmhkAAAAAAAAAAAAAAAAAAFfkAAFfkAAAQAAAQAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAxh0cmFrAAAAXHRraGQAAAADAAAAAAAAAAAAAAABAAAAAAAFfkAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAABwAAAAQAAAAAAAAkZWR0cwAAABxlbHN0AAAAAAAAAAEABX5AAACMoAABAAAAAAKQbWRpYQAAACBtZGhkAAAAAAAAAAAAAAAAAAFfkAAFfkBVxAAAAAAALWhkbHIAAAAAAAAAAHZpZGUAAAAAAAAAAAAAAABWaWRlb0hhbmRsZXIAAAACO21pbmYAAAAUdm1oZAAAAAEAAAAAAAAAAAAAACRkaW5mAAAAHGRyZWYAAAAAAAAAAQAAAAx1cmwgAAAAAQAAAftzdGJsAAAAw3N0c2QAAAAAAAAAAQAAALNhdmMxAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAABwAEAABIAAAASAAAAAAAAAABDExhdmMgbGlieDI2NAAAAAAAAAAAAAAAAAAAAAAAAAAAGP//AAAAOWF2Y0MBZAAy/+EAG2dkADKsUokBwAgbARAAAAMAEAAAAwCg8YMYmAEAB2jojgVSyLD9+PgAAAAAEHBhc3AAAAABAAAAAQAAABRidHJ0AAAAAAAARSoAAEUqAAAAGHN0dHMAAAAAAAAAAQAAABQAAEZQAAAAFHN0c3MAAAAAAAAAAQAAAAEAAABwY3R0cwAAAAAAAAAMAAAABAAAjKAAAAABAADS8AAAAAEAAEZQAAAABgAAjKAAAAABAADS8AAAAAEAAEZQAAAAAQAA0vAAAAABAABGUAAAAAEAANLwAAAAAQAARlAAAAABAADS8AAAAAEAAEZQAAAAHHN0c2MAAAAAAAAAAQAAAAEAAAAUAAAAAQAAAGRzdHN6AAAAAAAAAAAAAAAUAAAFpgAAAVkAAAGbAAABsAAAAlIAAAE0AAABsQAAAasAAAGTAAABrAAAAXEAAAGDAAABoAAAAPUAAAHXAAABUAAAAYEAAAGNAAABWQAAARMAAAAUc3RjbwAAAAAAAAABAAAD+QAAAD11ZHRhAAAANW1ldGEAAAAAAAAAIWhkbHIAAAAAAAAAAG1kaXJhcHBsAAAAAAAAAAAAAAAACGlsc3QAAAAIZnJlZQAAIp1tZGF0AAACrwYF//+r3EXpvebZSLeWLNgg2SPu73gyNjQgLSBjb3JlIDE2NCByMzA5NSBiYWVlNDAwIC0gSC4yNjQvTVBFRy00IEFWQyBjb2RlYyAtIENvcHlsZWZ0IDIwMDMtMjAyMiAtIGh0dHA6Ly93d3cudmlkZW9sYW4ub3JnL3gyNjQuaHRtbCAtIG9wdGlvbnM6IGNhYmFjPTEgcmVmPTggZGVibG9jaz0xOjA6MCBhbmFseXNlPTB4MzoweDEzMyBtZT10ZXNhIHN1Ym1lPTExIHBzeT0xIHBzeV9yZD0xLjAwOjAuMDAgbWl4ZWRfcmVmPTEgbWVfcmFuZ2U9MjQgY2hyb21hX21lPTEgdHJlbGxpcz0yIDh4OGRjdD0xIGNxbT0wIGRlYWR6b25lPTIxLDExIGZhc3RfcHNraXA9MCBjaHJvbWFfcXBfb2Zmc2V0PS0yIHRocmVhZHM9MyBsb29rYWhlYWRfdGhyZWFkcz0xIHNsaWNlZF90aHJlYWRzPTAgbnI9MCBkZWNpbWF0ZT0xIGludGVybGFjZWQ9MCBibHVyYXlfY29tcGF0PTAgY29uc3RyYWluZWRfaW50cmE9MCBiZnJhbWVzPTE2IGJfcHlyYW1pZD0yIGJfYWRhcHQ9MiBiX2JpYXM9MCBkaXJlY3Q9MyB3ZWlnaHRiPTEgb3Blbl9nb3A9MCB3ZWlnaHRwPTIga2V5aW50PTIwIGtleWludF9taW49MiBzY2VuZWN1dD00MCBpbnRyYV9yZWZyZXNoPTAgcmNfbG9va2FoZWFkPTIwIHJjPWNyZiBtYnRyZWU9MSBjcmY9NDcuMCBxY29tcD0wLjYwIHFwbWluPTAgcXBtYXg9NjkgcXBzdGVwPTQgaXBfcmF0aW89MS40MCBhcT0xOjEuMDAAgAAAAu9liIIAAl/+bw8yu9+IWSELcKSEyAWzel2xbaIAAAMAAAMAAAMAAAMBjz1tf3cAAAMAAA0GwAAARjkAAAMCnvAAAB1JAAADAV8AAAMAEmDAAAEl3AAAFOPAAAHTAAADACm6AAAEXKAAAHSoAAAK0AAAAwFDAAADAClAAAAFKAAAAwCtAAADABgAAAMAAzQAAAMAc0AAAA5wAAADAeIAAAMARQAAAwAK0AAAAwHFAAADAEUAAAMADEAAAAMCKAAAAwBiAAADABFAAAADAxAAAAMAigAAAwAZoAAABFAAAAMAzQAAAwAigAAABzQAAAMBSgAAAwBFAYeNvTABv2pAeUq3Dur9mtoquiJ+D2Wg4VjpmoWaOrn3n2t3vDDETlWPzfBcP/XHwUd6+SwJPA8hjsEVFhFvvwMP5uE+PIQA8jQiiV0o8/5wAAADAAADAWhCLeHwTCkcdrSJ3XlPVEAtLCQ+h6G+F1eIMO77gUe/jG/bU6ANDEOusKkCrkJpH2hG71gsiLWzToRLAAADAAAFlSzpZWlq/DmFlNd4AfsSmynFS3yHN7Dn7ig57NgT3cfAoex0WaOAAAAwE2H0U5IrhWLxC1BdPQVyutx1UE3Y4eJ60q5eOa8PLwJrOxmTjjDhjL2y5oRdAAADAAAIoAUIeEF5zgiGEyy7nnbdekn2BNDHfsB0Ru791+8MLIknKS5nM7ergAAAAwAI84dtw4AW6+N9jEIQS9boxVzYWskx5xg5nvXT5EAAAGorL4ZG4WVHM15JNBtw9TraSyCAe1v9z2IvkdI8jaG418+JUzOiELgCAAADALsTwAAm8x9FV4AB4FgAAAMAAAMAC3gAAAMAAAMBvwAAAwAAAwEAAAMAAAMAAOAAAAMAAAMBOgAAAwAAAwGRAAADAAADApYAAAMAAAS0AAADAAAKuAAAAwAAFaAAAAMAADfAAAADAACSAAADAAADAb4AAAMAAAUAAAMAAAMADzAAAAMAAAMAAAMAABqRAAABVUGaEC2IJf8AAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAWn2gAC52QCkZfZCnzxPy+qi4osTdtUNDHjhXpn3tJfIaBGHF4bZlqo1Lkrk+4nuW1TBPzernh0htc9yV2SO60lNVQWlWSo4fWttGvDQxyN4O/E+4CvFQ9NUYfVUuYrVHOTeaElkdVyo8Bsfl72l4cow9+pfDHmdUxFpU4/QCxjcaUexnsDpVUCaquO4oOri5mp3T+94lohud6keMM39TSRaBfl6KabrT8zyd4/6bxbCAAA4QNjo6vhbRY2BW0EAtxkBuehKc/ytZ7p4AxJkRQrn6Y2ebisvkPkgr5hPlW8Jx8FGjgAjqVWBXiZhg1ZUj6FD4m8oevPrBwAAAAwACue7WpVeRva8DVm/shBtM5jFr40foBIzarx/di1dYl4ro3BHhfiGDRkkG5KyQodwu5IaqAAABl0GaIEvwQZMphBL/AAADAAADAAADAAADAAADAAADAAADAAADAH66VcdgJlrDimPxvcLKBVnGM2exon+oAPdMM44pmyo/Uo56k6vafqUHSsdCArMDBN+4cfqp7oh44VHJfpLyLqDxGnY7ZJF4o/ceFNRwhAUS+B6KVYDmFZya18IB+ITxzeMfBR6hZ9yXXxoYIVRnGtAG5QTmpqExvcBCKvFxM9E7QW5j2lmGo3k2GDCVWAGWbDtEn1yxgAAAQdAO9zuiLFXZrlZKVysH4f00TnMSD0EFUt0xUqPlbeapAAADAAADAAADAAA0Ty8WHZh2p3nBdrgAAAMAAAMADHWe5yr+HpIfW6lUAGNocL/lzoRM6CCqPioPxRHleLd8lJpBuEArcd7YlHhEN8twlEKi6MwAdiaixmb0UWAAAAMAMX3bVMuq63ZGpSTR5xI3nwdzOWNQVaX0R+Vj9py1mAAHc2agAAADACDzIAABD0AAG8AAC8AABoAAA2gAAdAAAPYAAHCAAEGAACoAABVAAAsAAAWwAAMNoBnxAAABrEGaMGk8EHkymBBL/wAAAwAAAwAAAwAAAwAAAwAAAwAAAwC38i+oANCaw0Q/BP+aY5Fsq58Y6CvQCIbZikSeFTLDs4zKJRyv9KmWwyzjCytOhRnyCF5gkzhM8Buy8g3JKLnMV7sH5mwu7DCPhklwXe8jvmTZeWPdQhgQLDwJPG4dPO9r68Fi+EgJrB7iGeo5+TEFq4ONSiQ01QIjftkbaRrSXlecbANXmLcaq6EhRMxuqXDmk+JB4ZUiLPmWQbuUdh7FoQfjWa5XCIIUWGGKSbbAK9U2V832VkPlBUx4ewFY8rIs4Y9rRdLCdOETv6zluoZOkRm/R9w2DXfEbb5oG0d5pholh8djik53yn4R2v5Y3QGCI0oQfnlwUT8in7lgipVr/H/tgnDt299S1USzPbN5GOgy1eImAvAyKzHB43D4AABU/4Oolz1GM8GHpYVpolpyFA6o27Iflw4AAAMART3bVMtUM2nkeRG1cV1ATXsss+PhkJVXQAAAAwAAAwAAAwACY+slB+JDGR8Cn5ZgRlaRQ6oby6oyEzs6AaC/k1TBLNYidkvHSE2t/hJIAAACTkGaQKl8EH5MpgEEvwAAAwAAAwAAAwAAAwAAAwABQuUEZY/gADsX74Jn++wPfKDWk3pw22l0GUiFKmSzAudnCgInK9s2DvdrORUH2JwGoVFL14/Rloybl0z8DKL6egR+qGYh0BdU1xyQV1h+7tEPxQ0YZCiV2/QptVtSszUMHv0kGXqnwyT1xRMLCYEPafeN3hR2/CB58fI8kvqB3Q/G/ogL8kkTJf4bK62gJAMeziI+kLvO2w1BUnxXWTlaffc1zaStHAdKWBhp6oHKSQvNgks6Ilg+mFri/lLDhcs4wzpkitYBYEfOmY9sRgOy5L4mXm17iccIEFWRB78eG0hi+AYLmwuh3/ldlecpB+R5RQoE2Q9iDkGaPSMbSW1e064zSUE12D3wuV11Qq76JBC7pIK0C53O4f9BOqaOkrgaLTft1fMiUXjFpHgIURkO/leBCJsZ2hBiQzkSOBIAAAMAAZlwHriFBUJfXPzABUKU7T0v+hK9HmsYHlNohVOKrJXB2gs59XqPjxVjWene3C6XTH51DPeJjnmpLogWYkPOQIhhwmx5dWb+wcAkl/mXF0vgG9oyEvahPc/j8j9E0Joe7tA9Lqt0lxmSJYcXNXobwAITNsJVR1dCZ6URj7NYlNGd6z1Q5pFsFerx1bDS+MopQ59BWxjt73EH0SR1JDJ6j0P+FRTNFr4AAEGti2rNehPIkAAAAwCWYQH7ttRnAAADAAAxXdtUyxPZMUi0RBrwwnv2LOxAkrAB0MjMgdwDAbZHXEK+gwOkX7LBL8NM5EXBAAABMAGeUISSH/8AAAMAAAMAAAMAAAMAAAXy6ZAXdHP1bi6Xp5KVISfg5X1yiaad5vPh5+RbzNXL7YoqyIHj6UQBN5m8JTfO7DWiE7jt4gGg8wb3s2z4K9xPWxda05jLySNVzX06xo8zU8U57lynGPi3Iyb7MCMpgV5100bKYv5WUMjAsXGoH0pW5f18Hc70FXYh2m/d7zc8ad2Rx0JOTVaaeQfYqaeT8l78K8ugcHT4YV6WjJcwAceV4h5ZljkYnShhIfMzNMSrLOy75TKIa+W6JpQIMgYI5Pxe9xKVoCcoz6MdVDZQQ4t1OXRK7Lgv7QcU4lIjPICVu2wMdp3ztqrbjcgAAAMAAAMDy9kbzBmLnRE4/LDzKrwQxxamSsA7Udvl3CAAAAMAAAMAAAMAAAMAHLEAAAGtQZpQybwQf5MpgBBL/wAAAwAAAwAAAwAAAwAAGQvbIqdEpy4/0UQKSp2K6dEDDX2FHGmi+fyOSyWaR5OCcoY7xd+dV1tCf+1dKOmSzagjIQWt19vL+GCN4cxYZ2T6CjgUMHJukIuoftYIRc5k0xmMx2tbaNlgyS8sZwBvDsYxhCpFu3maa7H1qOnkaK91s5OLS5gLJxgoIVIV4OWYIXiOhIg84GH8qjm9jIbY8XAbjHVfmBfPnjGh7ePY6XIgC2rgBlfeuunbz/mBbCGlcJyk45pYag9pafC/QTGdrIndfByKHznUE3+QRMpIRPM+PC7sqYa6GbsjCGKP5gPrf2E0ixhEXYmA4Cd6tpDHOWMxCgD1yoGsjUYF2+yp8gqUIPl73Y8vSCPDqPqCJdcqCb/kLDLB0HHtsTu0rx61bNo5Jwg+fi5nJv5yRwwW8M6e8VDXdnHSgHHS3C6LqlYZHFvy7IX1U+Cvb8AWC9LcWIRiwULcAAAfHQACdkBjqmSC8AAAAwACRNRAAAAPRpwZJMahibapoLM/AAIYDaER6EMQiwiX0gKo9SazWazWaSDhAAABp0GaYOn8EH/kymABBL8AAAMAAAMAAAMAAAMAHN70WeeGHYKXBM+NheFqQ7Tzn8dJY/Q77lxuENj2IZ2Cwy3k91/1mqKrVQHF+F5ImXdGP/4gA4QHPUW/rm3TrIxGBoniE57Ta9OTxs08L2N60erOKBOVuMUCgJhUkFUuDJVbNEKSXJv7opcbX1VT4nHu8GP15E15FKpGyIOwE3hYV8Iv4pjqoPt4J1mDoW+31/vaIxBF3mAjtZeNGOVCfVwQ/K1uskRaQrDxqYyS1oQm7mDVqVLijU2ff8wyogAZu+L0zITa7x87zdZ8K8j78DgRA1iZKp8QAzDCRUmLLacrTqSUlweLHgxH+zFwMgGf+/asHtRFrYuSsBI4WnIafYgXSFc9MqEWhPkmK87fME2Q85AiQAAEziAAHogAP1ozw+SAAEb/HXWioz0jQAAAAwAIsFjDoffvbqwx21Pd03PXp3OuK1f3fEWI0te7gfZBf+Qb8pu5iVltXzv2rzFsTVusZzu40RTEDPeDA5DzWwgAqGJkFQlCr87OQ5RJH35noWVJu9ALjas9bKDaYQAAAY9BmnEHgg//JlMAAgl/AAADAAADAAADAAAhlH/UAGpnPWJ24uF3gCzvdXYAWrITMq3DVIwh505LvitKyAYRyR0szQ5Z2KqeyQ8JcCOL4/ZSO1yeyp9zbaXnCCypkDbt4C1I2o0WrrbC1ev66k0eWQcY1+xrsl4C4+Wr3WIL5fxzwhoUKlE9G6FiqwwrV1KPZwwvA42UqlJgGN8LdY5XlTASPcfR+tGh0b8DjUzJ+5icOyePSVHgkrqRwbBHFKso4acqhnswwIER9nWRyNUcFLExdyap9F72ITmfOkbTIixm11YYwNjh1+jZhO2OXLRDbUEyQHNphqpa/CWXMQfAzP0VB3xPXqn+KzoHfhJVXh4/HPAdiTJJGHTznNiVhvjLTWyJC3FuI10blzP/L4zyq5dycEdYzdkqHrWdwVV9cQPMEojwAAvYAAGE4nypHbgAAGoT4+1RzqY6SrdgjJfgAAADAZTdqmW7EfPDbgauNqbfJMRMlAAmxhzvG0GHbuPbUbS/rEJlidYD7fGWcX7FPmAAAAGoQZqBKJ8EH/+TKYAAQS8AAAMAAAMAAAMAAilFmADRm5YwsurQOFRnUA+Ni1f7Rk7S6ZmX2iGBHXUV9JU9A6nsfRLnAY2ByuPA8veccifOKMPi3/DQ84i3nCn+K9VDS38Gfbp4E4AfnTwO+5RN1EYAhvHFE7PdowJ216VDzrC7V+9mFBrludZixfcRa1BLoavP8lktF8WrnFhiF1bCDZIKWj9udB062DRkJOkg2PZWyscB+qV9VSLDMoBI33meJPyqlXKHR4O04vaIXNzVbYgNtI5EURdCwDvySv/Npxy7bn11+N5/1A4Ci8V15IdRDi6VBkm7Frgy1Lyt6wRrca50aIvNjH2EEME0oA6xTvydvwyc7KYTFnIvtRn1u0M54/G/k1PLPk/HCiSaSNgEwKmrWW6zrcaTbwXJ9yx/F/+qtuqYtHQdL+g/QsCO4BzGgryW7Anzyej4rlkAIZJR0NfmEWPGCavae4sgAAAtptHAcAAAAwCPW6zVSkLVqoAAAAMAXDu1oy/E/dTwSXJCWPK6TAAwW7GWLQYMbZT6hcD8DOmfILhH42ZxlQAAAW1BmpFInwQf/5MpgABBLwAAAwAAAwAAAwACPcPkoi1xKj2yIeEU3L5VX6v7l0DWX3uJCDTimmyWHL4jVQXKX/EALHOet6HVGrQbZFCuJB8M2jmf9DN01Xwbh/JllB2KACkDIWaW357HIT6pAK5kqk9AH5uExyKbqWW6mPZVIF4VXz8nqBIrpnJRa59TRuDvqg3q9rMAE4icxDdYsKypbhxZTGC4o99eGroCDFvB24j0ws9Ck8maqlykjZkvhxyS35PeUCK0TKrXcPYJk/WZ9vtj5jwUMkuG7BH2pY4iKIc4p7FaNZ50RQxkXo+MrFGjM4b0LXbYBz45tjBoEH8gCoVMVdd77eEua5EcLygt98xbpKCk47Bc3cOiPWSLricEfdu+8rgC+CR76NHwjTz0KKQfiKU4GCw+gAAABjQAAAMAACOCsP+7apluvmNOpMxEBURHDVMLgBKJYT3BODTzKWEybLdsOVz3i/AqN+9FwQAAAX9BmqFonwQf/5MpgABBLwAAAwAAAwAAAwAfFrZHyhl+bNl9fZr72bwDLyv+EGoJmZA2Yq+/bs4kBEcYY/yQ3xio4xmlLRIMa/rsOXbHBfW9sJWCInGRopJh+uOH6p5OvoKnaoWVD3qMWLHFYQkA5Rfws+3pnYTtlfGe3jLaAhYcgDEceQnEZatFmafTb5BgB1+jbknJp4Cu4C67V4G40FQJVQmx8EAnyHIVCL3ni4IQSZthnn1UAh3uN/i6ug6NiNHBgpBipvx39Raqgspwzy5acpx7Jcu4C1VaKX4RTzuzxyWJvR2yCYnfTIosCGJyEN8U2cUMRHA9a/vqjXGqVeWL4O/EDUMxxHRSXOwB/1CU9RgEfxUoAclMeCAAAAMAAGcSmIAAAAMCH+7aplgzWGLZi8WnejwVz6ezACVAGSXF8Kr/z4kcaGVqQsLDERtURAClCEfyxxxq2DW7AKFJ1N2OU+61oQV4UtcV2CyRZE5lD4oEPczWTNQASigXxZYB+QAAAZxBmrGonwQf/5MpgAChCPgl/wAAAwAAAwAAAwAB8dGycnsasfObjort5l3WoEsROFxzSOsQiswFtaphBQwYwfbKcSAPHUqawiQgjKFExfT/uoF6Dz3Fqy/PCbmTYrnvT7YPzvGFuLKKquhWE3uGBjZ+W7U1J4yerT5kbhZYKJR76K35wAEOESSzAkC1oY/quw2hEeVsZ7Qg4jwcSqM8uTeYNVN9dQcNfZTKWU7lYbtuPcWaMAtq4lRAtvWotKgNnBBnD2g79vJM6Y8G4rLhGibOnYC3z0ui2ifHyujymxd64VVZdZFVGic8NgpoGNU+oLCibUxPxxPjiuOk5yWSVF/E8/hH9mYnOMxPRSXQlug/J9NTdLqhjqcmB2YOtLH/qAPbaIzrys8ejtmmYUlUbQ+GMQGyhfmRl7pJosvuuG4O013WBSdNPh9A8081dpBFpLwoAAADAAA3nEb2D4+iGaS+syuA4tjygPkXkJRa7VMsEmdjkvUutvwAci1MRC6/3H32gCYLeJeVz6PGt1V8yQF0JGBRHm8rE6eM5EXAAAAA8QGewYzSH/8AAAMAAAMAAAMAiIAACM5r521KNEFb4m1DMBt/i4MM8dhNljFSGs5ha7eKqvZvJI+NHLwRehm8srBb3ujS0qP6qNbBBb4dg73qNRltFiYyLBXLdic8UcV4AiPUQ4lvvwp5+kHDkuf3637W4SjdhySmNwLDAZvffI8kcAjYlxbP4W0PQ6BRAmQamtBz9cWj1jN7030Nj68ZO4Qd94/bM35M+ncqCGqh4NWoGH7nmExDaeHmIwmOosOZ81QAAAMAEJPOy4AEQk6TcxYf96aAAAAHmtbxUB9cIaW1TLAAAAMAAAMAAAMAAAMAGNEAAAHTQZrB54IP/yZTAAUfBL8AAAMAAAMAAAMAAAMAFRzWDJAh097iQ9dDsIOQBCIUsr2DZLC+C02c0gDvycQG8WlIUxJWwvML19o/+4c5wDUsFLkl6ZT5GdfVIUKLkyEpIbxgWc/nCi6CN9qE0gjAtvDePQoePK1InkH0/YYy9tv8n7h240+w6cd0so3KWuEbWacIRP8K78b6PKA4DIHz/wABzgOwSt4oVZs9Db/VJUcw1ktpEfIDaJGJk6voP8sg27k4wg6A0Q7283ZoXijkF/KTm1k9ZSviMFD/k03wRGGyROs+wX9nNUfN4XGabc9/nTsgKf97xl3mx/wpic4CdCSyKnQlUgUuK0PBZpnJzBiaOxUEX/iGNdxbB7l9bi4CqenS6CilAh1Rbo8YdTEjb3zKm5KapI/vUvJseZLcLYLqZpHSC5S/7RrmcugONx7nVJWV7y2WkbR30omLnjdUqj0we4qhtpVGMiIdFjtd9grpWoDrKOI+pMasW1sJ+QrUh12DOgTAJUjr0yghtmP+mAoao4D3QDh5VPaVUVGXNjS5oAAAIbYwg9NtUywNeavkacyOgJSh4PLJuF2C9FYWWry8TfXTjjrqVd678m1UMmHsLac1oOEAAAFMAZ7RzNIf/wAAAwAAAwAAAwAABeAAAAMA+ZHmZ4BGMx+MoSqZxd3Gd41R39lmBqgjbf8n7/9sJyiGKsR9oF1p0dIQnjMTu5CqIEW4jN2wu7JfNiH0h+rm4VBXNB2Vq3FQbYeN1QgxHE2ijkruXuApKt3eOOPKvZNPNG8ompn3iYQQ7P0/ULAy0wd7FmgIe5XPrYcdxDip/ore14IJLcLiEnorzwtByyTPCHa/OAMRETJ/EbZtvzyUmBcUo5dcbKmAGEmVERoe8togT0FO5EuYTIjTcDd2Iw/Ag3CuPR8+2IWd5E+vNbxQGROpTchgCHOFYqD+mPOVAAPgTfzk3U9HLRnOzJkIDMBP89gHWaap5icI9gA5UdBtXS1AMpV2JfR6fEBVtwcUzbYG0esXQys2spAXhpQ638xBcFntVgAAAwAAAwAAAwAAAwAA2YEAAAF9QZrSJ4IP/yZTAAUfBH8AAAMAAAMAAAMAAAMAAAMAAT/IYoe0TjDtPWAgxqciISgAAAMAT2M8e2YABl6H4FGlp47ohwDjqZ1kGUPtvmywisSy5RqJf/8AA2qzEOcpaP+xYI+hBwViVngrkL2Zt2iNGw2DmjBYJqQWDtMDzB0uk0g9MUf+ousaeVgAJnaxX5ffTtNieOKSxJlA+541s3CVxSyriC2/bWdd1fIuePjCNC+EPhQpq6Yfc+jSh4ngYb2ieQ2n80TBeKe3FxQNd8uBkxAbRU+eD7Rioa+DAFgy01B9wDh46jI3+qQfqt/cT2c8qOi0m8itLyfiH6vPb+fJFoldQkR623UXzCYL99Rmo6lp3tEROAwAAAMAACjqCoqlyd0Iyv+bMbAuSvlYItjYXrLr8OvwSLIAbMAlT5SBXItSqEIena41dXdAE4KYdbKCszQ5mphSR+jApkTS15m9t3+n9Hgx/8uHFBy4r+KlwjXOhn2BOs/To5VmYqmbAAABiQGe4gzSH/8AAAMAAAMAAAMAAAMAAAMAMsAAAAfLvozrQZm0vZ0CctX96gBKrW5CiABA1PHrdpoM+4H6ENFqfN2vkkIU+RkYqWCAJlHV9veWkTDF50yYiNxYFpC0HENsGSIa8lWiHmYViChpHrz20Ugx3+dDaJZ9wvHYnTQIXZFn+snJehcc9w6fYDnpriWbFNLaKav7O4Rf9YX2MxDxSOkCMhaWkrDI82+i1Qr3KjoY7zJG+EoFjjiWTOzxmpWcAT//Az7M98/6BBbGAd9U+S+NJQEFhwja/rtpbGsga9hAaQxIMyxkA+maMg8hEhhdnN8Od7h5lmjCyrFcFnb67KsChkDh7xwd3aIgngYYYZoQN61RNz34O7CQlBWMJtitTAvOz29re8HIHVsZJT34J9Ryb6dVj1KpjbTkfMPfhro/G32NAvp0PBCkwe5zKUO5A0Q/q6B7eXqdlGs8b133HM6yuZFUk0cKkiqj6vtdfUqHXBPoBdCSo0b+lQBaNAAAAwAAAwAAAwABQQAAAVVBmuJngg//JlMABR8P/wAAAwAAAwAAAwAAAwAAAwAAAwAAAwFhH/KLqC9y9nW/lYJbo5rIHN4Thlr4GY7cOBwNoCEdMiovvia3R5o4Xqc/RJCgEtqYDmGxwPc/LzgBTP5ABQe5+XkXM0fOL+4bcrfYzLInr7puG4Xhr//ClrDJmAm02xlkVDXGMma/xedwNJZI5SaLHMElTgyXnxUo0qHvygAFoy6BPS7GGoCKZ0yKNTWLmWutVzWJ0bnubGMZ1j/mMdCbzq5AWJ5XP5dSN6dDLNr6EW4MHGWWH3N7jdHMf0k635vcNx4+alRKA3IWl/WzYwBZVqYSBgSlhgmrCRDUvuKj5QBeCw3oUbAl5+U2WEfDm07R28KrAAAuLdta+Ioc458BWJKqfdzUAjDgZkwtXNDvTfD4HcTxnJ8ZXC89FlfQAA9lqmWAAAADAAADAAADAAAVMQAAAQ8BnvJM0h//AAADAAADAAADAAADAAADAAADAAAWYAF1SAfzJql5T5b94bL0/kjSwPfMwJ4J34Iimjd9fE32yi1Vf+IAWrffgD0yOyrCdDXzVW+caZKZDmAbo+qpsEQUb5xXUosFFScWrq4a53V4dnIaeraE+dSxxsfEx9SXmRnYn7sNaSDiAJEheGa+FqreXbWIhbdwbwksYHedERHzVCyHjO9wmDjNG8ZwDomGINMuQiqozBnPsT7piJukzUGT03vmP+CqD8+O7idF0f4bsnUqCGNVYxU4ONX9DuWCDbDsvkVyHkYwT3fV6NQR/5ZHFQk1BPZgxojImSAAQ4c7RliIhOtYAAADAAADAAADADUg",
  "1024x1792": "AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAAPRbW9vdgAAAGxtdmhkAAAAAAAAAAAAAAAAAAFfkAAFfkAAAQAAAQAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAyB0cmFrAAAAXHRraGQAAAADAAAAAAAAAAAAAAABAAAAAAAFfkAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAABAAAAAcAAAAAAAAkZWR0cwAAABxlbHN0AAAAAAAAAAEABX5AAACMoAABAAAAAAKYbWRpYQAAACBtZGhkAAAAAAAAAAAAAAAAAAFfkAAFfkBVxAAAAAAALWhkbHIAAAAAAAAAAHZpZGUAAAAAAAAAAAAAAABWaWRlb0hhbmRsZXIAAAACQ21pbmYAAAAUdm1oZAAAAAEAAAAAAAAAAAAAACRkaW5mAAAAHGRyZWYAAAAAAAAAAQAAAAx1cmwgAAAAAQAAAgNzdGJsAAAAw3N0c2QAAAAAAAAAAQAAALNhdmMxAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAABAAHAABIAAAASAAAAAAAAAABDExhdmMgbGlieDI2NAAAAAAAAAAAAAAAAAAAAAAAAAAAGP//AAAAOWF2Y0MBZAAy/+EAG2dkADKsUokBAA4bARAAAAMAEAAAAwCg8YMYmAEAB2jojgVSyLD9+PgAAAAAEHBhc3AAAAABAAAAAQAAABRidHJ0AAAAAAAASdgAAEnYAAAAGHN0dHMAAAAAAAAAAQAAABQAAEZQAAAAFHN0c3MAAAAAAAAAAQAAAAEAAAB4Y3R0cwAAAAAAAAANAAAABQAAjKAAAAABAADS8AAAAAEAAEZQAAAABAAAjKAAAAABAAFfkAAAAAEAAIygAAAAAQAAAAAAAAABAABGUAAAAAEAANLwAAAAAQAARlAAAAABAADS8AAAAAEAAEZQAAAAAQAAjKAAAAAcc3RzYwAAAAAAAAABAAAAAQAAABQAAAABAAAAZHN0c3oAAAAAAAAAAAAAABQAAAYGAAABoQAAAqoAAAImAAABxQAAAkAAAAFEAAABpAAAAaoAAAGnAAABngAAAe0AAADVAAAA2wAAAO4AAAIhAAABSAAAAckAAAGJAAABUwAAABRzdGNvAAAAAAAAAAEAAAQBAAAAPXVkdGEAAAA1bWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAbWRpcmFwcGwAAAAAAAAAAAAAAAAIaWxzdAAAAAhmcmVlAAAk9G1kYXQAAAKvBgX//6vcRem95tlIt5Ys2CDZI+7veDI2NCAtIGNvcmUgMTY0IHIzMDk1IGJhZWU0MDAgLSBILjI2NC9NUEVHLTQgQVZDIGNvZGVjIC0gQ29weWxlZnQgMjAwMy0yMDIyIC0gaHR0cDovL3d3dy52aWRlb2xhbi5vcmcveDI2NC5odG1sIC0gb3B0aW9uczogY2FiYWM9MSByZWY9OCBkZWJsb2NrPTE6MDowIGFuYWx5c2U9MHgzOjB4MTMzIG1lPXRlc2Egc3VibWU9MTEgcHN5PTEgcHN5X3JkPTEuMDA6MC4wMCBtaXhlZF9yZWY9MSBtZV9yYW5nZT0yNCBjaHJvbWFfbWU9MSB0cmVsbGlzPTIgOHg4ZGN0PTEgY3FtPTAgZGVhZHpvbmU9MjEsMTEgZmFzdF9wc2tpcD0wIGNocm9tYV9xcF9vZmZzZXQ9LTIgdGhyZWFkcz0zIGxvb2thaGVhZF90aHJlYWRzPTEgc2xpY2VkX3RocmVhZHM9MCBucj0wIGRlY2ltYXRlPTEgaW50ZXJsYWNlZD0wIGJsdXJheV9jb21wYXQ9MCBjb25zdHJhaW5lZF9pbnRyYT0wIGJmcmFtZXM9MTYgYl9weXJhbWlkPTIgYl9hZGFwdD0yIGJfYmlhcz0wIGRpcmVjdD0zIHdlaWdodGI9MSBvcGVuX2dvcD0wIHdlaWdodHA9MiBrZXlpbnQ9MjAga2V5aW50X21pbj0yIHNjZW5lY3V0PTQwIGludHJhX3JlZnJlc2g9MCByY19sb29rYWhlYWQ9MjAgcmM9Y3JmIG1idHJlZT0xIGNyZj00Ny4wIHFjb21wPTAuNjAgcXBtaW49MCBxcG1heD02OSBxcHN0ZXA9NCBpcF9yYXRpbz0xLjQwIGFxPTE6MS4wMACAAAADT2WIggACX/5vDzK734hZIQtwpITIBbN6XbFtogAAAwAAAwAAAwAbcceWKbYAAA/VAAUm0AK88AHAkAFfAAEmDAEl3AFOPAG6oAIemANsQAT98AigABCAACKAAEUAAJEAATwAAwAABsgADdAAHiAAQQAArQABrAADxAAIoAAYAABCAADEAAIgAAZoABFAADNAAIoAAa4ABFAADZAAIoAAboABSgAEIAAOOAApQACGAAHHAAVgABEAADmgAK0AAigABzgAFaAARQAA5wAC1AAIoAAc4ABagAEUAAOcAArQACKAAHOAAVoABFAADnAALsgy5AeSDAANtpwv3IOURxgLawscEs8Y1PSI48IAAAMADRtMjxgky1+E54C0iKIshj2pNJNz6JFmsesf0sLdSTVaOu7gzY+oJHLSuI90qVRVlpSZsKshRW7V+c0Ax9pM9T6BcY2AAAADAenPu2OpN4YGetMERFMuzpZhoAWFNykxsTv6a1cOgx6JqX75WmQs4Q5Nj85eYgGTw+kyM+bjztUKuAAAAwAQr53RhGxbyQ7NzI0WP7MOwBWU1yMESlvq7F/U/WBzGdiAEy1xPL4MOAAABr9XkTYL2kCjdl7wcNsHS0O/i9JdOPpxWOtvHTaiGZqgAADL6a53CCykT2ZU55W/uQqbvS5XzI4n/duVqBWpxrVwAAAIculT2hzae8yaAr2YOpCpHA5yF1fZ0Ig6SEdBKMAAwvSgVVyJsY2nfc4Ikf1eiD0WFJKliExhIF3t5t4AG06wE7/Vu99QORxbl0e3zZniwJE1ohslhCeADeom7UinDue7SQrS3I6OzQmAA3fvaoSG/7f3FVRWzkLFnpeAv8SrHYToOCQcv978hlV/f6px+475JuwgdrCIwG3I2swDzlIo+u/fs2zMT/vT+VJU7FzUlF5PN5vAJS+qcgXYuAAAAwABGQAAAwAAAwAAAwAAAwAAAwAJ+DQ3Il8AAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMACPkAAAGdQZoQLYgl/wAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAov7/EAID/hoT3FShrLbCGF93uNQGVIc6W4LTywZKLc8lCxVNxZcP2z31L4F3j5dezugDkAQH9mXKKqIALByDwuE+rAvJ3eqT8U6Vx0IM3a7rLL/OwNVFnDf8B0mHLO+XiFPbw4+GuYAFVun8MC3nTkj9rEMrjGXPDmIF6Hmk+xbpeBAKEhu50w1lacNtS2d3BmO63OeTDD+BShhqtm2n3pnAmuiFwAAAFpA1hpEzdSAYMavBAqiTFkiI2sYZ9miZQsSAcKlKvJUAAAg2Ak0Fl/y0ebj5ZE61M6dDx9p1WdgglSKk/vGcoivbBVj0p6lpb4PwtA3Ah5MSzW2SpA5851FAiJLueUevA5OiJ6693ARtdAxevvrfWDji5grH10NT36IoPIafmtVLZdnXlh3iEP8PVvIskwLTOaHYjY0SO/AYIsEZ6tG+L56j04qO80nJ6giJr1I4XEaPuHBeZKEQvP4rcw94SO/c+9rDsJ+7zjZ0tdGU4BCNts3QAAAKmQZogS/BBkymEEv8AAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAObyzP3MouaVe0IzG97+tUnbmSUorXJBCNYznXpZZgj8LO3cAJYsNp+Ds18KVfPwMGqk5u+kkCx2TvulefvVW6/w4XUTkMibiAs1N+1U8WjXIcuhEUtmBcCgR2n/o0sLsb2f47PanCXDAQGfteYe+RoeTfJlmYYXfqCpthInBspGqmE7OcEJE/0UYF4JlDAiZTxAAFpQBWLAAAV7LLGLv0qYq/IYKG3xY6kJADZ83E+9pTO9flprP9EQrgHKP58hVrtG6Idtyt5kQ0NBWJAynBfnOLE7kBYVC+aHIfocSa9JUj7vMQOujZjlsYW0VL3/NuAiRuADupnaQCFApgNywiThrfufT8KzbOaeUjvo4nQyT8kgcfLpVe7ffkwsRAAJ3ARoOLDqap83oAAADAALPvgkvJWTAGjv7aplhIqbPdiL9AfL0Lg7LM7HdAAAHsFL/repNflNK3ICx5kNDkpIpsACwUXvkucEYqP9Tkn+/tOoZw/np1POQ5qW2tkdNQAAAf/4IJIxRIib3W02WgoYCIl17U8rafojXv/phKY+6UBA9TtwgsAAAAwAATWAKjB0GvPyCjfjqO/lbUH0dvl32jliAxBStV//wEdw5f1vFtrcfYN4FDQ/gS//Bl2AUAAADAm6XryhCJzADMcrt77ualpHn9rCQIp7g+KhAQnkimNhJ0ufojwPjfmZICUtnfvbPl2UhomceoGE8bizzv5O5vJJo6vqThIaFAOtsIAAVVZV+drT+colB12BEKoCRmNQAARhamA3rN2kKoAAWTLXgb/lX+bDyLf2GsB/rHqeEE86vLrA6dk4GfvZBQ4+AAAAl1qmWAAADAAADAAADAAADAAtpAAACIkGaMGk8EHkymBBL/wAAAwAAAwAAAwAAAwAAAwAAAwAAAwBXfVnI2AAOQFs2n7Y31ybNvn7izUz+Uy9V2wwDNSGpN+sDzZpZvUmXKc+Wkk+FC2CbMhsIHFHmtFmiy45bikKbMTBcqNn5klPmzmdpgF9Vqgf6NQ/Mmp+HtxPseSf1PJdxnIn6/H+BWWf5RiNc0JLevRzYasgdIsZ48obtsM43BJ8rQjin1I2aUnq+GX92gTCgUKwBjY0pml0+ytqPCXz/MBxqIjTzgYcf5mQY2xClcOYIQxOPcrX4vjeAzM+Dof85taJvTqlKwNOcbBn83F07BgS5VAWCiLWBn4YOtXVHV8fKsdkvDS9BVEDY6/C7kOzIHtXli6KPNLyoMWCukdsq5c2h16m8qa3CyMFzYPB6Myw68+AYsLkcGaN5XyvQhJVAhgWYB4FvOW359Bv+dzXkKo9WSJS/aibITjDHsJMJ438y+VIvWeC9K6l0gyDQ3xZWHHD05vPpoejIuGRK1LVr6EzTQalTzw/Hf4OMbdeGYZsGPMQC+6E8Sy0XMjgDVxrfq9TSj4XgcyqlHw633Tr7UCtzXf/ouBwgAAADAAADAwihql0AO8O0o1yKcC5DgAAAAwGSW+AACBQI6hu9qmWC4zUjBd/8wFyY3vepjz6K3Di/vXvhDyfSxegUtnWR5CYV9iNz0qcVcIKSH+hje2qZYAAAAwAAAwAAAwAAAwCkgAAAAcFBmkCJfBB+TKYBBL8AAAMAAAMAAAMAAAMAAAMAAAMAGW4ALY0AK/bBfZsRas3onzPs+7ng2Fiy+7/RGF6h6Gq74zInpeCWwiU1XlTR8ejfWqMvs7e3sdIBsejHyAxTFC2Icid3P54NU6fdeE3qiijR/QneLmsB86m14wM8B9XoN1VezlBT8/22Cycfd+M8xWT7hxnUEdAPZbCO89JZQDPJ3YvRo6M2MfPaRKlrcm3hE/Nih30vFlFjWUxTSEcAPXVO9QbA+1DwUJfkBnAXZx9jRFD4st3sYrj2iYvYYMroupEmXGPO9pXYet6Z6nijr4nUtLLuycwBoJm8EOf1wr1phaG9sJNrXFXOWG0OeoWFEVN1MJhwjQOmwn6dAighJnBb+ZcztSGyW7CSZ2QHzj2JQh7MGT/qqitLBvpuU9b3hfJ0qyuWuerp5ITUyE2VzPsPggbMiI5b6r1aYTyt+i673ebRJTn6C4lcO4MuUAGasgJvXI3R4FAAAklqP2A8igExpOgAAAMBzPQAAI1RzJvn1TLBIqNjX7vUwFyRLwuKqlgL9mxxcRuGfgGrg2YjGWY6KmocfQAAAwAAAwAAAwDPgQAAAjxBmlDJvBB/kymAEEv/AAADAAADAAADAAADAABanv5XYT0NF0bc1j26sk9L4cOjEZoNN2+v6Q/mtLIxBzvnY4qcNQmXn+YQqvVLfBRf+Yo1BoH0PSpKyjmp4R3NIsZQ7VHqoKE6gJp7r2tfgKp7TB7pEHu0VRWvl9qEJPN6NA95UVSK8PudpLIWoxgOCFR7VB4KcakfaipCrhaSeeghLKojB1SxnkrghC/ANP1g68q3ecei2usuDRfSAUywextc1VKSUIYRHG0UFXHMwzQ7/L7Mlcr+60WKPdXV6EkyrjiVNQF9PTg34rYalXBCalWM2v122SIJnORWup6KA0A9JwJF+cdmcTrMp5wAzLCw0SO8HpebcOSY6uZnqr5bXXil9ZEucY5reYAGLWKDBPfbNlJKEMruQ/FL3WozbKEVwTgz0RW50X+Nqn4f9q7HR7/urgGo4voRju+eu80xuXigxOov1symQ8j9WEnvDBmJ84VOEIwv2PeEa/05V3V3hDydWWIVhqEcvZOxdBZ9iVvYrQATZW36Lod3PlzFzLviOf/Um/S0m0wXXA6n9cjHeyuX5gNqhhRGRpeSUjvM1OXrhsWaRwLGr05K9kj9R43BvdNWM0nibk6glquEcsEIC4FiNA6EFieseGDvMxwDRjLr2UsgZ8xfqyGzPuT8CNFYIAAAAwCWbanhAQUwcKncjeAAAAvQAB0PLp+nhA8g/2Jwl25BGcB0UZNYHrWsHaDiBgfG74sKcQip6+SQriLawQAAAUABnmCksh//AAADAAADAAADAAADAATEAxXDRW3LwEL6Eack7cjRN2+K8HP/KtGorVTKWl86VAIDT38+IIIcEkAXwGQeQrI7bZOKYg5Rnfp52Lh+gKff2blAvu1WbcBTlpJih/r5s+fYLa1oHdheMYNeKQjJJbwLk/WA/7Ksac+Ut9uvWhSlCaKM9alvC6Hc6KXYqlLYuG1LzlJnnwBgHgvqN8POaQgEtg3fI9pdV2cVIlRcb5b9Ms56qRb05rivFBdokXS3nV+yaMaC6YWGTCYn2M85jMRQaPLFFQ+SznexTXlLK9BOMFL7pVIu/R7SL+9oCIymq6AOMImQ9v7sDy5mX1KhIRNjQ9xeWipsCt+faK+ssCQtrWaRpKFkoNymYmZNyVln1gAK2eM77cETbFUAABMQAAADAAADAAADAAAMWQAAAaBBmmDp/BB/5MpgAQS/AAADAAADAAADAAADAPH1qT623x73cA1WM5srl1lwWWCLc7oFSoosPeiB9UvGvoDTW0MmjlVaG2VoIT459YgKP5XTyqwYKAo7yZX5gJyBkDgJrGQ4I4fXfLzG3slI7WL/dhJtysvOF6gM56ohtOX0h1/UJqTQ7EiHk8sAjFakpt3vxmiYkajDYXp2Hn+CizOc6HFUz2M6pC94Mf1VMLH4aiT3BuAVYDMvhvCHWDbtMXisJ3S9hky/oYeUQfpxzLAqHgNglxawGO00p3xllLYQatuh21YLO88JRWSae8+5PL5Qv4KDqC7GAyn5Go6SWcuPGqZlgg4Ra8ISFFfuZC8SqHP6NpjliI2J9Lb79TLRl4j7eafXnxwP47QBPXCCAsBT4E3ICYWCtIp3cJelOFC93V3FQRhFDA8+os0oqsiXXfFLqpP9GLY1u8WgKcVe1wgQUlA010LBFX2o2SL5X4XxUWCOERQ57U83Pi5TNC+ja6RYidsF6U1E2EJaNgT9R+IsAAAF/2S7AAADAAADAAADAAAYEQAAAaZBmnEHgg//JlMAAgl/AAADAAADAAADAAAaS6HcnRYJd/OFhzlTk72oYOO+usk8ac/PjsAd94TMciXvGV0afnlT9aDvk2q7mhdaINN6z1EVygFbOwp+oPsHeVDsbq79TSysbXkFoGwLauqyL+NhwoAEh7OcgbUmYWk3b9knjq3L7UQE6ZcRASRjBr/p0yVIEemc4poT5dB28iHi5yJoF+pKJTPL+6poCldFdNtb38ZtpkeRz1bDwQvgLGxeOyMEJgaSGHNnQ5skZqvu1N/fYSeJtyf24K9Cfd3aeR6agtPRdSHEo14kYyGrswzBYjnMA4sUWx9BSTpb1sZ9A804GiUK9YgtfQxDnJ8stidb/mADsc2sCpIAnswuft5SreIv44mLhar8K3z3ZBZHXvinRWzRcLEQrWIIP63NXnI3nhpW4hlYJz4NBBExp15zDk9/TdbwdYr2sPUx9fQqJn0VK+ZtKNzgBPWB6QJ/dA64yL+c1yqwedZyeHE4IT8pseegRThOiWuvDmSIE2bzJ4yocvmjdUC3MwhPyTXM+4IB6Iufj12V08bzgAAAAaNBmoEonwQf/5MpgABBLwAAAwAAAwAAAwACnvEV4LMA8ocsJLFCscU6c/O4edZ/29bvjzQAliw2g4lfP8Pf0J+ypNZVXi2AQqNYdj96raTSQsfOjmjsYjHdVF6NQKp+CDKLv1h/ZodsKWnF45APyyM5M9ssios9ZneLLF/HcSDosk9Mzjxcg7ioycZ7qQ3jWpzaS3eR+3W2VkT1lN5gJiocBqCUt2KjzudEzOtW1a0Ocy6QGfYtauQpZ9eOoTGOH7D0TQv7rosHyCUhgB1plLx3IOXdkLPQKwqkNhYidkTSTuQl1b8avFDCfAcL9Vi674bKDudp1AqgC3LYRnzh+s8XOjQHT/yLRncgeznRloXuYIvEN5PZuWx+l+XjAJ8nRveOEeuNOM0EpRVP2QFQOhvqjfPky6BsUQsq9jaq2meZK9GkZ/ZsiLNFaWeqlJ7FjW95uXzICBqUe72vGt1i9dvmhUYqOv5t/RZyFFm48Vrn+p0M91rfUvMQTiIlFwLt/Oj378tqMpmZTwzaXCMMXBmWFZsxbQAAAwAAAwAAAwAAAwAdMAAAAZpBmpFInwQf/5MpgABBPwAAAwAAAwAAAwAI8lYksVBoBz1gza3fKRw12Xx6421o/0pYdqgd3aMgD6sxxRcw/R2xmdvj06CP7EKy0NQKfw7GfmYD0i2P8l+0U7rMDlp44bkW6g90Lo5Q1qLrl4AGxAE1hneHlrG1FSLG69qP2U4GGXHdTl2quS9Ii7UstgU2yc+n1OnW7+w/fAmd61ppLRnFnC5Z+9UGlmrVQDz6f8KIMFTer32d+1erE0ypfInzxdC1Cqnr3aGHkuM/OhnZIosYuIPUAYKa4jB4rB5sRnGvJYO2PX2rvQYnTQYyohLi4oPGqX6NU2ZKRiLp4PYEVSirvAbrzu2boJlYmQphgKN6hFRuC0tmtA5yXZxesYqOfBS/BzHfcaTfwC8JdvxATv0cnzHNbYvDfkS3IaoIwB0sNMetTohbGCxz1hzoHRVPzyVz0TXrNVXLWsOUkbFttJeLlR4+2ykkl9frtvH4WPhpq1rby3w6ZxeOAWjIoAxvPAo3JAQJKoi9ooJDMCAyqk9M0GJDZtSJk4ft8QAAAelBmqHInwQf/5MpgABBLwAAAwAAAwAAAwAM58CZiBRPqG3BiGvxq2dHizGjrZ0LMtRvvYRv28cGMoepuBF5IPO1oZyGuT1mf57vEBxqBtiF9rQB7pf9+Vr8L7Wfa0/0+Xzpfhfaz7WgD8A7ejVInSQMAdb0Tzf/gAEDkji8IYohz+fQaYp7y+coe8st4wp99kc6FzL/rnbeomByzwBVkwoKSTYloYDS3Q5x6XtfjMWXu0L+peQMt/jC/c8oD+acQIvpePAQ8jivJSrERBe7A6lJXPYL4oiR1IA5n6Wh8lqpc3ZemSCu5SNAmeuu/f32rY0QLZtB1k/xGyMf3VqrI2pZvAFgRFEgkgm0XVqAg3blTgvWzUxllplQF81U8CH1+wGzspUNQ5CIrIqphIjOc1P64sEb7A6PC+WRweLVg96KNrnlXSwydOjV7MJgyKi7U6sE/Kq2NwxEQIBdcCaYtLoIsCYB4T2YJUbI1c4D1jZNJ8m1gymKAAAMZK+gJZuTAOuXgaKvaUgwa0lW55DVcIzKY8Q8G18BbcIiEQjI8TQRDrSfr8G5E80yReciUQhaYTS7NOJ8/yxq6SAHGUUE+4yvr2cD7mdVQ2RgAAADAABhIf+RVtrjIn5SK1jSmIAAAAMAAAMAAAMAD5gAAADRQZ6xjPKEI+CH/wAAAwAAAwAAAwMYAAeAg+ONpYTJkSkgnufeie+jBxTRzjxdeWeZiVjmyuaSXS9S8inkaCuN2Nh/F0ye5bE8RBrjskEhD/XMayRsZOvHpFgplsWLaWR7sPkwFr2DM1KwyfM/eUaNsafyId0/Xvhxpw2rCwA7+3gyMQU4Z5SwuiaQQpnFBZI8pmy0I+ldQiT5T7cdVuk3pozFQZUBh1LTgZg60FrLRYphIq2R3VuAAAADAAADAAANMeOZCAAAAwAAAwAAAwAAVMAAAADXAZ7BbKiH/wAAAwAAAwAAAwODDUBI0BEIepr/ETtQr8w9VLg6rpXS0egeFNX7j/B++qjB1x2GpmZ/iBX/3zQTOxcL9QslGL6Y4IKUbztA6KuPKgdpYq9pk/Rrfs5QgIyCxAPdXbu6rOv5hsmUdxr1AfOOp4cv0mNpdGiioqbjPqTBuRT3pdHfsZg+jdF2sj6GTpUrsVpkp2jAIRL8/snerShmWaP4hetWHRCLohOspkiTnHpg2AAYWjIWAAADAAADAAADAAADAA3RQAAAAwAAAwAAAwAAD5kAAADqAZ7BrNIf/wAAAwAAAwAAAwAGgAAABHZYSDhnWIp0DfRVaxVVO77cLRnpJwxhgk6nOYpc+ba4SKtSL1oF12nRYtun5WMhubAR9GSevrlmE6dNBBYU11o/2FQd0FtWi5JN6fqiH+azDuU2zac6hCkQmJKDwbL6LzbXJ+WHOkrxPya6gIsR+wVO3UnI/eCx+bDHtnsHEHy/DLRotgF1w7Tf17O6fnTNA2ootGdajFuk8mveD2dAYOOC2K35ytEjDNrt46YS89FTTVUNwuCYMQYpIgAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwEvAAACHUGawgaggWv8mUwAFHwS/wAAAwAAAwAAAwAAAwAASnPrrrKgwK5/TsAIy7YIACnUAAAGhcAFy5AAQWTpQ4jheCZECINcNVWbb/MAHI/UrwAKwWaVOgG49+m+nQNtUqUAgC/anTCncXGmqo3zE2OfT8l11oio1G9LR5uRz1NnU0IsZT9ArGgysNAwOp/zwhxcGOXhzd7Di+m1cG2P9yq9Io1BjXHdJH+N5SzAS2T56ORBOMkMDTPy7qYkuK7xWNy4h+F9yhBOSFhJMHzj2d5YiTX0aZHoS7JLELpBR+4SgD8+m8zTBsXgR+6NEM4NGALnaYRxVAAD49s8K4B5fkvzecrao2aBL/IH/nIZr4LVjr310glcnjC9YtdH3+bgM3oKMANnIlV3kBQAgMhD3xNceB5ebk/OEoANiq2/DDAO4QgDGrXk84aUcydVlAFu+MPBybjhz7sDd/EJESmMFUDKWOK913jgAq9rZJYHu6B2NoPqCwYPgeVsaGz6glHsAk4carqANHeSSX8l6SLYZHsCPNAQDNRA5323m1ZbhQjQQazBl7NC8H8xojbFzJV7XJBKBYpaiWPFpswDdEwaNSXYGcuHCc5vJ+sh2ftgHWBMLJzoXL1xD0JECAvQC1/HR4XhPMox9P2w4myuc4l99slKaaKPrLqnBySPb9oFIxPGrUZJUZ0ygDBAAABhvJPDkVrB1wAAAwAAAwAAAwAABaUAAAFEAZ7R7NIf/wAAAwAAAwAAAwAAAwAUIAABH2FLR2Nx2ncGIWLrRLE/L5x7IXu8Jslg6NLH/h0ICi22SVgisdZX/LLfAWShvDZGwcgd0W/vUAK+1MTj/1iqp6XtA4jKBWkCnjEGeBvg73KnV/Anws3+aqSRZBuEfZhB1QYCOXriLd5+PgO+1X94Mqw6kE8U5MwR7Th4Fr0wYN11P2Rj8VvACw4prr0wxFHJZuOYACo0XiZNiJLF2BNC2BRM3OK39Wm3E3Joc7WMz97s6oyY8Qe1ZfM1uxUys7Ur5MDhXlhF7sttUQuIirFFeNV0WaGFQZ5Sx6SvrLzUSc0cOTN/cIKtP51HNt3LBbPI4/T6yrvZxDXlcNu8zFSN0Yj8hSoI1VjWSt7qlrl/W8Na45ej0piAAAADAAFIHMEAAAMAAAMAAAMAAAm4AAABxUGa0keCClr8mUwAFHwQ/wAAAwAAAwAAAwAAAwAAAwAAAwC/+JiLzH7IF7qGhllBM2jynUmES6hAAACtdTznYgS00ALNuB21AHaBCqAEJAZUACcAQ4B8gUvC9f9QAedGWD1eJ3aGmvg1zLe3f+4g9e/3mjfndns1kovpzZvvKGOdVQJ5qk0wRbp3kQJ9YBsEnnPq6SOVJn5zlh6F+N9lzSHxag6voX9hdLSRxCtThF8U6/4vtav6U/QALRmC0+aVx2xs8XqoLnDNgC1XHos90JKh8SKT1HM3wrPQYM8YM5UKCvsTSaXVg4BGjeiey4GYCf0i+67/Y0owU4BA5tENW7PT1OePDRY65gSyFxrL4yK30EvXPgCAHtIbqEQXWEASWhW7txvmyC/o3fyaDF1s3wNRBWVEJ5wgBtt1hi6nz6D4BdRsgs0oHMy30pzABbcMbc2W8+rBh8a/wJ6NAD3RKCLx2yBhcJRQbk6P/05hXFlQuXd3K5HfAywrbuVRxO2wu9x1M7iJI5kBLkmoD0a3s8XLThH002Yn8OpSv6T4nvp0cHABu7BGpEv6ZptK5sAgEWASBctbpq7YAAADAAADAAADAAAHjAAAAYUBnuIs0h//AAADAAADAAADAAADAAADAAAW90EAAAMAEPYvaxA+aQvQQx9mkkBZ85Hf/AALGJZFNW1qJr23nLTBg1feUm6wmqukL0NgF/eF+ytHYM6I16Q6US06uihfdSCnkaaZYuj7PuNCSYxb/8Oc/h7eGbCp8oPHzu1TGWlTMYqn4U4XIZCW/tLIqDtkjQKcsA04+fBWkXHBrhbJ4qNm7u1V8XnY7cvYaE/kDYttZ/CAYC5hikebXP5V+le4HDkFbWDt2mW5LYjxTP2l0BGLYxVi75KB3c0RQ4pkp8SF1la9BJZyFgXwdMctdjbOH68LV1ATWitPGxxMgVf5YvCCKQv8Xv4bZcfE9jC4r5RVVSg+EPn3YAOHnoxNlpeV1Dk1M7f65okMXgXD1IrT2IKL4kT2WX0KvuWeR1vpmbqrS7ezeX79m2dMgc/PLNS9NaRWr3wJQVvtaCUOr1OdCoaBDim7DVgM5o8ht1iTDwcohHj+rLzOAAADAAADAAADAAADAABHwQAAAU9BmuJngg6WvJlMAAh//wAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwLUIzOHibnHHHlx5OjE5Y23Wx5PdtJ5H9qow1nTT6rG39BQ0iqkg3Qr548IJWVBrWta1iqPx/e973vMu+G11BSAFYwxX165QtLwpeMUziQZFhwM9jkeFRnm7Sxh/A10sNyR7CgC0CKARzC3hE9Z4nD9zYrXsfRcYpn2AVx3xVZ+NayZK7ICWQUHP+yz7QIAolGX6Oc2Budi0AAAvzW39T5iAADg+w2veehfLy1eRQ5INCSCRsLJbuyZAfj2ABB/xHyLhu3IXJpsBPAMpTivFgjazs+SZjaTmaz9mGUPsvAhcg563gtgwcG0bPTQIdeTptE+C65AybEDCcUGe7dmICLGAbvRhsrR9yW8FMl7L0gnpOsC+hsdz5+ItxAAAAMAAAMAAAMAAAMBgQ==",
  "1920x1080": "AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAAO6bW9vdgAAAGxtdmhkAAAAAAAAAAAAAAAAAAFfkAAFfkAAAQAAAQAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAwl0cmFrAAAAXHRraGQAAAADAAAAAAAAAAAAAAABAAAAAAAFfkAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAB4AAAAQ4AAAAAAAkZWR0cwAAABxlbHN0AAAAAAAAAAEABX5AAACMoAABAAAAAAKBbWRpYQAAACBtZGhkAAAAAAAAAAAAAAAAAAFfkAAFfkBVxAAAAAAALWhkbHIAAAAAAAAAAHZpZGUAAAAAAAAAAAAAAABWaWRlb0hhbmRsZXIAAAACLG1pbmYAAAAUdm1oZAAAAAEAAAAAAAAAAAAAACRkaW5mAAAAHGRyZWYAAAAAAAAAAQAAAAx1cmwgAAAAAQAAAexzdGJsAAAAxHN0c2QAAAAAAAAAAQAAALRhdmMxAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAB4AEOABIAAAASAAAAAAAAAABDExhdmMgbGlieDI2NAAAAAAAAAAAAAAAAAAAAAAAAAAAGP//AAAAOmF2Y0MBZAAy/+EAHGdkADKsUokB4AiflwEQAAADABAAAAMAoPGDGJgBAAdo6I4FUsiw/fj4AAAAABBwYXNwAAAAAQAAAAEAAAAUYnRydAAAAAAAAEdgAABHYAAAABhzdHRzAAAAAAAAAAEAAAAUAABGUAAAABRzdHNzAAAAAAAAAAEAAAABAAAAYGN0dHMAAAAAAAAACgAAAAsAAIygAAAAAQAA0vAAAAABAABGUAAAAAEAANLwAAAAAQAARlAAAAABAADS8AAAAAEAAEZQAAAAAQAAjKAAAAABAADS8AAAAAEAAEZQAAAAHHN0c2MAAAAAAAAAAQAAAAEAAAAUAAAAAQAAAGRzdHN6AAAAAAAAAAAAAAAUAAAGCQAAAZQAAAG9AAABoQAAAg8AAAH7AAABvwAAAZEAAAF/AAABewAAATgAAAFaAAABPgAAAcgAAAFGAAACKAAAAUEAAAF6AAABlQAAAQsAAAAUc3RjbwAAAAAAAAABAAAD6gAAAD11ZHRhAAAANW1ldGEAAAAAAAAAIWhkbHIAAAAAAAAAAG1kaXJhcHBsAAAAAAAAAAAAAAAACGlsc3QAAAAIZnJlZQAAI7htZGF0AAACrwYF//+r3EXpvebZSLeWLNgg2SPu73gyNjQgLSBjb3JlIDE2NCByMzA5NSBiYWVlNDAwIC0gSC4yNjQvTVBFRy00IEFWQyBjb2RlYyAtIENvcHlsZWZ0IDIwMDMtMjAyMiAtIGh0dHA6Ly93d3cudmlkZW9sYW4ub3JnL3gyNjQuaHRtbCAtIG9wdGlvbnM6IGNhYmFjPTEgcmVmPTggZGVibG9jaz0xOjA6MCBhbmFseXNlPTB4MzoweDEzMyBtZT10ZXNhIHN1Ym1lPTExIHBzeT0xIHBzeV9yZD0xLjAwOjAuMDAgbWl4ZWRfcmVmPTEgbWVfcmFuZ2U9MjQgY2hyb21hX21lPTEgdHJlbGxpcz0yIDh4OGRjdD0xIGNxbT0wIGRlYWR6b25lPTIxLDExIGZhc3RfcHNraXA9MCBjaHJvbWFfcXBfb2Zmc2V0PS0yIHRocmVhZHM9MyBsb29rYWhlYWRfdGhyZWFkcz0xIHNsaWNlZF90aHJlYWRzPTAgbnI9MCBkZWNpbWF0ZT0xIGludGVybGFjZWQ9MCBibHVyYXlfY29tcGF0PTAgY29uc3RyYWluZWRfaW50cmE9MCBiZnJhbWVzPTE2IGJfcHlyYW1pZD0yIGJfYWRhcHQ9MiBiX2JpYXM9MCBkaXJlY3Q9MyB3ZWlnaHRiPTEgb3Blbl9nb3A9MCB3ZWlnaHRwPTIga2V5aW50PTIwIGtleWludF9taW49MiBzY2VuZWN1dD00MCBpbnRyYV9yZWZyZXNoPTAgcmNfbG9va2FoZWFkPTIwIHJjPWNyZiBtYnRyZWU9MSBjcmY9NDcuMCBxY29tcD0wLjYwIHFwbWluPTAgcXBtYXg9NjkgcXBzdGVwPTQgaXBfcmF0aW89MS40MCBhcT0xOjEuMDAAgAAAA1JliIIAAl/+bw8yu9+IWSELcKSEyAWzel2xbaIAAAMAAAMAAAMAAAMAY89bX93AAAADAADQbAAAAwEY5AAAAwKe8AAAB1JAAAAV8AAAAwBJgwAAAwEl3AAABTjwAAAdMAAAAwCm6AAABFygAAAdKgAAAwCtAAADAAUgAAADAClAAAADAUoAAAMACtAAAAMAYUAAAAMDNAAAAwAc4AAAAwDnAAADAAeIAAADAEUAAAMAArQAAAMAHLAAAAMBFAAAAwAMQAAAAwCKAAADAAYgAAADAEUAAAMAAxAAAAMAIoAAAAMBmgAAAwARQAAAAwDNAAADAAigAAADAHOAAAAFKAAAAwBFAAADAAOcAAADAClApgk+YAOFXCfnWJefP4MALvQveP9IphHop3N63KxprwlAJnrAnuMca8iAlrOjD4SXobYd4DdyVDgHyGuAGnBmj4oanb74ryoANL7hCwmZkAAAAwAAAwAAL8hPv5evPYejURkyiwBFSOnT0n/8jI/uNIhI1KbXgc3dXQeDLQaSZw9f/h8iBGj0oT+S3Usir3ThLxTAAAADAARtIgQ8zXgAuNLOCI7e1SbiSFDGe2qgFhIvexbFQhypc0sl0fqpRa+5ffxr+Y+iAAADAADfF4LAPwrx3PbMYD4/YNHhUTK1y9FXCUXzPjOdnHl1vMTFTQ4AAAMAAAMAc2e4Hdm+hdEZPrMF6EapmIc5v8VglIQCc1b7knSEc+7gAAADAAAPDpuAZ5WHZv5OgHFm9paHu8/GjEmToSSbMHW3uayWAAADAKUZ8hnL9Y8P+qivAhjVqAJzxaAWyVfZ9+5sIIpTT0Vz0/ONnwbIQDTdP756374jEFgAABG+EnTUJ1mfCqj4Jsl98OflUJcB4YgAAAMAAAMAAAMAjgAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwDRPGbOSLDaKNPsiF87Am5SoIyfSKYAAAMAAAhpAAABkEGaEC2IJf8AAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMACM9FH+d+AAOr8rvDG4ckOk1LoXgtdxoq77DjS4CMvEyVN3qyfkJ8KZVnmKgA4wI8bbZklFprXPadpv+dhTUuhiEef9XcOmSoXAmuPWZrE6SDyeRfaDEc72VoE9eJdi+ZZpbN56062+jsNljVQ1EiVmw4XTykF2uZLa599NFns3rPnwGVBeBSM2H/wVZHg2HWGG5MMcHYDxY25dCRDdj/4fBkd25qkwaPbAAirHLQk2LmRIgaxcMhoSJkn9Daf4Dzi93sK3BrL8LtWsspFzXPuhwvnLRNHwQPg18QaMSgAAAWnugFIA156vp50jG9yq1tcdfuLruYOpCcJke1uyvv6zQFCHXbnAfNR9IAAAMAAAMAH3SbyBPYaCBKg2NDjiFlzolMsAV1ScPr6QV7BQdIr0KGZMEQL+VaycGdXX6dFlQuFs0PenaQG5j6gGXCcq6uc0SP4oE1CejEUtCJsVxZQJcesgvYk1k5qIsAAAG5QZogS/BBkymEEv8AAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAHXyxgAnRvYemb7RR8qlRJVha6Eq3f1aoDiErD8JQDC5FpP+7b/znPXCLBJKk+iEwRFuV4iLBrUL4Y2/KYhDwWEenmCyd35CkdkgcEcw8ptWdSVwPLKAZdu3el1KOgsCn3Zz6DEOUjKvinVr79xy1s5NKT95Kl97muxrBJd9zC37pdtLEVbU8dK3ajEVQroMpPc+vWqU29yyuhnVzzF7anthwY3Eb+mCoreUxoIAJHvb3ugwj5AnoXijs2MgTQNGM4svK5NORlDFdDe6Q+PXQV2y/mG3879Ai+SDgO2Mazi+ZVwAAAwAAAwDpmm/9TOLzHQ4Id/CAIrDeY7V7gAAAAwEUivOJ97IxXRUTttDNhOBaQAAAAwAAAwAAs0yJdY1hXJsa3Jaab3bVTkL5a76M+hGEAAADAAAEMxnLarRMMmDAAdu5up///vc/g0hXMRFoAAADAABUF1LUStX97xGvAbvTx7xjQvbCXM4TXAIvMT4p6oVX+aWjllgjTM9jVkGQeK6C7v1G+0j6IoEsX6ucnsmBAAABnUGaMGk8EHkymBBL/wAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwBe8f+oALgarCzYtdi0Pomk/4/2ZdGlrVjPVLc7aNubRfDnaC7c6L4k1ifggNBTDyvZ2wzWw94zTIXAQOjA8Yvvy8k/UeswjW/I1wvdJSkobYaLycSiMAAh/57bZ60gOa4wIo26y4dsOI9cz5PJNWcgimI2Dw+XhQG+Sk42M53CLNxkAzKPIY6dwRaCzP/cdaIdEC6LlYzvbjIUeqEIeOxuZsZ4CynaOyu3LbLpyeH92y7T5JCdIAn8YAEEcOwEqH01KgAxwEJOqHcK5h7p5qBOKPkNvkD+OKF7s7Ros34yTOvjm3MH24JQrPiTJsCcR0Ps/gC1Pa2chIC7KpQMaz+jznmzSR0Br9YpBBynLtpYeGCSTHJriNRuU2+9kNT24ZIvb7Eat2FsZGnkXSQIklKpV5+7k/5bHolrP4JV9YXNGJAgAAADAAADAAADAAAGHt8M2bSnYvVVMsAGlZ0EdocNuiN5qoZ3RhqlIxYotaQqhzQTCMW2+8N6AAACC0GaQIl8EH5MpgEEvwAAAwAAAwAAAwAAAwAAAwAAAwAAAwEso9agA5QjYmZsWu4gEvyFkqmZlOOYnS2U8JJoXbSTlklkJFea6J/7LSG2LFfTd3KJqowHPfBH3dOJHy+HHLSmrOA38/tf5vrpP6501cvhb3m6C6SttvKdmHZhI7Vuz0XCe3McCpEf9MTWSi4dBcH60E2Awe96yg0FbvC9XMgF8TEB/etl8mA2v2Pq/bbmS4ZDEygFVpNGssi8guS52VvO2XZU1z/bGVQ1fvyt+5WmQfP2x+8X+6WUWwHPeikblySPmbQRZBAOm2oG5PYGYKASHaTGLSdu7mxApoqxgGEjfTa/4E2PKmXEFx3xQNWIalkEW+UqUYYxbpgcqkujI8nPJZ+O7BwL8ONMHENHiTonkNveYq5SrLoVgMy3UEeXUjNLIqKtPvUg4SEEaPSADVHv5kE8vaEOKIK+qu3+nUSbrTukSbhjeqC9CGVY6yNyn2W6tJdyWCIAnetfkE+dmDuNmHTbGr13MCYT1oyUsAY1l+kBwgoEbhTi7Dbk1wWpZJ3mURWt6BphPcaoU3uZ5xzouu1MgsAv9kl8DGcCb6oeUqHDSHlJATx248trzJgJjW7exHOEK4ojTyxgAAADAAADAAADAAADADwtjO566b52vtqmWAC9k1LLdw7wF2MzDamCNQUPGnpfTmkAAAH3QZpQqbwQf5MpgBBL/wAAAwAAAwAAAwAAAwAAAwAAAwAuU0/gAEIBxmzNlOZp0Iq8aPY6iM1D9Hpkbyh2rlrIG0dQvLNHGT1vT+60K5urcldJLpWDoMzh4/PermDRB/6nx6Cvid5o9CjLaqYpkVKiJAUcTQ0LsQuNK3jkLgDC2TTHMm63N/utzB6zzTAzJfoPG69vXVur4mYGuHOAYQYCHD5S+tY1CVlVj7Oz+jP8gblTR69GSt6A2sZEBhgJ5fLnzqHwAcTDHTH48oATKtIa9uHewkXSnf9u/POGNJQklpce84X/OUQLq0/1FWQtz1RTljoT9VirtDC+3BAOJ0SOHPmKwrWsvPRTqeQRm7Is1JQj/SeS0Md5UutXuuVO30rz6S4HtEO2bGXmxgW9vEW2PD90hAHHDxCeFsX8F9DAGBb910iW/Y7NB0sT2fUN/wZ4dotxqKTf1cUuFgZJ4gHerHWgFN205xyhA2ZjKSyKyCh2+QFCeSp0EI6xOaCZQQH72RLBITPtjPZMZ0Kpi4DCMco+ox9gjL+JM3boab3QBztRy27emdu80zSrPgHRpYRLKXVaoFlRmN2oDAOiCPPJDfyh/bFEtxXTGQMAAAMAAAMAAAMAAAMB227egOKP0FpU8IAF2J41f1fnOLvjVoq/X2pxCprjE+cAAAG7QZpgyfwQf+TKYAEEvwAAAwAAAwAAAwAAAwAAAwAGtx/6gA918NJhYEOW91yOyaGVLP5D6rGH6tUBUUDuzhluHgYeiYv/DqlC21HcS81nUKc8DuJDaEHzjfj9mCZkzNQroxTk8nk1cKukz400v5Vo2ml3A+MPy0bMWtnA7OIZO+oIOq+Z6JyKy/BJfUeo4/JJqODwoqNOajla/JOateGqaCuUHcTdB7RQlTopylMf1t2NOmzobN0vy0EJWm0Twe5QbBnzvinomqkae6BZ0NARG0Rift3shHuX9j86sXQN1jpKqsk3W+s0HMxzbYLoOg6FaNlfBTPNpnSPalGMikSiks7b2iVnp03Bhhhz7LIZ59n9IsQuCGfYEmmN37YDwOtbKOeZUFdquS7CWnF2GY2INMU71ipNiWhQWms3037dC2E+c9sBThgjx0Aw0liauNGJSNCA3bH+vi/dGokXImmpmnPCudej43f5wWikI+mir4Ozee0ezXH2yLlb3ilMx7ObUt115ZZdeTTyk0d0fIwAAoS2rMsedWoSYpiaAJVY1RPAgNM601JvMetb4gAAAwAAAwAAAwAAAwAALKEAAAGNQZpw54IP/yZTAAIJfwAAAwAAAwAAAwAAAwAA8WWMADsWP0QqulhHIUjTtLv744FZgOm/pBy65NPeOcJM3I0WlYr8lnoW32G33WkM36XbQrOLjwjXOp3sKXaKjcxQ9aFPVOR2q/Fuq8MLgSepo4kExUAGQ78L1e1xQmVbpq4Dr/taQGmd81SLtKkn6fNqSNTIHOJNLz2M1yIhOScAG0iUuJ8iw7tUjKyrNd+4HU8Ji8GgLxbeMhVavzTccjR5HYgUoQ8ZCjIFqaNDpwcJxx46EkE4VrsC3CDD0iTMDza82ctN2mVzecXAXyW25cZ+teABsPuV+iGmJpMi/1QoPKNltoAd1eT7KOlMOk+ABJWt8PhHblucWLV704GsLA5jjoK11ox7OnnjANaKrwv2vLNAXRLf2DouDcuMpP0o8yT4TzD7b4sndddE06B+KcocPoJNWWNYVP5kdJ1wp2WwPd87jefUtcImUf7Vcv1acPJyZp8Jkv6Qz+FnFlIWtwTtAAADAAADAAADAAADAAAHHQAAAXtBmoEInwQf/5MpgABBLwAAAwAAAwAAAwAAAwAUZ7+VvWG6eU+f7yekiDinrgn+DvN+AYJrjG8f0vP6IGVOTPo7Rv6d2g2roAfbW1OBuO+V0X0+FKk9pY1QYSffHnpa3bTNzJ0w95nABzOmadw6gZ6v49F1IBKrQcOpOv2J4MmXgvd6EbupsDg2NYEEjgg0xqimJnCJMeUpOimLoKqc5tWpdN2SzjYD89hPHPd2CCzMBOfGgloZ4ANS4HCwOuiNW7FHbEHaqqRzVuAtg14h6G2PCNBbmR2RwUeDuQB3FlzWX8P+KUhMzXgwByMFyOLVFBnTY01j+lFK320LDPzdRGZixQTD5a8YF7W9OnJLhpPrIAEN/j/2WOSq19b8JuKdqhxwugbINkzP9bspERG6fuBJuHCVt7Zl59kkqPjtv1XvxaJJnmwI1QjKqOh/MzJfwduSljpImstKtRlId0cQHt4DwGN1X2lV3oac9GAAAAMAAAMAAAMAAAMAAAqYAAABd0GakSifBB//kymAAEEvAAADAAADAAADAAADAaS8+iJaYBrtPeJYv9CFbuK0f9+gDuWJ5t9Kmhxpx41Vs82IKqgrmqCWq1UkSeP4Aos36kU/So+46rwUn7HXnorvXA0CTqTgX+96gAvi+tjhoHx0d1DDClaR8+Nh7R0mG6n+SLmbXMBTjkSkyh99Cp5qfpI9TT7crMuUC1uWqTQazRU378nSK4ezvhwaRwlZBwaBbRUzJNVPaN46ILE+vTdCjZpKsaFrGHmtMh4h6MU6nTEscyHBC4nOCzLOhV2LN1IljdpGEd3hLbustoYKzR8Hhscxl0tu2tNqHSPClSYY0NQ6/UzGFnm5FynEIvrPnrakDKSZ6PgYt0ITVVXPiPwG6mCR0U5i/3NsrV3B4imLoXUhm1OnAB5/7xYCo6D95+NjqkvOX+1fP0Hi6SOkT76xc/e5/BrvHB8kInDMaYAE0TC0mwnrVymwgAAAAwAAAwAAAwAAAwAAAwCRgAAAATRBmqFInwQf/5MpgABBLwAAAwAAAwAAAwAAHu8AiR2B7hthWFFMo/fFtY7hZkE7yTGQabKBle56n4rvqvHKMpr+LkZa7Pz6RlMlXqYe5Zzi/upGansMooUy6p5SQiD8vtLh1vSL5LWUstxBxFF+gW1JNMpo4T8DdA2O/USWfG3X3vhdNSMexDRGO2QWdt6cXzSRuBHBgQA4xDf/nRQm//Z6RcZ/+UQGl70/ud8qd6AwjgF1lT99KVPJAJrOEkKn4euLaSZ+WJyy6G3TjC0ClZmPHZ3Sr32zPrurco6dsX+hua3piWYZPKMLFYUu9m98wAEzgG+5IfmsgueZPOEtO2xiv12gCQfZrd1cGOOOgAD2rvDipzRd7ZscVknhZAAAAwHFALAAAAMAAAMAAAMAAAMAAAMDPwAAAVZBmrGInwQf/5MpgAChCPgl/wAAAwAAAwAAAwAAH9w8XVBP7gWdxpCOCsg1tjkVp6YWqqp9TpZB15BgML+u1DcBD+cfiwgrj9O+cdwzHqX/1CJsglLcNZAekY9nOWaHs/8cmFguR0I/805NDzs/QzxHV01Fs8JG5nw8LYzjYG+S8pyhhPE4mZ1H8oKcYop6JsSZZzuzq7AaoFZ6BHEIlo//30lDHKRCiq2khS9ASnWG21jStdZwJFpP5zuF76CysbEPUYgK8h0MgBPepna/Fq5VMm+cuoHLfWqO9dS/Z28qcN1MNv1bCqka2BeG2jmDmhtRrjLomJYkTL8Bom7MEfGufpNQjC2VAh17rqhq2zfhHwcER+sVU9eGcWcdMF9VRfA5rpG/L/BrvVSYXFgyNX/wQV0dRkVJYc2KEreOuLtoDYJrBCgbfz+fphHD+A7DO+vBiNePNoAAAAE6AZ7BZNIf/wAAAwAAAwAAAwAAa+BG+qaB2d9LTB66/CDTIwOteuyKXc+hxqPgHVSOYSZPlkrjg9VYxTKTQnY9d3e6A0Omach2ouiQc5PA93UIhAfCnq7l+Kjr525l/crqsHTlPF8t5iqbWnjDEzLctFhFR5ovv+I6TZi8hImuBNbHuL48vad0GEntjniCaRdgykBa5jura/ghhWFf6US0Qussltn8aPR4vf5jFQjD5UUeHwJAXMtNPXM7p5gFLlMBPkBcXUXjQTJ0RR3nVL+7tUoZm8PkDjmo5qEivhyx39wVHoIKLtLJszSc7vby7IIqm0crF8jy/x/IuyR7L2FkR00xdcyoJF3uP8gqlyxRuVGk/1+ziQAAAwAAAwDPYITr+NjbDV8E9eNb1gAAAwAAAwAAAwAAAwAAFBAAAAHEQZrBx4IP/yZTAAUfBL8AAAMAAAMAAAMAAAMAD/Sd0x2YinSXduG2Js8hVOz3aRThuEh1pPtegXuA0Z6AJq24ODT7Mkrgj5vPuUEJz/wACZXFZgOrc/9bV7n2mUlU1CubAu8407l5g1pjijB3sUGduG7TBfVwU5LuXDM+RHIv5iMWdupO4Bw8/H63TFe/veHDBVNkl8oEBcGoxKpyzZtPC4ada4ddzln5ePpxEJ8lEYgxQbN5MaSqrDAXtDdH3DydCUpFVrRgp4+7qyu+YxULOW4uBgzxPmGxPDnRR5PzZt8Z0SoJvLIwcndb+lBAOFaNnffDCOaZAgObcyI++ThJiSTQjes+fnAM8yhtKpc2X2bFdZb1PbOx+9PByjislCaLHMGKtME4tEEIw6y1FlfJcW4ouTBR1xZ2iAYI4AKnbLvNXp28fXHqRX1ZRLuAtIxZ0MyBYPhUNaTm7peU2I9bMbjULHbvMFjKvh8jZcRWeOubFcJO8z+xAzrrHtK4P0Jz6p2tssjvw35Llhp4I3Adb/l64os5GMeGNm74BEPxFSEqD4w0/l14dW3AZNG64Ujl2XPnBAAAAwAAAwAAAwAAAwAAC7kAAAFCAZ7RpNIf/wAAAwAAAwAAAwAAAwAvrNVE6mCIajeKKiHfQpnbqi/QdVKoHGKmAtV/RnnjO4uyZiMM8xZCva7zs7O6wJMraoAZwoqWBHNo3obzX5f7/9peRpiCBQKtda9IDyt0+EToVLaDardP2W01ooQgU+i3eHx04cJKox/pJgD4e0LYTV6VwJbw4DEdpTu37WB7LA2Q1ZUlS9+lsPDASx0Ni2XCHcuVQ/Gg/L6BKmCZSxaj3DYzWomILD/ZbfecO80Gn5Monu0LZ/8XnJLcsbYDPH/1GK0fNgTTazDbC6kPNUYafJ7Ig9wcyqlG6sZVJjXtZgMnex9LAY1U5hd2kr06UNhTB9qSporxdWqHhtACudNfNNeE1ozu2ElkDAA5QXuhKSswACeuAHkmJldUYtxXAAADAAADAAADAAADAAANuQAAAiRBmtIHgg//JlMABR8EfwAAAwAAAwAAAwAAAwAAAwAHZECo4BxQ4zjCTi9IPh4JbHWjq12c5OknlCDdJXU1zcSuQtm+knw5t79sa7hBA2kdqBn+PiJkPrqMlxWFj6p094KQ9O1ri22uNLnrjXCcqTskgeV/6gA2Idx2Fne/VqR1qunnsf10soGIfvLJF2GieL2feKXTWflG4IJ8NSi3TCJqACpT78rERkCZVQ5Daa0oaSm/6UkFD5kpIFps/3tJprpxj5b6dHglXgG96nAP+Lhqw7nF0GDrS5SJmnUJCA0CqCVF5eCw1Lsd5bMfkfrd6klXXlI3nAigFN4Tn+U7xQ7Q0DExdZdKXgPdxGrssZa14GQknUK+hsl6OljBkfvubuMZbk93kkDXwzfJXeboBCtedI8NHh5bcpMyrKCBoXIfMhw+OM77k7eqRDC2FcxCul5Rcm6WCvRlVo0wINU8BrAOUq5rSjK4vWv8QisvhB2u0TE/I5A3g95WfzaTPfGfESe5IRZ/16189q09/CmsbGBwCkKrQVEuNE2yYXoQrqz25AF1GYpnkBEMOhzTIYWHzHf4pvpMOQiB9MO6hRyvb62sAWYJ94nh/N14FrWUD81r6KJeM1jJDT//REDYTZSsBgr1jbk6/FYalkfQxf3BcT5jU/B8PnOBgCvb68qlWKhX/nZQ5car3AE5BmO+TVP/78M9Z3eeCAAAAwAAAwAAAwAAAwAIWQAAAT0BnuHs0h//AAADAAADAAADAAADAAADATEAAAMAJwy8zOFswxormmHki4pj0eCmMRxt0Zoh/LjyslOE4VHygAIZmtnqyJ6WIa6ShGUJYjBeEoO7JkYIVpgCjr1Hj0ZMTKeUuEGEQf1emO074m2eTgaq44+imn4p5Tc/GnBAI9i7drDdMjGsz7z6nS7HaBiU+jTIydrQAcVEEGY2CRmKa0L1Cpess9fucVSKDqegsVyRF1CYcQhvZb6orPHE8ch4InPlDcsh31PLIz6j3M/JPAcGWAMRmrXVCtQCniWOtgc27PA4SaVJnODJCJtfG8kX82m1x3clnEmFYjTYsJKDfR94sle8fSs0gtDJ/XQDNm4jCUVa6gbYo1gaNbJfKjQEBkuBNDeNpo4MuQ6I85AW4gAAAwAAAwAAAwAAAwAIWAAAAXZBmuIngg//JlMAAgj/AAADAAADAAADAAADAAADAAADAAADAP0CL3+reO4eoPAMC3XBnfUApAQ+/aABfdmrNN4JCsL0ljqKy8Ni2nWUDao2v46dwpwftGzjGEIO/8Psm+gsZ6VuT3kYfUvYr0sTYJhTJx27btI70j/1ABqZ/AHjBaz9txZxH6Brc/QHYjEm8ZFJtkpKKP8b5nhdzCUEez7uaxk7GAUIxNsC7ALfpjnigJbuxhNnv1DglAS+nFrFAACADPveIx4b77rrayeba7lH0WhHT+4WeUbfSwLE2wke93UyjdrEif55oQHLWYSid1Pe/Jv3ZJJhsc1kpisnm/EGVJ/nTiYzjAvxo5lKS0OcZHlKgwWNDmU0dfAmUkfF7WrRtUkm7Rki9dDZhN27PsEbWRMQmYBoX8Fzh5XO7n3rmo788gqRL7g9jXkd4p+BQ1xpa5M205rAAfDwKP3AG3giMGSZ+xisAAADAAADAAADAAADAAC2gAAAAZFBmvJonwQf/5MpgAChCPh//wAAAwAAAwAAAwAAAwAAAwAAAwAAAwAAAwCsD/lFdoMJp3XrXuwwMRIiQbbs4HAMRJbyI0aW+m+e90oWomRhdIGyG8+4guTV8YiAFw3PH+y7n0dNDgci2zHFRSN73xBwA5FtmOKYem95PthL25+XkOVR86l/nt0M9CjXf8AAuGBaaYKrm5I6jXrRbKoh49Yfye2iFIQfOz4RQy9A/EdanP0oA2t77tM5PO5K+CFrYQYTjzJ5d710m1qj98ZeHuE2eaUPaQ2NNQO4Pu8lkgjoR7lPOTfG52foirEDKpHfPudZiAppzY/F96CnZwRffRBiHRpjEA51zS7VbhGNDdcFk8HBWux84Li0lICZsxBLXW7KOKW80wwAASZTUGAb5GdngLIOK7/MmjouruWKIQGS9wzXNGr3WgqGh9urAdqsA+NeMV9veS3IVTEbi6ieI57sg8AXnbpNIXZkGHThvks64Oa1UJs8wXpBzGUxiK/uNbYMwhzn0//GxK+EUZFieD57QQAAAQcBnwJM0h//AAADAAADAAADAAADAAADAAADAAADAAALMAAAGIkGvMQWCxuGW3AR2UfWQ7sFkj2ekGnhY1Gxv6xGTm5MHPiDCrJHqLdLIp/roTGVbnm+24hpojFqsHfYAC57zjTVuLOuXsMzeCUUT/+ox5HYBMBXHBxd7zBbTCUp9pRDybf/yhAiC75+uX0VxWRH5wkfiDinVuuZ29b1FC84pMBtT4fPQBCL+EC8jusF2+d1stykCjSR3jKOOzxsEt2E5tsCB13BVLeAw6HCXskKjEWmmE7QYOSCFa9iVJoJxvmglZ/KO7bZymHDf6FkgnQRa7ZAwxn7aAAAAwAAAwAAAwAAAwAE3A==",
  "1080x1920": "AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAAPSbW9vdgAAAGxtdmhkAAAAAAAAAAAAAAAAAAFfkAAFfkAAAQAAAQAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAyF0cmFrAAAAXHRraGQAAAADAAAAAAAAAAAAAAABAAAAAAAFfkAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAABDgAAAeAAAAAAAAkZWR0cwAAABxlbHN0AAAAAAAAAAEABX5AAACMoAABAAAAAAKZbWRpYQAAACBtZGhkAAAAAAAAAAAAAAAAAAFfkAAFfkBVxAAAAAAALWhkbHIAAAAAAAAAAHZpZGUAAAAAAAAAAAAAAABWaWRlb0hhbmRsZXIAAAACRG1pbmYAAAAUdm1oZAAAAAEAAAAAAAAAAAAAACRkaW5mAAAAHGRyZWYAAAAAAAAAAQAAAAx1cmwgAAAAAQAAAgRzdGJsAAAAxHN0c2QAAAAAAAAAAQAAALRhdmMxAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAABDgHgABIAAAASAAAAAAAAAABDExhdmMgbGlieDI2NAAAAAAAAAAAAAAAAAAAAAAAAAAAGP//AAAAOmF2Y0MBZAAy/+EAHGdkADKsUokBEA8eXwEQAAADABAAAAMAoPGDGJgBAAdo6I4FUsiw/fj4AAAAABBwYXNwAAAAAQAAAAEAAAAUYnRydAAAAAAAAFFaAABRWgAAABhzdHRzAAAAAAAAAAEAAAAUAABGUAAAABRzdHNzAAAAAAAAAAEAAAABAAAAeGN0dHMAAAAAAAAADQAAAAYAAIygAAAAAQAA0vAAAAABAABGUAAAAAIAAIygAAAAAQABGUAAAAACAABGUAAAAAEAAV+QAAAAAQAAjKAAAAABAAAAAAAAAAEAAEZQAAAAAQAA0vAAAAABAABGUAAAAAEAAIygAAAAHHN0c2MAAAAAAAAAAQAAAAEAAAAUAAAAAQAAAGRzdHN6AAAAAAAAAAAAAAAUAAAGMAAAAgAAAALcAAACPwAAAZoAAAHMAAABowAAAWQAAAHdAAACHAAAAYQAAAE0AAAA+wAAAy4AAAGiAAABRQAAAdAAAAI0AAABnAAAAZQAAAAUc3RjbwAAAAAAAAABAAAEAgAAAD11ZHRhAAAANW1ldGEAAAAAAAAAIWhkbHIAAAAAAAAAAG1kaXJhcHBsAAAAAAAAAAAAAAAACGlsc3QAAAAIZnJlZQAAKLVtZGF0AAACrwYF//+r3EXpvebZSLeWLNgg2SPu73gyNjQgLSBjb3JlIDE2NCByMzA5NSBiYWVlNDAwIC0gSC4yNjQvTVBFRy00IEFWQyBjb2RlYyAtIENvcHlsZWZ0IDIwMDMtMjAyMiAtIGh0dHA6Ly93d3cudmlkZW9sYW4ub3JnL3gyNjQuaHRtbCAtIG9wdGlvbnM6IGNhYmFjPTEgcmVmPTggZGVibG9jaz0xOjA6MCBhbmFseXNlPTB4MzoweDEzMyBtZT10ZXNhIHN1Ym1lPTExIHBzeT0xIHBzeV9yZD0xLjAwOjAuMDAgbWl4ZWRfcmVmPTEgbWVfcmFuZ2U9MjQgY2hyb21hX21lPTEgdHJlbGxpcz0yIDh4OGRjdD0xIGNxbT0wIGRlYWR6b25lPTIxLDExIGZhc3RfcHNraXA9MCBjaHJvbWFfcXBfb2Zmc2V0PS0yIHRocmVhZHM9MyBsb29rYWhlYWRfdGhyZWFkcz0xIHNsaWNlZF90aHJlYWRzPTAgbnI9MCBkZWNpbWF0ZT0xIGludGVybGFjZWQ9MCBibHVyYXlfY29tcGF0PTAgY29uc3RyYWluZWRfaW50cmE9MCBiZnJhbWVzPTE2IGJfcHlyYW1pZD0yIGJfYWRhcHQ9MiBiX2JpYXM9MCBkaXJlY3Q9MyB3ZWlnaHRiPTEgb3Blbl9nb3A9MCB3ZWlnaHRwPTIga2V5aW50PTIwIGtleWludF9taW49MiBzY2VuZWN1dD00MCBpbnRyYV9yZWZyZXNoPTAgcmNfbG9va2FoZWFkPTIwIHJjPWNyZiBtYnRyZWU9MSBjcmY9NDcuMCBxY29tcD0wLjYwIHFwbWluPTAgcXBtYXg9NjkgcXBzdGVwPTQgaXBfcmF0aW89MS40MCBhcT0xOjEuMDAAgAAAA3lliIIAAl/+bw8yu9+IWSELcKSEyAWzel2xbaIAAAMAAAMAAAMADKHna/u4AAADA0OwAIxyACeWAAwfoASZMAIcGAEl3ACnHgBvgABRtABBygA59AArQAAmQAAigAAigAAkQAAnwAAwQAA2gAA3gAA8QABBgABWgABrgAB4gACKAADBAAEKAAGIAAIkAAM0AARQAAZoAAigAA2IABFAABtAACKAADeAAFKAAIUAAOWAAUoAAhoAA5YABWgACJAADnAAFaAAIoAAOcAAVoAAigAA5wABbAACKAADnAAFsAAIoAAOcAAVoAAigAA5wABWgACKAADnAAF3AAIoAAPCAAXcAAigAA8SPLkBPKgADno4VhVi5RigKwvDSRVwf5PpsAaWtgJlbjgT6on5PlwAAAMAAGYMwfjpqvqmcxtURw7f64O4HcChLpto1fSi8tZ4wZyBjQS1LAhr8lf/K0U4Ue+7W5RbFyJHMPctm1DVcoFIq3lPw9MFZ+9+erogjazAHUoAAN566aO84Efky2Oy9BHuAkhGUzDwtAdpHyzvQ8/Q0fiPWinKlAqz4zXTdc1Kjg9nJxGWq/wAAAw0hVEf+4SEF52B1Yv+tHuJyqiZVm+LRVPMdgbfEkVA0Ilg1wjH47rtPdbEPIikDNSAAAWOrBrHx78MgMplDPGQHDyLbfXxwkO9uAOmt8IkFSJhRZN+OZhWTe5Dl0XwAAADAAA9WCfwWVAD61azH/yU+hl+mhQB+OY+ha59D50EfugrgAAAAwCD7aosqJKTGoYWl/iQppau3OAg83Sp/+hY930AkCRuJgAABGLnjtCOulk2afB02KGLx2hheebDUo9lA0Io4/AAGC6fnh14kukzIDP9vD+EiH4gEhkIoAA0PF7LaGgzAvFhSJyxZ5RoFmLZ6iaEVYUg5doADpoQg4dE4Pn1P2fr6a9b0+XSLIaQAAwwmgBfU8qfkCLpNU5uwADvU/CzgjZUnkZtFrLk0dy1RjLTBWTIpls3i0y5bpibkz6AABef43v0AAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAADAAiZAAAB/EGaEC2IJf8AAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAA+vABpNfgADq/K7wyKzF/HPXsrAFyWZWoSZjeOrDryBtJPnR6yiAR9opK6W8g/douzH+mrR0bOGIIpYxjjApB1z+Og5kWz1toUhjQWQpc+pBp5bPYjG6RIZxZXHnmnlQFa7tE7DwS1LFTden5AyqAoIWnhdoL1KZ/FZdaH5X50FevAtvYqWLAC3ZTxKKwHf9gm8YBiUm6Q73b4cIwLhjG8QeA2Htj9CPilZuVhMN8PQRXduqwBntoRWlP+uTkMhO8o26Xw5BKsQfRsLea489l5rCg8j83EeLbUMFbjtptc2hpPRn5jrNwWubDyAluL+6rIGs9e4BBwvY42rFAqyWl/94uCzZRCTtboxD390gaLki56Dg+gp8meuRfNPtlGOWfnDu8Ym2YWmkQyX/i5Ru9GVq76oZogxtcAoDIdLo7V2bpt9QBuA5nOG5axkX6EtZBzWcFfxqwAuwNPsdR/Lq+exvn/zu3zxifOG5RXwZnpIqgj6fW6lewxw//fgsGy8GKUuAGBfgmfZ679ADp7s7LB/ou5utMN8ORWP3lbLHImSK6wloAAADAAA+e9blSqAFoUBVllXRfmvcGArU0b1R1gn4y0JZaGtBGmqjrVSFspY3FdhLilwAAALYQZogS/BBkymEEv8AAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMAAAMADIXZGu0mvum58Xo9dqQNOvgtLrEtfAEeA0k3Tr5EgP57bPENV6198u9qa5X217jR7+i4TnqEZd4t8bU22YDDdY1PCNdIV9uD6uEDbnW38D3q3nvEm+q2i9n4F1vaMgzaUIVcU3I539bhLR+4yihHD9oY/OyhegX8veY6gNl9iM7sUzUdXLXTRCPz1sfCE8uSSFfnzEgR95U1O58UFFR3/Z8zsvgvCsb2+KsamPOgiamgAAAuifiolnAYEHO1UtONSVuKWi0wNBjrEy+LZFQDCzMMzFBXRhmOrBwPLeCG1rIiNja8TUydms6CKm6dfXt/WZisy5zO4CZ/hEolCRFFRsMgBlgBQ645CegyqwDIwwouzCtFzlLiHA8or5bdYTJABGUbI2MEQNeZyvydckp/dmY6dcW0liU4ayeKlownei8jHMv3uP5WV+A0ZGfib5jnPCSI9JW/h/xndI8s19oAKIV2oqxa7SyiAAAE+7Kr31jq33usXz+dldRMTbAMhtVtB9oz38tSqAaBnlAdvgkDqFRUxwYvJ4doVhrUND2AAAADAT/cCYw+9xsWv5GUs9cLlj+q/kOTJXkhi2oAqAT6LfGkK9CCuTLtX/OnTFdxUDo7lwHPQdzo/+QmkjL8+KLY7O0uI7xHqbflPkNkG+wuAAADAAADAipvDmeLvrOGuAD/SktggvXbJmQPE9Z5J4BtJehst0u5MM1i61SXPWQ4YbT4OUwcmzymUNBa08DmbttSqBV1m/8emSVSVRh90xY0OcJQ9fEw2M01jHMFFcQ7fT9qugkO70MEDJHtxIoMHvPZLCMGjGOJuDU5GYCthrVqIBSzO+uZYY3bU2kDmyAQbp8CmND92qQQx1jWQt4iC3pM6nFc5mNMAPX2XajwdDydtnMTWMaWln6SFYO5B3RTlGEAAAI7QZowaTwQeTKYEEv/AAADAAADAAADAAADAAADAAADAAADAAADAMtwAlc8MQAcy+gv5pej+xfi40jbJ4eb4MYdBoDHZZPFiOo6ikKEbQcz761nBzDXRbkgoQWmkSC8APmXVc1dMxBsXIMtDqd240+gLmd12x6s2yIF2LxZl7Zscg4p3+HYjJBjBEfZ/TG3ejvwlDNj4PsFkIlxINJ2vTDCR8wfGqzOVeP9qqxgmXqFiwsbB4un5B4zKZrBuFi83ng7B/MF9zrQQLq+rPvRJZV2LbEHuYwiiOZd9/reRcuwGK5P2ABAIlGLHNRGe4wTpdSsDRKYZ/67Wxdv3P2Z50ZkZmwa9seWDwkzmJ6gOnj9oMMhGZLc+oe9odR1OdULNVpZQzTHamKh0ncfIYB2UIqbfQJocB6HIb/k0i2faWYHrTenlUeQ84AAAqXe5wWosNTSZ1BVKhHmf0+2YCxDmiS23U+q0THh1hntH8rc7q+iqIYy+0gAYa4ABKSeIaB04J5kwK8KFJCf5oQbb6MCo5rMnDcEUcnzDyKLOKSB5p1ORAlzyibEJbfgvvD3VrR/uem8WYwxiXABHRP1cVLRxS4SntX1pNP0m3Zol7VHBy7unQINzQJXVf6NcaGUUxIFyXprxZgb0wvHDt+zjCDzOW8hZZSEavgKKvPKmV+Is/dKL+OzXHJyuHmp5/UP4XTgAAADAAERAPnttSqBDiQwgF8rFGlSK3I+OVwRUe13cAAAAwAAAwAAAwAAAwAQcAAAAZZBmkCJfBB+TKYBBL8AAAMAAAMAAAMAAAMAAAMAAAMAAAMAbi79J074O9mXQOfTT++jhOPDig79GN7GvAbHfiVqDcvejkVv7lvHW9gO1Ez+SJX/fG/Vj5MhKefOFUgLTs8Gl2XzLuKg/LH2++AvA8CaMTR8OS76gQW5ziVfaqlBAAwiboIrDocPJpXCBD1ZCtgNaI7FH6BT8ITkAKJpxOug6/afZ3G2zZgJ9t79tnmAG/K5lRlG5cPp5CjJa1Az7BfwuDawKeZlL5NeezS3dyKquZOTkZGDQeyPwFElS4ITNyrp7DxBLSl7/Nb9S5t9wk3lSrkj6avvvTg68Mp+iSUEshexvXC6eTtg/5XprYYeninlDcbW7SSpyRE68bOFKjj+lgo46Q8djFGpIUYkP0PFjwrLr5vWB0SpEzfIpNI0+uw8A5o1qeo5GI/YBDH9TRgHhI3u4iYaNdQbdfAaqa8fsbJ5aPEfm2ESc/SoFpunxX+vY6XldoRoSKQA2Om6MgCYgA3azrbAAAADAAADAAADAAADAGBBAAAByEGaUKm8EH+TKYAQS/8AAAMAAAMAAAMAAAMAAAMAAAMAOb2XT9CmL7mTqCLrzB7yg7VeURA6Cc4biG+weuuNk9Wt7byUpMx578JmirbVSZhTfTtmWq9KcqhEYT8HEw/Bs8R0pg5g3F4pbbTJA6JhCVP3WK1aG16eh4cJ0o6inyARjdeahY2mXkUKRsGbuveu6R8ID7qM7HJOhEKVLXm1fQr3WMcYt/OTA5O6okI2vjnWEzNBK5ZyOt3AspWCuDWA6CVfsoFL8Ek/KosVAW1husxobBqLJnDpLQQ+S8+B0lw07BYsk6cSnp8M8qZhP5rovGgsBK1CTRogCvfP9loY96G5j70rqtq68Iud+iUz92Yjr6foRspA1fPVenNftxT/JXsERrGmGG/D6FMSqPhkRttmZeHHwT3ugROm/dsuoGsWtDXPsSpsmoHHXlfahV3+EMIZTM32DKygxf/pDBYFIm7LTQQvsJPWAGcM0KX1plfjJjfaQvOhTeW56YrC0pXorQdtdy1VU1ShWF9+hmuN2jowLgr5Ai4Qu/eUaaC42x1SINBza0J2cmkHI7M00hiceW9mkQAIU4hGIAAAAwAAAwAAAwAAAwAMCQAAAZ9BmmDp/BB/5MpgAQS/AAADAAADAAADAAADAABzMsYAHYsfnubbxzVofTCPqtbUIT3tHrhFgjN+vUBP3ivdbMyYVFarrlvDvvLdOJwfPZ9tNq6TnLiG2SvgjD8yXykljrH5DzaclQos1pbkN3WhIlMe6Cs3h/k2wQS+MbNpDzBKdowlnfzM/uZYs9FHPioi6UMnpKkf7WAhBFwWndGMru1rzMLYVrzNdQKq4I+QMAQtLtSjwX2/6uyTs66b3JqtHKqOghV39+2Wh8vFjnnWWY+X7PE5BD8QtArr2kPFqHWPgJ5VpUmHjQtEBTHgYN1X+v5vOFEljhb44EsysTvgoB78cWbserbco/Edl1ef21xIZXQ7S7vTi2TfcbnZxZsrLWvRtDC/RL66Y0IzrLFdNVXeXlpK+z0cz3fiufhMjYgvr7fELc1DftNKYhXNdEh/kpUOi7j2ASZPDQUJbj1Z6UBXMVmcwuFAbqi7KeH4nM4LMDbUIkQyho73uXji5K3Y9Usf86QM1FiBikAABVKqv3DAAAADAAADAAADAAADAELBAAABYAGecMTSH/8AAAMAAAMAAAMAAAMAIYVVHdQ4FXyuwxaMwA3opRozKLLKTz4dLsXklj7SuwSrSSJcIaN2aFhg14QHImiyHeITz8dRzPEQqNCaJNwQqYA9QsrZAVjBnozF3iZPWv3GomErPz4ctbywjeoBapKnFYFG3gNKjDcySYdLfoFJ5WBgrXEeKQuAUWVybDz4vk5xF7qsirx6j9/mvO8BIjrcJ/q4aogME5H/szI+MSn90UHUcAZ4SsXMQqfyx7NaVaPil4adh+kVqPkQIwfwN9xDGTFRBHIVo6olUdJIbG6ZKPMtz1N16edEUIkTCToVnRUTfDG3sue18ou7/JOmB8idJESJs6ZduShDdrhxBYaD+2Hz6CQ3oxadXdeh2K6e8N99EjbF5H0hnpbfqAIWJI3q1ZXOtOvGgcWc1G0OGl7NZ8ALmAAAIiAAAAMACjAAAAMAAAMAAAMAAAMAAe0AAAHZQZpxB4IP/yZTAAIJfwAAAwAAAwAAAwAAAwBRmx/MO+uAnjeGaX/lUArdDTN3tADTtZ+aPW5yU6IVEtivztIv41adBYx4vwN+Uzg80ECvxQEEC4SobGnF9PM9JGgnDsMj7c1pgakmz2FYGwxdofYOnlxf1PDpkNg8GpXb20WCn29fTdfj/jOqhbXLnAsuwHU3+/++p+6x/HGyR9+bjYX69wDxb6Kjv94lY8x/WwCMj39f6l7CxeT6Ixr8hkPYOJtFd5xP34fuzOjbml4Z82ef0RKfITb/RcKNqOFBVfM4K3bBpb+RHxmzcLWD46GE5SbEVvw3mH4dVtNa2rN9YXNw1PvNQPwAiYppgVR8uJoWCamxsaji2CghG2mRhOoAp4yxK5RV1sdQ4/CZW2Quzb5kP8Uo+ZHyVXRWl8Vonm/ry2OSZFz3bNm6QRsisyrxk2/1/M8QNAfxHKpFrKv8qVuXpyQhrY6CisGvEKANPFakN9V3RG2r5d03kUnk92Bfg9yxGj1Ff5/incgfQ+rs+KuyCggH2/Kt9iYnaoXGw9EQfBoLbnTO4vzhahCA4wwhOpxYncqgVhGAAAADACDpWUJbVrOIjJP0fqZS+GGPSITN3r+hdNjicOPAr4AAAAIYQZqBKJ8EH/+TKYAAQT8AAAMAAAMAAAMAAAdHoAh9nwABoG7DZuXhtYSQicjC+BTeq4GtCUF7Vkh7OufFTvLaQofqoI2i2C+LdjmWJlMuSyCrw6kkjU6vETQT4PwAZdy06lWiKErNrCWmOI3RI/fjet+ci1jnIPESDhGub6tKpHj5uBNYWd8x2pqusbUcFQjI0DuJtikvrARmYWdEWVgHXNCiAtyknxLtxJ0zSMWiHBMBDgWt4H/UsLmrO5I2/jvI4SWtvxRUC9AWgq8ahGmsier3+A9YyHdddxpJDUm2nZ6PGMRHP7m07qtswCbo5pfXqFHNou/LTfXT0VJdE28EFB2Hx0c2fYbwJGi2wWOP8Su1eeViLFFewVhdJFxLs3FTy9D7rUaKkOUWUrtMQziyvd0V3txJGLlRT2WVX/lXBduoRf1HSqivOVhfYHyoaU+Cu4GybabYb16s37E/T0vdaN0gwMTp61j2A51oq+DzDSDDnEI/mIWhXBsJMAWj7uJWBNYSITqDlruVE4/DYTIiBJ5ID4InOoW8tDODQMkuUFn9AvXfKUA2MDmhxzV8pEs/zdxUbkCcLK0onWDO7S7wY0NlVjn4Eldom0cywT23Me3tD0JOUDg0KnxVyra/Y3xN0ViaMCVOOitA1m8vqnqpmQUyzO+sAFvfog2+ewq6azisrC8ybXGEVmYg/54FnwMPharhw4cOHOMAAAGAQZqRiJ8EH/+TKYAAQT8AAAMAAAMAAAMAACnFgN53jwADipQAAAMAAN5RNDwrJS8YAKLomZBAHnlfD1MuzQlJJLtppFuPcmT8wtFEbwVuBFBdbCzj3VmvM0IFpFiRnALJMBNxb8ZbMP0fuB9MfvwnM0XRdPfI5FW9w62cxOnrmPXV4EpjLK9OUjlDDohY7deptGvP+k7j8DTLylG9ITPW6bAGYxfg79LHTMgJyaM603ejNfL+tivCcPq6FCwvnm4A6arLz4yo1YOaEtIPLANPRFBEuHFB2xjG7K0TTUXFwOjKQ8tVuSKuQThgVjB1Xyfk91D4/AZoIdRvp1D6pBZGed8Z4sRs1cmG2eE1NrDoUN1CMcBShr1imp+WAQ1jSFSjjOf0AxY2yaNAlw8ZpNfzjOLCwyrLASb4XTppciGWkxDjwOVlE82yQQAAAwEMslt3Q03bWDad8G4JzolWBOAXI7gRnt2lbgQDY3B1lS2OnkwfS1+LZwl5BL6isIVCzgd3AAABMEGeoUzyhCPgh/8AAAMAAAMAAAMAAohAeAiUMKkCNyswiQz8gXuAtanP0fTmvVgzuU+I062uMwANDC+v6zKbYscux5YUJ/NROxEIkikyyabSKFCPHDTYkjI0q/jZzpLWDvY3QsGDEYeOycy4P9HMElxDO4mdSl9j9LIJQonq+PFjrMrrCU4xIFaEUoQ+399PJoBcPQ6aUcGwzKuMa2NnydahUftLX3ghdb+dDgLt6ol4AnQbYN5ndPCV8jnE/2VQo/g5wefCZa+KoMIAT/haasIFpT/QrGu40VlACK1C3I+wsrk7c18VmQFaMLeW9k8myg97Bq8ej0kdEQD7WYAAAAMAAAMAAAMAAAMATkTndUQe6AASBhMjpw9kOAD8gKQz0AAAAwAAAwAAAwAAAwAAfMAAAAD3AZ6xbNIf/wAAAwAAAwAAAwAC3gEXZnqOnUsrP+KUDaCb2r4oNgcDRdyUuIXAjLN4Bdfeu1o09bHtL0bCcyKSbAiIwCBIAPka/3u3fCvFDhUenh9I8oVyxYbiW2kegpZUjDHa7ZtsLjNIVig0vYXr9NAeHXajidM9wNbEy3FOp/gWz0nF4fVRVlhCBe60Q/ujMZbna+BfgtNvVuuSZfcut7pb7XEUwJyyYaNqzW7NOZQV7heEuM/avrkwgR1mDxb6jkFy1UshCuo/ud2Qks8cUz0oAAADAAADAAADAAADAAAqgOoWJvpKIAAAAwAAAwAAAwAAAwAFBAAAAypBmrIGoIFr/JlMAAgl/wAAAwAAAwAAAwAAAwBH0ndMdmInj1jWJCj8BncyKLeESjv/VTX9tCeiS57B3QWuuvqD0+0oOyD2Agr8btnq4DgnBK0ZmZm46lbDXJ0WHvhmZm47Vx8iFTRYe+GZmZm47W1JpaLD3wzMzM3HUwEfDbbs+EC8MzMzNx2/wKayscIF4ZmZmbjtf/KDdnwgXhmZmZm5HtOskVLtfD8eH48PyIuPGgze0PqfAPx4fkQ+PxLM3tD6nWHHh+PLXID4Ts08u1Op8A/HlrhdmhIcP67U6nwD8iLktiNkmQdEaHad0eDLMLGnO75EEs3DDMX1N7XQHHLHEzZDHR/KemvsHwAByAtntDXnREDr+6oajWOBmV/qbu5MwCDSdNwvCY5UyuTyirTkHlyxAO2uDCi63DWgIGscwsqihwJJ7hGy+HEhBPuAAZnWSU2cDdJ/l7NAcuUyAfSVXxCQ+vpbuNQGhyqtAaEnyum/NkwB54vP+i4vS+WoYsYxbmuSWrzKvsAD3iyQ493ju7uuyUuBEUW5wG3Ifeoizyxfh7p5lnH2n6ACs9/KW9px6LHY1RW9/UdpQfiX9vyB0ASUJDBDrpuupyCW08lbcEV3asjDABuuKfymw5UChUpRl6JZ0B64ATxy3c0W+d0b2DtlVoT9E+ifAlcOiD4IeHKR2WHhv63TZWlVbyeRx6eQG7jS/fNGKqbg+bwB5l+xFwsx4An8hqJvwzRq1rABCb+P8sMB0wOViPGNkH8AS07MUZcAECwGH8DD7JJgRZONIDjce8mhKAIO5dB/jsnvQIt5kGVQj2IIASL+dOem9MPGWXoi8tcAXrGD+JlKDZOQfIm+oBG4SBrzvzLrnfHlgPQE7x/ozMRpcUV3ajmAwQTTz1NFXN+2/8E7Cz5mc6QX2Mi4/RI7Kv4Ln2W52cB2z9TthtV20XKhQ6I1FZE0/wNmkvwxxkRj+Y5YVKDUJ149KkC/4Ck+PTA4aGeum2TMCm/W2y9jzqPBMmD05YIlBLLu3Q0pQSx8JEtDjqc4FuZ1C5KjIe6IzV9DTAAAAwAAAwAAAwAAAwAABI0AAAGeQZ7BzPKEI+CH/wAAAwAAAwAAAwAAEZAABY8Aoi0AsAaisKSdhtYtvYYmd8dv6tsRanI06aJZ6Tx4xoju3dGFLLcFB24Hy6/QPL8suSrADfl032FG6UW2GwPkGVwGDEZPdWAAncOAklbagAG/7U1/30WY2/uHM7xO4S/im2YT00Ia7VHgGvKLu9Y9tB7DcJ1MJOoghECDZbSNR/JLiwkjPVL0fdiqTn/BeiYXTDb47iPPxtIdzOUPcrhcibKWikbLIG4A5K3wgnqbJsWuAyuWUcUfSjJR8O09833kdVmQySs4SjNv5A/Y2OJ8a61r/kTe3qZhDZN9n+XOTRGTTYZUXE5ofrFbAZYJJ4vrQ2XXZ2mpJif/hpuflHZqIFXQTjiuYNZooGnOb92phAC+vla1i1CEFgx9ZYqGw0ljXrzf1H50nNkmzc/IhOxdfJWBxk9rlBDcTsLDCkxzs2ihi4Lg3GRli3hC7ezkI92p5ZcsD1AbPvJMg/IZqww/4k3P/IMWCGkRAAADAAADABpZ8OsAAAMAAAMAAAMAAAMAACbhAAABQQGe0ayoh/8AAAMAAAMAAAMAABQgAAGjQCnDac8/O4H7YWlOi0sgUL0Szi0tOAxt+yd4rIxa6/1roZheC842kkE9TJpyFO2DQXOO/nj9yN+mjasQORrxE3ETbobAAg7q7DvJSKL71ACRSbhzDxTsbzgAUay3guouigYxNDoR3RMsn3NbXPLrDwp9ovjsVwR74cDZE7Ww5nUA939CrIp+2qZ4/PWfC+f6Z3cnSMpkgs0WfGL/ZUhzViOt1f4vwDU7Bu9JF9Gz0a1nz+uHrdjaP0I2uslSqVvr1m7PSfRShWCVn1/HcAEK/cxqVc6h6wrW49q4WNGjUn1Z7qoLF42jgZCe9GFXTjYfLcBWiA3ZYDYbKiXQKTmKp6Y6VVulkS1G5PEgIAAAAwAAAwAAAwAPWwAAAwAAAwAAAwAAAwAAAwAj4QAAAcwBntHs0h//AAADAAADAAADAAADAAADASEAAAMAKIHozrdyAp1IRsxNZ7z3yeYULxgVqDmH+IhuEkmduAoXuT3VBlbdrwPskubYoroudsucdHqFS73sRmRTF1Tg4iRLVc+JBCSgrxyrJHk2Kjtk9dDy5OCs3L7mOhRwOzunXUia4NX8PxR9n/lANQM3klOccUwknMB+c7XMwy9mS1kN90PsQfo+6XKxuE7milI6KGDFs29jLWJmNJZZp3sTegqS4OhEspNBOlF3h9n70Dy1eWcpzuXSxqKgwVASZtaN2LcosYXCnwb0y+xSgCJ0nxqWnjVZKnSmB473VGMgTdYARy1NfUwQzEPtvPbsb3ZpK9Zerb0QZeKMCv5AVgOnNynh5i7J0QbWt+5sEyXBzpy57i6C4UPbmZAgFW/DyRIrvF9kGfGlfdBFPxVxiUPEkBMP4lbITUw2E/TB453BSKzSyMMnryWpyLBTYxrwxKFDyvNRHCjqfbMgOgSPgo+HWzd7U32ye50h830M8MAPAqf/TbKjLX9X9Kv/g0HQSjZ2uTd6fOfv8sqes8X2M8yVcGM7kxHC37cgAAADAAADAFCAAAADAAADAAADAAADAAYEAAACMEGa0kaggW1ryZTAAUfBDwAAAwAAAwAAAwAAAwAAAwAAAwAAAwO54mIvMd7Oc1K1Q7YQYNIAAAYfLAwE9oAewFwkBPDAH6BBQJYQB4gLdUFQmGblG4Atd1UOPMAJcqW9J9JtEvndyfPjsC3tCa5ZcnP74qxx+WkR1wKPGazmDlrsCQFx8H7DFn8jtHIoQzndiAPVKWf6hj+DZbNZKBG9PjbS5wlxhjwJD/ANa8B2CXXOUgTwT6LrRi8lQPPwAAaTOfvOpB42COq+jQNwDEtvwATezSDL9CzeKGdz6V0gG73AsdirCwNH2QpTByn7gAE2PaxTm8o8oJz9on3zpvCa8kK0gPlqTxQQAgyDtfV2kUjNe7AlxEOxcNj0v7pBFQhbWw/IEQ49lzHBGF5aVm82sJ+ukn2OMajycuzYMYhEsz1BnnfzqV88Q6R+KxAMdBXQD6Acdw/vLuOvAADeESOvQjqNvKFZVcd2wASiOWIAjVN7yE+biAcqe/XcpLACfwi2+Bitu5hwBg9vn8aOkGD60BN2azXGQPcP64cf9ErCPWOnuDogpjmEFgASk1RIUDNWzzRVu4kzelF98BIHKE+LIjgtCnazKb+UJYbDFoCkDxsuxNnnQD5PqKOR+2AAkTivTaSkviB3n+h75fFvPVVJj5mqX+kMnSQL3b97WxIgPIw8BxKYBtvafv5XsWVDTWvZYMOttDEiryuQ3n4iZ2APewAAAwAAAwAAAwAAAwAAAwKmAAABmAGe4izSH/8AAAMAAAMAAAMAAAMAAAMAAAMAAG+xHAAAAwAXU7+1mNC1uVvPFwt8X+k+9QAjw3M+nZ786a58nwZj0eZp/WeP1aFcWyixHg/gWCp9AHPZ+RIPFKmPEeozDFv3yHTMeL5b/TCAVx6aqBVPrAoGSmEPJCKbtei8T/mgIQFRVWdvwixWw82n8/7orzT25DfITBvFGEjZ9K0B72KqWnjMvNXeppUkI0Am1mR//UwlOqV0xZ3Jq1fi2qHEkvq/pAgg364QB+UtCvaZmc9ckS9fKJmOFsZHMR0/nZ4XJW7TfW7/KhKRZoLkQim87pJoZpzRlfNXbd5+qC9xrF4KTQUP+lDV6r3MiMyxna8ckTJAJtqaVqQFcA4M6Ync5SfhIPJ5OVY11wr4lM+Y+xYNsyDbb9rU10cFBUtOmN6C0VzFWtNaMzYGZkpfSPPPzu1VANbSEt7RzfxVMGKBWvniNzYBrOYWubMl99z4tSOWRXOoawIJPAQh8q/QsrPkFXRRWVwyAAADAAADAAADAAADAAADAACkgQAAAZBBmuJnggpbWsmUwACH/wAAAwAAAwAAAwAAAwAAAwAAAwAAAwAomyrADDAhoBzgFvAcARYJ0ndeHU8y6zWgVCWR7bzGANVQhKnv4qqksalGkkFL/EwDWBuQlWvESJDJFU6G9lsJEdcKUZW7DKUpSlGVjvUd0pSlKU5OPmvfBFRueHf/AALhxHE85rjckE2UFb4LK3ItYtKBeyz4oQgf/hydV+Y7rjXiQCmdLNP18kGYObNrtDbOdiCWD05M1+YbUsBs/VydxM8vKUY6H/ix35sD9ToIlpHtnzjoZ/JG9vsBQte6hIg1r/lQNbTc8aU5vdhEOT18bich2RoAUl/BMR7MEXf4JL27NbEyxl0zGHba8JwfbBcqdBH2UKjbCuYf9Nx20V7lX+jNmWqdIAAAAwABDvgxbPwAAD7O4aAALioCltjivB5RO6VVP+bX6H9zPgFV9wGVzrzjeuBWdyZRq2CpvS9klR29DefU12WF9BozwS0jDXDUTRYYgIkS7M0MKKAAAAMAAAMAAAMAAAMAAGjA"
};

// ../core/src/providers/sandbox-clip.ts
var TEMPLATE_SECONDS = 4;
function sandboxClip(size, duration2) {
  const template = CLIP_TEMPLATES[size] ?? CLIP_TEMPLATES["1280x720"] ?? "";
  const clip = Uint8Array.from(atob(template), (character) => character.charCodeAt(0));
  const view = new DataView(clip.buffer);
  for (const box of ["mvhd", "mdhd"]) {
    const at = findBox(clip, box);
    const field = at + 4 + 12;
    view.setUint32(field, Math.round(view.getUint32(field) * TEMPLATE_SECONDS / duration2));
  }
  return clip;
}
function findBox(bytes, type) {
  const codes = [...type].map((letter) => letter.charCodeAt(0));
  return bytes.findIndex((_, at) => codes.every((code, offset) => bytes[at + offset] === code));
}

// ../core/src/providers/sandbox.ts
var WORK_MS = 3e3;
var sandbox = {
  id: "sandbox",
  name: "Sandbox",
  // Reserved by RFC 2606: it can never name a real host, and no request leaves this process.
  baseUrl: "https://sandbox.invalid",
  prefixes: ["/v1"],
  defaultModel: "sandbox",
  keyPrefix: null,
  needsKey: false,
  fields: ["model", "prompt", "seconds", "size", "image_urls"],
  imageFiles: "multipart",
  honoursIdempotencyKey: false,
  callbacks: false,
  refunds: "no",
  minimumPollMs: 500,
  tasksPage: "nowhere: the sandbox keeps no list",
  submitRules: [],
  submit: (root, request) => apiPost(`${root}/videos`, {
    ...request.extra,
    model: request.model,
    prompt: request.prompt,
    seconds: request.duration,
    size: pixelSize(request) ?? "1280x720",
    image_urls: imageUrls(request)
  }),
  readSubmit(body) {
    const id = firstText(object(body)?.["id"]);
    return id === void 0 ? void 0 : { id };
  },
  poll: (root, task) => apiGet(`${root}/videos/${task.id}`),
  readPoll: (body) => openAiVideoState(body, "no"),
  assets: (root, task) => [apiGet(`${root}/videos/${task.id}/content`)],
  probe: (root) => apiGet(`${root}/models`),
  async answer(request, now) {
    const path = new URL(request.url).pathname;
    if (request.method === "POST") return json(200, created(request, now));
    const [, id, content] = /^\/v1\/videos\/([^/]+)(\/content)?$/.exec(path) ?? [];
    if (id === void 0) return json(200, { object: "list", data: [] });
    const task = readTask(id);
    if (!task) return json(404, { error: { code: "task_not_found", message: `the sandbox knows no task "${id}"` } });
    return content === void 0 ? json(200, status(id, task, now)) : file(sandboxClip(task.size, task.seconds));
  }
};
function created(request, now) {
  const body = object(request.json) ?? {};
  const prompt2 = text(body["prompt"]) ?? "";
  const task = {
    at: now,
    work: prompt2.includes("[slow]") ? WORK_MS * 4 : WORK_MS,
    size: text(body["size"]) ?? "1280x720",
    seconds: number(body["seconds"]) ?? 4,
    fate: prompt2.includes("[moderated]") ? "moderated" : prompt2.includes("[fail]") ? "fail" : "done",
    mark: (0, import_node_crypto.createHash)("sha256").update(prompt2).digest("hex").slice(0, 8)
  };
  return status(taskId(task), task, now);
}
function status(id, task, now) {
  const done = Math.min(1, Math.max(0, (now - task.at) / task.work));
  const base = { id, object: "video", seconds: String(task.seconds), size: task.size };
  if (done < 1) return { ...base, status: done === 0 ? "queued" : "in_progress", progress: Math.floor(done * 100) };
  if (task.fate === "done") return { ...base, status: "completed", progress: 100 };
  const error = task.fate === "moderated" ? { code: "moderation_blocked", message: "the prompt asked the sandbox for a moderation block" } : { code: "task_failed", message: "the prompt asked the sandbox for a failure" };
  return { ...base, status: "failed", error };
}
function taskId({ at, work, size, seconds: seconds2, fate, mark }) {
  return `sandbox-${at.toString(36)}-${work}-${size}-${seconds2}-${fate}-${mark}`;
}
function readTask(id) {
  const match = /^sandbox-([0-9a-z]{1,12})-(\d{1,9})-(\d{2,5}x\d{2,5})-(\d{1,4}(?:\.\d{1,3})?)-(done|fail|moderated)-([0-9a-f]{8})$/.exec(
    id
  );
  if (!match) return void 0;
  const [, at = "", work, size = "", seconds2, fate, mark = ""] = match;
  return {
    at: Number.parseInt(at, 36),
    work: Number(work),
    size,
    seconds: Number(seconds2),
    fate,
    mark
  };
}
function json(code, body) {
  return { status: code, headers: { "content-type": "application/json" }, text: JSON.stringify(body) };
}
function file(bytes) {
  const headers = { "content-type": "video/mp4", "content-length": String(bytes.byteLength) };
  return { status: 200, headers, text: "", bytes };
}

// ../core/src/providers/registry.ts
var ADAPTERS = {
  apimaster,
  aivideoapi: aivideoapi2,
  apimart,
  artifex,
  "openai-compatible": openaiCompatible,
  sandbox
};

// ../core/src/video/provider-id.ts
init_reelay_no_global_this();
var PROVIDER_IDS = ["apimaster", "aivideoapi", "apimart", "artifex", "openai-compatible", "sandbox"];
function isProviderId(value) {
  return typeof value === "string" && PROVIDER_IDS.includes(value);
}

// ../core/src/engine/pacer.ts
init_reelay_no_global_this();
function createPacer(clock2) {
  let until = 0;
  return {
    async ready(signal) {
      while (until > clock2.now() && !signal?.aborted) {
        const left = until - clock2.now();
        await clock2.sleep(left * (1 + 0.1 * clock2.random()), signal);
      }
    },
    pause(ms) {
      until = Math.max(until, clock2.now() + ms);
    }
  };
}

// ../core/src/engine/session.ts
var REPLY_LIMIT = 4 * 1024 * 1024;
function openSession(options2) {
  const problems = checkAccount(options2);
  if (problems.length > 0) throw invalidInput(problems, options2.provider);
  const adapter = ADAPTERS[options2.provider];
  const baseUrl = (options2.baseUrl || adapter.baseUrl || "").replace(/\/+$/, "");
  const { origin, hostname } = new URL(baseUrl);
  const key = options2.apiKey ?? "";
  const spellings = spellingsOf(key);
  return {
    adapter,
    baseUrl,
    isPrivate: isPrivateHost(hostname),
    http: adapter.answer ? inProcess(adapter.answer, options2.clock) : options2.http,
    clock: options2.clock,
    log: options2.log ?? (() => {
    }),
    takeUp: options2.takeUp ?? "run again",
    pacer: createPacer(options2.clock),
    hasKey: key !== "",
    authorize(request) {
      if (!request.authorized || key === "" || new URL(request.url).origin !== origin) return request;
      return { ...request, headers: { ...request.headers, Authorization: `Bearer ${key}` } };
    },
    // A key of a few letters could be part of any word.
    withoutKey: key.length < 8 ? (text2) => text2 : (text2) => text2.replace(spellings, "***")
  };
}
function spellingsOf(key) {
  const spelt = [...key].map((letter) => {
    const hex = letter.charCodeAt(0).toString(16).padStart(2, "0");
    return `(?:\\\\?\\x${hex}|\\\\u00${hex}|%${hex})`;
  });
  return new RegExp(spelt.join(""), "gi");
}
function checkAccount(options2) {
  const { provider: provider2, apiKey, baseUrl } = options2;
  if (!isProviderId(provider2)) {
    const message = `"${String(provider2)}" is no provider that Reelay knows. Allowed: ${PROVIDER_IDS.join(", ")}.`;
    return [{ field: "provider", value: provider2, message }];
  }
  const adapter = ADAPTERS[provider2];
  return [checkKey(adapter, apiKey), checkBaseUrl(adapter, baseUrl)].filter((problem) => problem !== null);
}
function checkKey(adapter, key) {
  if (!adapter.needsKey) return null;
  const problem = (message) => ({
    field: "apiKey",
    value: key === void 0 ? void 0 : "***",
    message
  });
  if (key === void 0 || key.trim() === "")
    return problem(`${adapter.name} needs an API key and none was given. Store the key as a secret and pass it on.`);
  if (!/^[\x21-\x7e]+$/.test(key))
    return problem("the key holds spaces, line breaks or characters outside ASCII. Copy it again without them.");
  if (adapter.keyPrefix !== null && !key.startsWith(adapter.keyPrefix))
    return problem(
      `keys of ${adapter.name} start with "${adapter.keyPrefix}" and this one does not. Copy it again from the provider's console.`
    );
  return null;
}
function checkBaseUrl(adapter, baseUrl) {
  const value = baseUrl?.includes("@") ? "***" : baseUrl;
  const problem = (message) => ({ field: "baseUrl", value, message });
  if (baseUrl === void 0 || baseUrl === "") {
    return adapter.baseUrl === null ? problem(
      "openai-compatible needs the address of the host, ending in /v1, for example https://gateway.example.com/v1."
    ) : null;
  }
  if (!URL.canParse(baseUrl))
    return problem(`"${value}" is not an address. Write it like https://gateway.example.com/v1.`);
  const url = new URL(baseUrl);
  if (url.username !== "" || url.password !== "" || /[?#\s]/.test(baseUrl))
    return problem(
      'the address may hold a host, a port and a path, and nothing else: no user name, no space, no "?", no "#".'
    );
  if (url.protocol === "https:" || url.protocol === "http:" && isPrivateHost(url.hostname)) return null;
  return problem(
    `"${url.protocol}//${url.host}" would carry the key in the clear. Use https:; http: is for loopback and private hosts only.`
  );
}
function rootUrl(session, prefix) {
  return joinUrl(session.baseUrl, prefix ?? session.adapter.prefixes[0]);
}
async function exchange(session, request, purpose, signal) {
  const options2 = { purpose, publicOnly: false, ...signal ? { signal } : {} };
  const response = await session.http(session.authorize(request), options2);
  const text2 = session.withoutKey(await response.text(REPLY_LIMIT));
  return { status: response.status, headers: response.headers, text: text2 };
}
function inProcess(answer, clock2) {
  return async (request) => {
    const { status: status2, headers, text: text2, bytes } = await answer(request, clock2.now());
    return {
      status: status2,
      headers,
      text: async () => text2,
      async *stream() {
        yield bytes ?? new TextEncoder().encode(text2);
      },
      discard() {
      }
    };
  };
}

// ../core/src/engine/wait.ts
init_reelay_no_global_this();

// ../core/src/video/sentence.ts
init_reelay_no_global_this();
function sentence(text2) {
  const trimmed = text2.trim();
  return /[.!?。！？…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

// ../core/src/video/task.ts
init_reelay_no_global_this();

// ../../node_modules/zod/v4/core/core.js
init_reelay_no_global_this();

// ../../node_modules/zod/v4/core/util.js
init_reelay_no_global_this();
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a2;
    (_a2 = iss).path ?? (_a2.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function attachSchema(issues, start, inst) {
  var _a2;
  for (let i = start; i < issues.length; i++) {
    (_a2 = issues[i]).schema ?? (_a2.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a2;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a2 = iss).schema ?? (_a2.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units2 = str.length;
  if (!highSurrogate.test(str))
    return units2;
  let count = units2;
  for (let i = 0; i < units2 - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own2(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own2(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own2(this, key, fn.bind(this));
    },
    set(value) {
      own2(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// ../../node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own3 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own3;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own3;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = own.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = own).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = own.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// ../../node_modules/zod/v4/core/parse.js
init_reelay_no_global_this();

// ../../node_modules/zod/v4/core/errors.js
init_reelay_no_global_this();
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// ../../node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// ../../node_modules/zod/v4/core/schemas.js
init_reelay_no_global_this();

// ../../node_modules/zod/v4/core/checks.js
init_reelay_no_global_this();

// ../../node_modules/zod/v4/core/regexes.js
init_reelay_no_global_this();
var anyString = /^[\s\S]{0,}$/;
var number2 = /^-?\d+(?:\.\d+)?$/;

// ../../node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a2;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a2 = inst._zod).onattach ?? (_a2.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a2;
  $ZodCheck.init(inst, def);
  (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units2 = input.length;
    const length = typeof input === "string" && units2 > def.maximum ? codePointLength(input) : units2;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a2;
  $ZodCheck.init(inst, def);
  (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units2 = input.length;
    const length = typeof input === "string" && units2 >= def.minimum && units2 < def.minimum * 2 ? codePointLength(input) : units2;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});

// ../../node_modules/zod/v4/core/versions.js
init_reelay_no_global_this();
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// ../../node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a2;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a2 = inst._zod).deferred ?? (_a2.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own2(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number2;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get2 = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get2.raw = newSh;
      return newSh;
    };
    get2.raw = sh;
    Object.defineProperty(def, "shape", { get: get2 });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});

// ../../node_modules/zod/v4/core/api.js
init_reelay_no_global_this();
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
  return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
  return new Class({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
  return /* @__PURE__ */ _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}

// ../../node_modules/zod/v4/mini/parse.js
init_reelay_no_global_this();

// ../../node_modules/zod/v4/mini/schemas.js
init_reelay_no_global_this();
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own2(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});
var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodMiniNumber.init(inst, def);
});
function int(params) {
  return _int(ZodMiniNumberFormat, params);
}
var ZodMiniUnknown = /* @__PURE__ */ $constructor("ZodMiniUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
  return _unknown(ZodMiniUnknown);
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ unknown(),
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}

// ../../node_modules/zod/v4/mini/checks.js
init_reelay_no_global_this();

// ../core/src/video/task.ts
var handleSchema = looseObject({
  v: literal(1),
  provider: _enum(PROVIDER_IDS),
  id: string2().check(_minLength(1), _maxLength(2048))
});
function parseTaskHandle(value) {
  let candidate = value;
  if (typeof value === "string") {
    try {
      candidate = JSON.parse(value);
    } catch {
      return null;
    }
  }
  const parsed = handleSchema.safeParse(candidate);
  return parsed.success ? parsed.data : null;
}
var TERMINAL = /* @__PURE__ */ new Set(["succeeded", "failed", "canceled", "expired"]);

// ../core/src/engine/wait.ts
var LASTING_LOOKS = 6;
var LASTING_MS = 15e3;
var MISSING_URL_LOOKS = 10;
var MISSING_URL_MS = 3e3;
async function waitForTask(session, handle, options2) {
  const { adapter, clock: clock2 } = session;
  const { signal, schedule } = options2;
  const started = clock2.now();
  const submittedAt = Date.parse(handle.submittedAt ?? "");
  const submitted = submittedAt || started;
  const resumed = !(started - submittedAt <= 1e3);
  const task = { ...handle };
  const otherPrefixes = prefixesBeside(session, task);
  const progress = [];
  let polls = 0;
  let failures = 0;
  let missing = 0;
  let switches = 0;
  let lasting = null;
  let estimatedMs = typeof handle["estimatedMs"] === "number" ? handle["estimatedMs"] : void 0;
  let problem = "";
  let sawItWork = false;
  let gap = resumed ? 0 : nextGap(0);
  function nextGap(floorMs) {
    if (options2.pollIntervalMs !== void 0) return Math.max(options2.pollIntervalMs, floorMs);
    return schedule.next({ elapsedMs: clock2.now() - submitted, polls, progress, estimatedMs, floorMs });
  }
  for (; ; ) {
    const left = started + options2.timeoutMs - clock2.now();
    await clock2.sleep(Math.max(0, Math.min(gap, left)), signal);
    if (signal?.aborted) throw aborted2(session, task);
    await session.pacer.ready(signal);
    if (signal?.aborted) throw aborted2(session, task);
    const look2 = await lookOnce(session, task, signal);
    polls += 1;
    if (signal?.aborted && look2.state === null) throw aborted2(session, task);
    if (look2.state !== null) {
      failures = 0;
      lasting = null;
      const { state } = look2;
      estimatedMs = state.estimatedMs ?? estimatedMs;
      if (state.progress !== null && state.progress !== progress.at(-1)?.percent)
        progress.push({ elapsedMs: clock2.now() - submitted, percent: state.progress });
      options2.onState?.(state);
      if (TERMINAL.has(state.status)) {
        const ready = state.status === "succeeded" && adapter.assets(rootUrl(session, task.prefix), task, state).length > 0;
        const observed = submittedAt > 0 && (sawItWork || !resumed);
        if (observed && (ready || state.status !== "succeeded")) schedule.finished(clock2.now() - submitted);
        if (ready) return state;
        if (state.status !== "succeeded") throw failed(session, task, state);
        missing += 1;
        if (missing >= MISSING_URL_LOOKS) throw withoutFile(session, task);
        gap = Math.max(MISSING_URL_MS, look2.floorMs);
      } else {
        sawItWork = true;
        gap = nextGap(look2.floorMs);
      }
    } else {
      problem = look2.problem;
      const prefix = look2.otherPrefix ? otherPrefixes.shift() : void 0;
      if (prefix !== void 0) {
        otherPrefixes.push(task.prefix ?? adapter.prefixes[0]);
        task.prefix = prefix;
        switches += 1;
        if (switches < adapter.prefixes.length) {
          gap = 0;
          continue;
        }
      }
      failures += 1;
      if (look2.lasting !== null) {
        lasting = { since: lasting?.since ?? clock2.now(), looks: (lasting?.looks ?? 0) + 1 };
        if (lasting.looks >= LASTING_LOOKS && clock2.now() - lasting.since >= LASTING_MS)
          throw gone(session, task, look2.lasting, problem);
      } else lasting = null;
      gap = Math.max(look2.floorMs, backoffMs(failures, clock2.random()));
    }
    if (clock2.now() - started >= options2.timeoutMs) throw timedOut(session, task, options2.timeoutMs, problem);
  }
}
async function getTask(session, handle, signal) {
  const [otherPrefix] = prefixesBeside(session, handle);
  let look2 = await lookOnce(session, handle, signal);
  if (look2.state === null && look2.otherPrefix && otherPrefix !== void 0)
    look2 = await lookOnce(session, { ...handle, prefix: otherPrefix }, signal);
  if (look2.state !== null) return look2.state;
  throw new ReelayError(
    look2.lasting ?? "provider_unavailable",
    `${session.adapter.name} did not show the task ${handle.id}: ${look2.problem}`,
    {
      provider: session.adapter.id,
      task: handle,
      charged: chargedOf(session),
      retryable: look2.lasting === null
    }
  );
}
async function lookOnce(session, task, signal) {
  let reply;
  try {
    reply = await exchange(session, session.adapter.poll(rootUrl(session, task.prefix), task), "free", signal);
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    return { state: null, lasting: null, problem: error.message, floorMs: 0 };
  }
  const retryAfter = retryAfterMs(reply.headers, session.clock.now());
  const pollAfter = Number(reply.headers["openai-poll-after-ms"]);
  const floorMs = Math.max(retryAfter ?? 0, pollAfter > 0 && pollAfter < 6e5 ? pollAfter : 0);
  if (reply.status >= 200 && reply.status < 300) {
    const state = session.adapter.readPoll(readJson(reply));
    if (state) return { state, floorMs };
  }
  if (reply.status === 429) session.pacer.pause(pauseMs(retryAfter, backoffMs(1, session.clock.random())));
  const verdict = judgeSubmit([], reply);
  const problem = verdict.error ? `HTTP ${reply.status}: ${verdict.error.message}` : `HTTP ${reply.status} without a task in it`;
  const lasting = verdict.rule.action === "refuse" && LASTING.has(verdict.code) ? verdict.code : null;
  return { state: null, lasting, problem, floorMs, otherPrefix: verdict.rule === INVALID_URL };
}
var LASTING = /* @__PURE__ */ new Set([
  "auth",
  "permission",
  "not_found",
  "invalid_input",
  "insufficient_funds"
]);
function prefixesBeside(session, task) {
  const { prefixes } = session.adapter;
  return prefixes.filter((prefix) => prefix !== (task.prefix ?? prefixes[0]));
}
function chargedOf(session) {
  return session.adapter.needsKey ? "yes" : "no";
}
function failed(session, task, state) {
  const failure2 = state.failure;
  const refunded = session.adapter.needsKey ? failure2?.refunded ?? "unknown" : "yes";
  const charged = refunded === "yes" ? "no" : refunded === "no" ? "yes" : "unknown";
  const money = !session.adapter.needsKey ? "The sandbox charges nothing." : refunded === "yes" ? "The provider refunds failed tasks." : "Whether the provider refunds it is not stated: check the balance.";
  const advice = failure2?.code === "moderation" ? "Change the prompt or the image." : "Run again, or change the prompt.";
  return new ReelayError(
    failure2?.code ?? "provider_failed",
    `${session.adapter.name} could not make the clip (task ${task.id}, ${state.word}): ${sentence(failure2?.message ?? "no reason given")} ${money} ${advice}`,
    {
      provider: session.adapter.id,
      task,
      charged,
      refunded,
      ...failure2?.providerCode ? { providerCode: failure2.providerCode } : {}
    }
  );
}
function withoutFile(session, task) {
  return new ReelayError(
    "invalid_response",
    `${session.adapter.name} says that task ${task.id} is done but names no file. The task is kept: ${session.takeUp} to look once more, or look at ${session.adapter.tasksPage}.`,
    { provider: session.adapter.id, task, charged: chargedOf(session), retryable: true }
  );
}
function timedOut(session, task, timeoutMs, problem) {
  const trouble = problem === "" ? "" : ` Last trouble: ${problem}.`;
  return new ReelayError(
    "timeout",
    `Task ${task.id} was not ready within ${Math.round(timeoutMs / 1e3)} s. It lives on at ${session.adapter.name} and is paid: ${session.takeUp} to take it up, nothing is bought twice.${trouble}`,
    { provider: session.adapter.id, task, charged: chargedOf(session), retryable: true }
  );
}
function aborted2(session, task) {
  return new ReelayError(
    "aborted",
    `The run was stopped. Task ${task.id} lives on at ${session.adapter.name}: ${session.takeUp} to take it up.`,
    {
      provider: session.adapter.id,
      task,
      charged: chargedOf(session),
      retryable: true
    }
  );
}
function gone(session, task, code, problem) {
  const advice = code === "not_found" || code === "invalid_input" ? "The provider no longer knows it, or knows it under another key or address." : `Check the key, then ${session.takeUp}: the task is taken up where it stands.`;
  return new ReelayError(
    code === "invalid_input" ? "not_found" : code,
    `${session.adapter.name} does not show task ${task.id}: ${problem}. It was accepted before. ${advice}`,
    {
      provider: session.adapter.id,
      task,
      charged: code === "not_found" || code === "invalid_input" ? session.adapter.needsKey ? "unknown" : "no" : chargedOf(session),
      retryable: code !== "not_found" && code !== "invalid_input"
    }
  );
}

// ../core/src/engine/download.ts
var UnreadableVideo = class extends Error {
};
var PATIENCE_MS = 5 * 6e4;
var REDIRECTS = 5;
var WRONG_TRIES = 4;
var GONE_ROUNDS = 6;
var HEAD_BYTES = 12;
async function* readClip(session, task, state, options2 = {}) {
  const { clock: clock2 } = session;
  const { signal } = options2;
  const hash = (0, import_node_crypto2.createHash)("sha256");
  const boxes = followBoxes();
  let all = sourcesOf(session, task, state);
  let sources = all;
  let known = null;
  let offset = 0;
  let attempt = 0;
  let asked = false;
  let wrong = 0;
  let rounds = 0;
  let problem = "";
  let lastProgress = clock2.now();
  for (; ; ) {
    const source = sources[0];
    if (!source) throw wrong > 0 ? givenUp(session, task, problem, true) : gone2(session, task, problem);
    if (signal?.aborted) throw stopped(session, task);
    if (offset === 0) known = null;
    let response = null;
    let waitMs = null;
    let arrived = false;
    try {
      response = await open(session, source, offset, known, signal);
      const verdict = await judge(session, response, offset, known);
      if (verdict.kind === "gone") {
        problem = verdict.problem;
        if (!asked) {
          asked = true;
          const fresh = await freshSources(session, task, signal);
          all = fresh ?? [];
          if (fresh) {
            sources = fresh;
            continue;
          }
        }
        sources = sources.slice(1);
        if (sources.length > 0 || all.length === 0 || ++rounds >= GONE_ROUNDS) continue;
        sources = all;
      } else if (verdict.kind === "trouble") {
        problem = verdict.problem;
        waitMs = verdict.waitMs;
        if (verdict.lasting) wrong += 1;
      } else {
        known ??= verdict.known;
        for await (const chunk of verifiedChunks(response, { offset, skip: verdict.skip, hash, boxes })) {
          offset += chunk.byteLength;
          lastProgress = clock2.now();
          attempt = 0;
          yield chunk;
        }
        arrived = offset === known.total;
        if ((arrived || known.total === null) && !boxes.isTorn()) return { bytes: offset, sha256: hash.digest("hex") };
        problem = `the body ended at ${offset} of ${known.total ?? "more"} bytes`;
      }
    } catch (error) {
      const unanswered = ReelayError.is(error) && error.retryable;
      if (!(unanswered || error instanceof NotThisFile || error instanceof TransportError)) throw error;
      if (unanswered) asked = false;
      problem = error.message;
      const refused = error instanceof TransportError && error.kind === "address";
      if (refused) sources = sources.slice(1);
      if (refused || error instanceof NotThisFile) wrong += 1;
      if (refused) continue;
    } finally {
      response?.discard();
    }
    if (arrived) throw torn(session, task, offset);
    if (signal?.aborted) throw stopped(session, task);
    attempt += 1;
    const patience = options2.patienceMs ?? PATIENCE_MS;
    if (wrong >= WRONG_TRIES || clock2.now() - lastProgress > patience)
      throw givenUp(session, task, problem, wrong >= WRONG_TRIES);
    await clock2.sleep(pauseMs(waitMs, backoffMs(attempt - 1, clock2.random(), 1e4)), signal);
  }
}
var NotThisFile = class extends Error {
};
async function judge(session, response, offset, known) {
  const { status: status2, headers } = response;
  const type = (headers["content-type"] ?? "").toLowerCase();
  if ((status2 === 200 || status2 === 206) && !/json|text|html|xml/.test(type)) {
    const total = totalBytes(status2, headers);
    if (status2 === 206 && rangeStart(headers) !== offset)
      return { kind: "trouble", problem: "the host answered another range than asked", waitMs: null, lasting: true };
    if (known?.total != null && total !== null && total !== known.total)
      return { kind: "trouble", problem: "the file changed at the host", waitMs: null, lasting: true };
    return { kind: "file", known: { total, validator: validatorOf(headers) }, skip: status2 === 206 ? 0 : offset };
  }
  const text2 = session.withoutKey(await response.text(64 * 1024).catch(() => ""));
  const said = readWireError(readJson({ status: status2, headers, text: text2 }))?.message;
  const problem = said ? `HTTP ${status2}: ${said}` : `HTTP ${status2} with ${type || "no content type"}`;
  const notReady = status2 === 400 && /not completed|not ready|current status/i.test(said ?? "");
  if ([401, 403, 404, 410].includes(status2)) return { kind: "gone", problem };
  const lasting = !notReady && (status2 < 300 || status2 >= 400 && status2 < 500 && status2 !== 408 && status2 !== 429);
  return { kind: "trouble", problem, waitMs: retryAfterMs(headers, session.clock.now()), lasting };
}
async function* verifiedChunks(response, { offset, skip, hash, boxes }) {
  const again = skip > 0 ? (0, import_node_crypto2.createHash)("sha256") : null;
  let left = skip;
  let head = offset === 0 ? new Uint8Array(0) : null;
  for await (let chunk of response.stream()) {
    if (again && left > 0) {
      const part = chunk.subarray(0, left);
      again.update(part);
      left -= part.byteLength;
      chunk = chunk.subarray(part.byteLength);
      if (left === 0 && again.digest("hex") !== hash.copy().digest("hex"))
        throw new NotThisFile("the host sent another file than before");
    }
    if (chunk.byteLength === 0) continue;
    if (head) {
      head = concat(head, chunk);
      if (head.byteLength < HEAD_BYTES) continue;
      chunk = head;
      head = null;
      if (!isMp4(chunk)) throw new NotThisFile("what the host sent is no MP4 video");
    }
    hash.update(chunk);
    boxes.pass(chunk);
    yield chunk;
  }
  if (head)
    throw new NotThisFile(head.byteLength === 0 ? "the host sent an empty file" : "what the host sent is no MP4 video");
}
function isMp4(bytes) {
  return String.fromCharCode(...bytes.subarray(4, 8)) === "ftyp";
}
function concat(first, second) {
  const both = new Uint8Array(first.byteLength + second.byteLength);
  both.set(first);
  both.set(second, first.byteLength);
  return both;
}
async function open(session, source, offset, known, signal) {
  const own3 = new URL(session.baseUrl).origin;
  let request = source;
  if (offset > 0) {
    const range = { Range: `bytes=${offset}-` };
    if (known?.validator) range["If-Range"] = known.validator;
    request = { ...source, headers: { ...source.headers, ...range } };
  }
  for (let hop = 0; ; hop++) {
    const isOwn = URL.canParse(request.url) && new URL(request.url).origin === own3;
    const refused = refusedAsset(request.url, session.isPrivate || isOwn);
    if (refused !== null) throw new TransportError("address", "no", `the address of the file was refused: ${refused}`);
    const response = await session.http(session.authorize(request), {
      purpose: "asset",
      publicOnly: !session.isPrivate && !isOwn,
      ...signal ? { signal } : {}
    });
    const location = response.headers["location"];
    if (response.status < 300 || response.status > 399 || response.status === 304 || location === void 0)
      return response;
    response.discard();
    if (hop >= REDIRECTS) throw new TransportError("address", "no", `more than ${REDIRECTS} redirects`);
    if (!URL.canParse(location, request.url)) throw new TransportError("address", "no", "a redirect to nowhere");
    const next = new URL(location, request.url);
    if (new URL(request.url).protocol === "https:" && next.protocol === "http:")
      throw new TransportError("address", "no", "a redirect from https to http");
    request = { ...request, url: next.href, authorized: request.authorized && next.origin === own3 };
  }
}
function sourcesOf(session, task, state) {
  const { adapter } = session;
  const prefixes = /* @__PURE__ */ new Set([task.prefix ?? adapter.prefixes[0], ...adapter.prefixes]);
  const all = [...prefixes].flatMap((prefix) => adapter.assets(rootUrl(session, prefix), task, state));
  return all.filter(({ url }, at) => all.findIndex((other) => other.url === url) === at);
}
async function freshSources(session, task, signal) {
  try {
    const state = await getTask(session, task, signal);
    return state.status === "succeeded" ? sourcesOf(session, task, state) : null;
  } catch (error) {
    if (ReelayError.is(error) && error.code === "not_found") return null;
    throw error;
  }
}
function totalBytes(status2, headers) {
  const range = /\/(\d{1,15})$/.exec(headers["content-range"] ?? "");
  const value = status2 === 206 ? range?.[1] : headers["content-encoding"] === void 0 ? headers["content-length"] : void 0;
  return value !== void 0 && /^\d{1,15}$/.test(value) ? Number(value) : null;
}
function rangeStart(headers) {
  const match = /^bytes (\d{1,15})-/.exec(headers["content-range"] ?? "");
  return match ? Number(match[1]) : null;
}
function validatorOf(headers) {
  const etag = headers["etag"];
  return etag !== void 0 && !etag.startsWith("W/") ? etag : headers["last-modified"] ?? null;
}
function paid(session, task) {
  return { provider: session.adapter.id, task, charged: session.adapter.needsKey ? "yes" : "no" };
}
function gone2(session, task, problem) {
  return new ReelayError(
    "expired",
    `The file of task ${task.id} is gone at ${session.adapter.name} (${problem || "no address"}). The clip was made and paid but its link no longer works. Ask the provider, or buy it again on purpose.`,
    paid(session, task)
  );
}
function stopped(session, task) {
  return new ReelayError(
    "aborted",
    `The run was stopped during the download of task ${task.id}. The clip is paid: ${session.takeUp} to fetch it.`,
    {
      ...paid(session, task),
      retryable: true
    }
  );
}
function torn(session, task, bytes) {
  const cause = new UnreadableVideo(`the file ends in the middle, after ${bytes} bytes`);
  const error = givenUp(session, task, cause.message, true);
  return new ReelayError(error.code, error.message, { ...paid(session, task), retryable: true, cause });
}
function givenUp(session, task, problem, wrong) {
  return new ReelayError(
    wrong ? "invalid_response" : "network",
    `The file of task ${task.id} could not be fetched from ${session.adapter.name}: ${problem}. The clip is paid and kept: ${session.takeUp} to fetch it, nothing is bought twice.`,
    { ...paid(session, task), retryable: true }
  );
}

// ../core/src/engine/prepare.ts
init_reelay_no_global_this();

// ../../node_modules/canonicalize/lib/canonicalize.js
init_reelay_no_global_this();
function serializeString(value) {
  if (!value.isWellFormed()) {
    throw new Error("Lone surrogate is not allowed");
  }
  return JSON.stringify(value);
}
function serializePrimitive(value) {
  switch (typeof value) {
    case "number":
      if (isNaN(value)) {
        throw new Error("NaN is not allowed");
      }
      if (!isFinite(value)) {
        throw new Error("Infinity is not allowed");
      }
      return JSON.stringify(value);
    case "string":
      return serializeString(value);
    case "boolean":
      return value ? "true" : "false";
    default:
      return JSON.stringify(value);
  }
}
function enterValue(value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
    if (seen.has(value)) {
      throw new Error("Circular reference detected");
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }
  if (value === null || typeof value !== "object") {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }
  if (seen.has(value)) {
    throw new Error("Circular reference detected");
  }
  seen.add(value);
  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}
function canonicalize(object2) {
  if (object2 === null || typeof object2 !== "object") {
    return serializePrimitive(object2);
  }
  const seen = /* @__PURE__ */ new Set();
  const root = enterValue(object2, seen);
  if (typeof root !== "object") {
    return root;
  }
  let result = root.keys === null ? "[" : "{";
  const stack = [root];
  outer:
    while (stack.length > 0) {
      const frame = stack[stack.length - 1];
      const container = frame.container;
      if (frame.keys === null) {
        while (frame.index < container.length) {
          const i = frame.index++;
          if (i > 0) {
            result += ",";
          }
          const element = container[i];
          const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
          if (value === null || typeof value !== "object") {
            result += serializePrimitive(value);
            continue;
          }
          const child = enterValue(value, seen);
          if (typeof child !== "object") {
            result += child === void 0 ? "null" : child;
            continue;
          }
          result += child.keys === null ? "[" : "{";
          stack.push(child);
          continue outer;
        }
        result += "]";
      } else {
        const keys = frame.keys;
        while (frame.index < keys.length) {
          const key = keys[frame.index++];
          const value = container[key];
          if (value === void 0 || typeof value === "symbol" || typeof value === "function") {
            continue;
          }
          if (value === null || typeof value !== "object") {
            if (frame.first) {
              frame.first = false;
            } else {
              result += ",";
            }
            result += serializeString(key) + ":" + serializePrimitive(value);
            continue;
          }
          const child = enterValue(value, seen);
          if (child === void 0) {
            continue;
          }
          if (frame.first) {
            frame.first = false;
          } else {
            result += ",";
          }
          result += serializeString(key) + ":";
          if (typeof child !== "object") {
            result += child;
            continue;
          }
          result += child.keys === null ? "[" : "{";
          stack.push(child);
          continue outer;
        }
        result += "}";
      }
      seen.delete(container);
      if (frame.wrappers !== null) {
        for (const wrapper of frame.wrappers) seen.delete(wrapper);
      }
      stack.pop();
    }
  return result;
}

// ../core/src/engine/prepare.ts
var HALF_A_CHARACTER = "it holds half of a character, as when a text is cut in the middle of an emoji. Remove that half.";
function prepare(adapter, input) {
  const problems = [];
  const warnings = [];
  const named = (input.model ?? "").trim() || adapter.defaultModel;
  if (named === null) {
    const message = `${adapter.name} has no default model. Name the one that your host serves.`;
    return { ok: false, problems: [{ field: "model", value: input.model, message }] };
  }
  const card = findCard(adapter.id, named);
  const model = card?.aliases?.includes(named) ? card.model : named;
  warnings.push(...modelWarnings(adapter, card, model));
  for (const field of ["model", "prompt", "aspectRatio", "resolution"]) {
    const value = input[field] ?? "";
    if (!value.isWellFormed()) problems.push({ field, value: value.toWellFormed(), message: HALF_A_CHARACTER });
  }
  const images = readImages(adapter, card, input.imageUrl, problems);
  const prompt2 = readPrompt(card, input.prompt, images, problems);
  const duration2 = readDuration(adapter, card, input.duration, problems);
  const { aspectRatio, resolution } = readSize(adapter, card, input, images.length > 0, problems);
  const extra2 = readExtra(adapter, input.extra, problems);
  if (problems.length > 0) return { ok: false, problems };
  if (images.length > 0 && aspectRatio !== void 0 && card?.images.decidesRatio)
    warnings.push({
      code: "ratio_from_image",
      message: `${adapter.name} takes the ratio from the reference image: aspectRatio ${aspectRatio} has no effect.`
    });
  if (images.length > 0 && aspectRatio === void 0 && adapter.id === "aivideoapi")
    warnings.push({
      code: "ratio_from_image",
      message: "AIVideoAPI needs a ratio with an image too; 16:9 is sent. Set aspectRatio to that of your image."
    });
  const request = {
    model,
    prompt: prompt2,
    duration: duration2,
    ...aspectRatio === void 0 ? {} : { aspectRatio },
    ...resolution === void 0 ? {} : { resolution },
    images,
    extra: extra2
  };
  const prepared = {
    request,
    resolutionWord: resolutionWord(card, resolution),
    card,
    estimate: estimate(card, request),
    warnings
  };
  return { ok: true, prepared };
}
function modelWarnings(adapter, card, model) {
  if (!card)
    return [
      {
        code: "unknown_model",
        message: `Reelay has no card for "${model}" at ${adapter.name}: duration, ratio, resolution and price are not checked.`
      }
    ];
  if (!card.retired) return [];
  const { by, on, replacement } = card.retired;
  const instead = replacement === void 0 ? "" : ` Its successor here is "${replacement}".`;
  const message = `${by} switched "${card.model}" off on ${on}; ${adapter.name} may no longer serve it.${instead}`;
  return [{ code: "retired_model", message }];
}
function readPrompt(card, value, images, problems) {
  const prompt2 = value ?? "";
  if (prompt2.trim() === "") {
    if (card?.promptOptional && images.length > 0) return "";
    const message = card?.promptOptional ? "it is empty. Describe the video in words, or give an image." : "it is empty. Describe the video in words.";
    problems.push({ field: "prompt", value: prompt2, message });
    return prompt2;
  }
  const length = [...prompt2].length;
  if (card?.promptMax !== void 0 && length > card.promptMax)
    problems.push({
      field: "prompt",
      value: `${prompt2.slice(0, 60)}\u2026`,
      message: `it has ${length} characters; "${card.model}" takes at most ${card.promptMax}. Shorten it.`
    });
  return prompt2;
}
function readDuration(adapter, card, value, problems) {
  if (value === void 0 || value === "") return card?.durations[0] ?? 4;
  const duration2 = parseDuration(value);
  const add = (message) => problems.push({ field: "duration", value, message });
  if (!Number.isFinite(duration2) || duration2 <= 0) add(`"${value}" is no number of seconds. Write 4 or 8, for example.`);
  else if (card && !card.durations.includes(duration2))
    add(
      `"${card.model}" at ${adapter.name} makes no clip of ${duration2} s. Allowed: ${list(card.durations)} s.${elsewhere(
        adapter,
        (other) => other.durations.includes(duration2)
      )}`
    );
  return duration2;
}
function readSize(adapter, card, input, hasImage, problems) {
  const asked = input.resolution ? normaliseResolution(input.resolution) : void 0;
  const ratio = input.aspectRatio ? normaliseRatio(input.aspectRatio) : void 0;
  if (asked?.aspectRatio && ratio && asked.aspectRatio !== ratio)
    problems.push({
      field: "aspectRatio",
      value: input.aspectRatio,
      message: `${ratio} does not fit the resolution ${input.resolution}, which is ${asked.aspectRatio}. Keep one of the two.`
    });
  const given = ratio ?? asked?.aspectRatio;
  if (given !== void 0 && !/^(?:\d{1,3}:\d{1,3}|adaptive)$/.test(given))
    problems.push({
      field: "aspectRatio",
      value: input.aspectRatio,
      message: `"${input.aspectRatio}" is no ratio. Allowed: ${list(card?.aspectRatios ?? ["16:9", "9:16"])}.`
    });
  else if (card && given !== void 0 && !card.aspectRatios.includes(given))
    problems.push({
      field: "aspectRatio",
      value: input.aspectRatio ?? input.resolution,
      message: `"${card.model}" at ${adapter.name} makes no ${given} video. Allowed: ${list(card.aspectRatios)}.${elsewhere(
        adapter,
        (other) => other.aspectRatios.includes(given)
      )}`
    });
  if (card && asked && !card.resolutions.includes(asked.resolution))
    problems.push({
      field: "resolution",
      value: input.resolution,
      message: `"${card.model}" at ${adapter.name} makes no ${asked.resolution} video. Allowed: ${list(card.resolutions)}.${elsewhere(
        adapter,
        (other) => other.resolutions.includes(asked.resolution)
      )}`
    });
  const aspectRatio = given ?? (hasImage ? void 0 : card?.aspectRatios[0] ?? "16:9");
  const resolution = asked?.resolution ?? card?.resolutions[0] ?? (adapter.id === "openai-compatible" ? "720p" : void 0);
  const unknownSize = asked !== void 0 && pixelSize({ aspectRatio: "16:9", resolution: asked.resolution }) === null;
  if (adapter.id === "openai-compatible" && unknownSize)
    problems.push({
      field: "resolution",
      value: input.resolution,
      message: `this wire format has no resolution but a size in pixels, and ${asked.resolution} has none. Use 720p, 1024p or 1080p, or write the size, for example 1024x1024.`
    });
  else if (adapter.id === "openai-compatible" && given !== void 0 && pixelSize({ aspectRatio, resolution }) === null)
    problems.push({
      field: "aspectRatio",
      value: input.aspectRatio,
      message: `this wire format has no ratio but a size in pixels, and ${resolution} in ${given} has none. Use 16:9 or 9:16, or write the size as resolution, for example 1024x1024.`
    });
  return { aspectRatio, resolution };
}
function readImages(adapter, card, value, problems) {
  const images = Array.isArray(value) ? [...value] : value === void 0 || value === "" ? [] : [value];
  const add = (image, message) => problems.push({ field: "imageUrl", value: image, message });
  const max = card?.images.max ?? (adapter.id === "openai-compatible" ? 1 : Number.POSITIVE_INFINITY);
  if (images.length > max) {
    const model = card ? `"${card.model}" at ${adapter.name}` : adapter.name;
    add(
      `${images.length} images`,
      `${model} takes ${max === 0 ? "no image" : `at most ${max}`}. Remove ${images.length - max}.`
    );
  }
  if (card && images.length < card.images.min)
    add(
      images.length,
      `"${card.model}" makes a video from an image and none was given. Name one, or choose a text-to-video model.`
    );
  for (const image of images) {
    const message = typeof image === "string" ? checkImageUrl(image) : checkImageFile(adapter, card, image);
    if (message !== null) add(typeof image === "string" ? image.slice(0, 200) : image.name, message);
  }
  return images;
}
function checkImageUrl(image) {
  const advice = "Give a public address that starts with https://.";
  if (!image.isWellFormed()) return HALF_A_CHARACTER;
  if (/^data:/i.test(image)) return `a data: address is not taken. ${advice}`;
  if (!URL.canParse(image) || !/^https?:$/.test(new URL(image).protocol))
    return `"${image.slice(0, 200)}" is no public address. ${advice}`;
  if (image.length > 4096) return `the address is longer than 4096 characters. ${advice}`;
  return null;
}
function checkImageFile(adapter, card, file2) {
  if (adapter.imageFiles === null)
    return `${adapter.name} takes images by public address only. Put "${file2.name}" on the web and give its address, or use a provider that takes files: apimaster, apimart, openai-compatible.`;
  const limits = card?.images;
  const format = file2.mediaType.replace(/^image\//, "");
  const formats = limits?.formats ?? ["jpeg", "png", "webp"];
  if (!formats.includes(format)) return `"${file2.name}" is ${format}. Allowed: ${list(formats)}.`;
  const maxBytes = limits?.maxBytes ?? 2e7;
  if (file2.bytes.byteLength > maxBytes)
    return `"${file2.name}" has ${(file2.bytes.byteLength / 1e6).toFixed(1)} MB; at most ${maxBytes / 1e6} MB are taken. Make it smaller.`;
  const shortSide = Math.min(file2.width, file2.height);
  if (limits?.minShortSide !== void 0 && shortSide < limits.minShortSide)
    return `the short side of "${file2.name}" has ${shortSide} px; at least ${limits.minShortSide} are needed.`;
  const ratio = file2.width / file2.height;
  if (limits?.ratio && (ratio < limits.ratio[0] || ratio > limits.ratio[1]))
    return `"${file2.name}" is ${file2.width}x${file2.height}: its ratio must be between ${limits.ratio[0]} and ${limits.ratio[1]}.`;
  return null;
}
function readExtra(adapter, extra2, problems) {
  for (const field of Object.keys(extra2 ?? {})) {
    if (!adapter.fields.includes(field)) continue;
    problems.push({
      field: "extra",
      value: field,
      message: `"${field}" is written by Reelay itself and cannot be set in extra. Use the request's own field for it.`
    });
  }
  const message = notJson(extra2 ?? {});
  if (message !== null) problems.push({ field: "extra", value: void 0, message });
  return extra2 ?? {};
}
function notJson(value) {
  const advice = "Give texts, numbers, true, false, null, lists and objects of these.";
  try {
    canonicalize(value);
    return null;
  } catch (error) {
    return `it cannot be sent as JSON (${error instanceof Error ? error.message : String(error)}). ${advice}`;
  }
}
function resolutionWord(card, resolution) {
  if (resolution === void 0 || card?.resolutionWords === null) return void 0;
  return card?.resolutionWords?.[resolution] ?? resolution;
}
function elsewhere(adapter, can) {
  const others = [...cardsOf(adapter.id), ...MODEL_CARDS.filter((card) => card.provider !== adapter.id)];
  const found = others.filter((card) => card.provider !== "sandbox" && can(card)).slice(0, 3);
  if (found.length === 0) return " No model that Reelay has a card for can do it.";
  return ` Could do it: ${found.map((card) => `${card.model} at ${card.provider}${priceHint(card)}`).join(", ")}.`;
}
function priceHint(card) {
  if (card.price?.per === "call") return ` (${formatUsd(card.price.usd)} a clip)`;
  return "";
}
function list(values) {
  const numbers = values.filter((value) => typeof value === "number").sort((a, b) => a - b);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (numbers.length > 5 && first !== void 0 && last !== void 0 && last - first === numbers.length - 1)
    return `${first} to ${last}`;
  const words = numbers.length === values.length ? numbers : values;
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

// ../core/src/engine/schedule.ts
init_reelay_no_global_this();

// ../core/src/engine/duration-model.ts
init_reelay_no_global_this();
var PRIOR_SECONDS = [20, 50, 68, 80, 92, 104, 116, 130, 150, 185, 280];
var PRIOR_WEIGHT = 2;
var DOUBT_WEIGHT = 0.15;
var FORGET = 0.985;
var CELLS = 960;
var HORIZON = 4;
function createDurationModel(typicalMs, endings, worthMs, limits) {
  const usual = Math.max(5 * limits.shortestMs, median(endings.map(({ atMs }) => atMs)) ?? typicalMs);
  const step = usual * HORIZON / CELLS;
  const ended = belief(typicalMs, usual, endings, step);
  const shortest = Math.max(1, Math.round(limits.shortestMs / step));
  const longest = Math.max(shortest, Math.min(CELLS, Math.ceil(limits.longestMs / step)));
  const moment = new Float64Array(CELLS + 1);
  for (let i = 0; i < CELLS; i++) moment[i + 1] = moment[i] + (ended[i + 1] - ended[i]) * (i + 0.5);
  const cost = new Float64Array(CELLS + 1);
  cost[CELLS] = (1 - ended[CELLS]) * (4 * worthMs + limits.longestMs / 2);
  const look2 = (from) => {
    let to = from + shortest;
    let total = Number.POSITIVE_INFINITY;
    for (let next = from + shortest; next <= from + longest; next++) {
      const cell = Math.min(next, CELLS);
      const lag = next * (ended[cell] - ended[from]) - (moment[cell] - moment[from]);
      const sum = worthMs * (1 - ended[from]) + lag * step + cost[cell];
      if (sum < total) {
        total = sum;
        to = next;
      }
    }
    return { to, total };
  };
  for (let from = CELLS - 1; from >= 0; from--) cost[from] = look2(from).total;
  const bestGap = (elapsedMs) => {
    const from = Math.floor(elapsedMs / step);
    return from >= CELLS ? limits.longestMs : Math.min(limits.longestMs, (look2(from).to - from) * step);
  };
  return {
    bestGap,
    lookBefore(elapsedMs) {
      let at = 0;
      for (let looks = 0; looks < CELLS; looks++) {
        const next = at + bestGap(at);
        if (next >= elapsedMs * 0.98) break;
        at = next;
      }
      return at;
    }
  };
}
function belief(typicalMs, usual, endings, step) {
  const change = new Float64Array(CELLS + 2);
  let total = 0;
  const box = (fromMs, toMs, weight) => {
    const from = Math.max(0, fromMs / step);
    const to = Math.max(from + 1, toMs / step);
    total += weight;
    const density2 = weight / (to - from);
    change[Math.min(CELLS + 1, Math.round(from))] += density2;
    change[Math.min(CELLS + 1, Math.max(Math.round(from) + 1, Math.round(to)))] -= density2;
  };
  const width = smoothing(endings);
  for (const [index, { afterMs, atMs }] of endings.entries())
    box(afterMs * (1 - width), atMs * (1 + width), FORGET ** (endings.length - 1 - index));
  const scale = typicalMs / 100;
  for (const [index, seconds2] of PRIOR_SECONDS.slice(1).entries())
    box((PRIOR_SECONDS[index] ?? 0) * scale, seconds2 * scale, PRIOR_WEIGHT / (PRIOR_SECONDS.length - 1));
  for (let from = usual / 50; from < usual * HORIZON; from *= 2) box(from, from * 2, DOUBT_WEIGHT / 8);
  const ended = new Float64Array(CELLS + 1);
  let density = 0;
  for (let i = 0; i < CELLS; i++) {
    density += change[i];
    ended[i + 1] = ended[i] + density / total;
  }
  return ended;
}
function smoothing(endings) {
  const logs = endings.map(({ atMs }) => Math.log(atMs)).sort((a, b) => a - b);
  const quartile = (part) => logs[Math.floor(part * (logs.length - 1))] ?? 0;
  const spread = logs.length < 4 ? 0.3 : Math.max(0.05, (quartile(0.75) - quartile(0.25)) / 1.35);
  return Math.min(0.4, 0.9 * spread * logs.length ** -0.2);
}
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

// ../core/src/engine/schedule.ts
var TYPICAL_MS = 1e5;
var HISTORY = 48;
var FAR = 0.5;
var REQUEST_WORTH_MS = 120;
var SHORTEST_MS2 = 2e3;
var LONGEST_GUESS_MS = 24 * 36e5;
var LONGEST_MS2 = { least: 15e3, most: 12e4, partOfTypical: 0.4 };
function createPollSchedule(options2 = {}) {
  const random = options2.random ?? Math.random;
  const shortestMs = Math.max(SHORTEST_MS2, options2.minimumMs ?? 0);
  const endings = (options2.history ?? []).filter((duration2) => duration2 > 0 && Number.isFinite(duration2)).slice(-HISTORY).map((duration2) => ({ afterMs: duration2, atMs: duration2 }));
  const models = /* @__PURE__ */ new Map();
  let learned = 0;
  const modelOf = (typicalMs) => {
    const known = models.get(typicalMs);
    if (known) return known;
    const { least, most, partOfTypical } = LONGEST_MS2;
    const longestMs = Math.max(shortestMs, clamp(typicalMs * partOfTypical, least, most));
    const model = createDurationModel(typicalMs, endings, REQUEST_WORTH_MS, { shortestMs, longestMs });
    if (models.size >= 8) models.clear();
    models.set(typicalMs, model);
    return model;
  };
  const usual = options2.typicalMs ?? TYPICAL_MS;
  return {
    get history() {
      return endings.map(({ atMs }) => atMs);
    },
    finished(durationMs) {
      if (!(durationMs > 0) || !Number.isFinite(durationMs)) return;
      endings.push({ afterMs: modelOf(usual).lookBefore(durationMs), atMs: durationMs });
      if (endings.length > HISTORY) endings.shift();
      learned += 1;
      if (endings.length < 16 || learned % 4 === 0) models.clear();
    },
    next({ elapsedMs, progress, estimatedMs, floorMs }) {
      const guess = estimatedMs !== void 0 && estimatedMs > 0 && estimatedMs <= LONGEST_GUESS_MS;
      const ageMs = elapsedMs > 0 ? elapsedMs : 0;
      const gap = Math.max(shortestMs, modelOf(guess ? estimatedMs : usual).bestGap(ageMs));
      const byProgress = remainingMs(progress, elapsedMs);
      const wished = byProgress === null ? gap : clamp(towardsEnd(byProgress, elapsedMs, shortestMs), shortestMs, 3 * gap);
      return Math.max(floorMs ?? 0, wished * (0.95 + 0.1 * random()));
    }
  };
}
function towardsEnd(remaining, elapsedMs, shortestMs) {
  return remaining > 3 * shortestMs ? remaining * FAR : remaining + elapsedMs * 4e-3;
}
function remainingMs(progress, elapsedMs) {
  const real = progress.filter(({ percent }) => percent > 0 && percent < 100);
  const first = real[0];
  const last = real.at(-1);
  if (new Set(real.map(({ percent }) => percent)).size < 4 || !first || !last) return null;
  const slope = (last.percent - first.percent) / (last.elapsedMs - first.elapsedMs);
  if (!(slope > 0)) return null;
  return Math.max(0, last.elapsedMs + (100 - last.percent) / slope - elapsedMs);
}
function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}

// ../core/src/engine/submit.ts
init_reelay_no_global_this();
var GRACE_MS = 5e3;
var UNREACHED_TRIES = 5;
var AGAIN_TRIES = 2;
var WAIT_TRIES = 60;
var WAIT_MS = 15 * 6e4;
var REPLAY_TRIES = 4;
var EARLIER = "an earlier submit with the same key got no clear answer";
async function submit(session, prepared, options2 = {}) {
  const ready = await withUploadedImages(session, prepared, options2.signal).catch((error) => {
    throw options2.replay && ReelayError.is(error) ? unknown2(session, `${EARLIER}, and it could not be asked about now (${error.code})`) : error;
  });
  const cut = afterGrace(session, options2.signal);
  try {
    return await send(session, ready, options2, cut.signal);
  } finally {
    cut.release();
  }
}
async function send(session, { request, resolutionWord: resolutionWord2 }, options2, cut) {
  const { adapter, clock: clock2 } = session;
  const { callbackUrl, idempotencyKey: idempotencyKey2 } = options2;
  const canReplay = adapter.honoursIdempotencyKey && idempotencyKey2 !== void 0;
  const count = { unreached: 0, again: 0, wait: 0, replay: 0 };
  const deadline = clock2.now() + WAIT_MS;
  let prefixAt = 0;
  let doubt = options2.replay ? EARLIER : null;
  for (; ; ) {
    await session.pacer.ready(options2.signal);
    if (options2.signal?.aborted) throw stopped2(session, doubt);
    const prefix = adapter.prefixes[prefixAt] ?? adapter.prefixes[0];
    const wire = adapter.submit(rootUrl(session, prefix), request, {
      resolutionWord: resolutionWord2,
      callbackUrl,
      idempotencyKey: canReplay ? idempotencyKey2 : void 0
    });
    let reply;
    try {
      reply = await exchange(session, wire, "submit", cut);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      if (error.reached === "no") {
        if (count.unreached++ < UNREACHED_TRIES - 1 && !options2.signal?.aborted) {
          await clock2.sleep(backoffMs(count.unreached, clock2.random()), options2.signal);
          continue;
        }
        if (options2.signal?.aborted) throw stopped2(session, doubt);
        if (doubt !== null) throw unknown2(session, doubt);
        throw unreachable(session, error);
      }
      doubt = whatWasLost(error);
      if (canReplay && count.replay++ < REPLAY_TRIES && !options2.signal?.aborted) {
        await clock2.sleep(backoffMs(count.replay, clock2.random()), options2.signal);
        continue;
      }
      throw unknown2(session, doubt);
    }
    const accepted = reply.status >= 200 && reply.status < 300 ? adapter.readSubmit(readJson(reply)) : void 0;
    if (accepted) {
      return {
        v: 1,
        provider: adapter.id,
        id: accepted.id,
        model: request.model,
        ...adapter.prefixes.length > 1 ? { prefix } : {},
        ...callbackUrl !== void 0 && adapter.callbacks ? { callback: true } : {},
        ...accepted.estimatedMs === void 0 ? {} : { estimatedMs: accepted.estimatedMs },
        submittedAt: new Date(clock2.now()).toISOString()
      };
    }
    const verdict = judgeSubmit(adapter.submitRules, reply);
    const { action } = verdict.rule;
    if (action === "other-prefix" && prefixAt + 1 < adapter.prefixes.length) {
      prefixAt += 1;
      continue;
    }
    if (action === "wait" && count.wait++ < WAIT_TRIES && clock2.now() < deadline) {
      session.pacer.pause(pauseMs(retryAfterMs(reply.headers, clock2.now()), backoffMs(count.wait, clock2.random())));
      continue;
    }
    if (action === "again" && count.again++ < AGAIN_TRIES) {
      await clock2.sleep(
        pauseMs(retryAfterMs(reply.headers, clock2.now()), backoffMs(count.again, clock2.random())),
        options2.signal
      );
      continue;
    }
    const open2 = action === "unknown" || action === "replay";
    if (open2) doubt = `it answered ${describe2(reply, verdict)}`;
    if (canReplay && open2 && !lastWord(verdict) && count.replay++ < REPLAY_TRIES) {
      await clock2.sleep(
        pauseMs(retryAfterMs(reply.headers, clock2.now()), backoffMs(count.replay, clock2.random())),
        options2.signal
      );
      continue;
    }
    if (doubt !== null)
      throw unknown2(session, open2 ? doubt : `${doubt}, and now it says ${describe2(reply, verdict)}`, reply, verdict);
    throw refusal(session, reply, verdict);
  }
}
function lastWord({ rule }) {
  return rule.action === "unknown" && rule.codes?.some((code) => code.startsWith("idempotency_")) === true;
}
async function withUploadedImages(session, prepared, signal) {
  const { upload } = session.adapter;
  const { request } = prepared;
  if (!upload || request.images.every((image) => typeof image === "string")) return prepared;
  const images = [];
  for (const image of request.images) {
    images.push(typeof image === "string" ? image : await uploadImage(session, upload, image, signal));
  }
  return { ...prepared, request: { ...request, images } };
}
async function uploadImage(session, upload, image, signal) {
  const { adapter, clock: clock2 } = session;
  let problem = "";
  let code = "provider_unavailable";
  for (let attempt = 0; attempt < 4; attempt++) {
    if (signal?.aborted) throw stopped2(session, null);
    const prefix = adapter.prefixes[attempt % adapter.prefixes.length];
    try {
      const reply = await exchange(session, upload.request(rootUrl(session, prefix), image), "free", signal);
      const url = reply.status < 300 ? upload.read(readJson(reply)) : void 0;
      if (url !== void 0 && URL.canParse(url)) return url;
      const verdict = judgeSubmit([], reply);
      problem = describe2(reply, verdict);
      if (verdict.rule.action === "refuse") {
        code = verdict.code;
        break;
      }
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      problem = error.message;
    }
    await clock2.sleep(backoffMs(attempt, clock2.random()), signal);
  }
  throw new ReelayError(
    code,
    `The image "${image.name}" could not be uploaded to ${adapter.name}: ${problem}. Nothing was submitted and nothing was charged. Put the image on the web and give its address instead, or run again.`,
    { provider: adapter.id, charged: "no", retryable: code === "provider_unavailable" }
  );
}
function refusal(session, reply, verdict) {
  const { adapter } = session;
  const { rule, code } = verdict;
  const said = verdict.error?.message ?? `HTTP ${reply.status}`;
  const advice = rule.advice ?? ADVICE[code] ?? "";
  return new ReelayError(
    code === "submit_unknown" ? "provider_unavailable" : code,
    `${adapter.name} refused the request (HTTP ${reply.status}${verdict.error?.code ? ` ${verdict.error.code}` : ""}): ${sentence(said)} Nothing was charged. ${advice}`.trim(),
    {
      provider: adapter.id,
      httpStatus: reply.status,
      charged: "no",
      retryable: rule.action === "wait" || rule.action === "again",
      ...verdict.error?.code ? { providerCode: verdict.error.code } : {},
      ...requestIdOf(reply, verdict)
    }
  );
}
var ADVICE = {
  auth: "Check the key: it may be mistyped, disabled or of another provider.",
  permission: "The key may not do this: check its group, its IP list and the account's state.",
  insufficient_funds: "Top up the account, then run again.",
  rate_limited: "The provider kept refusing for minutes. Run again later, or with less concurrency.",
  model_unavailable: "Name another model: this one is not served to this key.",
  moderation: "Change the prompt or the image: the provider does not allow this one.",
  invalid_input: "Change what the provider names, then run again.",
  not_found: "Check base-url: the host has no such route.",
  provider_unavailable: "Run again later."
};
function unreachable(session, error) {
  const host = new URL(session.baseUrl).host;
  return new ReelayError(
    "network",
    `${host} could not be reached (${error.message}). The request never left, and nothing was charged. Check base-url and the network, then run again.`,
    { provider: session.adapter.id, charged: "no", retryable: true, cause: error }
  );
}
function unknown2(session, doubt, reply, verdict) {
  const { adapter } = session;
  return new ReelayError(
    "submit_unknown",
    `Nobody knows whether ${adapter.name} took the request: ${doubt}. It may have been charged, so Reelay does not send it again. Look at ${adapter.tasksPage}: if a task is there, adopt it by its id; if there is none, buy again on purpose.`,
    {
      provider: adapter.id,
      charged: "unknown",
      ...reply ? { httpStatus: reply.status, ...requestIdOf(reply, verdict) } : {},
      ...verdict?.error?.code ? { providerCode: verdict.error.code } : {}
    }
  );
}
function stopped2(session, doubt) {
  if (doubt !== null) return unknown2(session, `${doubt}, and the run was stopped`);
  return new ReelayError("aborted", "The run was stopped before this clip was submitted. Nothing was charged.", {
    provider: session.adapter.id,
    charged: "no",
    retryable: true
  });
}
function requestIdOf(reply, verdict) {
  const requestId = verdict?.error?.requestId ?? reply.headers["x-request-id"] ?? reply.headers["x-oneapi-request-id"];
  return requestId ? { requestId } : {};
}
function describe2(reply, verdict) {
  if (verdict.error) return `HTTP ${reply.status}: ${verdict.error.message}`;
  if (reply.text.trim() === "") return `HTTP ${reply.status} with an empty body`;
  return `HTTP ${reply.status} with a body that is no answer of its API`;
}
function whatWasLost(error) {
  if (error.kind === "timeout") return "no reply came in time";
  if (error.kind === "aborted") return "the run was stopped while the reply was under way";
  return `the connection was lost after the request was sent (${error.message})`;
}
function afterGrace(session, stop) {
  const cut = new AbortController();
  const over = new AbortController();
  const start = () => void session.clock.sleep(GRACE_MS, over.signal).then(() => cut.abort());
  if (stop?.aborted) start();
  else stop?.addEventListener("abort", start, { once: true, signal: over.signal });
  return { signal: cut.signal, release: () => over.abort() };
}

// ../core/src/engine/client.ts
var TIMEOUT_MS = 30 * 6e4;
async function readBalance(session, signal) {
  const { adapter } = session;
  if (!adapter.balance) return null;
  try {
    const reply = await exchange(session, adapter.balance.request(rootUrl(session)), "free", signal);
    const balance2 = reply.status === 200 ? adapter.balance.read(readJson(reply)) : void 0;
    if (balance2) return balance2;
    const verdict = judgeSubmit([], reply);
    const message = `${adapter.name} did not tell the balance: ${verdict.error?.message ?? `HTTP ${reply.status}`}`;
    throw new ReelayError(verdict.code === "submit_unknown" ? "invalid_response" : verdict.code, message, {
      provider: adapter.id,
      httpStatus: reply.status,
      retryable: reply.status >= 500 || reply.status === 429
    });
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    throw new ReelayError("network", `${adapter.name} did not tell the balance: ${error.message}`, {
      provider: adapter.id,
      retryable: true,
      cause: error
    });
  }
}

// ../core/src/engine/ledger.ts
init_reelay_no_global_this();
var recordSchema = looseObject({
  v: literal(1),
  fingerprint: string2(),
  generation: int().check(_nonnegative()),
  state: _enum(["intended", "submitted", "finished", "failed"]),
  provider: _enum(PROVIDER_IDS),
  model: string2(),
  at: string2(),
  task: optional(unknown())
});
function decide(record, choices) {
  if (!record) return { action: "buy", generation: 0, why: "new" };
  const again = (why) => ({ action: "buy", generation: record.generation + 1, why });
  switch (record.state) {
    case "finished":
      if (!choices.reuse) return again("reuse is off");
      return choices.fileAtHand ? { action: "reuse", record } : again("bought before, but its file is gone");
    case "submitted": {
      const task = parseTaskHandle(record.task);
      return task ? { action: "resume", record, task } : { action: "reconcile", record };
    }
    case "intended":
      return choices.buyAgain.has("unknown") ? again("bought again on purpose") : { action: "reconcile", record };
    case "failed":
      if (record.charged === "no") return again("failed before, not charged");
      if (choices.buyAgain.has("failed")) return again("bought again on purpose");
      return lookAgain(record) ?? { action: "refuse", record };
  }
}
function lookAgain(record) {
  const task = record.code === "not_found" || record.code === "expired" ? parseTaskHandle(record.task) : null;
  return task && { action: "resume", record, task };
}

// ../core/src/engine/make-clip.ts
init_reelay_no_global_this();

// ../core/src/engine/purchase.ts
init_reelay_no_global_this();

// ../core/src/video/fingerprint.ts
init_reelay_no_global_this();
var import_node_crypto3 = require("node:crypto");
function fingerprint({ provider: provider2, baseUrl, request, take }) {
  const { images, ...rest } = request;
  const identity = {
    v: 1,
    provider: provider2,
    origin: baseUrl === null ? null : new URL(baseUrl).origin,
    ...rest,
    images: images.map(imageIdentity),
    take
  };
  return sha256(canonicalize(identity) ?? "");
}
function idempotencyKey(clip, generation) {
  return `reelay-${clip}-${generation}`;
}
function imageIdentity(image) {
  return typeof image === "string" ? image : `sha256:${sha256(image.bytes)}`;
}
function sha256(data) {
  return (0, import_node_crypto3.createHash)("sha256").update(data).digest("hex");
}

// ../core/src/engine/purchase.ts
var REPLAY_WITHIN_MS = 24 * 36e5;
var LOOK_MS = 1e3;
var WRITE_TRIES = 3;
var underWay = /* @__PURE__ */ new WeakMap();
async function purchase(session, prepared, fingerprint2, options2) {
  const { ledger, signal } = options2;
  const { clock: clock2, adapter } = session;
  const write = async (record) => {
    for (let attempt = 1; ; attempt++) {
      try {
        await ledger.write(record);
        return true;
      } catch (error) {
        if (record.state === "submitted" && attempt < WRITE_TRIES) {
          await clock2.sleep(backoffMs(attempt, clock2.random()));
          continue;
        }
        session.log(
          "warning",
          `The record of ${record.model} (${record.state}) could not be written: ${reason(error)}. If this run dies now, the next one may not know of the purchase.`
        );
        return false;
      }
    }
  };
  const draft = (generation) => ({
    v: 1,
    fingerprint: fingerprint2,
    generation,
    state: "intended",
    provider: adapter.id,
    model: prepared.request.model,
    at: new Date(clock2.now()).toISOString(),
    owner: options2.owner
  });
  const planned = options2.decision;
  const mayBeOld = planned?.action === "reconcile" || planned?.action === "buy" && planned.generation > 0;
  let decision = mayBeOld ? void 0 : planned;
  let contested = false;
  let theirs = Number.POSITIVE_INFINITY;
  for (; ; ) {
    decision ??= await decideNow(session, options2, fingerprint2, contested, theirs);
    if (options2.adopt !== void 0 && mayAdopt(decision)) {
      const generation = decision.action === "buy" ? decision.generation : decision.record.generation;
      const task = {
        v: 1,
        provider: adapter.id,
        id: options2.adopt,
        model: prepared.request.model,
        adopted: true
      };
      const record = { ...draft(generation), state: "submitted", task };
      return { kind: "task", task, record, resumed: true, recorded: await write(record) };
    }
    switch (decision.action) {
      case "reuse":
        return { kind: "finished", record: decision.record };
      case "resume":
        return { kind: "task", task: decision.task, record: decision.record, resumed: true, recorded: true };
      case "refuse":
        throw recordedFailure(session, decision.record);
      case "reconcile": {
        const { record } = decision;
        const own3 = isUnderWay(ledger, record);
        if (own3) theirs = Math.min(theirs, record.generation);
        if (own3 || ledger.mayBeLive(record)) {
          await clock2.sleep(LOOK_MS, signal);
          if (signal?.aborted) throw abortedBefore(session);
          decision = void 0;
          contested = true;
          continue;
        }
        const task = await reconcile(session, prepared, record, options2);
        const found = { ...record, state: "submitted", task, at: new Date(clock2.now()).toISOString() };
        return { kind: "task", task, record: found, resumed: true, recorded: await write(found) };
      }
      case "buy": {
        if (signal?.aborted) throw abortedBefore(session);
        if (options2.mayBuy === false) throw notPlanned(session);
        const ready = await withUploadedImages(session, prepared, signal);
        const intended = draft(decision.generation);
        const bought = await whileUnderWay(ledger, intended, () => buy2(ready, intended));
        if (bought) return bought;
        theirs = Math.min(theirs, decision.generation);
        decision = void 0;
        contested = true;
      }
    }
  }
  async function buy2(ready, intended) {
    if (!await claimOrWarn(session, options2, intended)) return null;
    try {
      const task = await submit(session, ready, {
        signal,
        callbackUrl: options2.callbackUrl,
        idempotencyKey: idempotencyKey(fingerprint2, intended.generation)
      });
      const at = new Date(clock2.now()).toISOString();
      const record = { ...intended, state: "submitted", task, at };
      return { kind: "task", task, record, resumed: false, recorded: await write(record) };
    } catch (error) {
      const at = new Date(clock2.now()).toISOString();
      if (ReelayError.is(error) && error.charged === "no")
        await write({ ...intended, state: "failed", charged: "no", code: error.code, at });
      throw error;
    }
  }
}
function mayAdopt(decision) {
  return decision.action !== "reuse" && !(decision.action === "resume" && decision.record.state === "submitted");
}
async function whileUnderWay(ledger, record, work) {
  const all = underWay.get(ledger) ?? [];
  underWay.set(ledger, all);
  all.push(record);
  try {
    return await work();
  } finally {
    all.splice(all.indexOf(record), 1);
  }
}
function isUnderWay(ledger, { fingerprint: fingerprint2, generation }) {
  const all = underWay.get(ledger) ?? [];
  return all.some((other) => other.fingerprint === fingerprint2 && other.generation === generation);
}
async function decideNow(session, options2, fingerprint2, contested, theirs) {
  const { ledger, decision: planned } = options2;
  let record;
  try {
    record = await ledger.read(fingerprint2);
    if (record?.state === "intended") {
      if (isUnderWay(ledger, record) || ledger.mayBeLive(record)) return { action: "reconcile", record };
      record = await ledger.read(fingerprint2);
    }
  } catch (error) {
    if (planned !== void 0 && !contested) return planned;
    if (contested || !options2.allowUnrecorded) throw storeOutOfReach(session, error);
    session.log(
      "warning",
      `The ledger cannot be read (${reason(error)}): if an earlier run bought this clip, it is bought again.`
    );
    return decide(null, options2.choices);
  }
  const sincePlan = contested || planned?.action === "reconcile" || planned?.action === "buy" && record !== null && record.generation >= planned.generation;
  if (record?.state === "finished" && sincePlan) return { action: "reuse", record };
  if (record?.state === "intended" && record.generation >= theirs) return { action: "reconcile", record };
  return decide(record, options2.choices);
}
async function claimOrWarn(session, options2, record) {
  try {
    return await options2.ledger.claim(record);
  } catch (error) {
    if (!options2.allowUnrecorded) throw storeOutOfReach(session, error);
    session.log(
      "warning",
      `The ledger cannot be written (${reason(error)}): this purchase is not protected against being made again after a crash.`
    );
    return true;
  }
}
async function reconcile(session, prepared, record, options2) {
  const { adapter, clock: clock2 } = session;
  const intendedAt = Date.parse(record.at);
  if (adapter.honoursIdempotencyKey && clock2.now() - intendedAt < REPLAY_WITHIN_MS) {
    return submit(session, prepared, {
      signal: options2.signal,
      callbackUrl: options2.callbackUrl,
      idempotencyKey: idempotencyKey(record.fingerprint, record.generation),
      replay: true
    });
  }
  const certain = adapter.list !== void 0 && options2.hasTwins !== true;
  const listed = certain ? await findInList(session, prepared, intendedAt, options2.signal) : null;
  if (listed !== null)
    return { v: 1, provider: adapter.id, id: listed, model: prepared.request.model, submittedAt: record.at };
  throw new ReelayError(
    "submit_unknown",
    `An earlier run was about to buy this clip from ${adapter.name} at ${record.at} and nobody knows whether it did. It may have been charged, so Reelay does not buy it by itself. Look at ${adapter.tasksPage}: if a task is there, adopt it by its id; if there is none, buy again on purpose.`,
    { provider: adapter.id, charged: "unknown" }
  );
}
var CLOCK_SKEW_MS = 6e4;
var SUBMIT_WINDOW_MS = 20 * 6e4;
async function findInList(session, prepared, intendedAt, signal) {
  const { adapter } = session;
  if (!adapter.list) return null;
  try {
    const reply = await exchange(session, adapter.list.request(rootUrl(session)), "free", signal);
    const tasks = reply.status === 200 ? adapter.list.read(readJson(reply)) : void 0;
    const { request } = prepared;
    const size = pixelSize(request);
    const same = (tasks ?? []).filter(
      (task) => task.prompt === request.prompt && task.model === request.model && task.seconds === request.duration && (size === null || task.size === size) && task.createdAt !== null && task.createdAt >= intendedAt - CLOCK_SKEW_MS && task.createdAt <= intendedAt + SUBMIT_WINDOW_MS
    );
    return same.length === 1 ? same[0]?.id ?? null : null;
  } catch (error) {
    if (error instanceof TransportError) return null;
    throw error;
  }
}
function recordedFailure(session, record) {
  const { adapter } = session;
  const task = record.task;
  return new ReelayError(
    record.code ?? "provider_failed",
    `An earlier run paid for this clip at ${adapter.name} and it failed${task ? ` (task ${task.id})` : ""}; whether the money came back: ${record.charged === "yes" ? "no" : "unknown"}. Reelay does not buy it again by itself: change the prompt, or buy again on purpose.`,
    { provider: adapter.id, charged: record.charged ?? "unknown", ...task ? { task } : {} }
  );
}
function storeOutOfReach(session, error) {
  return new ReelayError(
    "submit_unknown",
    `The ledger is out of reach (${reason(error)}) and an earlier attempt or another run may have bought this clip. Nothing was submitted now. Run again when the store answers, or buy again on purpose.`,
    { provider: session.adapter.id, charged: "unknown", retryable: true }
  );
}
function notPlanned(session) {
  const message = "Another run gave this clip up since the plan was made, so it would have to be bought, which the plan did not count. Nothing was charged: run again.";
  return new ReelayError("aborted", message, { provider: session.adapter.id, charged: "no", retryable: true });
}
function abortedBefore(session) {
  return new ReelayError("aborted", "The run was stopped before this clip was submitted. Nothing was charged.", {
    provider: session.adapter.id,
    charged: "no",
    retryable: true
  });
}
function reason(error) {
  return error instanceof Error ? error.message : String(error);
}

// ../core/src/engine/make-clip.ts
async function makeClip(session, prepared, fingerprint2, options2) {
  const { ledger, signal } = options2;
  const notify = options2.onEvent ?? (() => {
  });
  notify({ type: "submitting" });
  const bought = await purchase(session, prepared, fingerprint2, options2);
  if (bought.kind === "finished") return bought;
  const { task, record } = bought;
  const next = (change) => ({
    ...record,
    ...change,
    at: new Date(session.clock.now()).toISOString()
  });
  notify({ type: "waiting", task, resumed: bought.resumed });
  try {
    const state = await waitForTask(session, task, {
      signal,
      schedule: options2.schedule,
      timeoutMs: options2.timeoutMs,
      pollIntervalMs: options2.pollIntervalMs,
      onState: (state2) => notify({ type: "state", task, state: state2 })
    });
    notify({ type: "downloading", task });
    const file2 = await saveWhole(session, record, task, state, options2);
    const finished = next({ state: "finished", file: file2, cost: state.cost });
    await ledger.write(finished).catch((error) => {
      session.log(
        "warning",
        `The finished clip could not be recorded (${String(error)}); it is delivered all the same.`
      );
    });
    return { kind: "made", task, state, file: file2, record: finished };
  } catch (error) {
    if (ReelayError.is(error) && FINAL.has(error.code) && !error.retryable)
      await ledger.write(next({ state: "failed", charged: error.charged, code: error.code })).catch(() => {
      });
    else if (!bought.recorded) await ledger.write(record).catch(() => {
    });
    throw error;
  }
}
async function saveWhole(session, record, task, state, options2) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await options2.save(readClip(session, task, state, { signal: options2.signal }), record);
    } catch (error) {
      const unreadable = error instanceof ReelayError ? error.cause : error;
      if (!(unreadable instanceof UnreadableVideo)) throw error;
      if (attempt < SAVE_TRIES) continue;
      throw new ReelayError(
        "invalid_response",
        `What ${session.adapter.name} delivers for task ${task.id} is no readable video: ${unreadable.message}. The clip is paid and kept: ${session.takeUp} to fetch it once more, or ask the provider.`,
        {
          provider: session.adapter.id,
          task,
          charged: session.adapter.needsKey ? "yes" : "no",
          retryable: true,
          cause: error
        }
      );
    }
  }
}
var SAVE_TRIES = 3;
var FINAL = /* @__PURE__ */ new Set(["provider_failed", "moderation", "expired", "not_found"]);

// nodes/Reelay/host/account.ts
init_reelay_no_global_this();

// nodes/Reelay/host/clock.ts
init_reelay_no_global_this();
var import_n8n_workflow = require("n8n-workflow");
var clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  async sleep(ms, signal) {
    if (signal?.aborted) return;
    const over = new AbortController();
    const aborted3 = new Promise((resolve) => {
      signal?.addEventListener("abort", () => resolve(), { once: true, signal: over.signal });
    });
    await Promise.race([(0, import_n8n_workflow.sleep)(ms, signal).catch(() => {
    }), aborted3]);
    over.abort();
  }
};

// nodes/Reelay/host/http.ts
init_reelay_no_global_this();
var IDLE_MS = 6e4;
var LIMIT_MS = { submit: 3e5, free: 6e4, asset: void 0 };
function createHttp(request, onStream = () => {
}) {
  return async (wire, { signal, purpose }) => {
    const limit = LIMIT_MS[purpose];
    const signals = [...signal ? [signal] : [], ...limit === void 0 ? [] : [AbortSignal.timeout(limit)]];
    const abortSignal = signals.length > 0 ? AbortSignal.any(signals) : void 0;
    const options2 = {
      method: wire.method,
      url: wire.url,
      ...bodyOf(wire),
      encoding: "stream",
      returnFullResponse: true,
      ignoreHttpStatusErrors: true,
      disableFollowRedirect: true,
      sendCredentialsOnCrossOriginRedirect: false,
      timeout: limit ?? IDLE_MS,
      // On a pooled connection that the host has just closed, nobody could say whether a submit arrived.
      ...purpose === "submit" ? { agentOptions: { keepAlive: false } } : {},
      ...abortSignal ? { abortSignal } : {}
    };
    const response = await request(options2).catch((error) => Promise.reject(transportError(error, signal)));
    const body = response.body;
    onStream(body);
    body.on("error", () => {
    });
    return wrap(response, body, signal);
  };
}
function bodyOf(wire) {
  const headers = { Accept: wire.method === "POST" ? "application/json" : "*/*" };
  if (wire.json !== void 0)
    return {
      headers: { ...headers, "Content-Type": "application/json", ...wire.headers },
      body: JSON.stringify(wire.json)
    };
  if (!wire.form) return { headers: { ...headers, ...wire.headers } };
  const form = new FormData();
  for (const [name, value] of wire.form) {
    if (typeof value === "string") form.append(name, value);
    else
      form.append(name, new Blob([value.bytes], { type: value.mediaType }), value.filename);
  }
  return { headers: { ...headers, ...wire.headers }, body: form };
}
function wrap(response, body, signal) {
  const headers = Object.entries(response.headers).map(([name, value]) => [
    name.toLowerCase(),
    Array.isArray(value) ? value.join(", ") : String(value ?? "")
  ]);
  return {
    status: response.statusCode,
    headers: Object.fromEntries(headers),
    async text(limit) {
      const decoder2 = new TextDecoder();
      let text2 = "";
      let size = 0;
      for await (const chunk of translated(body, signal)) {
        size += chunk.byteLength;
        if (size > limit) throw new TransportError("too-large", "maybe", `the body is larger than ${limit} bytes`);
        text2 += decoder2.decode(chunk, { stream: true });
      }
      return text2 + decoder2.decode();
    },
    stream: () => translated(body, signal),
    discard: () => body.destroy()
  };
}
async function* translated(body, signal) {
  const bytes = body[Symbol.asyncIterator]();
  for (; ; ) {
    const step = await bytes.next().catch((error) => Promise.reject(transportError(error, signal)));
    if (step.done) return;
    yield step.value;
  }
}
var NEVER_LEFT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ERR_TLS_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/;
function transportError(error, signal) {
  if (error instanceof TransportError) return error;
  if (signal?.aborted) return new TransportError("aborted", "maybe", "stopped", { cause: error });
  const code = codeOf(error);
  const reached = NEVER_LEFT.test(code) ? "no" : "maybe";
  return new TransportError(kindOf(code, reached), reached, sayWhy(code, error), { cause: error });
}
function codeOf(error, depth = 0) {
  if (typeof error !== "object" || error === null || depth > 4) return "";
  const { code, name, cause, errors } = error;
  if (typeof code === "string" && code !== "" && code !== "ERR_BAD_REQUEST") return code;
  const inner = codeOf(cause, depth + 1) || codeOf(errors?.[0], depth + 1);
  return inner || (name === "TimeoutError" ? name : "");
}
function kindOf(code, reached) {
  if (/^(?:ENOTFOUND|EAI_)/.test(code)) return "dns";
  if (/TIMEOUT|TIMEDOUT|TimeoutError|ECONNABORTED/.test(code)) return "timeout";
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return "tls";
  return reached === "no" ? "connect" : "reset";
}
function sayWhy(code, error) {
  if (/^(?:ENOTFOUND|EAI_)/.test(code)) return "the host name cannot be resolved";
  if (code === "ECONNREFUSED") return "the connection was refused";
  if (/TIMEOUT|TIMEDOUT|TimeoutError|ECONNABORTED/.test(code)) return "it took too long";
  const message = error instanceof Error ? error.message : String(error);
  return (code === "" ? message : `${code}: ${message}`).slice(0, 300);
}

// nodes/Reelay/host/account.ts
var CREDENTIAL_OF = {
  apimaster: "reelayApimasterApi",
  aivideoapi: "reelayAivideoapiApi",
  apimart: "reelayApimartApi",
  artifex: "reelayArtifexApi",
  "openai-compatible": "reelayOpenAiCompatibleApi"
};
async function readKey(host, provider2) {
  const type = CREDENTIAL_OF[provider2];
  if (type === void 0) return {};
  const { apiKey, baseUrl } = await host.getCredentials(type);
  return { apiKey: apiKey?.trim() ?? "", ...baseUrl?.trim() ? { baseUrl: baseUrl.trim() } : {} };
}
function checkKey2(provider2, key) {
  return checkAccount({ provider: provider2, ...key });
}
function connect(host, provider2, key, onStream) {
  const request = (options2) => host.helpers.httpRequest(options2);
  return openSession({
    provider: provider2,
    ...key,
    clock,
    takeUp: "retry this execution, or give its task ID to the Wait and Download operations,",
    http: createHttp(request, onStream),
    log: (level, message) => host.logger[level === "warning" ? "warn" : level](`Reelay: ${message}`)
  });
}
function schedulesOf(provider2) {
  const known = /* @__PURE__ */ new Map();
  return (model = "") => {
    const schedule = known.get(model) ?? createPollSchedule({
      typicalMs: findCard(provider2, model)?.typicalMs,
      minimumMs: ADAPTERS[provider2].minimumPollMs,
      random: () => clock.random()
    });
    known.set(model, schedule);
    return schedule;
  };
}

// nodes/Reelay/host/errors.ts
init_reelay_no_global_this();
var import_n8n_workflow2 = require("n8n-workflow");

// nodes/Reelay/host/fields.ts
init_reelay_no_global_this();
function noFields(provider2) {
  return {
    provider: provider2,
    taskId: null,
    status: null,
    model: null,
    prompt: null,
    progress: null,
    videoUrl: null,
    expiresAt: null,
    estimatedCost: null,
    cost: null,
    failure: null,
    task: null
  };
}
function fieldsOfRequest({ request, estimate: estimate3 }, provider2) {
  const prompt2 = request.prompt === "" ? null : request.prompt;
  return { ...noFields(provider2), model: request.model, prompt: prompt2, estimatedCost: estimate3.usd };
}
function fieldsOfTask(task, item) {
  const fields = { ...noFields(task.provider), taskId: task.id, model: task.model ?? null, task };
  if (item["taskId"] !== task.id || item["provider"] !== task.provider) return fields;
  const { prompt: prompt2, model, estimatedCost, cost } = item;
  return {
    ...fields,
    model: task.model ?? (typeof model === "string" ? model : null),
    prompt: typeof prompt2 === "string" ? prompt2 : null,
    estimatedCost: typeof estimatedCost === "number" ? estimatedCost : null,
    cost: typeof cost === "number" ? cost : null
  };
}
function withTask(fields, task) {
  return { ...fields, task, taskId: task.id, model: fields.model ?? task.model ?? null };
}
function withState(fields, state) {
  return {
    ...fields,
    status: state.status,
    progress: state.status === "succeeded" ? 100 : state.progress,
    videoUrl: state.videoUrl,
    expiresAt: state.expiresAt,
    cost: state.cost ?? fields.cost,
    failure: state.failure === null ? null : { ...state.failure }
  };
}

// nodes/Reelay/host/errors.ts
var ItemFailure = class {
  error;
  fields;
  constructor(error, fields) {
    this.error = asReelayError(error);
    const task = this.error.task ?? fields.task;
    const { code, message, charged, refunded, providerCode } = this.error;
    this.fields = {
      ...fields,
      task,
      taskId: task?.id ?? null,
      model: fields.model ?? task?.model ?? null,
      status: STATUS_OF[code] ?? fields.status,
      failure: { code, message, charged, refunded: refunded ?? null, providerCode: providerCode ?? null }
    };
  }
};
var STATUS_OF = {
  provider_failed: "failed",
  moderation: "failed",
  expired: "expired"
};
var ADVICE2 = {
  submit_unknown: "In n8n: adopt a task with the Wait and Download operations; executing the workflow anew buys the clip again.",
  auth: "Open the credential, paste the key again and press Test."
};
function errorItem({ error, fields }, index) {
  const { message, description } = inWords(error);
  const details = {
    ...fields,
    code: error.code,
    charged: error.charged,
    retryable: error.retryable,
    httpStatus: error.httpStatus ?? null
  };
  return { json: { error: message, message: description, details }, pairedItem: { item: index } };
}
function nodeError(node, failure2, itemIndex, others = []) {
  const { message, description } = inWords(failure2.error);
  const kept = others.length === 0 ? "" : ` Other clips of this run are paid or under way and not lost: ${others.join(", ")}. Retry takes them up without buying again; with On Error set to Continue they would have gone on.`;
  return new import_n8n_workflow2.NodeOperationError(node, message, { description: `${description}${kept}`, itemIndex });
}
function inWords(error) {
  const [, first = error.message, rest = ""] = /^(.+?[.!?。])(?:\s+([\s\S]*))?$/.exec(error.message.trim()) ?? [];
  const charged = { no: "no", yes: "yes", unknown: "unknown" }[error.charged];
  const facts = [
    rest,
    ADVICE2[error.code] ?? "",
    error.task ? `Task: ${error.task.id}.` : "",
    error.code === "invalid_input" ? "" : `Charged: ${charged}.`
  ];
  return { message: first, description: facts.filter((fact) => fact !== "").join(" ") };
}
function inputError(node, problems) {
  const [first] = problems;
  if (!first) throw new import_n8n_workflow2.NodeOperationError(node, "There is no problem to report.");
  const [index, [problem]] = first;
  const lines = [...problems].flatMap(
    ([item, list2]) => list2.map(({ field, message: message2 }) => `${problems.size > 1 || item > 0 ? `Item ${item}: ` : ""}${field}: ${message2}`)
  );
  const count = lines.length === 1 ? "" : ` (and ${lines.length - 1} more)`;
  const message = problem ? `${labelOf(problem.field)}: ${firstSentence(problem.message)}${count}` : "Bad input";
  const description = `${lines.join(" ")} Nothing was submitted and nothing was charged.`;
  return new import_n8n_workflow2.NodeOperationError(node, message, { description, itemIndex: index });
}
function firstSentence(text2) {
  return /^(.+?[.!?。])(?:\s|$)/.exec(text2)?.[1] ?? text2;
}
var LABELS = {
  apiKey: "Credential",
  baseUrl: "Base URL",
  aspectRatio: "Aspect Ratio",
  imageUrl: "Image URL",
  taskId: "Task ID"
};
function labelOf(field) {
  return LABELS[field] ?? `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
}
function invalidItem(problems, provider2) {
  const text2 = problems.map(({ field, message }) => `${field}: ${message}`).join("\n");
  const error = new ReelayError("invalid_input", `${text2}
Nothing was submitted and nothing was charged.`, {
    provider: provider2,
    charged: "no"
  });
  return new ItemFailure(error, noFields(provider2));
}
function asReelayError(error) {
  if (ReelayError.is(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ReelayError(
    "invalid_response",
    `${message.replace(/\.?$/, ".")} This came from n8n, not from the provider.`,
    {
      charged: "unknown",
      retryable: true,
      cause: error
    }
  );
}

// nodes/Reelay/host/items.ts
init_reelay_no_global_this();

// ../../node_modules/p-limit/index.js
init_reelay_no_global_this();

// ../../node_modules/yocto-queue/index.js
init_reelay_no_global_this();
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// ../../node_modules/p-limit/index.js
function pLimit(concurrency2) {
  let rejectOnClear = false;
  if (typeof concurrency2 === "object") {
    ({ concurrency: concurrency2, rejectOnClear = false } = concurrency2);
  }
  validateConcurrency(concurrency2);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency2 && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve, arguments_));
    if (activeCount < concurrency2) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency2,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency2 = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency2 && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises.push(promise);
            return promise;
          });
        } catch (error) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency2) {
  if (!((Number.isInteger(concurrency2) || concurrency2 === Number.POSITIVE_INFINITY) && concurrency2 > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

// nodes/Reelay/host/items.ts
async function readAll(context, provider2, common, read) {
  const problems = /* @__PURE__ */ new Map();
  const ends2 = [];
  for (const index of context.getInputData().keys()) {
    const { value, problems: own3 } = await read(index);
    const all = [...common, ...own3];
    if (value !== null && all.length === 0) {
      ends2.push(value);
      continue;
    }
    ends2.push(invalidItem(all, provider2));
    problems.set(index, problems.size === 0 ? all : own3);
  }
  if (problems.size > 0 && !context.continueOnFail()) throw inputError(context.getNode(), problems);
  return ends2;
}
async function workAll(ends2, limit, work) {
  const slots = pLimit(limit);
  return Promise.all(ends2.map((end, index) => end instanceof ItemFailure ? end : slots(() => work(end, index))));
}
function settle(work, fail) {
  return work.catch(fail);
}
function output(context, ends2, asItem) {
  const at = ends2.findIndex((end) => end instanceof ItemFailure);
  const failure2 = ends2[at];
  if (failure2 instanceof ItemFailure && !context.continueOnFail()) {
    const ids = ends2.map((end) => end instanceof ItemFailure ? end.fields.taskId : asItem(end).json["taskId"]);
    const others = ids.filter((id, index) => typeof id === "string" && index !== at);
    throw nodeError(context.getNode(), failure2, at, others);
  }
  return [
    ends2.map(
      (end, index) => end instanceof ItemFailure ? errorItem(end, index) : { ...asItem(end), pairedItem: { item: index } }
    )
  ];
}

// nodes/Reelay/actions/balance.ts
async function balance(context, provider2) {
  const common = withoutBalance(provider2);
  const key = common.length > 0 ? {} : await readKey(context, provider2);
  if (common.length === 0) common.push(...checkKey2(provider2, key));
  const items = await readAll(context, provider2, common, async () => ({ value: true, problems: [] }));
  let asked = null;
  const ends2 = await workAll(items, 1, () => {
    asked ??= readBalance(connect(context, provider2, key), context.getExecutionCancelSignal());
    return settle(asked, (error) => new ItemFailure(error, noFields(provider2)));
  });
  return output(context, ends2, (told) => ({ json: { provider: provider2, ...told } }));
}
function withoutBalance(provider2) {
  const { name, balance: balance2 } = ADAPTERS[provider2];
  if (balance2) return [];
  const tell = Object.values(ADAPTERS).filter((adapter) => adapter.balance);
  const message = `${name} does not tell its balance to programs. Look at the provider's console. Providers that do: ${tell.map((adapter) => adapter.name).join(", ")}.`;
  return [{ field: "provider", value: provider2, message }];
}

// nodes/Reelay/actions/download.ts
init_reelay_no_global_this();

// nodes/Reelay/host/file-name.ts
init_reelay_no_global_this();
var LONGEST = 60;
function fileNameOf(context, item, { prompt: prompt2, taskId: taskId3 }) {
  const set = String(context.getNodeParameter("fileName", item, "") ?? "").trim();
  if (set !== "") return /\.mp4$/i.test(set) ? set : `${set}.mp4`;
  return `${slug(prompt2 ?? "") || slug(taskId3 ?? "") || "video"}.mp4`;
}
function propertyOf(context, item) {
  return String(context.getNodeParameter("binaryProperty", item, "data") ?? "").trim() || "data";
}
function slug(text2) {
  const words = text2.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  return [...words].slice(0, LONGEST).join("").replace(/^-+|-+$/g, "");
}

// nodes/Reelay/actions/tasks.ts
init_reelay_no_global_this();

// nodes/Reelay/host/binary.ts
init_reelay_no_global_this();
function createBinaryStore(keep) {
  let makeStream = null;
  return {
    sawStream(body) {
      makeStream ??= findFrom(body);
    },
    async save(chunks, fileName2) {
      let file2 = null;
      let failure2;
      async function* whole() {
        for (; ; ) {
          const step = await chunks.next().catch((error) => {
            failure2 = error;
            return Promise.reject(error);
          });
          if (step.done) {
            file2 = step.value;
            return;
          }
          yield step.value;
        }
      }
      const bytes = whole();
      const first = await bytes.next();
      const rest = startingWith(first, bytes);
      const data = makeStream ? makeStream(rest) : await collect(rest);
      const binary = await keep(data, fileName2, "video/mp4").catch(
        (error) => (
          // n8n may wrap what the stream failed with.
          Promise.reject(failure2 ?? error)
        )
      );
      if (file2 === null) throw new ReelayError("invalid_response", "n8n kept the clip before its end had come.");
      return { file: file2, binary };
    }
  };
}
async function* startingWith(first, rest) {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
async function collect(chunks) {
  const parts = [];
  for await (const part of chunks) parts.push(part);
  return Buffer.concat(parts);
}
function findFrom(body) {
  const { from } = body.constructor;
  if (typeof from !== "function") return null;
  return (chunks) => from.call(body.constructor, chunks, { objectMode: false });
}

// nodes/Reelay/host/input.ts
init_reelay_no_global_this();

// ../../node_modules/image-size/dist/esm/index.js
init_reelay_no_global_this();

// ../../node_modules/image-size/dist/esm/lookup.js
init_reelay_no_global_this();

// ../../node_modules/image-size/dist/esm/detector.js
init_reelay_no_global_this();

// ../../node_modules/image-size/dist/esm/types/index.js
init_reelay_no_global_this();

// ../../node_modules/image-size/dist/esm/types/bmp.js
init_reelay_no_global_this();

// ../../node_modules/image-size/dist/esm/types/utils.js
init_reelay_no_global_this();
var decoder = new TextDecoder();
var toUTF8String = (input, start = 0, end = input.length) => decoder.decode(input.slice(start, end));
var toHexString = (input, start = 0, end = input.length) => input.slice(start, end).reduce((memo, i) => memo + `0${i.toString(16)}`.slice(-2), "");
var getView = (input, offset) => new DataView(input.buffer, input.byteOffset + offset);
var readInt16LE = (input, offset = 0) => getView(input, offset).getInt16(0, true);
var readUInt16BE = (input, offset = 0) => getView(input, offset).getUint16(0, false);
var readUInt16LE = (input, offset = 0) => getView(input, offset).getUint16(0, true);
var readUInt24LE = (input, offset = 0) => {
  const view = getView(input, offset);
  return view.getUint16(0, true) + (view.getUint8(2) << 16);
};
var readInt32LE = (input, offset = 0) => getView(input, offset).getInt32(0, true);
var readUInt32BE = (input, offset = 0) => getView(input, offset).getUint32(0, false);
var readUInt32LE = (input, offset = 0) => getView(input, offset).getUint32(0, true);
var methods = {
  readUInt16BE,
  readUInt16LE,
  readUInt32BE,
  readUInt32LE
};
function readUInt(input, bits, offset = 0, isBigEndian = false) {
  const endian = isBigEndian ? "BE" : "LE";
  const methodName = `readUInt${bits}${endian}`;
  return methods[methodName](input, offset);
}
var BOX_HEADER_SIZE = 8;
function readBox(input, view, base, offset, boxCode) {
  if (input.length - offset < BOX_HEADER_SIZE)
    return void 0;
  const boxSize = view.getUint32(base + offset, false);
  if (input.length - offset < boxSize)
    return void 0;
  return {
    offset,
    size: boxSize,
    matches: view.getUint32(base + 4 + offset, false) === boxCode
  };
}
var boxViews = /* @__PURE__ */ new WeakMap();
function getBoxView(input) {
  let view = boxViews.get(input.buffer);
  if (!view) {
    view = new DataView(input.buffer);
    boxViews.set(input.buffer, view);
  }
  return view;
}
function findBox2(input, boxName, startOffset) {
  const view = getBoxView(input);
  const boxCode = boxName.charCodeAt(0) << 24 | boxName.charCodeAt(1) << 16 | boxName.charCodeAt(2) << 8 | boxName.charCodeAt(3);
  const base = input.byteOffset;
  let currentOffset = startOffset;
  while (currentOffset < input.length) {
    if (input.length - currentOffset < 4)
      break;
    if (view.getUint32(base + currentOffset, false) < BOX_HEADER_SIZE) {
      currentOffset += BOX_HEADER_SIZE;
      continue;
    }
    const box = readBox(input, view, base, currentOffset, boxCode);
    if (!box)
      break;
    if (box.matches) {
      return { name: boxName, offset: box.offset, size: box.size };
    }
    currentOffset += box.size;
  }
  return void 0;
}

// ../../node_modules/image-size/dist/esm/types/bmp.js
var BMP = {
  validate: (input) => toUTF8String(input, 0, 2) === "BM",
  calculate: (input) => ({
    height: Math.abs(readInt32LE(input, 22)),
    width: readUInt32LE(input, 18)
  })
};

// ../../node_modules/image-size/dist/esm/types/cur.js
init_reelay_no_global_this();

// ../../node_modules/image-size/dist/esm/types/ico.js
init_reelay_no_global_this();
var TYPE_ICON = 1;
var SIZE_HEADER = 2 + 2 + 2;
var SIZE_IMAGE_ENTRY = 1 + 1 + 1 + 1 + 2 + 2 + 4 + 4;
function getSizeFromOffset(input, offset) {
  const value = input[offset];
  return value === 0 ? 256 : value;
}
function getImageSize(input, imageIndex) {
  const offset = SIZE_HEADER + imageIndex * SIZE_IMAGE_ENTRY;
  return {
    height: getSizeFromOffset(input, offset + 1),
    width: getSizeFromOffset(input, offset)
  };
}
var ICO = {
  validate(input) {
    const reserved = readUInt16LE(input, 0);
    const imageCount = readUInt16LE(input, 4);
    if (reserved !== 0 || imageCount === 0)
      return false;
    const imageType = readUInt16LE(input, 2);
    return imageType === TYPE_ICON;
  },
  calculate(input) {
    const nbImages = readUInt16LE(input, 4);
    if (SIZE_HEADER + nbImages * SIZE_IMAGE_ENTRY > input.length) {
      throw new TypeError("Invalid ICO");
    }
    const imageSize2 = getImageSize(input, 0);
    if (nbImages === 1)
      return imageSize2;
    const images = [];
    for (let imageIndex = 0; imageIndex < nbImages; imageIndex += 1) {
      images.push(getImageSize(input, imageIndex));
    }
    return {
      width: imageSize2.width,
      height: imageSize2.height,
      images
    };
  }
};

// ../../node_modules/image-size/dist/esm/types/cur.js
var TYPE_CURSOR = 2;
var CUR = {
  validate(input) {
    const reserved = readUInt16LE(input, 0);
    const imageCount = readUInt16LE(input, 4);
    if (reserved !== 0 || imageCount === 0)
      return false;
    const imageType = readUInt16LE(input, 2);
    return imageType === TYPE_CURSOR;
  },
  calculate: (input) => ICO.calculate(input)
};

// ../../node_modules/image-size/dist/esm/types/dds.js
init_reelay_no_global_this();
var DDS = {
  validate: (input) => readUInt32LE(input, 0) === 542327876,
  calculate: (input) => ({
    height: readUInt32LE(input, 12),
    width: readUInt32LE(input, 16)
  })
};

// ../../node_modules/image-size/dist/esm/types/gif.js
init_reelay_no_global_this();
var gifRegexp = /^GIF8[79]a/;
var GIF = {
  validate: (input) => gifRegexp.test(toUTF8String(input, 0, 6)),
  calculate: (input) => ({
    height: readUInt16LE(input, 8),
    width: readUInt16LE(input, 6)
  })
};

// ../../node_modules/image-size/dist/esm/types/heif.js
init_reelay_no_global_this();
var brandMap = {
  avif: "avif",
  mif1: "heif",
  msf1: "heif",
  heic: "heic",
  heix: "heic",
  hevc: "heic",
  hevx: "heic"
};
var HEIF = {
  validate(input) {
    const boxType = toUTF8String(input, 4, 8);
    if (boxType !== "ftyp")
      return false;
    const ftypBox = findBox2(input, "ftyp", 0);
    if (!ftypBox)
      return false;
    const brand = toUTF8String(input, ftypBox.offset + 8, ftypBox.offset + 12);
    return brand in brandMap;
  },
  calculate(input) {
    const metaBox = findBox2(input, "meta", 0);
    const iprpBox = metaBox && findBox2(input, "iprp", metaBox.offset + 12);
    const ipcoBox = iprpBox && findBox2(input, "ipco", iprpBox.offset + 8);
    if (!ipcoBox) {
      throw new TypeError("Invalid HEIF, no ipco box found");
    }
    const type = toUTF8String(input, 8, 12);
    const images = [];
    let currentOffset = ipcoBox.offset + 8;
    while (currentOffset < ipcoBox.offset + ipcoBox.size) {
      const ispeBox = findBox2(input, "ispe", currentOffset);
      if (!ispeBox)
        break;
      if (ispeBox.size < 20) {
        throw new TypeError("Invalid HEIF");
      }
      const rawWidth = readUInt32BE(input, ispeBox.offset + 12);
      const rawHeight = readUInt32BE(input, ispeBox.offset + 16);
      const clapBox = findBox2(input, "clap", currentOffset);
      let width = rawWidth;
      const height = rawHeight;
      if (clapBox && clapBox.size >= 16 && clapBox.offset < ipcoBox.offset + ipcoBox.size) {
        const cropRight = readUInt32BE(input, clapBox.offset + 12);
        width = rawWidth - cropRight;
      }
      images.push({ height, width });
      const nextOffset = ispeBox.offset + ispeBox.size;
      if (nextOffset <= currentOffset) {
        throw new TypeError("Invalid HEIF");
      }
      currentOffset = nextOffset;
    }
    if (images.length === 0) {
      throw new TypeError("Invalid HEIF, no sizes found");
    }
    return {
      width: images[0].width,
      height: images[0].height,
      type,
      ...images.length > 1 ? { images } : {}
    };
  }
};

// ../../node_modules/image-size/dist/esm/types/icns.js
init_reelay_no_global_this();
var SIZE_HEADER2 = 4 + 4;
var FILE_LENGTH_OFFSET = 4;
var ENTRY_LENGTH_OFFSET = 4;
var ICON_TYPE_SIZE = {
  ICON: 32,
  "ICN#": 32,
  "icm#": 16,
  icm4: 16,
  icm8: 16,
  "ics#": 16,
  ics4: 16,
  ics8: 16,
  is32: 16,
  s8mk: 16,
  icp4: 16,
  icl4: 32,
  icl8: 32,
  il32: 32,
  l8mk: 32,
  icp5: 32,
  ic11: 32,
  ich4: 48,
  ich8: 48,
  ih32: 48,
  h8mk: 48,
  icp6: 64,
  ic12: 32,
  it32: 128,
  t8mk: 128,
  ic07: 128,
  ic08: 256,
  ic13: 256,
  ic09: 512,
  ic14: 512,
  ic10: 1024
};
function readImageHeader(input, imageOffset) {
  const imageLengthOffset = imageOffset + ENTRY_LENGTH_OFFSET;
  if (imageLengthOffset + 4 > input.length) {
    throw new TypeError("Invalid ICNS");
  }
  return [
    toUTF8String(input, imageOffset, imageLengthOffset),
    readUInt32BE(input, imageLengthOffset)
  ];
}
function getImageSize2(type) {
  const size = ICON_TYPE_SIZE[type];
  return { width: size, height: size, type };
}
var ICNS = {
  validate: (input) => toUTF8String(input, 0, 4) === "icns",
  calculate(input) {
    const inputLength = input.length;
    const fileLength = readUInt32BE(input, FILE_LENGTH_OFFSET);
    let imageOffset = SIZE_HEADER2;
    const images = [];
    while (imageOffset < fileLength && imageOffset < inputLength) {
      const imageHeader = readImageHeader(input, imageOffset);
      const entryLength = imageHeader[1];
      if (entryLength < 8) {
        throw new TypeError("Invalid ICNS");
      }
      const imageSize2 = getImageSize2(imageHeader[0]);
      images.push(imageSize2);
      imageOffset += entryLength;
    }
    if (images.length === 0) {
      throw new TypeError("Invalid ICNS, no sizes found");
    }
    return {
      width: images[0].width,
      height: images[0].height,
      ...images.length > 1 ? { images } : {}
    };
  }
};

// ../../node_modules/image-size/dist/esm/types/j2c.js
init_reelay_no_global_this();
var J2C = {
  validate: (input) => readUInt32BE(input, 0) === 4283432785,
  calculate: (input) => ({
    height: readUInt32BE(input, 12),
    width: readUInt32BE(input, 8)
  })
};

// ../../node_modules/image-size/dist/esm/types/jp2.js
init_reelay_no_global_this();
var JP2 = {
  validate(input) {
    const boxType = toUTF8String(input, 4, 8);
    if (boxType !== "jP  ")
      return false;
    const ftypBox = findBox2(input, "ftyp", 0);
    if (!ftypBox)
      return false;
    const brand = toUTF8String(input, ftypBox.offset + 8, ftypBox.offset + 12);
    return brand === "jp2 ";
  },
  calculate(input) {
    const jp2hBox = findBox2(input, "jp2h", 0);
    const ihdrBox = jp2hBox && findBox2(input, "ihdr", jp2hBox.offset + 8);
    if (ihdrBox) {
      return {
        height: readUInt32BE(input, ihdrBox.offset + 8),
        width: readUInt32BE(input, ihdrBox.offset + 12)
      };
    }
    throw new TypeError("Unsupported JPEG 2000 format");
  }
};

// ../../node_modules/image-size/dist/esm/types/jpg.js
init_reelay_no_global_this();
var EXIF_MARKER = "45786966";
var APP1_DATA_SIZE_BYTES = 2;
var EXIF_HEADER_BYTES = 6;
var TIFF_BYTE_ALIGN_BYTES = 2;
var BIG_ENDIAN_BYTE_ALIGN = "4d4d";
var LITTLE_ENDIAN_BYTE_ALIGN = "4949";
var IDF_ENTRY_BYTES = 12;
var NUM_DIRECTORY_ENTRIES_BYTES = 2;
function isEXIF(input) {
  return toHexString(input, 2, 6) === EXIF_MARKER;
}
function extractSize(input, index) {
  return {
    height: readUInt16BE(input, index),
    width: readUInt16BE(input, index + 2)
  };
}
function extractOrientation(exifBlock, isBigEndian) {
  const idfOffset = 8;
  const offset = EXIF_HEADER_BYTES + idfOffset;
  const idfDirectoryEntries = readUInt(exifBlock, 16, offset, isBigEndian);
  for (let directoryEntryNumber = 0; directoryEntryNumber < idfDirectoryEntries; directoryEntryNumber++) {
    const start = offset + NUM_DIRECTORY_ENTRIES_BYTES + directoryEntryNumber * IDF_ENTRY_BYTES;
    const end = start + IDF_ENTRY_BYTES;
    if (start > exifBlock.length) {
      return;
    }
    const block = exifBlock.slice(start, end);
    const tagNumber = readUInt(block, 16, 0, isBigEndian);
    if (tagNumber === 274) {
      const dataFormat = readUInt(block, 16, 2, isBigEndian);
      if (dataFormat !== 3) {
        return;
      }
      const numberOfComponents = readUInt(block, 32, 4, isBigEndian);
      if (numberOfComponents !== 1) {
        return;
      }
      return readUInt(block, 16, 8, isBigEndian);
    }
  }
}
function validateExifBlock(input, index) {
  const exifBlock = input.slice(APP1_DATA_SIZE_BYTES, index);
  const byteAlign = toHexString(exifBlock, EXIF_HEADER_BYTES, EXIF_HEADER_BYTES + TIFF_BYTE_ALIGN_BYTES);
  const isBigEndian = byteAlign === BIG_ENDIAN_BYTE_ALIGN;
  const isLittleEndian = byteAlign === LITTLE_ENDIAN_BYTE_ALIGN;
  if (isBigEndian || isLittleEndian) {
    return extractOrientation(exifBlock, isBigEndian);
  }
}
function validateInput(input, index) {
  if (index > input.length) {
    throw new TypeError("Corrupt JPG, exceeded buffer limits");
  }
}
var JPG = {
  validate: (input) => toHexString(input, 0, 2) === "ffd8",
  calculate(_input) {
    let input = _input.slice(4);
    let orientation;
    let next;
    while (input.length) {
      const i = readUInt16BE(input, 0);
      validateInput(input, i);
      if (input[i] !== 255) {
        input = input.subarray(1);
        continue;
      }
      if (isEXIF(input)) {
        orientation = validateExifBlock(input, i);
      }
      next = input[i + 1];
      if (next === 192 || next === 193 || next === 194) {
        const size = extractSize(input, i + 5);
        if (!orientation) {
          return size;
        }
        return {
          height: size.height,
          orientation,
          width: size.width
        };
      }
      input = input.subarray(i + 2);
    }
    throw new TypeError("Invalid JPG, no size found");
  }
};

// ../../node_modules/image-size/dist/esm/types/jxl.js
init_reelay_no_global_this();

// ../../node_modules/image-size/dist/esm/types/jxl-stream.js
init_reelay_no_global_this();

// ../../node_modules/image-size/dist/esm/utils/bit-reader.js
init_reelay_no_global_this();
var BitReader = class {
  input;
  endianness;
  byteOffset = 2;
  bitOffset = 0;
  constructor(input, endianness) {
    this.input = input;
    this.endianness = endianness;
  }
  getBits(length = 1) {
    let result = 0;
    let bitsRead = 0;
    while (bitsRead < length) {
      if (this.byteOffset >= this.input.length) {
        throw new Error("Reached end of input");
      }
      const currentByte = this.input[this.byteOffset];
      const bitsLeft = 8 - this.bitOffset;
      const bitsToRead = Math.min(length - bitsRead, bitsLeft);
      if (this.endianness === "little-endian") {
        const mask = (1 << bitsToRead) - 1;
        const bits = currentByte >> this.bitOffset & mask;
        result |= bits << bitsRead;
      } else {
        const mask = (1 << bitsToRead) - 1 << 8 - this.bitOffset - bitsToRead;
        const bits = (currentByte & mask) >> 8 - this.bitOffset - bitsToRead;
        result = result << bitsToRead | bits;
      }
      bitsRead += bitsToRead;
      this.bitOffset += bitsToRead;
      if (this.bitOffset === 8) {
        this.byteOffset++;
        this.bitOffset = 0;
      }
    }
    return result;
  }
};

// ../../node_modules/image-size/dist/esm/types/jxl-stream.js
function calculateImageDimension(reader, isSmallImage) {
  if (isSmallImage) {
    return 8 * (1 + reader.getBits(5));
  }
  const sizeClass = reader.getBits(2);
  const extraBits = [9, 13, 18, 30][sizeClass];
  return 1 + reader.getBits(extraBits);
}
function calculateImageWidth(reader, isSmallImage, widthMode, height) {
  if (isSmallImage && widthMode === 0) {
    return 8 * (1 + reader.getBits(5));
  }
  if (widthMode === 0) {
    return calculateImageDimension(reader, false);
  }
  const aspectRatios = [1, 1.2, 4 / 3, 1.5, 16 / 9, 5 / 4, 2];
  return Math.floor(height * aspectRatios[widthMode - 1]);
}
var JXLStream = {
  validate: (input) => {
    return toHexString(input, 0, 2) === "ff0a";
  },
  calculate(input) {
    const reader = new BitReader(input, "little-endian");
    const isSmallImage = reader.getBits(1) === 1;
    const height = calculateImageDimension(reader, isSmallImage);
    const widthMode = reader.getBits(3);
    const width = calculateImageWidth(reader, isSmallImage, widthMode, height);
    return { width, height };
  }
};

// ../../node_modules/image-size/dist/esm/types/jxl.js
function extractCodestream(input) {
  const jxlcBox = findBox2(input, "jxlc", 0);
  if (jxlcBox) {
    return input.subarray(jxlcBox.offset + 8, jxlcBox.offset + jxlcBox.size);
  }
  const partialStreams = extractPartialStreams(input);
  if (partialStreams.length > 0) {
    return concatenateCodestreams(partialStreams);
  }
  return void 0;
}
function extractPartialStreams(input) {
  const partialStreams = [];
  let offset = 0;
  while (offset < input.length) {
    const jxlpBox = findBox2(input, "jxlp", offset);
    if (!jxlpBox)
      break;
    if (jxlpBox.size < 12) {
      throw new TypeError("Invalid JXL");
    }
    partialStreams.push(input.slice(jxlpBox.offset + 12, jxlpBox.offset + jxlpBox.size));
    offset = jxlpBox.offset + jxlpBox.size;
  }
  return partialStreams;
}
function concatenateCodestreams(partialCodestreams) {
  const totalLength = partialCodestreams.reduce((acc, curr) => acc + curr.length, 0);
  const codestream = new Uint8Array(Math.min(16, totalLength));
  let position = 0;
  for (const partial2 of partialCodestreams) {
    if (position >= codestream.length)
      break;
    const byteCount = Math.min(partial2.length, codestream.length - position);
    codestream.set(partial2.subarray(0, byteCount), position);
    position += byteCount;
  }
  return codestream;
}
var JXL = {
  validate: (input) => {
    const boxType = toUTF8String(input, 4, 8);
    if (boxType !== "JXL ")
      return false;
    const ftypBox = findBox2(input, "ftyp", 0);
    if (!ftypBox)
      return false;
    const brand = toUTF8String(input, ftypBox.offset + 8, ftypBox.offset + 12);
    return brand === "jxl ";
  },
  calculate(input) {
    const codestream = extractCodestream(input);
    if (codestream)
      return JXLStream.calculate(codestream);
    throw new TypeError("Invalid JXL");
  }
};

// ../../node_modules/image-size/dist/esm/types/ktx.js
init_reelay_no_global_this();
var KTX = {
  validate: (input) => {
    const signature = toUTF8String(input, 1, 7);
    return ["KTX 11", "KTX 20"].includes(signature);
  },
  calculate: (input) => {
    const type = input[5] === 49 ? "ktx" : "ktx2";
    const offset = type === "ktx" ? 36 : 20;
    return {
      height: readUInt32LE(input, offset + 4),
      width: readUInt32LE(input, offset),
      type
    };
  }
};

// ../../node_modules/image-size/dist/esm/types/png.js
init_reelay_no_global_this();
var pngSignature = "PNG\r\n\n";
var pngImageHeaderChunkName = "IHDR";
var pngFriedChunkName = "CgBI";
var PNG = {
  validate(input) {
    if (pngSignature === toUTF8String(input, 1, 8)) {
      let chunkName = toUTF8String(input, 12, 16);
      if (chunkName === pngFriedChunkName) {
        chunkName = toUTF8String(input, 28, 32);
      }
      if (chunkName !== pngImageHeaderChunkName) {
        throw new TypeError("Invalid PNG");
      }
      return true;
    }
    return false;
  },
  calculate(input) {
    if (toUTF8String(input, 12, 16) === pngFriedChunkName) {
      return {
        height: readUInt32BE(input, 36),
        width: readUInt32BE(input, 32)
      };
    }
    return {
      height: readUInt32BE(input, 20),
      width: readUInt32BE(input, 16)
    };
  }
};

// ../../node_modules/image-size/dist/esm/types/pnm.js
init_reelay_no_global_this();
var PNMTypes = {
  P1: "pbm/ascii",
  P2: "pgm/ascii",
  P3: "ppm/ascii",
  P4: "pbm",
  P5: "pgm",
  P6: "ppm",
  P7: "pam",
  PF: "pfm"
};
var HEADER_SCAN_LIMIT = 64;
var PAM_HEADER_LIMIT = 256;
var isWhitespace = (byte) => byte === 32 || byte === 9 || byte === 10 || byte === 13;
var isEndOfLine = (byte) => byte === 10 || byte === 13;
var handlers = {
  default: (input) => {
    const end = Math.min(input.length, HEADER_SCAN_LIMIT);
    const tokens = [];
    let token = "";
    let inComment = false;
    for (let i = 2; i < end && tokens.length < 2; i++) {
      const byte = input[i];
      if (inComment) {
        inComment = !isEndOfLine(byte);
      } else if (byte === 35) {
        inComment = true;
      } else if (isWhitespace(byte)) {
        if (token) {
          tokens.push(token);
          token = "";
        }
      } else {
        token += String.fromCharCode(byte);
      }
    }
    if (token && tokens.length < 2)
      tokens.push(token);
    if (tokens.length < 2) {
      throw new TypeError("Invalid PNM");
    }
    return {
      width: Number.parseInt(tokens[0], 10),
      height: Number.parseInt(tokens[1], 10)
    };
  },
  pam: (input) => {
    const header = toUTF8String(input, 0, Math.min(input.length, PAM_HEADER_LIMIT));
    const size = {};
    for (const line of header.split(/[\r\n]+/)) {
      if (line.length > 16 || line.charCodeAt(0) > 128) {
        continue;
      }
      const [key, value] = line.split(" ");
      if (key && value) {
        size[key.toLowerCase()] = Number.parseInt(value, 10);
      }
      if (size.height && size.width) {
        break;
      }
    }
    if (size.height && size.width) {
      return {
        height: size.height,
        width: size.width
      };
    }
    throw new TypeError("Invalid PAM");
  }
};
var PNM = {
  validate: (input) => toUTF8String(input, 0, 2) in PNMTypes,
  calculate(input) {
    const signature = toUTF8String(input, 0, 2);
    const type = PNMTypes[signature];
    const handler = handlers[type] || handlers.default;
    return handler(input);
  }
};

// ../../node_modules/image-size/dist/esm/types/psd.js
init_reelay_no_global_this();
var PSD = {
  validate: (input) => toUTF8String(input, 0, 4) === "8BPS",
  calculate: (input) => ({
    height: readUInt32BE(input, 14),
    width: readUInt32BE(input, 18)
  })
};

// ../../node_modules/image-size/dist/esm/types/svg.js
init_reelay_no_global_this();
var svgReg = /<svg\s([^>"']|"[^"]*"|'[^']*')*>/;
var extractorRegExps = {
  height: /\sheight=(['"])([^%]+?)\1/,
  root: svgReg,
  viewbox: /\sviewBox=(['"])(.+?)\1/i,
  width: /\swidth=(['"])([^%]+?)\1/
};
var INCH_CM = 2.54;
var units = {
  in: 96,
  cm: 96 / INCH_CM,
  em: 16,
  ex: 8,
  m: 96 / INCH_CM * 100,
  mm: 96 / INCH_CM / 10,
  pc: 96 / 72 / 12,
  pt: 96 / 72,
  px: 1
};
var unitsReg = new RegExp(`^([0-9.]+(?:e\\d+)?)(${Object.keys(units).join("|")})?$`);
function parseLength(len) {
  const m = unitsReg.exec(len);
  if (!m) {
    return void 0;
  }
  return Math.round(Number(m[1]) * (units[m[2]] || 1));
}
function parseViewbox(viewbox) {
  const bounds = viewbox.split(" ");
  return {
    height: parseLength(bounds[3]),
    width: parseLength(bounds[2])
  };
}
function parseAttributes(root) {
  const width = root.match(extractorRegExps.width);
  const height = root.match(extractorRegExps.height);
  const viewbox = root.match(extractorRegExps.viewbox);
  return {
    height: height && parseLength(height[2]),
    viewbox: viewbox && parseViewbox(viewbox[2]),
    width: width && parseLength(width[2])
  };
}
function calculateByDimensions(attrs) {
  return {
    height: attrs.height,
    width: attrs.width
  };
}
function calculateByViewbox(attrs, viewbox) {
  const ratio = viewbox.width / viewbox.height;
  if (attrs.width) {
    return {
      height: Math.floor(attrs.width / ratio),
      width: attrs.width
    };
  }
  if (attrs.height) {
    return {
      height: attrs.height,
      width: Math.floor(attrs.height * ratio)
    };
  }
  return {
    height: viewbox.height,
    width: viewbox.width
  };
}
var SVG = {
  validate: (input) => svgReg.test(toUTF8String(input, 0, 1e3)),
  calculate(input) {
    const root = toUTF8String(input).match(extractorRegExps.root);
    if (root) {
      const attrs = parseAttributes(root[0]);
      if (attrs.width && attrs.height) {
        return calculateByDimensions(attrs);
      }
      if (attrs.viewbox) {
        return calculateByViewbox(attrs, attrs.viewbox);
      }
    }
    throw new TypeError("Invalid SVG");
  }
};

// ../../node_modules/image-size/dist/esm/types/tga.js
init_reelay_no_global_this();
var TGA = {
  validate(input) {
    return readUInt16LE(input, 0) === 0 && readUInt16LE(input, 4) === 0;
  },
  calculate(input) {
    return {
      height: readUInt16LE(input, 14),
      width: readUInt16LE(input, 12)
    };
  }
};

// ../../node_modules/image-size/dist/esm/types/tiff.js
init_reelay_no_global_this();
var CONSTANTS = {
  TAG: {
    WIDTH: 256,
    HEIGHT: 257,
    COMPRESSION: 259
  },
  TYPE: {
    SHORT: 3,
    LONG: 4,
    LONG8: 16
  },
  ENTRY_SIZE: {
    STANDARD: 12,
    BIG: 20
  },
  COUNT_SIZE: {
    STANDARD: 2,
    BIG: 8
  }
};
function readIFD(input, { isBigEndian, isBigTiff }) {
  const view = new DataView(input.buffer, input.byteOffset);
  const le = !isBigEndian;
  const ifdOffset = isBigTiff ? Number(view.getBigUint64(8, le)) : view.getUint32(4, le);
  const entryCountSize = isBigTiff ? CONSTANTS.COUNT_SIZE.BIG : CONSTANTS.COUNT_SIZE.STANDARD;
  return input.slice(ifdOffset + entryCountSize);
}
function readTagValue(view, type, offset, le) {
  switch (type) {
    case CONSTANTS.TYPE.SHORT:
      return view.getUint16(offset, le);
    case CONSTANTS.TYPE.LONG:
      return view.getUint32(offset, le);
    case CONSTANTS.TYPE.LONG8: {
      const value = Number(view.getBigUint64(offset, le));
      if (value > Number.MAX_SAFE_INTEGER) {
        throw new TypeError("Value too large");
      }
      return value;
    }
    default:
      return 0;
  }
}
function extractTags(input, { isBigEndian, isBigTiff }) {
  const tags = {};
  const entrySize = isBigTiff ? CONSTANTS.ENTRY_SIZE.BIG : CONSTANTS.ENTRY_SIZE.STANDARD;
  const valueOffset = isBigTiff ? 12 : 8;
  const view = new DataView(input.buffer, input.byteOffset);
  const le = !isBigEndian;
  for (let offset = 0; offset + entrySize < input.length; offset += entrySize) {
    const code = view.getUint16(offset, le);
    const type = view.getUint16(offset + 2, le);
    const length = isBigTiff ? Number(view.getBigUint64(offset + 4, le)) : view.getUint32(offset + 4, le);
    if (code === 0)
      break;
    if (length === 1 && (type === CONSTANTS.TYPE.SHORT || type === CONSTANTS.TYPE.LONG || isBigTiff && type === CONSTANTS.TYPE.LONG8)) {
      tags[code] = readTagValue(view, type, offset + valueOffset, le);
    }
  }
  return tags;
}
function determineFormat(input) {
  const signature = toUTF8String(input, 0, 2);
  const isBigEndian = signature === "MM";
  const view = new DataView(input.buffer, input.byteOffset);
  const version2 = view.getUint16(2, !isBigEndian);
  return {
    isBigEndian,
    isBigTiff: version2 === 43
  };
}
function validateBigTIFFHeader(input, isBigEndian) {
  const view = new DataView(input.buffer, input.byteOffset);
  const le = !isBigEndian;
  const byteSize = view.getUint16(4, le);
  const reserved = view.getUint16(6, le);
  if (byteSize !== 8 || reserved !== 0) {
    throw new TypeError("Invalid BigTIFF header");
  }
}
var signatures = /* @__PURE__ */ new Set([
  "49492a00",
  "4d4d002a",
  "49492b00",
  "4d4d002b"
]);
var TIFF = {
  validate: (input) => {
    const signature = toHexString(input, 0, 4);
    return signatures.has(signature);
  },
  calculate(input) {
    const format = determineFormat(input);
    if (format.isBigTiff) {
      validateBigTIFFHeader(input, format.isBigEndian);
    }
    const ifdBuffer = readIFD(input, format);
    const tags = extractTags(ifdBuffer, format);
    const info = {
      height: tags[CONSTANTS.TAG.HEIGHT],
      width: tags[CONSTANTS.TAG.WIDTH],
      type: format.isBigTiff ? "bigtiff" : "tiff"
    };
    if (tags[CONSTANTS.TAG.COMPRESSION]) {
      info.compression = tags[CONSTANTS.TAG.COMPRESSION];
    }
    if (!info.width || !info.height) {
      throw new TypeError("Invalid Tiff. Missing tags");
    }
    return info;
  }
};

// ../../node_modules/image-size/dist/esm/types/webp.js
init_reelay_no_global_this();
function calculateExtended(input) {
  return {
    height: 1 + readUInt24LE(input, 7),
    width: 1 + readUInt24LE(input, 4)
  };
}
function calculateLossless(input) {
  return {
    height: 1 + ((input[4] & 15) << 10 | input[3] << 2 | (input[2] & 192) >> 6),
    width: 1 + ((input[2] & 63) << 8 | input[1])
  };
}
function calculateLossy(input) {
  return {
    height: readInt16LE(input, 8) & 16383,
    width: readInt16LE(input, 6) & 16383
  };
}
var WEBP = {
  validate(input) {
    const riffHeader = "RIFF" === toUTF8String(input, 0, 4);
    const webpHeader = "WEBP" === toUTF8String(input, 8, 12);
    const vp8Header = "VP8" === toUTF8String(input, 12, 15);
    return riffHeader && webpHeader && vp8Header;
  },
  calculate(_input) {
    const chunkHeader = toUTF8String(_input, 12, 16);
    const input = _input.slice(20, 30);
    if (chunkHeader === "VP8X") {
      const extendedHeader = input[0];
      const validStart = (extendedHeader & 192) === 0;
      const validEnd = (extendedHeader & 1) === 0;
      if (validStart && validEnd) {
        return calculateExtended(input);
      }
      throw new TypeError("Invalid WebP");
    }
    if (chunkHeader === "VP8 " && input[0] !== 47) {
      return calculateLossy(input);
    }
    const signature = toHexString(input, 3, 6);
    if (chunkHeader === "VP8L" && signature !== "9d012a") {
      return calculateLossless(input);
    }
    throw new TypeError("Invalid WebP");
  }
};

// ../../node_modules/image-size/dist/esm/types/index.js
var typeHandlers = /* @__PURE__ */ new Map([
  ["bmp", BMP],
  ["cur", CUR],
  ["dds", DDS],
  ["gif", GIF],
  ["heif", HEIF],
  ["icns", ICNS],
  ["ico", ICO],
  ["j2c", J2C],
  ["jp2", JP2],
  ["jpg", JPG],
  ["jxl", JXL],
  ["jxl-stream", JXLStream],
  ["ktx", KTX],
  ["png", PNG],
  ["pnm", PNM],
  ["psd", PSD],
  ["svg", SVG],
  ["tga", TGA],
  ["tiff", TIFF],
  ["webp", WEBP]
]);
var types = Array.from(typeHandlers.keys());

// ../../node_modules/image-size/dist/esm/detector.js
var firstBytes = /* @__PURE__ */ new Map([
  [0, ["cur", "heif", "ico", "jp2", "jxl", "tga"]],
  [56, ["psd"]],
  [60, ["svg"]],
  [66, ["bmp"]],
  [68, ["dds"]],
  [71, ["gif"]],
  [73, ["tiff"]],
  [77, ["tiff"]],
  [80, ["pnm"]],
  [82, ["webp"]],
  [105, ["icns"]],
  [137, ["png"]],
  [171, ["ktx"]],
  [255, ["j2c", "jpg", "jxl-stream"]]
]);
function detector(input) {
  const byte = input[0];
  const candidates = firstBytes.get(byte);
  const predicate = (type) => typeHandlers.get(type)?.validate(input);
  return candidates?.find(predicate) || types.find(predicate);
}

// ../../node_modules/image-size/dist/esm/lookup.js
var globalOptions = {
  disabledTypes: []
};
function imageSize(input) {
  const type = detector(input);
  if (typeof type !== "undefined") {
    if (globalOptions.disabledTypes.indexOf(type) > -1) {
      throw new TypeError(`disabled file type: ${type}`);
    }
    const size = typeHandlers.get(type)?.calculate(input);
    if (size !== void 0) {
      size.type = size.type ?? type;
      if (size.images && size.images.length > 1) {
        const largestImage = size.images.reduce((largest, current) => {
          return current.width * current.height > largest.width * largest.height ? current : largest;
        }, size.images[0]);
        size.width = largestImage.width;
        size.height = largestImage.height;
      }
      return size;
    }
  }
  throw new TypeError(`unsupported file type: ${type}`);
}

// nodes/Reelay/host/input.ts
var OTHER_MODEL = "other";
var TIMEOUT_S = 1800;
var CONCURRENCY = 20;
function readSettings(context) {
  const problems = [];
  const options2 = context.getNodeParameter("options", 0, {});
  const number3 = (field, value, least) => {
    if (value === void 0 || value === null || value === "") return void 0;
    const parsed = typeof value === "number" ? value : Number(String(value).trim());
    if (Number.isFinite(parsed) && parsed >= least) return parsed;
    problems.push({
      field,
      value,
      message: `"${value}" is no number of at least ${least}. Correct it or leave it empty.`
    });
    return void 0;
  };
  const seconds2 = number3("timeout", context.getNodeParameter("timeout", 0, TIMEOUT_S), 1) ?? TIMEOUT_S;
  const pollInterval2 = number3("pollInterval", options2["pollInterval"], 0.1);
  const waitMode2 = String(context.getNodeParameter("waitMode", 0, "inProcess"));
  if (waitMode2 !== "inProcess" && waitMode2 !== "suspend")
    problems.push({
      field: "waitMode",
      value: waitMode2,
      message: `"${waitMode2}" is no way to wait. Allowed: inProcess or suspend.`
    });
  const { callback: callback2 } = options2;
  return {
    problems,
    settings: {
      waitMode: waitMode2 === "suspend" ? "suspend" : "inProcess",
      timeoutMs: seconds2 * 1e3,
      pollIntervalMs: pollInterval2 === void 0 ? void 0 : pollInterval2 * 1e3,
      maxCost: number3("maxCost", options2["maxCost"], 0),
      concurrency: Math.floor(number3("concurrency", options2["concurrency"], 1) ?? CONCURRENCY),
      callback: typeof callback2 === "string" && callback2.trim() !== "" ? callback2.trim() : callback2 === true
    }
  };
}
async function readRequest(context, provider2, item) {
  const problems = [];
  const text2 = (name) => asText(context.getNodeParameter(name, item, ""));
  const options2 = context.getNodeParameter("options", item, {});
  const model = text2("model");
  const input = {
    model: model === OTHER_MODEL ? text2("customModel") : model,
    prompt: text2("prompt") ?? "",
    duration: text2("duration"),
    aspectRatio: text2("aspectRatio"),
    resolution: text2("resolution"),
    imageUrl: [
      ...readAddresses(context.getNodeParameter("imageUrl", item, "")),
      ...await readImage(context, item, asText(options2["imageBinaryProperty"]), problems)
    ],
    extra: readExtra2(options2["extra"], problems)
  };
  if (model === OTHER_MODEL && input.model === void 0)
    problems.push({ field: "customModel", value: "", message: "it is empty. Write the name of the model." });
  const result = prepare(ADAPTERS[provider2], input);
  if (!result.ok) return { prepared: null, problems: [...problems, ...result.problems] };
  return { prepared: problems.length > 0 ? null : result.prepared, problems };
}
function readTask2(context, provider2, item, json2) {
  const value = context.getNodeParameter("taskId", item, "");
  const handle = parseTaskHandle(value);
  const problem = (message) => ({ task: null, problems: [{ field: "taskId", value, message }] });
  const id = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  const task = handle ?? handleOf(provider2, id, json2);
  if (task === null)
    return problem(
      "it is empty. Give the taskId (or task) of an item from Generate or Submit, for example {{ $json.taskId }}, or the ID that the provider shows."
    );
  if (task.provider !== provider2)
    return problem(
      `task ${task.id} was made at ${task.provider}, and this node is set to ${provider2}. Choose ${task.provider} as provider.`
    );
  return { task, problems: [] };
}
function handleOf(provider2, id, json2) {
  if (id === "" || id.length > 2048) return null;
  const known = parseTaskHandle(json2["task"]);
  if (known && known.id === id && known.provider === provider2) return known;
  return { v: 1, provider: provider2, id };
}
function asText(value) {
  if (value === void 0 || value === null || value === "") return void 0;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
function readAddresses(value) {
  const list2 = Array.isArray(value) ? value : typeof value === "string" ? value.split(/\s+/) : [value];
  return list2.map((entry) => String(entry ?? "").trim()).filter((entry) => entry !== "");
}
async function readImage(context, item, property, problems) {
  if (property === void 0) return [];
  const binary = context.getInputData()[item]?.binary?.[property];
  if (!binary) {
    const message2 = `the item has no binary field "${property}". Name the field that holds the image.`;
    problems.push({ field: "imageBinaryProperty", value: property, message: message2 });
    return [];
  }
  const bytes = await context.helpers.getBinaryDataBuffer(item, property);
  const image = asImage(binary.fileName ?? property, bytes);
  if (image) return [image];
  const message = `"${binary.fileName ?? property}" is no image that can be read. Give a JPEG, PNG or WebP.`;
  problems.push({ field: "imageBinaryProperty", value: property, message });
  return [];
}
function asImage(name, bytes) {
  try {
    const { width, height, type } = imageSize(bytes);
    return { name, mediaType: `image/${type === "jpg" ? "jpeg" : type}`, bytes, width, height };
  } catch {
    return null;
  }
}
function readExtra2(value, problems) {
  if (value === void 0 || value === null || value === "") return void 0;
  const parsed = typeof value === "string" ? asJson(value) : value;
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return parsed;
  const message = 'it is no JSON object. Write it like {"seed": 7}.';
  problems.push({ field: "extra", value, message });
  return void 0;
}
function asJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

// nodes/Reelay/actions/tasks.ts
async function readTasks(context, provider2) {
  const { settings, problems } = readSettings(context);
  const key = await readKey(context, provider2);
  const common = [...checkKey2(provider2, key), ...problems];
  const input = context.getInputData();
  const items = await readAll(context, provider2, common, async (index) => {
    const json2 = input[index]?.json ?? {};
    const { task, problems: problems2 } = readTask2(context, provider2, index, json2);
    return { value: task && { task, fields: fieldsOfTask(task, json2) }, problems: problems2 };
  });
  const store = createBinaryStore(context.helpers.prepareBinaryData);
  const open2 = items.some((item) => !(item instanceof ItemFailure));
  return {
    settings,
    store,
    items,
    session: open2 ? connect(context, provider2, key, store.sawStream) : null
  };
}

// nodes/Reelay/actions/download.ts
var DOWNLOADS = 5;
async function download(context, provider2) {
  const { session, items, store } = await readTasks(context, provider2);
  const signal = context.getExecutionCancelSignal();
  const fetched = await workAll(items, DOWNLOADS, ({ task, fields }, index) => {
    let known = fields;
    const fetching = async () => {
      const state = await getTask(session, task, signal);
      known = withState(known, state);
      if (state.status !== "succeeded") throw notThere(task.id, state, session.adapter.needsKey);
      const { binary } = await store.save(readClip(session, task, state, { signal }), fileNameOf(context, index, known));
      return { fields: known, binary, property: propertyOf(context, index) };
    };
    return settle(fetching(), (error) => new ItemFailure(error, known));
  });
  return output(context, fetched, ({ fields, binary, property }) => ({
    json: fields,
    binary: { [property]: binary }
  }));
}
function notThere(id, { status: status2, failure: failure2 }, paid2) {
  if (status2 === "queued" || status2 === "running")
    return new ReelayError(
      "timeout",
      `Task ${id} is not ready yet (${status2}). Put a Wait operation before this one, or look at its status first with Get.`,
      { retryable: true, charged: paid2 ? "yes" : "no" }
    );
  const refunded = failure2?.refunded ?? "unknown";
  return new ReelayError(
    failure2?.code ?? "provider_failed",
    `Task ${id} ended without a video (${status2}): ${failure2?.message ?? "no reason given"}. Run it again with Generate, or change the prompt.`,
    { charged: !paid2 || refunded === "yes" ? "no" : refunded === "no" ? "yes" : "unknown", refunded }
  );
}

// nodes/Reelay/actions/estimate.ts
init_reelay_no_global_this();
async function estimate2(context, provider2) {
  const items = await readAll(context, provider2, [], async (index) => {
    const { prepared, problems } = await readRequest(context, provider2, index);
    return { value: prepared, problems };
  });
  return output(context, items, (prepared) => {
    const { request, estimate: estimate3, warnings } = prepared;
    const json2 = {
      ...fieldsOfRequest(prepared, provider2),
      duration: request.duration,
      aspectRatio: request.aspectRatio ?? null,
      resolution: request.resolution ?? null,
      ...estimate3.usd === null ? { priceSource: null, priceAsOf: null, priceNote: estimate3.reason } : { priceSource: estimate3.source.from, priceAsOf: estimate3.source.asOf, priceNote: estimate3.note ?? null },
      warnings: warnings.map(({ message }) => message)
    };
    return { json: json2 };
  });
}

// nodes/Reelay/actions/generate.ts
init_reelay_no_global_this();

// nodes/Reelay/host/tool.ts
init_reelay_no_global_this();
function isTool(context) {
  return context.isToolExecution?.() === true || context.getNode().type.endsWith("Tool");
}

// nodes/Reelay/suspend.ts
init_reelay_no_global_this();
var webhooks = ["", "callback"].map((path) => ({
  name: "default",
  httpMethod: "POST",
  responseMode: "onReceived",
  isFullPath: true,
  restartWebhook: true,
  path
}));
function resumeUrl(context) {
  const url = String(context.evaluateExpression("{{ $execution.resumeUrl }}", 0));
  return `${url}${url.includes("?") ? "&" : "?"}reelay=1`;
}
async function suspend(context, ends2, timeoutMs) {
  const items = output(context, ends2, (fields) => ({ json: fields }));
  if (ends2.every((end) => end instanceof ItemFailure || TERMINAL.has(end.status))) return items;
  const input = context.getInputData();
  for (const [index, end] of ends2.entries()) {
    const item = input[index];
    if (item) item.json = { ...end instanceof ItemFailure ? end.fields : end };
  }
  await context.putExecutionToWait(new Date(clock.now() + timeoutMs));
  return items;
}
var LOOKS = [0, 1e3, 3e3];
var LOOKS_AT_ONCE = 10;
function wakeUp(context) {
  return confirm(context).catch((error) => {
    context.logger.warn(`Reelay: a callback could not be confirmed: ${String(error)}`);
    return notYet(context);
  });
}
async function confirm(context) {
  const provider2 = context.getNodeParameter("provider");
  const session = connect(context, provider2, await readKey(context, provider2));
  const items = sleepingItems(context);
  const called = JSON.stringify(context.getBodyData() ?? "");
  const ready = /* @__PURE__ */ new Map();
  const meant = items.findIndex(({ task }) => task !== null && called.includes(JSON.stringify(task.id)));
  const named = items[meant];
  if (named) {
    const fields = await look(session, named, LOOKS);
    if (fields === null) return notYet(context);
    ready.set(meant, fields);
  }
  const slots = pLimit(LOOKS_AT_ONCE);
  let waiting = 0;
  await Promise.all(
    items.map(
      (item, index) => slots(async () => {
        if (waiting > 0 || ready.has(index)) return;
        const fields = await look(session, item, named ? [0] : LOOKS);
        if (fields === null) waiting += 1;
        else ready.set(index, fields);
      })
    )
  );
  if (waiting > 0) return { webhookResponse: { waiting: true } };
  return {
    webhookResponse: { waiting: false },
    workflowData: [
      ends(
        context,
        items.map(({ fields }, index) => ready.get(index) ?? fields)
      )
    ]
  };
}
function sleepingItems(context) {
  const items = context.evaluateExpression("{{ $input.all() }}");
  return items.map(({ json: json2 }) => {
    const task = parseTaskHandle(json2["task"]);
    return {
      task,
      fields: task ? { ...json2, ...carried(task, json2) } : json2
    };
  });
}
function carried(task, json2) {
  const { prompt: prompt2, model, estimatedCost } = fieldsOfTask(task, json2);
  return { prompt: prompt2, model, estimatedCost, task };
}
async function look(session, { task, fields }, pauses) {
  if (task === null || TERMINAL.has(fields.status)) return fields;
  for (const pause of pauses) {
    await clock.sleep(pause);
    const state = await getTask(session, task).catch(() => null);
    if (state && TERMINAL.has(state.status)) return withState(fields, state);
  }
  return null;
}
function notYet(context) {
  const response = context.getResponseObject();
  response.status(503).set("Retry-After", "30").json({ waiting: true });
  return { noWebhookResponse: true };
}
function ends(context, all) {
  const hasErrorBranch = context.getNode().onError === "continueErrorOutput";
  return all.map((fields, index) => ({
    json: fields.status === "succeeded" || !hasErrorBranch ? fields : asError(fields),
    pairedItem: { item: index }
  }));
}
function asError(fields) {
  const { message = "no reason given", refunded = "unknown" } = fields.failure ?? {};
  return {
    error: `Task ${fields.taskId} ended without a video (${fields.status}): ${message}`,
    message: `Whether the provider gives the money back: ${refunded}.`,
    details: { ...fields }
  };
}

// nodes/Reelay/actions/order.ts
init_reelay_no_global_this();

// nodes/Reelay/host/memory.ts
init_reelay_no_global_this();
var import_node_crypto4 = require("node:crypto");
function openMemory(context) {
  const shared = context.getContext("node");
  shared.reelay ??= { execution: context.getExecutionId(), bought: {} };
  const { execution, bought } = shared.reelay;
  const run = String(context.evaluateExpression("{{ $runIndex }}", 0));
  const node = context.getNode().id;
  const estimates = /* @__PURE__ */ new Map();
  const put = (record) => {
    const { fingerprint: fingerprint2 } = record;
    bought[fingerprint2] = { record, estimate: estimates.get(fingerprint2) ?? bought[fingerprint2]?.estimate ?? null };
  };
  return {
    keyOf(item, fingerprint2, estimate3) {
      const key = (0, import_node_crypto4.createHash)("sha256").update([execution, node, run, item, fingerprint2].join("\n")).digest("hex");
      estimates.set(key, estimate3);
      return key;
    },
    spent(without) {
      const paid2 = Object.values(bought).filter(
        ({ record }) => !without.includes(record.fingerprint) && !(record.state === "failed" && record.charged === "no")
      );
      return sumUsd(paid2.map(({ estimate: estimate3 }) => estimate3));
    },
    read: async (key) => bought[key]?.record ?? null,
    async claim(record) {
      const known = bought[record.fingerprint]?.record;
      if (known && known.generation >= record.generation) return false;
      put(record);
      return true;
    },
    async write(record) {
      put(record.state === "finished" ? { ...record, state: "submitted" } : record);
    },
    // Nobody else runs this node of this execution at the same time.
    mayBeLive: () => false
  };
}

// nodes/Reelay/actions/order.ts
async function readOrder(context, provider2, calls) {
  const { settings, problems } = readSettings(context);
  const key = await readKey(context, provider2);
  const common = [...checkKey2(provider2, key), ...problems];
  if (calls(settings)) common.push(...withoutCallbacks(provider2));
  const memory = openMemory(context);
  const warnings = /* @__PURE__ */ new Set();
  const items = await readAll(context, provider2, common, async (index) => {
    const { prepared, problems: problems2 } = await readRequest(context, provider2, index);
    if (!prepared) return { value: null, problems: problems2 };
    for (const { message } of prepared.warnings) warnings.add(message);
    const clip = fingerprint({ provider: provider2, baseUrl: key.baseUrl ?? null, request: prepared.request, take: 1 });
    return {
      value: {
        prepared,
        key: memory.keyOf(index, clip, prepared.estimate.usd),
        fields: fieldsOfRequest(prepared, provider2)
      },
      problems: problems2
    };
  });
  const store = createBinaryStore(context.helpers.prepareBinaryData);
  if (items.every((item) => item instanceof ItemFailure))
    return { provider: provider2, settings, memory, store, items, session: null };
  hint(context, warnings);
  const session = connect(context, provider2, key, store.sawStream);
  return { provider: provider2, session, settings, memory, store, items: withinBudget(context, items, settings, memory) };
}
function buy(context, { session, memory }, { prepared, key, fields }, callbackUrl) {
  const bought = purchase(session, prepared, key, {
    ledger: memory,
    choices: CHOICES,
    allowUnrecorded: false,
    callbackUrl,
    signal: context.getExecutionCancelSignal(),
    owner: context.getExecutionId()
  }).then(({ record }) => {
    const { task } = record;
    if (!task) throw new ReelayError("invalid_response", "A purchase without a task was recorded.");
    return { ...withTask(fields, task), status: "queued" };
  });
  return settle(bought, (error) => new ItemFailure(error, fields));
}
var CHOICES = { reuse: true, buyAgain: /* @__PURE__ */ new Set(), fileAtHand: false };
function withoutCallbacks(provider2) {
  const { name, callbacks } = ADAPTERS[provider2];
  if (callbacks) return [];
  const message = `${name} does not call back, so an execution that is put to sleep would wake at its deadline only. Wait in process instead, or use the template "Submit, then look until it is ready" (Submit, Wait, Get and Switch in a loop). Providers that call back: AIVideoAPI and APIMart.`;
  return [{ field: "waitMode", value: "suspend", message }];
}
function withinBudget(context, items, { maxCost: maxCost2 }, memory) {
  if (maxCost2 === void 0) return items;
  const asked = items.filter((item) => !(item instanceof ItemFailure));
  const before = isTool(context) ? memory.spent(asked.map(({ key }) => key)) : 0;
  const total = sumUsd([before, ...asked.map(({ prepared }) => prepared.estimate.usd)]);
  if (total !== null && total <= maxCost2) return items;
  const clips = asked.length === 1 ? "This clip comes" : `These ${asked.length} clips come`;
  const spent = before ? ` after ${formatUsd(before)} that this execution has spent` : "";
  const why = total === null ? `The price of at least one clip is not known, which counts as more than Max Cost (${formatUsd(maxCost2)}).` : `${clips} to ${formatUsd(total)}${spent}, which is more than Max Cost (${formatUsd(maxCost2)}).`;
  const error = new ReelayError(
    "budget_exceeded",
    `${why} Nothing was submitted and nothing was charged. Raise Max Cost, or choose a shorter clip, a lower resolution or fewer items.`,
    { charged: "no" }
  );
  const refused = items.map((item) => item instanceof ItemFailure ? item : new ItemFailure(error, item.fields));
  const first = refused[0];
  if (first && !context.continueOnFail()) throw nodeError(context.getNode(), first, 0);
  return refused;
}
function hint(context, warnings) {
  const hints = [...warnings].map((message) => ({ message, location: "outputPane" }));
  if (hints.length > 0) context.addExecutionHints?.(...hints);
}

// nodes/Reelay/actions/generate.ts
var DOWNLOADS2 = 5;
var HOPELESS = /* @__PURE__ */ new Set(["auth", "permission", "insufficient_funds", "spend_limit"]);
async function generate(context, provider2) {
  const tool = isTool(context);
  const order2 = await readOrder(context, provider2, ({ waitMode: waitMode2 }) => waitMode2 === "suspend" && !tool);
  const { items, settings } = order2;
  if (settings.waitMode === "suspend" && !tool) {
    const url = resumeUrl(context);
    const bought = await workAll(items, settings.concurrency, (item) => buy(context, order2, item, url));
    return suspend(context, bought, settings.timeoutMs);
  }
  const make = maker(context, order2, tool);
  const made = await workAll(items, settings.concurrency, make);
  return output(context, made, ({ fields, binary, property }) => ({
    json: fields,
    ...binary ? { binary: { [property]: binary } } : {}
  }));
}
function maker(context, { session, settings, memory, store }, tool) {
  const schedule = schedulesOf(session?.adapter.id ?? "sandbox");
  const lines = pLimit(DOWNLOADS2);
  let hopeless = null;
  return async ({ prepared, key, fields }, index) => {
    let known = fields;
    let binary = null;
    const fail = (error) => {
      const failure2 = new ItemFailure(error, known);
      if (HOPELESS.has(failure2.error.code) && known.task === null) hopeless ??= failure2.error;
      return failure2;
    };
    if (hopeless !== null) return fail(notTried(hopeless));
    const making = makeClip(session, prepared, key, {
      ledger: memory,
      choices: CHOICES,
      allowUnrecorded: false,
      signal: context.getExecutionCancelSignal(),
      owner: context.getExecutionId(),
      timeoutMs: settings.timeoutMs,
      pollIntervalMs: settings.pollIntervalMs,
      schedule: schedule(prepared.request.model),
      onEvent(event) {
        if ("task" in event) known = withTask(known, event.task);
        if (event.type === "state") known = withState(known, event.state);
      },
      async save(chunks) {
        const file2 = tool ? NOT_FETCHED : await lines(() => keep(chunks));
        return { ...file2, duration: null, width: null, height: null };
      }
    }).then(() => ({ fields: known, binary, property: propertyOf(context, index) }));
    return settle(making, fail);
    async function keep(chunks) {
      const kept = await store.save(chunks, fileNameOf(context, index, known));
      binary = kept.binary;
      return kept.file;
    }
  };
}
var NOT_FETCHED = { bytes: 0, sha256: "" };
function notTried(error) {
  return new ReelayError(
    error.code,
    `This clip was not submitted, because another one was refused for a reason that holds for all: ${error.message}`,
    {
      charged: "no",
      retryable: error.retryable,
      ...error.provider === void 0 ? {} : { provider: error.provider }
    }
  );
}

// nodes/Reelay/actions/get.ts
init_reelay_no_global_this();
async function get(context, provider2) {
  const { session, settings, items } = await readTasks(context, provider2);
  const signal = context.getExecutionCancelSignal();
  const looked = await workAll(
    items,
    settings.concurrency,
    ({ task, fields }) => settle(
      getTask(session, task, signal).then((state) => withState(fields, state)),
      (error) => new ItemFailure(error, fields)
    )
  );
  return output(context, looked, (fields) => ({ json: fields }));
}

// nodes/Reelay/actions/submit.ts
init_reelay_no_global_this();
async function submit2(context, provider2) {
  const order2 = await readOrder(context, provider2, ({ callback: callback3 }) => callback3 !== false);
  const { callback: callback2, concurrency: concurrency2 } = order2.settings;
  const url = callback2 === true ? resumeUrl(context) : callback2 === false ? void 0 : callback2;
  const bought = await workAll(order2.items, concurrency2, (item) => buy(context, order2, item, url));
  return output(context, bought, (fields) => ({ json: fields }));
}

// nodes/Reelay/actions/wait.ts
init_reelay_no_global_this();
async function wait(context, provider2) {
  const { session, settings, items } = await readTasks(context, provider2);
  const signal = context.getExecutionCancelSignal();
  const schedule = schedulesOf(provider2);
  const suspended = settings.waitMode === "suspend" && !isTool(context);
  const waitFor = ({ task, fields }) => {
    let known = fields;
    return settle(
      waitForTask(session, task, {
        signal,
        timeoutMs: settings.timeoutMs,
        pollIntervalMs: settings.pollIntervalMs,
        schedule: schedule(task.model),
        onState: (state) => {
          known = withState(known, state);
        }
      }).then((state) => withState(known, state)),
      (error) => new ItemFailure(error, known)
    );
  };
  const lookAt = ({ task, fields }) => settle(
    getTask(session, task, signal).then((state) => withState(fields, state)),
    (error) => new ItemFailure(error, fields)
  );
  const ends2 = await workAll(items, Number.POSITIVE_INFINITY, suspended ? lookAt : waitFor);
  const sleeps = suspended && ends2.some((end) => !(end instanceof ItemFailure) && !TERMINAL.has(end.status));
  if (sleeps) return suspend(context, ends2, settings.timeoutMs);
  return output(context, ends2, (fields) => ({ json: fields }));
}

// nodes/Reelay/properties/index.ts
init_reelay_no_global_this();

// nodes/Reelay/properties/model.ts
init_reelay_no_global_this();
function modelProperties(operations) {
  const show = (provider2) => ({ resource: ["video"], operation: operations, provider: [provider2] });
  const withCards = PROVIDER_IDS.filter((provider2) => provider2 !== "sandbox" && cardsOf(provider2).length > 0);
  return [
    ...withCards.map((provider2) => modelChoice(provider2, show(provider2))),
    ...withCards.map((provider2) => otherModel(show(provider2))),
    freeModel({ show: { ...show("openai-compatible") } }, "e.g. sora-2", "The model as the host names it", true),
    freeModel(
      { show: { ...show("sandbox") } },
      "e.g. sora-2",
      "Any name: the sandbox stands in for every model",
      false
    ),
    ...PROVIDER_IDS.flatMap((provider2) => fieldsOf(provider2, show(provider2)))
  ];
}
function fieldsOf(provider2, show) {
  const cards = cardsOf(provider2);
  if (provider2 === "sandbox") return cards.flatMap((card) => listsOf(card, { show }));
  const known = cards.map(({ model }) => model);
  const others = known.length > 0 ? { show, hide: { model: known } } : { show };
  return [
    ...cards.flatMap((card) => listsOf(card, { show, hide: { model: [{ _cnd: { not: card.model } }] } })),
    ...freeFields(others)
  ];
}
function modelChoice(provider2, show) {
  const other = {
    name: "Other Model",
    value: OTHER_MODEL,
    description: "Any model that the provider serves, by its name. Price and limits are not known then."
  };
  return {
    displayName: "Model",
    name: "model",
    type: "options",
    allowArbitraryValues: true,
    displayOptions: { show },
    options: [...cardsOf(provider2).map(modelOption), other],
    default: ADAPTERS[provider2].defaultModel ?? "",
    description: "The model that makes the video. By expression, any name that the provider serves."
  };
}
function modelOption(card) {
  const least = estimate(card, {
    model: card.model,
    duration: Math.min(...card.durations),
    resolution: cheapestResolution(card)
  }).usd;
  const { retired } = card;
  const notes = [
    retired ? `${retired.by} switched it off on ${retired.on}; the provider may no longer serve it${retired.replacement ? `. Successor: ${retired.replacement}` : ""}.` : "",
    card.price?.note ? `Price ${card.price.note}.` : "",
    card.images.min > 0 ? "Makes a video from an image." : ""
  ].filter((note) => note !== "");
  return {
    name: `${card.model} \xB7 ${least === null ? "price unknown" : `from ${formatUsd(least)}`}`,
    value: card.model,
    ...notes.length > 0 ? { description: notes.join(" ") } : {}
  };
}
function otherModel(show) {
  return {
    displayName: "Model Name",
    name: "customModel",
    type: "string",
    default: "",
    required: true,
    placeholder: "e.g. seedance-2.5",
    displayOptions: { show, hide: { model: [{ _cnd: { not: OTHER_MODEL } }] } },
    description: "The model as the provider names it"
  };
}
function freeModel(displayOptions, placeholder, description, required2) {
  return {
    displayName: "Model",
    name: "model",
    type: "string",
    default: "",
    displayOptions,
    placeholder,
    description,
    required: required2
  };
}
function listsOf(card, displayOptions) {
  return [
    resolutionChoice(card, displayOptions),
    ...durationChoices(card, displayOptions),
    ratioChoice(card, displayOptions)
  ];
}
function resolutionChoice(card, displayOptions) {
  const { price } = card;
  const priceOf = (resolution) => {
    if (price?.per !== "second") return "";
    const rate = price.usd[resolution];
    return rate === void 0 ? "" : ` \xB7 ${formatUsd(rate)} a second`;
  };
  return {
    displayName: "Resolution",
    name: "resolution",
    type: "options",
    allowArbitraryValues: true,
    displayOptions,
    options: card.resolutions.map((resolution) => ({ name: `${resolution}${priceOf(resolution)}`, value: resolution })),
    default: card.resolutions[0] ?? "",
    description: "How large the picture is"
  };
}
function durationChoices(card, displayOptions) {
  const rates = card.price?.per === "second" ? new Set(card.resolutions.map((one) => rateOf(card, one))) : /* @__PURE__ */ new Set();
  if (rates.size < 2) return [durationChoice(card, displayOptions, card.resolutions.slice(0, 1))];
  const forResolution = card.resolutions.map(
    (resolution) => durationChoice(card, withHide(displayOptions, { resolution: [{ _cnd: { not: resolution } }] }), [resolution])
  );
  const forOthers = durationChoice(
    card,
    withHide(displayOptions, { resolution: [...card.resolutions] }),
    card.resolutions
  );
  return [...forResolution, forOthers];
}
function durationChoice(card, displayOptions, resolutions) {
  return {
    displayName: "Duration",
    name: "duration",
    type: "options",
    allowArbitraryValues: true,
    displayOptions,
    options: card.durations.toSorted((a, b) => a - b).map((duration2) => ({ name: `${duration2} s \xB7 ${pricesOf(card, duration2, resolutions)}`, value: duration2 })),
    default: card.durations[0] ?? 4,
    description: "How long the video is, in seconds, and what it costs"
  };
}
function pricesOf(card, duration2, resolutions) {
  const prices = resolutions.map((resolution) => estimate(card, { model: card.model, duration: duration2, resolution }).usd);
  const known = prices.filter((price) => price !== null).toSorted((a, b) => a - b);
  const [least] = known;
  const most = known.at(-1);
  if (least === void 0 || most === void 0 || known.length < prices.length) return "price unknown";
  if (card.provider === "sandbox") return "free";
  return least === most ? formatUsd(least) : `${formatUsd(least)} to ${formatUsd(most)}`;
}
function ratioChoice(card, displayOptions) {
  return {
    displayName: "Aspect Ratio",
    name: "aspectRatio",
    type: "options",
    allowArbitraryValues: true,
    displayOptions,
    options: [
      { name: "Automatic", value: "", description: `${card.aspectRatios[0] ?? "16:9"}, or that of the image` },
      ...card.aspectRatios.map((ratio) => ({ name: `${ratio}${RATIO_NAMES[ratio] ?? ""}`, value: ratio }))
    ],
    default: "",
    description: "The shape of the picture"
  };
}
var RATIO_NAMES = {
  "16:9": " \xB7 Landscape",
  "9:16": " \xB7 Portrait",
  "1:1": " \xB7 Square"
};
function freeFields(displayOptions) {
  return [
    {
      displayName: "Resolution",
      name: "resolution",
      type: "string",
      default: "",
      placeholder: "e.g. 720p",
      displayOptions,
      description: "720p, 1024p, 1080p or a size such as 1280x720. Empty: what the model does by itself."
    },
    {
      displayName: "Duration (Seconds)",
      name: "duration",
      type: "number",
      typeOptions: { minValue: 1 },
      default: 4,
      displayOptions,
      description: "How long the video is. The price is not known here."
    },
    {
      displayName: "Aspect Ratio",
      name: "aspectRatio",
      type: "options",
      allowArbitraryValues: true,
      options: [
        { name: "Automatic", value: "" },
        { name: "16:9 \xB7 Landscape", value: "16:9" },
        { name: "9:16 \xB7 Portrait", value: "9:16" }
      ],
      default: "",
      displayOptions,
      description: "The shape of the picture"
    }
  ];
}
function withHide(displayOptions, hide2) {
  return { ...displayOptions, hide: { ...displayOptions.hide, ...hide2 } };
}
function rateOf(card, resolution) {
  return card.price?.per === "second" ? usd(card.price.usd[resolution] ?? Number.NaN) : void 0;
}
function cheapestResolution(card) {
  const { price } = card;
  if (price?.per !== "second") return card.resolutions[0] ?? "720p";
  return card.resolutions.toSorted((a, b) => (price.usd[a] ?? Infinity) - (price.usd[b] ?? Infinity))[0] ?? "720p";
}

// nodes/Reelay/properties/index.ts
var ORDERS = ["generate", "submit", "estimate"];
var TASKS = ["wait", "get", "download"];
var BY_NAME = PROVIDER_IDS.toSorted((a, b) => ADAPTERS[a].name < ADAPTERS[b].name ? -1 : 1);
var credentials = PROVIDER_IDS.flatMap((provider2) => {
  const name = CREDENTIAL_OF[provider2];
  if (name === void 0) return [];
  return [
    { name, required: true, displayOptions: { show: { provider: [provider2] }, hide: { operation: ["estimate"] } } }
  ];
});
var provider = {
  displayName: "Provider",
  name: "provider",
  type: "options",
  noDataExpression: true,
  options: BY_NAME.map((id) => ({
    name: id === "sandbox" ? "Sandbox (Free, No Key)" : ADAPTERS[id].name,
    value: id,
    description: DESCRIPTIONS()[id]
  })),
  default: "sandbox",
  description: "Whose video API is used. Build and test with the sandbox, then choose the one that you have a key for."
};
function DESCRIPTIONS() {
  return {
    aivideoapi: "Sora, Seedance, Wan, Grok and others. Calls back when a clip is ready.",
    apimart: "Sora and Wan. Calls back when a clip is ready.",
    apimaster: "Sora and Sora Pro",
    artifex: "Sora, one price a clip",
    "openai-compatible": "Any host that speaks the OpenAI video API: a gateway, or your own server",
    sandbox: "A playable test clip after three seconds, without a key, a network or any cost"
  };
}
var resource = {
  displayName: "Resource",
  name: "resource",
  type: "options",
  noDataExpression: true,
  options: [
    { name: "Account", value: "account" },
    { name: "Video", value: "video" }
  ],
  default: "video"
};
var videoOperation = {
  displayName: "Operation",
  name: "operation",
  type: "options",
  noDataExpression: true,
  displayOptions: { show: { resource: ["video"] } },
  options: [
    {
      name: "Download",
      value: "download",
      action: "Download a video",
      description: "Fetch the file of a finished task. Free: the clip is paid already."
    },
    {
      name: "Estimate",
      value: "estimate",
      action: "Estimate the price of a video",
      description: "What a video would cost. Free: nothing is sent."
    },
    {
      name: "Generate",
      value: "generate",
      action: "Generate a video",
      description: "Buy a video, wait for it and download it, in one step. Takes minutes and costs money."
    },
    {
      name: "Get",
      value: "get",
      action: "Get the status of a video",
      description: "Look once at the status of a task. Free."
    },
    {
      name: "Submit",
      value: "submit",
      action: "Submit a video",
      description: "Buy a video and go on at once with its task ID. Costs money."
    },
    {
      name: "Wait",
      value: "wait",
      action: "Wait for a video",
      description: "Wait until a submitted video is ready. Free: nothing is bought."
    }
  ],
  default: "generate"
};
var accountOperation = {
  displayName: "Operation",
  name: "operation",
  type: "options",
  noDataExpression: true,
  displayOptions: { show: { resource: ["account"] } },
  options: [
    {
      name: "Balance",
      value: "balance",
      action: "Get the balance of the account",
      description: "What is left on the account. AIVideoAPI and APIMart tell it."
    }
  ],
  default: "balance"
};
var taskId2 = {
  displayName: "Task ID",
  name: "taskId",
  type: "string",
  required: true,
  default: "={{ $json.taskId }}",
  displayOptions: { show: { resource: ["video"], operation: TASKS } },
  description: "The taskId that Generate or Submit gave, its task object, or the ID that the provider shows"
};
var prompt = {
  displayName: "Prompt",
  name: "prompt",
  type: "string",
  typeOptions: { rows: 4 },
  default: "",
  placeholder: "e.g. A red fox walks through fresh snow at dawn, slow tracking shot",
  displayOptions: { show: { resource: ["video"], operation: ORDERS } },
  description: "What the video shows, in words: subject, action, place, light, camera"
};
var imageUrl = {
  displayName: "Image URL",
  name: "imageUrl",
  type: "string",
  default: "",
  placeholder: "e.g. https://example.com/product.png",
  displayOptions: { show: { resource: ["video"], operation: ORDERS } },
  description: "Public address of an image that the video starts from or refers to. Several: one a line. For a file of the item use Options, Image From Binary Field."
};
var waitMode = {
  displayName: "Wait",
  name: "waitMode",
  type: "options",
  default: "inProcess",
  displayOptions: { show: { resource: ["video"], operation: ["generate", "wait"] } },
  options: [
    {
      name: "In Process",
      value: "inProcess",
      description: "Stay here and look from time to time. Works with every provider."
    },
    {
      name: "Suspend Until Called",
      value: "suspend",
      description: "Put the execution to sleep and wake it when the provider calls. Frees the worker and survives a restart; needs a provider that calls back and an n8n that it can reach. Goes on with the address of the video: add a Download operation."
    }
  ],
  description: "How to wait for the video"
};
var timeout = {
  displayName: "Timeout (Seconds)",
  name: "timeout",
  type: "number",
  typeOptions: { minValue: 1 },
  default: 1800,
  displayOptions: { show: { resource: ["video"], operation: ["generate", "wait"] } },
  description: "How long to wait at most. A task that is not ready by then is not lost: its ID is kept."
};
var fetches = { show: { resource: ["video"], operation: ["generate", "download"] } };
var binaryProperty = {
  displayName: "Put Output File in Field",
  name: "binaryProperty",
  type: "string",
  default: "data",
  hint: "The name of the output binary field to put the file in",
  displayOptions: fetches
};
var fileName = {
  displayName: "File Name",
  name: "fileName",
  type: "string",
  default: "",
  placeholder: "e.g. fox.mp4",
  displayOptions: fetches,
  description: "What the file is called. Left empty, it is named after the prompt."
};
var maxCost = {
  displayName: "Max Cost (USD)",
  name: "maxCost",
  type: "number",
  typeOptions: { minValue: 0, numberPrecision: 4 },
  default: 1,
  description: "Budget for all items of one run of this node together. If the estimate is above it, or a price is not known, nothing is bought."
};
var extra = {
  displayName: "Extra Fields",
  name: "extra",
  type: "json",
  default: "{}",
  description: "Fields of the provider's own, as a JSON object, passed on as they are"
};
var imageBinaryProperty = {
  displayName: "Image From Binary Field",
  name: "imageBinaryProperty",
  type: "string",
  default: "data",
  description: "Name of the binary field that holds an image to start from. APIMart, APIMaster and OpenAI-compatible hosts."
};
var concurrency = {
  displayName: "Concurrency",
  name: "concurrency",
  type: "number",
  typeOptions: { minValue: 1 },
  default: 20,
  description: "How many videos are made at the same time. What the provider refuses for being too much is sent again later."
};
var pollInterval = {
  displayName: "Poll Interval (Seconds)",
  name: "pollInterval",
  type: "number",
  typeOptions: { minValue: 0.1, numberPrecision: 2 },
  default: 10,
  description: "Look at fixed intervals, instead of when the video is likely to be ready"
};
var callback = {
  displayName: "Callback",
  name: "callback",
  type: "boolean",
  default: true,
  description: "Whether the provider calls this execution when the video is ready, so that a Wait operation set to Suspend wakes up. AIVideoAPI and APIMart."
};
function options(operations, entries) {
  return {
    displayName: "Options",
    name: "options",
    type: "collection",
    placeholder: "Add Option",
    default: {},
    displayOptions: { show: { resource: ["video"], operation: operations } },
    options: entries.toSorted((a, b) => a.displayName < b.displayName ? -1 : 1)
  };
}
var order = [extra, imageBinaryProperty];
var properties = [
  provider,
  resource,
  videoOperation,
  accountOperation,
  taskId2,
  prompt,
  ...modelProperties(ORDERS),
  imageUrl,
  waitMode,
  timeout,
  binaryProperty,
  fileName,
  options(["generate"], [...order, maxCost, concurrency, pollInterval]),
  options(["submit"], [...order, maxCost, concurrency, callback]),
  options(["estimate"], order),
  options(["wait"], [pollInterval])
];

// nodes/Reelay/Reelay.node.ts
var OPERATIONS = {
  "video generate": generate,
  "video submit": submit2,
  "video wait": wait,
  "video get": get,
  "video download": download,
  "video estimate": estimate2,
  "account balance": balance
};
var Reelay = class {
  description = {
    displayName: "Reelay",
    name: "reelay",
    icon: { light: "file:../../icons/reelay.svg", dark: "file:../../icons/reelay.dark.svg" },
    group: ["transform"],
    version: 1,
    subtitle: '={{ $parameter["operation"] + ": " + $parameter["provider"] }}',
    description: "Make videos from text or images through Sora, Seedance, Wan and other models, wait for them and download them; a clip is never paid twice",
    defaults: { name: "Reelay" },
    usableAsTool: true,
    inputs: [import_n8n_workflow3.NodeConnectionTypes.Main],
    outputs: [import_n8n_workflow3.NodeConnectionTypes.Main],
    waitingNodeTooltip: "The execution goes on as soon as the provider calls back, or at the deadline (Timeout) with the task ID",
    webhooks,
    credentials,
    properties
  };
  async execute() {
    const provider2 = this.getNodeParameter("provider", 0);
    const resource2 = this.getNodeParameter("resource", 0);
    const operation = this.getNodeParameter("operation", 0);
    const run = OPERATIONS[`${resource2} ${operation}`];
    if (!run)
      throw new import_n8n_workflow3.NodeOperationError(this.getNode(), `There is no operation "${operation}" of "${resource2}"`, {
        description: `Choose one of: ${Object.keys(OPERATIONS).join(", ")}.`
      });
    return run(this, provider2);
  }
  async webhook() {
    return wakeUp(this);
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  Reelay
});
