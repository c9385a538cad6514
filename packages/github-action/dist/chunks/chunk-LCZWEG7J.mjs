import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  error,
  getState,
  notice,
  saveState,
  setOutput,
  setSecret,
  warning
} from "./chunk-WFP2TT3L.mjs";
import {
  __callDispose,
  __commonJS,
  __toESM,
  __using
} from "./chunk-JZ5H7XTY.mjs";

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = __commonJS({
  "node_modules/ipaddr.js/lib/ipaddr.js"(exports, module) {
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
      function matchCIDR(first2, second, partSize, cidrBits) {
        if (first2.length !== second.length) {
          throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
        }
        let part = 0;
        let shift;
        while (cidrBits > 0) {
          shift = partSize - cidrBits;
          if (shift < 0) {
            shift = 0;
          }
          if (first2[part] >> shift !== second[part] >> shift) {
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
            const parsed2 = [this.parse(match[1]), maskLength];
            Object.defineProperty(parsed2, "toString", {
              value: function() {
                return this.join("/");
              }
            });
            return parsed2;
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
        let maskLength, match, parsed2;
        if (match = string3.match(/^(.+)\/(\d+)$/)) {
          maskLength = parseInt(match[2]);
          if (maskLength >= 0 && maskLength <= 128) {
            parsed2 = [this.parse(match[1]), maskLength];
            Object.defineProperty(parsed2, "toString", {
              value: function() {
                return this.join("/");
              }
            });
            return parsed2;
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
      if (typeof module !== "undefined" && module.exports) {
        module.exports = ipaddr2;
      } else {
        root.ipaddr = ipaddr2;
      }
    })(exports);
  }
});

// packages/core/src/node/databases/address.ts
var KINDS = {
  "postgres:": "postgres",
  "postgresql:": "postgres",
  "redis:": "redis",
  "rediss:": "redis"
};
var SCHEME = /^(postgres(?:ql)?:|rediss?:)\/\//i;
var PARAMETERS = {
  postgres: ["sslmode", "sslrootcert", "sslcert", "sslkey", "host", "options", "application_name", "channel_binding"],
  redis: []
};
var SSL_MODES = ["disable", "require", "verify-ca", "verify-full"];
function isDatabaseAddress(text2) {
  return SCHEME.test(text2.trim());
}
function readDatabaseAddress(text2) {
  const written = text2.trim();
  if (!URL.canParse(written) || /@/.test(new URL(written).pathname + new URL(written).hash)) throw unreadable();
  const url = new URL(written);
  const kind2 = KINDS[url.protocol];
  if (kind2 === void 0) throw unreadable();
  if (url.hash !== "") throw unreadable();
  for (const part of [url.username, url.password, url.hostname, url.pathname])
    if (/%(?![\da-f]{2})/i.test(part) || !isDecodable(part)) throw unreadable();
  for (const [name2, value] of url.searchParams) {
    if (PARAMETERS[kind2].includes(name2)) continue;
    const allowed2 = PARAMETERS[kind2].length === 0 ? "none" : PARAMETERS[kind2].join(", ");
    const known2 = /^[a-z_]{1,40}$/i.test(name2) && value !== "" ? `"${name2}"` : "a parameter";
    throw new Error(`the address of the database has ${known2} behind its "?" that is not known. Allowed: ${allowed2}.`);
  }
  return kind2 === "postgres" ? readPostgres(url) : readRedis(url);
}
function readPostgres(url) {
  const mode = url.searchParams.get("sslmode");
  if (mode !== null && !SSL_MODES.includes(mode))
    throw new Error(`sslmode "${mode.slice(0, 40)}" is not allowed. Allowed: ${SSL_MODES.join(", ")}.`);
  const folder = url.searchParams.get("host");
  const host = url.host || folder || "";
  const database = decodeURIComponent(url.pathname.slice(1));
  if (host.includes(",")) throw new Error("the address of the database names several hosts. Name one.");
  if (host === "" || database === "")
    throw new Error("the address of the database lacks its host or its name. Write postgres://user:password@host/name.");
  return { kind: "postgres", url, name: nameOf(`${host}/${database}`) };
}
function readRedis(url) {
  const database = url.pathname.replace(/^\//, "");
  if (url.host === "" || !/^\d{0,5}$/.test(database))
    throw new Error(
      "the address of the database lacks its host, or its number is none. Write redis://user:password@host:6379/0."
    );
  return { kind: "redis", url, name: nameOf(`${url.host}/${database || "0"}`) };
}
function nameOf(place2) {
  return `the database ledger at ${place2}`;
}
function isDecodable(text2) {
  try {
    decodeURIComponent(text2);
    return true;
  } catch {
    return false;
  }
}
function unreadable() {
  return new Error(
    "the address of the database cannot be read. Write postgres://user:password@host/name or redis://user:password@host:6379/0; in a password the characters : / ? # [ ] @ % are written as %3A %2F %3F %23 %5B %5D %40 %25."
  );
}
var LOGIN = /^(?:git:)?(?:[a-z][a-z\d+.-]*:?\/+|(?:postgres(?:ql)?|rediss?):)?(.*)@/is;
function secretsOf(text2) {
  const address = text2.trim();
  const [, userInfo = ""] = LOGIN.exec(address) ?? [];
  const written = userInfo.includes(":") ? userInfo.slice(userInfo.indexOf(":") + 1) : "";
  const token = /^(?:git:)?https?:/i.test(address) && !userInfo.includes(":") ? userInfo : "";
  const parsed2 = isDatabaseAddress(address) && URL.canParse(address) ? new URL(address).password : "";
  const queries = [...address.matchAll(/[?&](?:password|sslpassword)=([^&#]*)/gi)].map(([, value = ""]) => value);
  const raw = [written, token, parsed2, ...queries].flatMap(
    (secret) => isDecodable(secret) ? [secret, decodeURIComponent(secret)] : [secret]
  );
  const all = raw.flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())]);
  return [...new Set(all)].filter((secret) => secret !== "");
}

// packages/core/src/providers/forms.ts
function cardFor(card, { image, endImage, references }) {
  if (!card.forms || card.form) return card;
  if (references) return inForm(card, "reference");
  if (endImage) return inForm(card, card.forms.firstLast ? "firstLast" : "image");
  return inForm(card, image ? "image" : "text");
}
function formsOf(card) {
  return Object.entries(card.forms ?? {});
}
var NOT_IN = {
  text: { firstFrame: null, lastFrame: null, references: null },
  image: { references: null },
  firstLast: { references: null },
  reference: { firstFrame: null, lastFrame: null }
};
function inForm(card, form) {
  const asked = card.forms?.[form];
  if (!asked) return { ...card, form, wire: { ...card.wire, references: null, lastFrame: null } };
  const { model, wire, ...rest } = asked;
  const images = form === "text" || form === "reference" ? { min: 0, max: 0 } : { ...card.images, min: 1, max: Math.max(1, card.images.max) };
  return {
    ...card,
    images,
    ...rest,
    form,
    ...model === void 0 ? {} : { formModel: model },
    wire: { ...card.wire, ...NOT_IN[form], ...wire }
  };
}

// packages/core/src/providers/registry.ts
var provider = { "apimaster": () => require("./apimaster-6LQSDPQF.mjs"), "aivideoapi": () => require("./aivideoapi-N4OL3G6V.mjs"), "apimart": () => require("./apimart-VE25PVDX.mjs"), "artifex": () => require("./artifex-WN7MUJFX.mjs"), "openai-compatible": () => require("./openai-compatible-T4WIYSKT.mjs"), "fal": () => require("./fal-NFOPBWY5.mjs"), "kling": () => require("./kling-Y4XVBBBH.mjs"), "bytedance": () => require("./bytedance-K3CEMKJU.mjs"), "google": () => require("./google-XX26BUMM.mjs"), "openrouter": () => require("./openrouter-O6OYH4YS.mjs"), "runway": () => require("./runway-7YHHXHHP.mjs"), "replicate": () => require("./replicate-NZ62ALAC.mjs"), "xai": () => require("./xai-W5FAM4GX.mjs"), "minimax": () => require("./minimax-QDFEBV6B.mjs"), "luma": () => require("./luma-2GHVVBBG.mjs"), "kie": () => require("./kie-STD3MMPB.mjs"), "alibaba": () => require("./alibaba-77JFVMUL.mjs"), "sandbox": () => require("./sandbox-IB4ZMFC4.mjs") };
var rows = (part) => Object.defineProperties({}, Object.fromEntries(Object.keys(provider).map((id) => [id, { enumerable: true, get: () => provider[id]()[part] }])));
var ADAPTERS = rows("adapter");
var MODELS = rows("models");

// packages/core/src/providers/catalog.ts
function allCards() {
  return Object.values(MODELS).flat();
}
function findCard(provider2, model) {
  const cards = cardsOf(provider2);
  if (provider2 === "sandbox") return cards[0] ?? null;
  const whole2 = cards.find((card) => card.model === model || card.aliases?.includes(model));
  if (whole2) return whole2;
  for (const card of cards)
    for (const [form, { model: id }] of formsOf(card)) if (id === model) return { ...inForm(card, form), model };
  return null;
}
function cardsOf(provider2) {
  return MODELS[provider2];
}

// packages/core/src/providers/http.ts
function readJson(reply) {
  try {
    const text2 = reply.text.replace(/^\ufeff/, "");
    return JSON.parse(/\d{16}/.test(text2) ? text2.replace(STRING_OR_NUMBER, unrounded) : text2);
  } catch {
    return void 0;
  }
}
var STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
function unrounded(token) {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token;
}
function joinUrl(base, path) {
  return base.replace(/\/+$/, "") + path;
}

// packages/core/src/providers/money-words.ts
var MEANS = "(?:balances?|credits?|funds|money|wallet|prepaid|resource pack(?:age)?s?|saldos?|soldes?|cr[\xE9e]dit[oi]?s?|fondos|fondi|fundos|guthaben|kontostand|bakiye)";
var MEANS_ZH = "(?:\u4F59\u989D|\u9918\u984D|(?<!\u5E76\u53D1|\u4E26\u767C|\u8BF7\u6C42|\u8ACB\u6C42|\u8C03\u7528|\u8ABF\u7528|\u5206\u949F|\u5206\u9418)[\u989D\u984D]\u5EA6|\u79EF\u5206|\u7A4D\u5206|\u70B9\u6570|\u9EDE\u6578|\u8D44\u6E90\u5305|\u8CC7\u6E90\u5305|\u91D1\u989D|\u91D1\u984D|\u91D1\u5E01|\u91D1\u5E63|\u91D1\u8C46|\u94BB\u77F3|\u947D\u77F3|\u7075\u611F\u503C|\u4EE3\u91D1\u5238|\u7B97\u529B|\u8D44\u91D1|\u8CC7\u91D1|\u5957\u9910)";
var NO_MONEY = either(
  // Not enough balance, out of credits, no resource package …
  `(?:\\b(?:insufficient|inadequate|not (?:have |be )?(?:enough|sufficient|any)|lack(?:s|ing)?(?: of)?|low on|(?:run |ran )?out of|yetersiz)|n['\u2019]t (?:have |be )?(?:enough|sufficient|any)) (?:\\S+ ){0,3}${MEANS}\\b`,
  `\\b(?:exhausted|depleted|negative|zero|no(?: more| remaining)?|kein) (?:account |prepaid |api |free )?${MEANS}\\b(?! card)`,
  // … and the other way round: balance too low, credits used up.
  `\\b${MEANS} (?:\\S+ ){0,4}?(?:insufficient|not (?:be )?(?:enough|sufficient)|too low|is low|exhausted|depleted|used up|run out|ran out|negative|is (?:0|zero|empty)(?! ?\\d)|insuficientes?|insuffisants?|insufficienti?|aufgebraucht|reicht nicht|nicht ausreichend|unzureichend|yetersiz)`,
  // Nothing of it: "0 credits left", "remaining balance: $0.00", and a quota whose limit is 0.
  `(?<!\\d[ ,]?)\\b0(?: 0+)? ${MEANS} (?:left|remaining|available)`,
  `\\b(?:balance|credits?|funds|quota)(?: (?:is|left|remaining|remain|available|of))*[ =]*[$\xA5\u20AC]?0(?: 0+)?(?! ?\\d)`,
  "\\bquota\\b.{0,200}\\blimit 0(?! ?\\d)",
  "\\b(?:insufficient|not enough|out of) (?:points|coins|diamonds|gems)\\b|\\b(?:points|coins) (?:are |is )?(?:insufficient|not enough)",
  "\\barrears?\\b|\\barrearage\\b|\\boverdue\\b|\\bunpaid\\b|\\bpast due\\b|\\bpayment (?:is )?required\\b|\\baccount deficit\\b",
  "\\bbilling (?:hard limit|is not active|not active|inactive|disabled|error)",
  "\\bsuspended\\W+(?:\\S+ ){0,6}(?:billing|payment|invoice|balance)",
  "\\bonly afford\\b|\\bcan(?:not|[\u2019']t) afford\\b|\\bpre consumed? (?:\\S+ )?quota failed|\\bneed quota\\b",
  "\u043D\u0435\u0434\u043E\u0441\u0442\u0430\u0442\u043E\u0447\u043D\u043E (?:\u0441\u0440\u0435\u0434\u0441\u0442\u0432|\u043A\u0440\u0435\u0434\u0438\u0442\u043E\u0432|\u0431\u0430\u043B\u0430\u043D\u0441\u0430)|\u043F\u043E\u043F\u043E\u043B\u043D\u0438\u0442\u0435|\u6B8B\u9AD8.{0,4}\u4E0D\u8DB3|\u30AF\u30EC\u30B8\u30C3\u30C8.{0,6}(?:\u4E0D\u8DB3|\u8DB3\u308A\u307E\u305B\u3093)",
  "\uC794\uC561.{0,4}\uBD80\uC871|\uD06C\uB808\uB527.{0,4}\uBD80\uC871|s\u1ED1 d\u01B0.{0,12}kh\xF4ng \u0111\u1EE7|saldo (?:\\S+ ){0,2}tidak",
  `${MEANS_ZH}.{0,12}?(?:\u4E0D\u8DB3|\u4E0D\u591F|\u4E0D\u5920|\u7528\u5B8C|\u7528\u5C3D|\u7528\u76E1|\u8017\u5C3D|\u8017\u76E1|\u4E3A0|\u4E3A\u96F6|\u4E3A\u8D1F|\u70BA\u8CA0|\u5C0F\u4E8E|\u5C0F\u65BC|\u5DF2\u8FC7\u671F)`,
  `(?:\u6CA1\u6709|\u6C92\u6709|\u65E0|\u7121)(?:\u8DB3\u591F|\u8DB3\u5920|\u53EF\u7528|\u5269\u4F59|\u5269\u9918)\u7684?${MEANS_ZH}`,
  "\u6B20\u8D39|\u6B20\u8CBB|\u6B20\u6B3E|\u9884\u6263\u8D39|\u9810\u6263\u8CBB|\u8BF7.{0,6}(?:\u5145\u503C|\u7F34\u8D39|\u7EED\u8D39)|\u8ACB.{0,6}(?:\u5145\u503C|\u7E73\u8CBB|\u7E8C\u8CBB)|\u5132\u503C"
);
var PERHAPS_NO_MONEY = either(
  "\\bexceeded (?:\\S+ ){0,3}quota\\b|\\binsufficient (?:\\S+ ){0,2}quota\\b|\\bno (?:remaining|available|more) quota\\b",
  "\\bquotas? (?:\\S+ ){0,3}?(?:exceeded|reached|exhausted|depleted|used up|run out|ran out|insufficient|not enough|limit)",
  "\\brecharge\\b|\\btop[- ]?up\\b|\\b(?:add|buy|purchase) (?:\\S+ ){0,2}(?:credits?|funds|resource pack(?:age)?s?)\\b",
  "\\b(?:deposit|refill|replenish|reload) (?:\\S+ ){0,2}(?:funds|balance|account|credits?|wallet)\\b",
  "\\bbilling (?:details|limit|account|issue|problem)|\\bplan and billing\\b|\\bbilling (?:to be |must be |is not |not )?enabled\\b",
  "\\b(?:exceeded|exhausted|depleted|spent|consumed|used) (?:\\S+ ){0,4}?(?:credits?|balance|funds)\\b",
  "\\bcredits? (?:\\S+ ){0,3}?(?:consumed|spent|used|expired)\\b|\\b(?:credit|hard) limit\\b",
  "\\b(?:need|require)s? (?:more|at least|\\S+ more) (?:\\S+ ){0,3}(?:credits?|balance|funds)\\b",
  "\\brequires? \\S+ credits?,? (?:\\S+ ){0,3}(?:only|but|have)\\b",
  "\\bfree (?:tier|trial|quota|plan|usage|allowance) (?:\\S+ ){0,5}?(?:only|exhausted|ended|expired|over|used up)\\b|\\bupgrade (?:\\S+ )?plan to continue\\b",
  "\\bsubscription (?:\\S+ ){0,2}(?:expired|required|inactive|ended|lapsed)\\b|\\bno active subscription\\b|\\bpayment method\\b|\\bgood standing\\b",
  "\u5145\u503C|(?:\u914D\u989D|\u914D\u984D|\u989D\u5EA6|\u984D\u5EA6).{0,8}?(?:\u4E0D\u8DB3|\u7528\u5B8C|\u7528\u5C3D|\u8017\u5C3D|\u4E0A\u9650|\u8D85)|\u6B21\u6570.{0,4}(?:\u4E0D\u8DB3|\u7528\u5B8C|\u7528\u5C3D|\u8017\u5C3D)"
);
var SPEND_LIMIT = either(
  "\\b(?:spend|spending|budget|usage|cost) (?:limits?|caps?)\\b|\\bmonthly (?:limit|cap)\\b|\\bmax(?:imum)? budget\\b",
  "\\bbudget (?:\\S+ ){0,3}(?:exceeded|exhausted)\\b|\\bexceeded (?:\\S+ ){0,3}budget\\b",
  "(?:\u6D88\u8D39|\u6D88\u8CBB|\u652F\u51FA|\u9884\u7B97|\u9810\u7B97).{0,6}(?:\u4E0A\u9650|\u9650\u989D|\u9650\u984D|\u8D85)"
);
var RATE = either(
  "\\bper (?:second|sec|minute|min|hour|day|s|m)\\b|\\b(?:requests?|tokens?|videos?|tasks?|jobs?|\\d) ?/ ?(?:s|sec|second|m|min|minute|h|hour|d|day)\\b",
  "\\b(?:minute|hourly|second|requests?|concurrency) quota|\\bquota increase\\b|\\b(?:an|in|every|within) (?:\\d+ ?)?(?:s|sec|seconds?|min|minutes?|hours?)\\b",
  "\\b[rtqi]p[smhd]\\b|\\brate ?limit|\\brequests? limit|\\btoo many\\b|\\btoo fast\\b|\\bconcurren|\\bparallel\\b|\\bthrottl|\\bslow down\\b|\\btemporar|\\bbusy\\b|\\boverloaded\\b",
  "\\b(?:retry|try again) (?:in \\d|after \\d|later)",
  "\u6BCF(?:\u4E00)?(?:\u79D2|\u5206|\u5C0F\u65F6|\u5C0F\u6642|\u5929|\u65E5)|\\d ?(?:\u79D2|\u5206\u949F|\u5206\u9418|\u5C0F\u65F6|\u5C0F\u6642)\u5185|\u9891\u7387|\u983B\u7387|\u9891\u7E41|\u983B\u7E41|\u9650\u6D41|\u9650\u901F|\u901F\u7387|\u5E76\u53D1|\u4E26\u767C|\u7A0D\u540E|\u7A0D\u5F8C"
);
function either(...patterns) {
  return new RegExp(patterns.join("|"), "i");
}
function words(text2) {
  return (text2 ?? "").slice(0, 1e3).replaceAll(/([a-z])(?=[A-Z])/g, "$1 ").replaceAll(/[\s_.:-]+/g, " ");
}
function aboutMoney(error2) {
  const codes = [words(error2.code), words(error2.type)];
  const all = [...codes, words(error2.message)];
  const isRate = all.some((said2) => RATE.test(said2));
  if (codes.some((code) => /^insufficient (?:user )?quota$/i.test(code))) return "insufficient_funds";
  if (codes.some((code) => SPEND_LIMIT.test(code) && !isRate)) return "spend_limit";
  if (all.some((said2) => NO_MONEY.test(said2))) return "insufficient_funds";
  if (isRate) return void 0;
  if (all.some((said2) => SPEND_LIMIT.test(said2))) return "spend_limit";
  return all.some((said2) => PERHAPS_NO_MONEY.test(said2)) ? "insufficient_funds" : void 0;
}

// packages/core/src/providers/classify.ts
var MODERATION = /moderat|content[ _-]?polic|safety|sensitive|nsfw|violat|inappropriate|prohibited|not allowed by our|敏感|违规|审核/i;
var BY_CODE = [
  [/^(spend_limit_exceeded)$/i, "spend_limit"],
  [/^(pre_consume_token_quota_failed)$/i, "insufficient_funds"],
  [/^(invalid_api_key|invalid_token|unauthorized)$/i, "auth"],
  [/^(ip_not_allowed|permission_denied|forbidden|access_denied)$/i, "permission"],
  [/^(model_not_found|invalid_model|model_price_error|get_channel_failed|missing_model)$/i, "model_unavailable"],
  [/^(task_not_found|task_not_exist|video_not_found)$/i, "not_found"],
  [/^(moderation_blocked|content_policy_violation|sensitive_words_detected|moderation)$/i, "moderation"],
  [/^(rate_limit_exceeded|rate_limit_error)$/i, "rate_limited"],
  [/^(invalid_request|invalid_request_error|build_request_failed|invalid_value|invalid_parameter)$/i, "invalid_input"]
];
var BY_MESSAGE = [
  [/无权访问|token group|vip group|ip .{0,40}not allowed/i, "permission"],
  [/model .{0,80}(?:not found|not exist|not supported|is not available)|模型.{0,80}不存在/i, "model_unavailable"]
];
var BY_STATUS = {
  400: "invalid_input",
  401: "auth",
  402: "insufficient_funds",
  403: "permission",
  404: "not_found",
  405: "not_found",
  406: "invalid_input",
  409: "invalid_input",
  410: "not_found",
  411: "invalid_input",
  412: "invalid_input",
  413: "invalid_input",
  414: "invalid_input",
  415: "invalid_input",
  416: "invalid_input",
  417: "invalid_input",
  421: "invalid_input",
  422: "invalid_input",
  426: "invalid_input",
  428: "invalid_input",
  429: "rate_limited",
  431: "invalid_input",
  451: "moderation"
};
var OPEN_CODES = /* @__PURE__ */ new Set(["invalid_input", "rate_limited", "permission"]);
function classifyError(status, error2) {
  const byCode = error2.code === null ? void 0 : BY_CODE.find(([pattern]) => pattern.test(error2.code ?? ""))?.[1];
  if (byCode && !OPEN_CODES.has(byCode)) return byCode;
  const isModeration = MODERATION.test(`${error2.code} ${error2.type} ${error2.message}`);
  const mayRepeat = ![402, 403, 429].includes(status) && (isModeration || /\bprompt\b|提示词/i.test(error2.message));
  const money = aboutMoney(mayRepeat ? { ...error2, message: "" } : error2);
  if (money) return money;
  if (byCode && byCode !== "invalid_input") return byCode;
  const byMessage = BY_MESSAGE.find(([pattern]) => pattern.test(error2.message))?.[1];
  if (byMessage) return byMessage;
  if (status !== 401 && status !== 402 && isModeration) return "moderation";
  const stated = /^\d{3}$/.test(error2.code ?? "") && status < 300 ? Number(error2.code) : status;
  return byCode ?? BY_STATUS[stated] ?? "provider_unavailable";
}

// packages/core/src/providers/json.ts
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
  const seconds = number(value);
  const time2 = seconds === void 0 ? Date.parse(text(value) ?? "") : seconds > 1e11 ? seconds : seconds * 1e3;
  return Number.isFinite(time2) && Math.abs(time2) < 864e13 ? new Date(time2).toISOString() : null;
}

// packages/core/src/video/status.ts
var WORDS = {
  queued: "queued pending submitted not_start created starting preparing dispatched unknown in_queue waiting queuing throttled queueing",
  running: "processing in_progress running generating dreaming",
  succeeded: "completed complete success succeeded succeed finished done",
  // Ends only: what may also mean "held back for now" (blocked, flagged, under_review, suspended, …) is no known word, and
  // ends a task only beside the provider's own refusal, said again and again.
  failed: "failed failure fail error errored nsfw rejected declined denied refused moderated censored content_filtered content_blocked content_rejected content_moderated moderation_blocked moderation_failed moderation_rejected content_policy_violation policy_violation unsafe terminated killed dead crashed timeout timed_out timedout task_failed generation_failed system_error internal_error",
  canceled: "cancelled canceled aborted revoked",
  expired: "expired"
};
var STATUS_BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([status, words2]) => words2.split(" ").map((word2) => [word2, status]))
);
function isPlainFailure(word2) {
  return /^(?:failed|failure|fail|error|nsfw)$/.test(word2.trim().toLowerCase());
}
function readStatus(word2) {
  const status = STATUS_BY_WORD.get(word2.trim().toLowerCase());
  return status ? { status, known: true } : { status: "running", known: false };
}

// packages/core/src/providers/address-words.ts
var OTHER_THING = /thumb|cover|poster|preview|image|img|photo|picture|frame|sprite|storyboard|webhook|callback|notif|docs?(?:url|uri|link|s)?$|documentation|help|support|status|cancel|poll|logs?(?:url)?$|upload|request|param|prompt|option|setting|config|audio|music|sound|voice|subtitle|caption|srt$|vtt$|gif|avatar|icon|logo|website|homepage|pricing|billing|dashboard|console|account|user|owner|author|profile|terms|policy|error|warning|reason|message|progress|share|m3u8|hls|dash|endpoint/;
var GOES_IN = /^(?:input|init|base(?!64)|driving|mask|control|guide|ref|source|src(?=.))/;
var HARMLESS = /(?:image|img|text|frames?|audio)s?(?:to|2)video|with(?:out)?(?:audio|sound)/g;
var WAY_TO_TASK = /^(?:get|self|web|stream|next|prev|previous|parent|me|page)$/;
var OTHER_KIND = /^(?:image|img|picture|photo|thumbnail|thumb|cover|poster|preview|frame|audio|music|voice|subtitle|caption|input|reference|source|gif|text|log|self|next|prev|cancel|status|docs|documentation|help|image\/.*|audio\/.*|text\/.*|application\/(?:json|pdf|zip))$/i;
var OTHER_ENDING = /\.(?:png|jpe?g|webp|gif|avif|bmp|svg|heic|mp3|wav|aac|flac|ogg|m4a|srt|vtt|ass|json|html?|md|txt|pdf|zip|m3u8|mpd)$/i;
var VIDEO_ENDING = /\.(?:mp4|m4v|mov|qt|webm|mkv)$/i;
function wordOf(field) {
  return field.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function isOtherThing(word2) {
  const bare = word2.replace(HARMLESS, "video");
  return OTHER_THING.test(bare) || GOES_IN.test(bare) || WAY_TO_TASK.test(bare);
}
function isOtherKind(fields) {
  const kinds = [fields["type"], fields["kind"], fields["role"], fields["rel"], fields["mime_type"], fields["mimeType"]];
  kinds.push(fields["content_type"], fields["contentType"], fields["media_type"], fields["mediaType"]);
  return kinds.some((kind2) => typeof kind2 === "string" && OTHER_KIND.test(kind2.trim()));
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
var INNER_JSON = 64 * 1024;
function isData(address) {
  return /^data:/i.test(address);
}
function pathOf(text2) {
  return isData(text2) ? "" : /^[^?#]*/.exec(text2.slice(0, 8192))?.[0] ?? "";
}
var ENTITIES = [
  [/&(?:amp|#38|#x26);/gi, "&"],
  [/&(?:quot|#34|#x22);/gi, '"'],
  [/&(?:#47|#x2f);/gi, "/"]
];
function cleaned(value) {
  if (value.length > INNER_JSON) return value;
  const text2 = value.trim();
  if (/^[[{]/.test(text2)) return text2;
  const bare = /^[<"'`(]+(https?:[^\s<>"'`]+?)[>"'`)]+$/i.exec(text2)?.[1] ?? text2;
  if (!/^https?:/i.test(bare) && !bare.startsWith("/")) return bare;
  return unescaped(bare);
}
function unescaped(text2) {
  return ENTITIES.reduce((all, [entity, letter]) => all.replace(entity, letter), text2.replaceAll("\\/", "/"));
}

// packages/core/src/providers/addresses-elsewhere.ts
var IN_TEXT = /https?:\/\/[^\s<>"'`\\|^{}，。；！、）】]{4,2000}/gi;
var TAIL = /[.,;:!?)\]*_]+$/;
var OF_THE_CLIP = /video|clip|movie|film|download|ready|done|finish|complete|result|watch|here|generated|视频|影片|下载|完成|生成|\.mp4/i;
var PAGE_HOST = /^(?:docs?|help|support|developers?|status|blog|console|dashboard|platform)\./i;
var PAGE = /\/(?:docs?|documentation|guides?|help|support|faq|pricing|terms|polic(?:y|ies)|legal|dashboard|console|billing|log-?in|sign-?in|account|settings|blog)(?:\/|$)/i;
var WAY_TO_TASK2 = /\/(?:videos|tasks|jobs|generations|predictions|operations)\/[^/]+(?:\/(?:status|cancel))?\/?$/;
var PICTURE = /!\[[^\]]{0,300}\]\(\s*$|<img\b[^>]{0,300}$|\bposter\s*=\s*["']?$/i;
var ASKED = /prompt|query|instruction|caption/;
var DEPTH = 8;
var NODES = 5e3;
function addressesElsewhere(reply) {
  const found = [];
  let nodes = 0;
  const look = (value, name2, depth) => {
    if (depth > DEPTH || ++nodes > NODES) return;
    if (typeof value === "string") {
      if (value.length > INNER_JSON) return;
      const inner = /^\s*[[{]/.test(value) ? parsed(value) : void 0;
      if (inner !== void 0) look(inner, name2, depth + 1);
      else found.push(...inText(value, name2));
      return;
    }
    if (Array.isArray(value)) {
      for (const item of value) look(item, name2, depth + 1);
      return;
    }
    const fields = object(value);
    if (!fields || isOtherKind(fields) && typeof fields["text"] !== "string") return;
    for (const [field, inside] of Object.entries(fields)) {
      const word2 = wordOf(field);
      const isChat = word2 === "message" || word2 === "delta";
      if (ASKED.test(word2) || isOtherThing(word2) && !isChat) continue;
      look(inside, word2, depth + 1);
    }
  };
  look(reply, "", 0);
  return [...found.filter(({ isVideo }) => isVideo), ...found.filter(({ isVideo }) => !isVideo)].map(
    ({ address }) => address
  );
}
function inText(value, name2) {
  const text2 = unescaped(value);
  const whole2 = cleaned(value);
  const isWhole = /^https?:\/\/\S+$/i.test(whole2);
  const found = isWhole ? [whole2] : inSentence(text2);
  return found.flatMap((address) => {
    const isVideo = VIDEO_ENDING.test(pathOf(address));
    if (OTHER_ENDING.test(pathOf(address)) || !isVideo && isPage(address)) return [];
    const isPlain = name2 !== "message" && (isWhole || OF_THE_CLIP.test(text2));
    return isVideo || isPlain ? [{ address, isVideo }] : [];
  });
}
function inSentence(text2) {
  return [...text2.matchAll(IN_TEXT)].flatMap((match) => {
    const before = text2.slice(Math.max(0, match.index - 320), match.index);
    if (PICTURE.test(before)) return [];
    const [linked = ""] = before.endsWith("](") ? match[0].split(")") : [match[0]];
    return [linked.replace(TAIL, "")];
  });
}
function isPage(address) {
  if (!URL.canParse(address)) return true;
  const { host, pathname, search } = new URL(address);
  const isRoot = pathname === "/" && search === "";
  return isRoot || PAGE_HOST.test(host) || PAGE.test(pathname) || WAY_TO_TASK2.test(pathname);
}

// packages/core/src/providers/addresses.ts
var HOLDS_ADDRESS = /(?:url|uri|href|src|link|path|location|mp4|webm|mov|video|file|download|output|result|response|content|asset|media|artifact|generation|prediction|creation|work|clip|sample|item|resource|data|metadata|payload|body|task|job|detail|info|choice|variant|json)s?$/;
var IS_ADDRESS = /(?:url|uri|href|src|link)s?$/;
var IS_BASE64 = /(?:b64|base64|b64json|base64encoded|bytes)$/;
var DEPTH2 = 8;
var NODES2 = 5e3;
var MOST = 12;
function addressesIn(reply) {
  return [.../* @__PURE__ */ new Set([...plainAddressesIn(reply), ...addressesElsewhere(reply)])].slice(0, MOST);
}
function plainAddressesIn(reply) {
  const found = [];
  let nodes = 0;
  const look = (value, name2, rank, depth) => {
    if (depth > DEPTH2 || ++nodes > NODES2) return;
    if (typeof value === "string") {
      lookAtText(value, name2, rank, depth);
      return;
    }
    if (Array.isArray(value)) {
      for (const item of value) look(item, name2, rank, depth + 1);
      return;
    }
    const fields = object(value);
    if (!fields || isOtherKind(fields)) return;
    const own3 = saysVideo(fields) ? Math.min(rank, 1) : rank;
    for (const [field, inside] of Object.entries(fields)) {
      const word2 = /^\d+$/.test(field) ? name2 : wordOf(field);
      if (IS_BASE64.test(word2) && typeof inside === "string") lookAtBase64(inside);
      if (word2 !== name2 && (!HOLDS_ADDRESS.test(word2) || isOtherThing(word2))) continue;
      look(inside, word2, /video|mp4|webm|mov$/.test(word2) ? Math.min(own3, 1) : own3, depth + 1);
    }
  };
  const lookAtText = (value, name2, rank, depth) => {
    const text2 = cleaned(value);
    if (/^[[{]/.test(text2) && text2.length <= INNER_JSON) {
      look(parsed(text2), name2, rank, depth + 1);
      return;
    }
    if (!(IS_ADDRESS.test(name2) ? looksLikeAddress(text2) : isPlainAddress(text2))) return;
    const path = pathOf(text2);
    if (OTHER_ENDING.test(path)) return;
    const marked = /watermark/.test(name2) && !/(?:no|non|without|un)watermark/.test(name2);
    const last = marked || isData(text2) && !isVideoData(text2);
    const own3 = last ? 4 : VIDEO_ENDING.test(path) || isData(text2) ? Math.min(rank, 1) : rank;
    found.push({ address: text2, rank: own3, at: found.length });
  };
  const lookAtBase64 = (value) => {
    const type = /^AAAA[A-Za-z0-9+/_-]GZ0eX/.test(value) ? "mp4" : /^GkXfo/.test(value) ? "webm" : null;
    if (type !== null) found.push({ address: `data:video/${type};base64,${value}`, rank: 1, at: found.length });
  };
  if (typeof reply === "string") look(reply, "url", 2, 0);
  else look(reply, "", 2, 0);
  found.sort((one2, other) => one2.rank - other.rank || one2.at - other.at);
  return [...new Set(found.map(({ address }) => address))].slice(0, MOST);
}
function saysVideo(fields) {
  const kinds = [fields["type"], fields["kind"], fields["mime_type"], fields["mimeType"], fields["content_type"]];
  return kinds.some((kind2) => typeof kind2 === "string" && /^video/i.test(kind2));
}
function isVideoData(address) {
  return /^data:video\//i.test(address);
}
function isPlainAddress(text2) {
  if (/^https?:\/\/\S+$/i.test(text2) || isData(text2)) return true;
  return VIDEO_ENDING.test(pathOf(text2)) && isRelative(text2);
}
function looksLikeAddress(text2) {
  return isPlainAddress(text2) || /^[a-z][a-z0-9+.-]*:\S+$/i.test(text2) || isRelative(text2);
}
function isRelative(text2) {
  if (text2.length > 4096 || /\s|^n\/a$/i.test(text2) || /^[a-z][a-z0-9+.-]*:/i.test(text2)) return false;
  return /^\.{0,2}\//.test(text2) || /^[^/?#]+\/./.test(text2) || VIDEO_ENDING.test(pathOf(text2));
}
function resolveAddress(address, root) {
  if (isData(address) || !isRelative(address)) return [address];
  const base = `${root.replace(/\/+$/, "")}/`;
  const below = address.startsWith("/") ? address.replace(/^\/+/, "") : address;
  const candidates = address.startsWith("//") ? [address] : address.startsWith("/") ? [address, below] : [address, `/${below}`];
  const urls = candidates.flatMap((candidate) => URL.canParse(candidate, base) ? [new URL(candidate, base).href] : []);
  return urls.length === 0 ? [address] : [...new Set(urls)];
}

// packages/core/src/providers/filter-words.ts
var FILTERED = /content[ _-]?filter|filtered|censor|blocked|responsible ?ai|\brai\b|unsafe|guideline|flagged|risk[ _-]?control|风控/i;
var HARMLESS2 = /\bpass(?:ed|es)\b|\bcleared\b|\bapproved\b|[:=] ?(?:ok|none|safe)\b|\b(?:no|without|zero) (?:\w+ ){0,3}(?:violations?|issues?|problems?|concerns?|flags?)\b|\b(?:not|never|nothing|none|n't)(?: was| were| been| is)? (?:blocked|flagged|filtered|moderated|rejected|censored|violat\w+|sensitive)\b|通过|无违规|無違規|未违规|未发现|没有违规/i;
var NOT_PASSED = /\b(?:not|n['’]t|never|cannot|fail(?:s|ed)? to|unable to)(?: \w+){0,2} (?:pass|cleared|approved)|(?:未|不|没有|没|沒有)(?:能)?通[过過]/i;
var NOT_THE_END = /warn|notice|\binfo\b|adjusted|rewritten|retry|pending|review/i;
var THE_END = /block|reject|refus|den(?:y|ied)|filter|censor|flagged|moderated|unsafe|nsfw|violat|prohibit|not allowed|not permitted|could not|cannot|can't|unable|fail|will not be|not pass|拒绝|违规|無法|无法|敏感|[未不]通过/i;
function saysFiltered(said2) {
  return (MODERATION.test(said2) || FILTERED.test(said2)) && (!HARMLESS2.test(said2) || NOT_PASSED.test(said2));
}
function isPlainlyOver({ code, message }) {
  const said2 = `${code ?? ""} ${message}`;
  return saysFiltered(said2) && THE_END.test(said2) && !NOT_THE_END.test(said2);
}
var ABOUT_FILTER = /moderation|safety|nsfw|contentfilter|refusal|censor|promptfeedback|incompletedetail|(?:finish|stop|block|filter)reasons?$/;
var STRUCK = /^(?:is|has|was)?(?:nsfw|blocked|flagged|filtered|moderated|censored)(?:content|concepts|detected|contentdetected)?$/;
var STRUCK_WORD = /^(?:content[_ -]?filter(?:ed)?|(?:image_|video_)?safety|prohibited(?:_content)?|moderation|moderated|blocklist|spii|refusal|block(?:ed)?|reject(?:ed)?|fail(?:ed)?|flagged|denied|refused|unsafe|nsfw|violation|sensitive|censored)$/i;
var CLEARED = /^(?:is)?(?:pass(?:ed)?|ok|safe|approved?|allow(?:ed)?|clear(?:ed)?|compliant|success|completed?|none)$/i;
var SAYS_WHY = [
  "reason",
  "message",
  "msg",
  "detail",
  "details",
  "description",
  "explanation",
  "categories",
  "category"
];
var GOES_IN2 = /^(?:input|prompt|request|params?|parameters|options|settings|config)/;
var DEEPEST = 6;
var MOST2 = 500;
function filterIn(reply) {
  let nodes = 0;
  const look = (value, about, depth) => {
    if (depth > DEEPEST || ++nodes > MOST2) return null;
    if (Array.isArray(value)) {
      for (const item of value) {
        const found = look(item, about, depth + 1);
        if (found) return found;
      }
      return null;
    }
    if (about !== "" && typeof value === "string") return struck(value, about);
    const fields = object(value);
    if (!fields || about !== "" && isCleared(fields)) return null;
    let bare = null;
    for (const [name2, inside] of Object.entries(fields)) {
      const word2 = wordOf2(name2);
      if (GOES_IN2.test(word2) && word2 !== "promptfeedback") continue;
      const isFlag = STRUCK.test(word2) && isTrue(inside);
      const found = isFlag ? { code: name2, message: "" } : look(inside, ABOUT_FILTER.test(word2) ? name2 : about, depth + 1);
      if (found && found.message !== "") return found;
      const why = found && (isFlag || about !== "") ? whyIn(fields) : "";
      if (found && why !== "") return { ...found, message: why };
      bare ??= found;
    }
    return bare;
  };
  return withWords(look(reply, "", 0));
}
function struck(value, about) {
  const said2 = value.trim();
  if (STRUCK_WORD.test(said2)) return { code: saysFiltered(said2) ? said2 : `${about}: ${said2}`, message: "" };
  const reason2 = { code: null, message: said2.slice(0, 1e3) };
  return isPlainlyOver(reason2) ? reason2 : null;
}
function withWords(reason2) {
  return reason2 === null || saysFiltered(`${reason2.code ?? ""} ${reason2.message}`) ? reason2 : { code: "content_filter", message: reason2.message || (reason2.code ?? "") };
}
function isCleared(fields) {
  return Object.entries(fields).some(([name2, value]) => {
    const word2 = wordOf2(name2);
    if (value === false) return STRUCK.test(word2);
    if (value === true) return CLEARED.test(word2);
    return typeof value === "string" && /(?:status|result|decision|verdict|action)$/.test(word2) && CLEARED.test(value);
  });
}
function wordOf2(field) {
  return field.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function isTrue(value) {
  if (Array.isArray(value)) return value.some(isTrue);
  return value === true || value === "true";
}
function whyIn(fields) {
  for (const name2 of SAYS_WHY) {
    const value = fields[name2];
    const said2 = (Array.isArray(value) ? value : [value]).map(text).filter((part) => part !== void 0);
    if (said2.length > 0 && !STRUCK_WORD.test(said2.join(", "))) return said2.join(", ").slice(0, 1e3);
  }
  return "";
}
function withFilter(said2, filter) {
  if (filter === null || said2 !== null && saysFiltered(`${said2.code ?? ""} ${said2.message}`)) return said2;
  return { code: filter.code ?? "content_filter", message: filter.message || (said2?.message ?? "") };
}

// packages/core/src/providers/status-word.ts
var STATUS_FIELDS = /^(?:(?:task|video|job|generation|run|process)?(?:status|state|statustext|statusname)|phase|stage)$/;
var AROUND = ["data", "task", "job", "result", "output", "video", "response", "status", "state"];
var DEEPEST2 = 2;
var DONE = /^(?:is)?(?:done|finished|completed)$/;
function bodyOfLook(reply) {
  const word2 = reply.text.trim();
  return readJson(reply) ?? (/^\w{2,20}$/.test(word2) ? word2 : void 0);
}
function statusWord(stated, reply) {
  const word2 = text(stated) ?? wordIn(reply);
  const inside = wordInside(reply);
  if (word2 === void 0) return inside ?? endWord(reply);
  const { status, known: known2 } = readStatus(word2);
  if (inside === void 0 || known2 && status !== "succeeded") return word2;
  return !known2 || isUnderWay(inside) ? inside : word2;
}
function isUnderWay(word2) {
  const { status } = readStatus(word2);
  return status === "queued" || status === "running";
}
function wordInside(value, depth = 0) {
  const fields = object(value);
  if (!fields || depth >= DEEPEST2) return void 0;
  for (const name2 of AROUND) {
    const found = wordInside(fields[name2], depth + 1) ?? wordIn(one(fields[name2]));
    if (found !== void 0) return found;
  }
  return void 0;
}
function one(value) {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}
function wordIn(value) {
  const entries2 = Object.entries(object(value) ?? {}).map(([name2, field]) => [wordOf3(name2), field]);
  const named = entries2.filter(([name2]) => STATUS_FIELDS.test(name2)).map(([, field]) => text(field));
  const known2 = named.find((word2) => word2 !== void 0 && readStatus(word2).known);
  if (known2 !== void 0) return known2;
  const done = entries2.find(([name2, field]) => DONE.test(name2) && typeof field === "boolean");
  return done === void 0 ? void 0 : done[1] === true ? "done" : "running";
}
function endWord(reply) {
  const fields = object(reply);
  const word2 = text(fields ? fields["result"] ?? fields["output"] ?? fields["data"] : reply)?.replace(/[.!]$/, "");
  if (word2 === void 0 || readStatus(word2).status !== "succeeded") return void 0;
  return fields && saysMore(fields) ? void 0 : word2;
}
function saysMore(fields) {
  const progress = number(fields["progress"]);
  const error2 = fields["error"] ?? fields["errors"];
  return progress !== void 0 && progress < 100 || fields["success"] === false || Boolean(error2);
}
function wordOf3(field) {
  return field.toLowerCase().replace(/[^a-z0-9]/g, "");
}

// packages/core/src/providers/task-failure.ts
var REASON_FIELDS = [
  "error",
  "errors",
  "fail_reason",
  "failReason",
  "failure_reason",
  "failureReason",
  "failure_reasons",
  "error_message",
  "errorMessage",
  "error_msg",
  "errorMsg",
  "err_msg",
  "error_detail",
  "error_details",
  "failure",
  "failures",
  "failed_reason",
  "fail_msg",
  "failMsg",
  "failed_msg",
  "reject_reason",
  "block_reason",
  "blockReason",
  "block_reasons",
  "moderation_reason",
  "rai_media_filtered_reasons",
  "raiMediaFilteredReasons"
];
var INSIDE = [
  "data",
  "result",
  "results",
  "output",
  "outputs",
  "response",
  "task",
  "metadata",
  "task_result",
  "video",
  "videos",
  "generateVideoResponse",
  "generations"
];
var NO_ERROR = /^(?:|0|200|ok|none|null|no error|success(?:ful(?:ly)?)?|succeeded|completed?|false|n\/a|-)$/i;
var REMARK_FIELDS = [
  "message",
  "msg",
  "detail",
  "details",
  "reason",
  "reasons",
  "refusal",
  "status_message",
  "statusMessage",
  "status_msg",
  "status_reason",
  "status_details",
  "task_status_msg",
  "notice",
  "note",
  "remark",
  "info",
  "warning",
  "warnings",
  "text"
];
var INSIDE_REMARKS = ["data", "result", "task", "output"];
function remarkIn(reply, described, depth = 0) {
  const fields = object(reply);
  if (!fields || depth > 2) return null;
  for (const name2 of INSIDE_REMARKS) {
    const inner = typeof fields[name2] === "string" ? readReason(fields[name2]) : remarkIn(fields[name2], described, depth + 1);
    if (inner) return inner;
  }
  for (const name2 of [...REMARK_FIELDS, ...described ? ["description"] : []]) {
    const reason2 = readReason(fields[name2]);
    if (reason2) return reason2;
  }
  return null;
}
function reasonIn(error2, reply) {
  return readReason(error2) ?? reasonBelow(reply, 0);
}
function reasonBelow(value, depth) {
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 20)) {
      const reason2 = reasonBelow(item, depth + 1);
      if (reason2) return reason2;
    }
    return null;
  }
  const fields = object(value);
  if (!fields || depth > 4) return null;
  for (const name2 of REASON_FIELDS) {
    const reason2 = readReason(fields[name2]);
    if (reason2) return reason2;
  }
  for (const name2 of INSIDE) {
    const reason2 = reasonBelow(fields[name2], depth + 1);
    if (reason2) return reason2;
  }
  return null;
}
var INNER = ["error", "inner", "innererror", "innerError", "errors", "details", "cause"];
function readReason(value, depth = 0) {
  if (Array.isArray(value)) {
    const parts = value.slice(0, 20).map((part) => readReason(part, depth + 1));
    const said3 = parts.filter((part) => part !== null);
    const message2 = said3.map((part) => part.message).filter((part) => part !== "");
    return said3.length === 0 ? null : { code: said3.find(({ code: code2 }) => code2 !== null)?.code ?? null, message: message2.join(" ").slice(0, 1e3) };
  }
  const body = object(value);
  if (!body) {
    const said3 = text(value);
    if (said3 === void 0 || NO_ERROR.test(said3.trim()) || /^(?:https?:|data:)/i.test(said3)) return null;
    return { code: null, message: said3.slice(0, 1e3) };
  }
  const code = firstText(body["code"], body["type"], body["status"], body["reason"]) ?? "";
  const said2 = firstText(
    body["message"],
    body["msg"],
    body["detail"],
    body["description"],
    body["reason"],
    body["error"]
  );
  const message = said2 !== void 0 && !NO_ERROR.test(said2.trim()) ? said2 : "";
  if (message === "" && depth < 3)
    for (const name2 of INNER) {
      const inner = readReason(body[name2], depth + 1);
      if (inner) return inner;
    }
  if (message === "" && NO_ERROR.test(code.trim())) return null;
  return { code: code === "" ? null : code, message: message.slice(0, 1e3) };
}
var THIS = "(?:this|the|your) (?:request|task|video|generation|attempt)";
var HELPERS = "(?: (?:has|have|had|was|were|will|is|are|be|been|not|never|fully|automatically|\\w+n['\u2019]t))*";
var NOT_CHARGED = new RegExp(
  `^(?:${[
    `(?=.* (?:not|never|\\w+n['\u2019]t) )(?:you|your account|it|${THIS})${HELPERS} (?:charged|billed)(?: for (?:it|this|${THIS}))?`,
    "no charge(?: (?:was|is|will be|has been) made)?",
    "no credits? (?:was|were|have been|has been|will be) (?:charged|deducted|used|consumed|taken)",
    `(?:(?:your|the) )?(?:credits?|cost|amount|fee|payment|points?)(?= (?!.*(?:not|never|n['\u2019]t) ))${HELPERS} (?:refunded|returned|restored)(?: (?:automatically|in full|to (?:you|your account|your balance)))?`,
    "refunded(?: automatically| in full)?",
    "(?:\u672C\u6B21)?(?:\u4E0D(?:\u4F1A|\u4E88)?(?:\u6263|\u6536)\u8D39|\u672A\u6263\u8D39|\u5DF2\u9000\u6B3E|(?:\u79EF\u5206|\u8D39\u7528)\u5DF2?(?:\u9000\u8FD8|\u8FD4\u8FD8))"
  ].join("|")})$`,
  "i"
);
var SENTENCES = new RegExp("[.!?;\u3002\uFF01\uFF1F\uFF1B\uFF0C]+\\s*|,(?=\\p{Script=Han})|\\n+", "u");
var NUMBERED = /^support codes?:? [\d\s,]+$/i;
var CHARGED = /(?:not|n't|never|cannot|no longer)(?: \w+){0,3} (?:refund|returned|restored)|\bno refunds?\b|non-?refundable|(?:still|nevertheless|already) (?:be |been )?charged|(?:will|have|has|was|were) (?:still )?(?:be |been )?charged (?:for|in full|anyway)|不(?:会|予)?退/gi;
function refundSaid(message, promised) {
  const rest = message.replace(CHARGED, " ");
  const charged = rest !== message;
  const sentences = rest.split(SENTENCES).map((part) => part.trim());
  const last = sentences.filter((part) => part !== "" && !NUMBERED.test(part)).at(-1) ?? "";
  const free = NOT_CHARGED.test(last);
  const isMixed = free && sentences.some((part) => part !== last && /charg|billed|deduct|扣|收费/i.test(part));
  return charged === free || isMixed ? promised : charged ? "no" : "yes";
}
function failureOf(status, reason2, refunded) {
  const code = reason2?.code ?? null;
  const words2 = reason2?.message ?? "";
  const message = words2 !== "" ? words2 : code !== null ? `${code}` : `the provider gave no reason (${status})`;
  const said2 = `${code ?? ""} ${words2}`;
  return {
    code: status === "expired" ? "expired" : saysFiltered(said2) ? "moderation" : "provider_failed",
    message,
    providerCode: code,
    // Refunds are promised for tasks that failed; of one that was canceled or expired no provider says anything.
    refunded: refundSaid(words2, status === "failed" || refunded !== "yes" ? refunded : "unknown")
  };
}

// packages/core/src/providers/wire.ts
var NO_REASON = "the provider gave no reason";
function readWireError(body) {
  const root = object(body);
  if (!root) return void 0;
  const nested = object(root["error"]);
  if (nested) {
    const said3 = firstText(nested["message"], nested["msg"], nested["detail"], nested["reason"]);
    return wireError(nested["code"] ?? nested["status"], nested["type"], said3, root);
  }
  if (typeof root["error"] === "string" && root["error"] !== "")
    return wireError(root["code"], root["type"], root["error"], root);
  const code = text(root["code"]);
  const failed = root["success"] === false || code !== void 0 && !isSuccessCode(code);
  if (!failed) return void 0;
  const [first2] = Array.isArray(root["errors"]) ? root["errors"] : [];
  const said2 = firstText(root["message"], root["msg"], object(first2)?.["message"]);
  return wireError(root["code"], root["type"], said2, root);
}
function wireError(code, type, message, root) {
  const said2 = (message ?? NO_REASON).slice(0, 1e3);
  const inMessage = /\(request id: ([\w-]{1,80})\)/i.exec(said2);
  return {
    code: text(code) ?? null,
    type: text(type) ?? null,
    message: said2,
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
function taskState(parts) {
  const word2 = statusWord(parts.word, parts.reply);
  if (word2 === void 0) return void 0;
  const { status, known: known2 } = readStatus(word2);
  const percent = number(parts.progress);
  const seconds = number(parts.estimatedSeconds);
  const urls = status === "succeeded" || !known2 ? filesOf(parts.url, parts.reply) : [];
  const base = {
    status,
    word: word2,
    known: known2,
    progress: status === "succeeded" ? 100 : percent === void 0 ? null : Math.min(100, Math.max(0, percent)),
    videoUrl: status === "succeeded" ? urls[0] ?? null : null,
    videoUrls: status === "succeeded" ? urls : [],
    expiresAt: parts.expiresAt === void 0 || parts.expiresAt === null ? null : isoTime(parts.expiresAt),
    cost: number(parts.cost) ?? null,
    estimatedMs: seconds === void 0 || seconds <= 0 ? null : seconds * 1e3
  };
  const stated = reasonIn(parts.error, parts.reply);
  const remark = stated === null ? remarkIn(parts.reply, status !== "succeeded") : null;
  const filter = filterIn(parts.reply);
  if (status === "failed" || status === "canceled" || status === "expired") {
    const promised = status === "failed" && !isPlainFailure(word2) ? "unknown" : parts.refunded;
    return { ...base, failure: failureOf(status, withFilter(stated ?? remark, filter), promised) };
  }
  const none = { ...base, failure: null };
  const hasFile = parts.url !== void 0 || plainAddressesIn(parts.reply).length > 0;
  if (hasFile || known2 && status !== "succeeded") return none;
  const plain = [remark, filter].find((said2) => said2 !== null && (said2 === filter || isPlainlyOver(said2))) ?? null;
  const over2 = stated ?? (filter !== null && isPlainlyOver(filter) ? filter : null);
  const reason2 = known2 ? stated === null ? plain : withFilter(stated, filter) : over2 !== null && isPlainlyOver(over2) ? over2 : null;
  return reason2 === null ? none : { ...base, failure: failureOf("failed", reason2, "unknown") };
}
function unsettled(state) {
  return { ...state, status: "running", known: false };
}
function filesOf(url, reply) {
  return [.../* @__PURE__ */ new Set([...url === void 0 ? [] : [url], ...addressesIn(reply)])];
}
function openAiVideoState(body, refunded) {
  const root = object(body);
  const inner = object(root?.["data"]);
  const task = inner && (root?.["status"] === void 0 || inner["status"] !== void 0) ? inner : root ?? {};
  return taskState({
    word: task["status"],
    progress: task["progress"],
    url: videoUrlOf(task) ?? envelopeUrl(task),
    expiresAt: task["expires_at"],
    error: task["error"] ?? (envelopeUrl(task) === void 0 ? task["fail_reason"] : void 0),
    refunded,
    reply: body
  });
}
function envelopeUrl(task) {
  const reason2 = text(task["fail_reason"]);
  return reason2 !== void 0 && /^(?:https?:|data:video\/)/i.test(reason2) ? reason2 : void 0;
}

// packages/core/src/providers/reply-words.ts
var SILENT = { code: null, type: null, message: "", requestId: null };
function heard(reply, readError) {
  const body = readJson(reply);
  const root = object(Array.isArray(body) ? body[0] : body);
  const stated = readError?.(body) ?? readWireError(root);
  if (stated) return { said: "provider", error: withWords2(stated, root) };
  if (reply.status < 400 && !(root && saysNo(root))) return { said: "anyone", error: null };
  const message = root ? messageIn(root) ?? codeIn(root) : textOf(reply.text);
  const error2 = message === void 0 ? null : { ...SILENT, code: (root && codeIn(root)) ?? null, message: message.slice(0, 1e3) };
  return { said: root && error2 ? "json" : "anyone", error: error2 };
}
function withWords2(error2, root) {
  if (error2.message !== NO_REASON || !root) return error2;
  const words2 = messageIn(root) ?? NO_REASON;
  return { ...error2, code: error2.code ?? codeIn(root) ?? null, message: words2.slice(0, 1e3) };
}
var REASONS = [
  "error",
  "message",
  "msg",
  "detail",
  "errormessage",
  "errormsg",
  "errors",
  "errmsg",
  "err",
  "title",
  "fault",
  "faultstring",
  "baseresp",
  "statusmsg",
  "reason",
  "description",
  "errordescription",
  "text",
  "info",
  "details",
  "cause"
];
var AROUND2 = ["data", "result", "response", "responsemetadata", "metadata"];
var CODES = ["code", "errorcode", "errcode"];
var DEEPEST3 = 4;
function messageIn(value, depth = 0) {
  const fields = fieldsOf(value);
  if (depth > DEEPEST3) return void 0;
  for (const name2 of REASONS) {
    const field = firstOf(fields.get(name2));
    const found = typeof field === "object" ? messageIn(field, depth + 1) : typeof field === "string" ? text(field) : void 0;
    if (found !== void 0) return found;
  }
  for (const name2 of AROUND2) {
    const found = messageIn(firstOf(fields.get(name2)), depth + 1);
    if (found !== void 0) return found;
  }
  return void 0;
}
function codeIn(value, depth = 0) {
  const fields = fieldsOf(value);
  if (depth > DEEPEST3) return void 0;
  for (const name2 of CODES) {
    const code = fields.get(name2);
    if (typeof code === "string" && /[a-z]/i.test(code) && code.length < 200) return code;
  }
  for (const name2 of ["error", "errors", ...AROUND2]) {
    const found = codeIn(firstOf(fields.get(name2)), depth + 1);
    if (found !== void 0) return found;
  }
  return void 0;
}
function holdsError(root) {
  const fields = fieldsOf(root);
  const around2 = AROUND2.map((name2) => fieldsOf(fields.get(name2)));
  return [fields, ...around2].some((part) => ERRORS.some((name2) => isError(part.get(name2))));
}
var ERRORS = ["error", "errors", "err", "errorcode", "errcode"];
function isError(value) {
  if (typeof value === "string")
    return /[^\d\s]/.test(value) && !/^(?:none|null|no error|ok|success|false)$/i.test(value);
  if (typeof value !== "object" || value === null) return value === true || value === 1;
  return Object.keys(value).length > 0;
}
function fieldsOf(value) {
  const entries2 = Object.entries(object(value) ?? {});
  return new Map(entries2.map(([name2, field]) => [name2.toLowerCase().replace(/[^a-z0-9]/g, ""), field]));
}
function firstOf(value) {
  return Array.isArray(value) ? value[0] : value;
}
var STATES = [
  "status_code",
  "statusCode",
  "errcode",
  "err_code",
  "error_code",
  "errorCode",
  "errno",
  "ret",
  "retcode"
];
function saysNo(root) {
  if (root["ok"] === false || root["success"] === "false" || holdsError(root)) return true;
  const word2 = text(root["status"]) ?? text(root["state"]) ?? text(root["result"]);
  if (word2 !== void 0 && /^(?:error|err|fail(?:ed|ure)?|4\d\d)$/i.test(word2)) return true;
  return [root, object(root["base_resp"])].some(
    (part) => STATES.some((name2) => {
      const state = number(part?.[name2]);
      return state !== void 0 && state !== 0 && !(state >= 200 && state < 300) && !(state >= 500 && state < 600);
    })
  );
}
function textOf(body) {
  const line = body.trim();
  return line === "" || line.length > 500 || /^[<{[]|[\p{Cc}\ufffd]/u.test(line) ? void 0 : line;
}

// packages/core/src/providers/submit-rules.ts
var SPEND_LIMIT2 = {
  name: "429 spend limit",
  codes: ["spend_limit_exceeded"],
  inMessage: true,
  action: "refuse",
  charged: "no",
  error: "spend_limit",
  advice: "Raise the key's spend limit at the provider, or wait until its period ends.",
  source: "the general rule: 429 spend limit"
};
var INVALID_URL = {
  name: '404 "Invalid URL" of a gateway',
  status: [404],
  message: /^Invalid URL/i,
  action: "other-prefix",
  charged: "no",
  error: "invalid_input",
  source: "providers: gateways built on new-api"
};
var NO_SUCH_MODEL = {
  name: "404 for the address of the model",
  status: [404],
  message: /^(?!Invalid URL)/i,
  onlySubmit: true,
  action: "refuse",
  charged: "no",
  error: "model_unavailable"
};
var COMMON_RULES = [
  SPEND_LIMIT2,
  INVALID_URL,
  {
    name: "no money, whatever the status",
    codes: ["insufficient_quota", "insufficient_user_quota", "billing_hard_limit_reached"],
    inMessage: true,
    action: "refuse",
    charged: "no",
    error: "insufficient_funds",
    source: "OpenAI answers an empty account with 429 insufficient_quota; providers: 403 insufficient_user_quota"
  },
  {
    name: "429 that speaks of an empty account or a limit of spending",
    said: "anyone",
    status: [429],
    about: ["insufficient_funds", "spend_limit"],
    action: "refuse",
    charged: "no",
    source: 'hosts that say "please recharge" with the status of a rate limit: waiting does not mend it'
  },
  {
    name: "429 rate limit",
    said: "anyone",
    status: [429],
    action: "wait",
    charged: "no",
    error: "rate_limited",
    source: "the general rule: 429 rate limit. It needs no JSON: whoever answered it (a proxy, say) passed nothing on"
  },
  {
    name: "401 403 404 405 410 411 413 414 415 431 in any form, HTML too",
    said: "anyone",
    status: [401, 403, 404, 405, 410, 411, 413, 414, 415, 431],
    action: "refuse",
    charged: "no",
    source: "RFC 9110: no key, no right, no such route, a request that is not read. Whoever says it did not take it"
  },
  {
    name: "400 402 409 422 in JSON",
    status: [400, 402, 409, 422],
    action: "refuse",
    charged: "no",
    source: "the general rule: refusal, by its code. A bare page with such a status proves nothing"
  },
  {
    name: "406 412 416 417 421 426 428 451 in the provider's own JSON",
    said: "provider",
    status: [406, 412, 416, 417, 421, 426, 428, 451],
    action: "refuse",
    charged: "no",
    source: "RFC 9110, 6585, 7725: the request is not carried out. A server on the way may say it late, the provider not"
  },
  {
    name: "2xx with an explicit error",
    said: "provider",
    status: [200, 201, 202],
    action: "refuse",
    charged: "no",
    source: "the general rule: 2xx with code \u2260 200, success:false, error"
  },
  {
    name: "2xx that says in any shape that there is no money",
    status: [200, 201, 202],
    about: ["insufficient_funds", "spend_limit"],
    action: "refuse",
    charged: "no",
    source: 'hosts that answer 200 with a status of their own, such as base_resp 1008 "insufficient balance"'
  },
  {
    name: "303 See Other",
    said: "anyone",
    status: [303],
    action: "unknown",
    charged: "unknown",
    error: "submit_unknown",
    source: "RFC 9110, 15.4.4: it answers a POST that was carried out, with the address of what came of it"
  },
  {
    name: "3xx, which is never followed",
    said: "anyone",
    status: Array.from({ length: 100 }, (_, at) => 300 + at),
    action: "refuse",
    charged: "no",
    error: "invalid_input",
    source: "RFC 9110: the answer is elsewhere, so whoever says it has carried nothing out"
  }
];
var UNCLEAR = {
  name: "any other reply",
  action: "unknown",
  charged: "unknown",
  error: "submit_unknown",
  source: "the general rule: submit_unknown"
};

// packages/core/src/providers/task-id.ts
var ID_MAX = 2048;
function firstId(...values) {
  return values.map((value) => Array.isArray(value) ? value[0] : value).filter((value) => typeof value !== "number" || Number.isSafeInteger(value)).map(text).find((id) => id !== void 0 && id.length <= ID_MAX && id.isWellFormed() && !/^\.{1,2}$/.test(id));
}
var AROUND3 = /^(?:data|task|video|result|output|job|generation|prediction|operation|creation|run|response|resp|payload|item)s?$/;
var ID_NAMES = /^(?:task|video|generation|gen|job|prediction|operation|inference|creation|work|run)(?:id|uuid)$/;
var REQUEST_ID = /^request(?:id|uuid)$/;
function idElsewhere(body) {
  const things = thingsIn(body);
  const requests = things.flatMap((thing) => fieldsLike(thing, REQUEST_ID)).map(asId);
  return ownIdElsewhere(body) ?? requests.find((id) => id !== void 0 && !OTHER_VALUE.test(id));
}
function ownIdElsewhere(body) {
  const things = thingsIn(body);
  const named = things.map((thing) => firstId(...fieldsLike(thing, ID_NAMES)));
  const plain = things.map((thing) => firstId(thing["id"], thing["uuid"]));
  const root = first(body);
  const own3 = object(root);
  const bare = [root, ...["data", "task", "video", "job", "result"].map((name2) => first(own3?.[name2]))].map(asId);
  return readWireError(root) ? void 0 : [...named, ...plain, ...bare].find((id) => id !== void 0);
}
function idBesideCallNumber(body) {
  const root = object(first(body));
  return ownIdElsewhere(body) ?? (firstText(root?.["status"], root?.["state"]) ? idElsewhere(body) : void 0);
}
function thingsIn(body) {
  const root = first(body);
  if (readWireError(root)) return [];
  const inside = around(root).flatMap((value) => [value, ...around(value)]);
  return [...inside, root].map(object).filter((thing) => thing !== void 0);
}
function around(value) {
  return fieldsLike(object(value) ?? {}, AROUND3).map(first);
}
function fieldsLike(thing, pattern) {
  const entries2 = Object.entries(thing).filter(([name2]) => pattern.test(name2.toLowerCase().replace(/[^a-z0-9]/g, "")));
  return entries2.map(([, value]) => value);
}
function asId(value) {
  return typeof value === "string" && /^(?=.*\d)[\w-]{6,128}$/.test(value) && !/(?:2|to[-_]?)v(?:id)?/i.test(value) ? value : void 0;
}
function first(value) {
  return Array.isArray(value) ? value[0] : value;
}
var OTHER_ID = /^(?:req|request|trace|log|correlation|session|user|account|org|organi[sz]ation|project|event|span|model)_?id$/i;
var OTHER_VALUE = /^(?:req|err|trace|log)[_-]/i;
var DEEPEST4 = 8;
function mayNameTask(body, depth = 0) {
  if (depth > DEEPEST4) return false;
  if (Array.isArray(body)) return body.some((value) => mayNameTask(value, depth + 1));
  return Object.entries(object(body) ?? {}).some(([name2, value]) => {
    if (/^errors?$/i.test(name2)) return false;
    if (typeof value === "object") return mayNameTask(value, depth + 1);
    const id = /^(?:data|task|video|job)$/.test(name2) ? asId(value) : namesId(name2) ? firstId(value) : void 0;
    return id !== void 0 && !OTHER_VALUE.test(id);
  });
}
function namesId(name2) {
  return /(?:^|_)(?:id|uuid)$|[a-z]I[dD]$|^ID$/.test(name2) && !OTHER_ID.test(name2);
}

// packages/core/src/providers/judge-submit.ts
function judgeSubmit(dialect, reply) {
  return judge(dialect, reply, () => true);
}
function judgeReply(dialect, reply) {
  return judge(dialect, reply, ({ onlySubmit }) => !onlySubmit);
}
function judge({ submitRules, readError }, reply, holds) {
  const { said: said2, error: error2 } = heard(reply, readError);
  const facts = { status: reply.status, said: said2, error: error2 ?? SILENT };
  const rules = [...submitRules, ...COMMON_RULES].filter(holds);
  const fitting = rules.find((candidate) => matches(candidate, facts)) ?? UNCLEAR;
  const rule = isDoubtful(reply, fitting, error2) ? UNCLEAR : fitting;
  return { rule, code: rule.error ?? classifyError(reply.status, facts.error), error: error2, said: said2 };
}
function isDoubtful(reply, { action }, error2) {
  const body = readJson(reply);
  if (error2 === null) return ownIdElsewhere(body) !== void 0;
  const isAccepted2 = reply.status >= 200 && reply.status < 300;
  return (isAccepted2 || action === "again") && mayNameTask(body);
}
var WEIGHT = { provider: 2, json: 1, anyone: 0 };
function matches(rule, { status, said: said2, error: error2 }) {
  if (WEIGHT[said2] < WEIGHT[rule.said ?? "json"]) return false;
  if (rule.status && !rule.status.includes(status)) return false;
  if ((rule.codes || rule.types) && !names(rule, error2)) return false;
  if (rule.message && !rule.message.test(error2.message)) return false;
  return !rule.about || rule.about.includes(classifyError(status, error2));
}
function names({ codes = [], types = [], inMessage, action }, { code, type, message }) {
  if (codes.includes(code ?? "") || types.includes(type ?? "")) return true;
  if (codes.includes(type ?? "") && (action !== "again" || code === null)) return true;
  return inMessage === true && codes.some((word2) => message.toLowerCase().startsWith(word2));
}

// packages/core/src/video/fields.ts
var FIELDS = {
  /** The provider's own id of the model; its default model where absent. */
  model: { kind: "word", label: "Model", input: "model" },
  /** What the video shows, in words. */
  prompt: { kind: "text", label: "Prompt", input: null },
  /** Seconds. */
  duration: { kind: "seconds", label: "Duration", input: "duration" },
  /** `W:H`, `adaptive`, or a provider's own word such as `landscape`. */
  aspectRatio: { kind: "word", label: "Aspect Ratio", input: "aspect-ratio" },
  /** `720p`, a size in pixels, or a provider's own word such as `standard`. */
  resolution: { kind: "word", label: "Resolution", input: "resolution" },
  /** The first frame; several, or one where the model knows references only, are references. */
  imageUrl: { kind: "files", label: "Image URL", input: "image-url" },
  negativePrompt: {
    kind: "text",
    label: "Negative Prompt",
    input: "negative-prompt",
    optional: true,
    about: "What the video must not show, in words",
    example: "text, watermark"
  },
  endImageUrl: {
    kind: "file",
    label: "End Image URL",
    input: "end-image-url",
    optional: true,
    about: "The last frame, which needs a first one",
    example: "https://example.com/last.png"
  },
  referenceUrls: {
    kind: "files",
    label: "Reference URLs",
    input: "reference-urls",
    optional: true,
    about: "What the video is to resemble (images, and video or audio where the model takes them)",
    example: "https://example.com/style.png"
  },
  seed: {
    kind: "whole",
    label: "Seed",
    input: "seed",
    optional: true,
    about: "The same whole number gives a similar video, at best; without one the model draws its own",
    example: "7",
    range: [0, 2 ** 32 - 1]
  },
  audio: {
    kind: "flag",
    label: "Audio",
    input: "audio",
    optional: true,
    about: "Whether the video has sound",
    example: "off"
  },
  /** Fields of the provider's own, passed through as they are. */
  extra: { kind: "map", label: "Extra", input: "extra" }
};
var REQUEST_FIELDS = Object.keys(FIELDS);
var FILE_FIELD_NAMES = REQUEST_FIELDS.filter(
  (name2) => FIELDS[name2].kind.startsWith("file")
);
var OPTIONAL_FIELDS = REQUEST_FIELDS.filter((name2) => "optional" in FIELDS[name2]);
var PLAIN_FIELDS = OPTIONAL_FIELDS.filter(
  (name2) => !FILE_FIELD_NAMES.includes(name2)
);

// packages/core/src/video/request.ts
function asksMore(request) {
  const { endImage, references } = request;
  return [endImage, references, ...PLAIN_FIELDS.map((name2) => request[name2])].some((value) => value !== void 0);
}
var SIZES = {
  "720p": ["1280x720", "720x1280"],
  "1024p": ["1792x1024", "1024x1792"],
  "1080p": ["1920x1080", "1080x1920"]
};
function pixelSize(request) {
  const resolution2 = request.resolution ?? "720p";
  const sizes = SIZES[resolution2];
  if (!sizes) return /^\d{2,5}x\d{2,5}$/.test(resolution2) ? resolution2 : null;
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
  const word2 = value.trim().toLowerCase();
  return RATIO_WORDS[word2] ?? word2;
}
function normaliseResolution(value) {
  const word2 = value.trim().toLowerCase().replace("\xD7", "x").replace("*", "x");
  for (const [resolution2, [landscape, portrait]] of Object.entries(SIZES)) {
    if (word2 === landscape) return { resolution: resolution2, aspectRatio: "16:9" };
    if (word2 === portrait) return { resolution: resolution2, aspectRatio: "9:16" };
  }
  return { resolution: RESOLUTION_WORDS[word2] ?? word2 };
}
function parseDuration(value) {
  if (typeof value === "number") return value;
  const match = /^\s*(\d{1,4}(?:\.\d{1,3})?)\s*s?\s*$/i.exec(value);
  return match ? Number(match[1]) : Number.NaN;
}

// packages/core/src/providers/resolution-word.ts
var BY_HEIGHT = { "2k": "1440p", "4k": "2160p", uhd: "2160p" };
function asCalled(cards, written) {
  const { resolution: resolution2 } = normaliseResolution(written);
  const byHeight = BY_HEIGHT[resolution2];
  return byHeight !== void 0 && cards.some(({ resolutions }) => resolutions.includes(byHeight)) ? byHeight : resolution2;
}

// packages/core/src/providers/own-facts.ts
function findOwn(own3, provider2, named, card) {
  const common = cardsOf(provider2).filter(
    ({ model, aliases, forms }) => model === card?.model || aliases?.includes(named) || Object.values(forms ?? {}).some((form) => form.model === named)
  );
  const names2 = [
    card?.formModel,
    named,
    card?.model,
    ...common.flatMap(({ model, aliases = [] }) => [model, ...aliases])
  ];
  const mine = own3.filter((one2) => one2.provider === provider2);
  return names2.flatMap((name2) => mine.find(({ model }) => model === name2) ?? [])[0];
}
function factsOf(card, own3, maxImages) {
  if (own3 === void 0) return card;
  const source = { from: "your own price", asOf: own3.asOf ?? "" };
  const base = card ?? {
    provider: own3.provider,
    model: own3.model,
    durations: [],
    resolutions: [],
    aspectRatios: [],
    images: { min: 0, max: maxImages ?? Number.POSITIVE_INFINITY },
    price: null,
    source
  };
  const lists = {
    durations: own3.durations,
    resolutions: own3.resolutions?.map((word2) => asCalled(card ? [card] : [], word2)),
    aspectRatios: own3.aspectRatios?.map(normaliseRatio)
  };
  const facts = {
    ...base,
    ...over(base, own3),
    price: priceOf(own3, card, source),
    // Who says what a model makes knows more of it than we do.
    ...base.limits ? { limits: base.limits.filter((limit) => !LISTS.some((list3) => lists[list3] && list3 in limit)) } : {},
    ...card === null ? { unknown: LISTS.filter((list3) => lists[list3] === void 0) } : {}
  };
  for (const list3 of LISTS) setList(facts, card, list3, lists[list3]);
  const [only, second] = facts.resolutions;
  if (facts.defaults && only !== void 0 && second === void 0)
    facts.defaults = { ...facts.defaults, resolution: facts.defaults.resolution ?? only };
  return facts;
}
var LISTS = ["durations", "resolutions", "aspectRatios"];
var FIELD = { durations: "duration", resolutions: "resolution", aspectRatios: "aspectRatio" };
function over(base, { images, references, promptMax, seed, typicalMs }) {
  const { form } = base;
  return {
    // In these forms the model is given no first frame, whatever it takes else.
    ...images && form !== "text" && form !== "reference" ? { images: { ...base.images, ...given(images) } } : {},
    ...references ? { references: { ...base.references, ...references } } : {},
    ...promptMax === void 0 ? {} : { promptMax },
    ...seed ? { seed: [seed[0], seed[1]] } : {},
    ...typicalMs === void 0 ? {} : { typicalMs }
  };
}
function given({ min, max }) {
  return { ...min === void 0 ? {} : { min }, ...max === void 0 ? {} : { max } };
}
function setList(facts, card, list3, values) {
  const field = FIELD[list3];
  if (values === void 0 || card && (card[list3].length === 0 || card.wire?.[field] === null)) return;
  Object.assign(facts, { [list3]: values });
  if (!facts.defaults || facts.defaults[field] === values[0]) return;
  facts.defaults = { ...facts.defaults, [field]: values[0] };
  facts.required = [...facts.required ?? [], field];
}
function priceOf({ price }, card, source) {
  const per = price.per === "clip" ? "call" : "second";
  const { usd: usd2 } = price;
  const rows2 = typeof usd2 === "number" ? [{ per, usd: usd2 }] : Object.entries(usd2).map(([word2, usd3]) => ({ per, usd: usd3, resolution: asCalled(card ? [card] : [], word2) }));
  return { per: "row", rows: rows2, source };
}

// packages/core/src/video/did-you-mean.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function suggest(word2, allowed2) {
  const plain = (text2) => text2.toLowerCase().replace(/[^a-z0-9]/g, "");
  const same = allowed2.find((candidate) => plain(candidate) === plain(word2));
  if (same !== void 0) return same;
  const near = allowed2.map((candidate) => ({ candidate, off: slips(plain(word2), plain(candidate)) })).filter(({ candidate, off }) => off <= (candidate.length > 5 ? 2 : 1)).sort((a, b) => a.off - b.off)[0];
  return near?.candidate ?? null;
}
function slips(word2, meant) {
  const sorted = (text2) => [...text2].sort().join("");
  return Math.min((0, import_fastest_levenshtein.distance)(word2, meant), sorted(word2) === sorted(meant) ? 1 : Number.POSITIVE_INFINITY);
}
function unknownWord(word2, allowed2) {
  const meant = suggest(word2, allowed2);
  return `"${word2}" is not known. ${meant === null ? "" : `Did you mean ${meant}? `}Allowed: ${allowed2.join(", ")}.`;
}

// packages/core/src/video/provider-id.ts
var PROVIDER_IDS = [
  "apimaster",
  "aivideoapi",
  "apimart",
  "artifex",
  "openai-compatible",
  "fal",
  "kling",
  "bytedance",
  "google",
  "openrouter",
  "runway",
  "replicate",
  "xai",
  "minimax",
  "luma",
  "kie",
  "alibaba",
  "sandbox"
];
function isProviderId(value) {
  return typeof value === "string" && PROVIDER_IDS.includes(value);
}

// packages/core/src/video/named-way.ts
function readNamedWay(text2) {
  const [, name2 = "", model = ""] = /^([^/]*)\/(.+)$/.exec(text2.trim()) ?? [];
  if (model === "")
    return `"${text2}" names no provider and model. Write both with a slash between them, for example fal/bytedance/seedance-2.0.`;
  if (/[,;|]|\s/.test(model))
    return `"${text2}" is not one name: a model's name has no comma, semicolon, bar or blank in it. Write several as a list, one provider/model an entry.`;
  const provider2 = readProvider(name2);
  return typeof provider2 === "string" ? { provider: provider2, model } : provider2.problem;
}
function readProvider(text2) {
  const allowed2 = `Allowed: ${PROVIDER_IDS.join(", ")}.`;
  if (text2 === void 0 || text2 === null || text2 === "") return { problem: `no provider was named. ${allowed2}` };
  if (typeof text2 !== "string") return { problem: `it must be the name of a provider. ${allowed2}` };
  const name2 = text2.trim().toLowerCase();
  const found = PROVIDER_IDS.find((id) => id === name2);
  if (found !== void 0) return found;
  const meant = suggest(text2, PROVIDER_IDS);
  const hint = meant === null ? "" : ` Did you mean ${meant}?`;
  return { problem: `"${text2}" is no provider that Reelay knows.${hint} ${allowed2}` };
}

// node_modules/zod/v4/core/util.js
function getEnumValues(entries2) {
  const numericValues = Object.values(entries2).filter((v) => typeof v === "number");
  const values = Object.entries(entries2).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
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
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
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
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
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
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count2 = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count2--;
      i++;
    }
  }
  return count2;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
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
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
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

// node_modules/zod/v4/core/core.js
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
function $constructor(name2, initializer2, proto, params) {
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
    } else if (inst._zod.traits.has(name2)) {
      return;
    }
    inst._zod.traits.add(name2);
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
  Object.defineProperty(Definition, "name", { value: name2 });
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
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name2);
    }
  });
  Object.defineProperty(_, "name", { value: name2 });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
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

// node_modules/zod/v4/core/parse.js
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
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
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

// node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number2 = /^-?\d+(?:\.\d+)?$/;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
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
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
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
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
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
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
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
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
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
    own(this, "~standard", value);
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
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
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
  let seen2 = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen2) {
      if (aborted(payload, seen2))
        break;
      seen2 = payload.issues.length;
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
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
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
  const isObject3 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject3(input)) {
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
    let seen2 = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen2) {
        if (aborted(payload, seen2))
          break;
        seen2 = payload.issues.length;
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
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first2 = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first2) {
      return first2(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodTuple = /* @__PURE__ */ $constructor("$ZodTuple", (inst, def) => {
  $ZodType.init(inst, def);
  const items = def.items;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        input,
        inst,
        expected: "tuple",
        code: "invalid_type"
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
    const proms = [];
    const optinStart = getTupleOptStart(items, "optin");
    const optoutStart = getTupleOptStart(items, "optout");
    if (!def.rest) {
      if (input.length < optinStart) {
        payload.issues.push({
          code: "too_small",
          minimum: optinStart,
          inclusive: true,
          input,
          inst,
          origin: "array"
        });
        return payload;
      }
      if (input.length > items.length) {
        payload.issues.push({
          code: "too_big",
          maximum: items.length,
          inclusive: true,
          input,
          inst,
          origin: "array"
        });
      }
    }
    const itemResults = new Array(items.length);
    const abortEarly = def.rest ? ctx?.abortEarly : void 0;
    let itemAborted = false;
    for (let i = 0; i < items.length; i++) {
      const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((rr) => {
          itemResults[i] = rr;
        }));
      } else {
        itemResults[i] = r;
        if (abortEarly && !itemAborted && r.issues.length)
          itemAborted = aborted(r);
      }
    }
    if (def.rest && !itemAborted) {
      let i = items.length - 1;
      const rest = input.slice(items.length);
      let seen2 = payload.issues.length;
      for (const el of rest) {
        if (abortEarly && payload.issues.length !== seen2) {
          if (aborted(payload, seen2))
            break;
          seen2 = payload.issues.length;
        }
        i++;
        const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((r) => handleTupleResult(r, payload, i)));
        } else {
          handleTupleResult(result, payload, i);
        }
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
    }
    return handleTupleResults(itemResults, payload, items, input, optoutStart);
  };
});
function getTupleOptStart(items, key) {
  for (let i = items.length - 1; i >= 0; i--) {
    const omittable = key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
    if (!omittable)
      return i + 1;
  }
  return 0;
}
function handleTupleResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
  for (let i = 0; i < items.length; i++) {
    const r = itemResults[i];
    const isPresent = i < input.length;
    if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
      final.value.length = i;
      break;
    }
    if (r.issues.length) {
      if (!isPresent && i >= optoutStart) {
        final.value.length = i;
        break;
      }
      final.issues.push(...prefixIssues(i, r.issues));
    }
    final.value[i] = r.value;
  }
  for (let i = final.value.length - 1; i >= input.length; i--) {
    if (items[i]._zod.optout === "optional" && final.value[i] === void 0) {
      final.value.length = i;
    } else {
      break;
    }
  }
  return final;
}
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number2.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
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
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
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
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
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
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
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
function _positive(params) {
  return /* @__PURE__ */ _gt(0, params);
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
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
  const schema = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}

// node_modules/zod/v4/mini/schemas.js
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
    own(this, "with", value);
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
// @__NO_SIDE_EFFECTS__
function number3(params) {
  return _number(ZodMiniNumber, params);
}
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
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ unknown(),
    ...normalizeParams(params)
  });
}
var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
var ZodMiniTuple = /* @__PURE__ */ $constructor("ZodMiniTuple", (inst, def) => {
  $ZodTuple.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
  const hasRest = _paramsOrRest instanceof $ZodType;
  const params = hasRest ? _params : _paramsOrRest;
  const rest = hasRest ? _paramsOrRest : null;
  return new ZodMiniTuple({
    type: "tuple",
    items,
    rest,
    ...normalizeParams(params)
  });
}
var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodMiniRecord({
      type: "record",
      keyType: /* @__PURE__ */ string2(),
      valueType: keyType,
      ...normalizeParams(valueType)
    });
  }
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
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
  const entries2 = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries: entries2,
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
var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}

// packages/core/src/providers/own-card.ts
var USD = "write USD as a number of at least 0, such as 0.12, without quotes and without $";
var amount = number3({ error: USD }).check(_nonnegative({ error: USD }));
var SECONDS = "write seconds as numbers above 0, such as [4, 8], each once";
var RESOLUTION = "write resolutions such as 720p, 1080p or 1280x720, each once";
var RATIO = "write ratios such as 16:9 or 9:16, or adaptive, each once";
var WHOLE = "write a whole number of at least";
var whole = (least) => {
  const error2 = `${WHOLE} ${least}`;
  return int({ error: error2 }).check(_gte(least, { error: error2 }));
};
var list = (item, error2) => array(item, { error: error2 }).check(
  _minLength(1, { error: `it is empty: ${error2}, or leave the line out` }),
  refine((items) => new Set(items.map(sameWord)).size === items.length, { error: error2 })
);
var sameWord = (item) => typeof item === "string" ? normaliseResolution(item).resolution : item;
var word = (pattern, error2) => string2({ error: error2 }).check(_regex(pattern, { error: error2 }));
var resolution = word(/^\s*(?:\d{1,5}[pPkK]|\d{2,5}\s*[x×*]\s*\d{2,5}|[A-Za-z][\w-]{0,30})\s*$/, RESOLUTION);
var told = (schema, description) => {
  globalRegistry.add(schema, { description });
  return schema;
};
var priceSchema = strictObject(
  {
    per: told(
      _enum(["second", "clip"], { error: "write second or clip" }),
      "What the amount is for: a second of video, or a clip of any length."
    ),
    usd: told(
      union([amount, record(resolution, amount)], {
        error: `${USD}, or a map from resolution to such a number, such as {720p: 0.1, 1080p: 0.2}`
      }),
      "USD, or a map from resolution to USD. A resolution that the map lacks has no known price."
    )
  },
  { error: "write it as {per: second, usd: 0.1} or {per: clip, usd: 0.5}" }
);
var cardSchema = strictObject(
  {
    provider: told(
      _enum(PROVIDER_IDS, { error: `it must be one of: ${PROVIDER_IDS.join(", ")}` }),
      "The provider that the card holds for."
    ),
    model: told(
      string2({ error: "write the name of the model as text" }).check(
        refine((name2) => name2.trim() !== "" && name2 === name2.trim() && name2.length <= 200, {
          error: "write the name of the model, without blanks around it"
        })
      ),
      "The name by which prompts and inputs ask for the model: the provider\u2019s own."
    ),
    price: told(priceSchema, "What a clip costs. It takes the place of the built-in price, whatever rows that has."),
    durations: optional(
      told(
        list(number3({ error: SECONDS }).check(_positive({ error: SECONDS })), SECONDS),
        "Seconds that the model makes. The first is sent where nobody names a duration."
      )
    ),
    resolutions: optional(
      told(list(resolution, RESOLUTION), "Resolutions that it makes. The first is sent where nobody names one.")
    ),
    aspectRatios: optional(
      told(
        list(word(/^\s*(?:\d{1,3}:\d{1,3}|adaptive|landscape|portrait|horizontal|vertical)\s*$/i, RATIO), RATIO),
        "Ratios that it makes. The first is sent where nobody names one and no image decides it."
      )
    ),
    images: optional(
      told(
        strictObject(
          { min: optional(whole(0)), max: optional(whole(0)) },
          { error: "write it as {min: 0, max: 1}" }
        ),
        "How many images it takes in imageUrl."
      )
    ),
    references: optional(
      told(strictObject({ max: whole(1) }, { error: "write it as {max: 3}" }), "How many files referenceUrls takes.")
    ),
    promptMax: optional(told(whole(1), "The longest prompt, in characters.")),
    seed: optional(
      told(
        tuple([whole(0), whole(0)], { error: "write the least and the most as [0, 4294967295]" }).check(refine(([least, most]) => least <= most, { error: "write the least before the most" })),
        "The least and the most seed that it takes."
      )
    ),
    typicalMs: optional(told(whole(1), "How long a clip usually takes to make, in milliseconds.")),
    asOf: optional(
      told(
        word(/^\d{4}-\d{2}-\d{2}$/, "write a date such as 2026-11-28"),
        "The day from which the price holds. For people: it stands beside the estimate."
      )
    )
  },
  { error: "write it as a map: provider, model and price" }
);
var modelsFileSchema = union([
  array(cardSchema),
  strictObject({ $schema: optional(string2()), models: array(cardSchema) })
]);

// packages/core/src/providers/read-own-cards.ts
function readOwnCards(value) {
  const problems = [];
  const list3 = listIn(value, problems);
  const cards = list3.cards.flatMap((card, index) => {
    const parsed2 = cardSchema.safeParse(withProvider(card));
    const path = [...list3.path, index];
    if (!parsed2.success) {
      problems.push(...parsed2.error.issues.flatMap((issue2) => problemsOf(issue2, card, path)));
      return [];
    }
    problems.push(...contradictions(parsed2.data).map((one2) => ({ ...one2, path: [...path, ...one2.path] })));
    return [{ card: parsed2.data, path }];
  });
  const first2 = /* @__PURE__ */ new Map();
  for (const { card, path } of cards) {
    const name2 = JSON.stringify([card.provider, card.model]);
    if (first2.has(name2))
      problems.push({
        path: [...path, "model"],
        message: `there are two cards of "${card.model}" at ${card.provider}. Keep one.`
      });
    first2.set(name2, path);
  }
  return { cards: cards.map(({ card }) => card), problems };
}
function withProvider(card) {
  if (typeof card !== "object" || card === null || !("provider" in card)) return card;
  const provider2 = readProvider(card.provider);
  return typeof provider2 === "string" ? { ...card, provider: provider2 } : card;
}
var SHAPE = 'Write a list of cards, or the same below "models:".';
function listIn(value, problems) {
  if (Array.isArray(value)) return { cards: value, path: [] };
  if (typeof value !== "object" || value === null) {
    problems.push({ path: [], message: `it is no list of cards. ${SHAPE}` });
    return { cards: [], path: [] };
  }
  const allowed2 = ["models", "$schema"];
  for (const word2 of Object.keys(value))
    if (!allowed2.includes(word2))
      problems.push({ path: [word2], message: `"${word2}" is not known. ${SHAPE}`, unknown: { word: word2, allowed: allowed2 } });
  const models = value["models"];
  if (Array.isArray(models)) return { cards: models, path: ["models"] };
  if (models !== void 0 || problems.length === 0)
    problems.push({ path: models === void 0 ? [] : ["models"], message: `there is no list of cards. ${SHAPE}` });
  return { cards: [], path: ["models"] };
}
function problemsOf(issue2, card, path) {
  const inside = issue2.path;
  const at = (more) => [...path, ...inside, ...more];
  const value = valueAt(card, inside);
  if (issue2.code === "unrecognized_keys") {
    const allowed2 = allowedAt(inside);
    return issue2.keys.map((word2) => ({
      path: at([word2]),
      message: `"${word2}" is not known. Allowed: ${allowed2.join(", ")}.`,
      unknown: { word: word2, allowed: allowed2 }
    }));
  }
  if (inside.at(-1) === "usd" && typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([name2, usd2]) => [
      ...resolution.safeParse(name2).success ? [] : [{ path: at([name2]), message: `"${name2}" is no resolution: ${RESOLUTION}.` }],
      ...amount.safeParse(usd2).success ? [] : [{ path: at([name2]), message: `${said(usd2)}: ${USD}.` }]
    ]);
  if (value === void 0) return [{ path: at([]), message: `it is required and missing: ${issue2.message}.` }];
  if (inside.length === 1 && inside[0] === "provider" && typeof value === "string")
    return [
      {
        path: at([]),
        message: `"${value}" is no provider. Allowed: ${PROVIDER_IDS.join(", ")}.`,
        unknown: { word: value, allowed: PROVIDER_IDS }
      }
    ];
  return [{ path: at([]), message: `${said(value)}: ${issue2.message}.` }];
}
function said(value) {
  const text2 = typeof value === "number" ? String(value) : JSON.stringify(value) ?? String(value);
  return text2.length > 80 ? `${text2.slice(0, 80)}\u2026 is not allowed` : `${text2} is not allowed`;
}
function valueAt(value, path) {
  return path.reduce((inside, name2) => inside?.[name2], value);
}
function allowedAt(path) {
  const [name2] = path;
  if (name2 === "price") return ["per", "usd"];
  if (name2 === "images") return ["min", "max"];
  if (name2 === "references") return ["max"];
  return Object.keys(cardSchema.shape);
}
function contradictions(card) {
  const { provider: provider2, model, price, resolutions } = card;
  const { name: name2, free } = ADAPTERS[provider2];
  if (free)
    return [
      {
        path: ["provider"],
        message: `${name2} costs nothing and makes what is asked: it takes no card. Name the provider that is paid, or remove the card.`
      }
    ];
  const problems = [];
  const builtIn = builtInCards(provider2, model);
  for (const [list3, field] of [
    ["durations", "duration"],
    ["resolutions", "resolution"],
    ["aspectRatios", "aspectRatio"]
  ])
    if (card[list3] !== void 0 && builtIn.length > 0 && !builtIn.some((one2) => takes(one2, field)))
      problems.push({
        path: [list3],
        message: `"${model}" at ${name2} has no field for it, so that nothing of it could be sent. Leave it out.`
      });
  if (typeof price.usd !== "object") return problems;
  const called = (word2) => asCalled(builtIn, word2);
  const made = resolutions ?? [...new Set(builtIn.flatMap((one2) => [...one2.resolutions]))];
  const names2 = Object.keys(price.usd);
  if (names2.length === 0)
    problems.push({ path: ["price", "usd"], message: `it is an empty map: ${USD}, or name a resolution.` });
  for (const [index, word2] of names2.entries()) {
    const path = ["price", "usd", word2];
    if (names2.slice(0, index).some((before) => called(before) === called(word2)))
      problems.push({ path, message: `"${word2}" stands there twice, in other words. Keep one.` });
    if (made.length > 0 && !made.some((one2) => called(one2) === called(word2)))
      problems.push({
        path,
        message: `"${word2}" is none of the resolutions that the card has. Allowed: ${made.join(", ")}.`,
        unknown: { word: word2, allowed: made }
      });
  }
  return problems;
}
function takes(card, field) {
  return card[`${field}s`].length > 0 && card.wire?.[field] !== null;
}
function builtInCards(provider2, model) {
  if (!isProviderId(provider2)) return [];
  return allCards().filter(
    (card) => card.provider === provider2 && (card.model === model || card.aliases?.includes(model) || formsOf(card).some(([, { model: id }]) => id === model))
  ).flatMap((card) => {
    const forms = formsOf(card);
    if (forms.length === 0) return [card];
    return forms.map(([, form]) => ({ ...card, ...form, model: card.model, wire: { ...card.wire, ...form.wire } }));
  });
}

// packages/core/src/video/error.ts
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

// packages/core/src/video/task.ts
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
  const parsed2 = handleSchema.safeParse(candidate);
  return parsed2.success ? parsed2.data : null;
}
var TERMINAL = /* @__PURE__ */ new Set(["succeeded", "failed", "canceled", "expired"]);

// packages/core/src/video/sentence.ts
function sentence(text2) {
  const trimmed = text2.trim();
  return /[.!?。！？…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
function beginning(words2) {
  return `${words2.charAt(0).toUpperCase()}${words2.slice(1)}`;
}

// packages/core/src/engine/failures/failures.ts
function kind(code, charged, retryable, say2) {
  return { code, charged, retryable, say: say2 };
}
var NOTHING = "Nothing was submitted and nothing was charged.";
var FAILURES = {
  // Before the submit
  stoppedBefore: kind(
    "aborted",
    "no",
    true,
    (_) => "The run was stopped before this clip was submitted. Nothing was charged."
  ),
  othersRefused: kind(
    "stated",
    "no",
    "stated",
    ({ first: first2 }) => `Not submitted, because another clip was refused: ${sentence(first2)} This one was not submitted.`
  ),
  imageNotFetched: kind(
    "stated",
    "no",
    "stated",
    ({ image, why }, { name: name2 }) => `The image ${image} could not be fetched: ${why}. ${name2} takes the bytes of an image only, so they are fetched first. ${NOTHING}`
  ),
  imageNotUploaded: kind(
    "stated",
    "no",
    "stated",
    ({ image, why }, { name: name2, words: words2 }) => `The image "${image}" could not be uploaded to ${name2}: ${why}. ${NOTHING} Put the image on the web and give its address instead, or ${words2.again}.`
  ),
  notPlanned: kind(
    "aborted",
    "no",
    true,
    (_, { words: words2 }) => `${beginning(words2.other)} gave this clip up since the plan was made, so it would have to be bought, which the plan did not count. Nothing was charged: ${words2.again}.`
  ),
  otherAtWork: kind(
    "timeout",
    "unknown",
    true,
    ({ waited }, { name: name2, words: words2 }) => `${beginning(words2.other)} has been submitting this clip to ${name2} for more than ${waited} and is still alive. This one submitted nothing, so that the clip is not bought twice. ${beginning(words2.again)} when the other has ended.`
  ),
  ledgerOutOfReach: kind(
    "submit_unknown",
    "unknown",
    true,
    ({ why }, { words: words2 }) => `The ledger is out of reach (${why}), and ${words2.earlier} or ${words2.other} may have bought this clip. Nothing was submitted now. ${beginning(words2.again)} when the ledger answers, or ${words2.buyAgain}.`
  ),
  madeElsewhere: kind(
    "aborted",
    "no",
    true,
    (_, { words: words2 }) => `${beginning(words2.other)} finished this clip in the meantime: ${words2.again} to fetch its file.`
  ),
  failedHere: kind(
    "aborted",
    "unknown",
    true,
    ({ why }, { words: words2 }) => `Something failed on this machine: ${sentence(why)} What was bought is recorded: mend it and ${words2.again}.`
  ),
  // The submit
  noTimeLeft: kind(
    "rate_limited",
    "no",
    true,
    (_, { name: name2, words: words2 }) => `${name2} takes no more requests for now, and the time for this clip is over. ${NOTHING} ${beginning(words2.again)} later, or allow more time.`
  ),
  unreachable: kind(
    "network",
    "no",
    true,
    ({ host, why }, { words: words2 }) => `The host ${host} could not be reached (${why}). The request never left, and nothing was charged.${then(words2.advice.network ?? "")}`
  ),
  refused: kind(
    "stated",
    "no",
    "stated",
    ({ reply, said: said2, advice }, { name: name2 }) => `${name2} refused the request (${reply}): ${sentence(said2)} Nothing was charged.${then(advice)}`
  ),
  ambiguousSubmit: kind(
    "submit_unknown",
    "unknown",
    false,
    ({ doubt, named, advice }, { name: name2, tasksPage, words: words2 }) => `Nobody knows whether ${name2} took the request: ${sentence(doubt)}${named} It may have been charged, so Reelay does not send it again. Look at ${tasksPage}.${then(words2.settle)}${then(advice)}`
  ),
  ambiguousEarlier: kind(
    "submit_unknown",
    "unknown",
    false,
    ({ when, perhaps }, { name: name2, tasksPage, words: words2 }) => `${beginning(words2.earlier)} was submitting this clip to ${name2}${when}, and nobody knows whether the provider took it. It may have been charged, so Reelay does not buy it by itself.${perhaps} Look at ${tasksPage}.${then(words2.settle)}`
  ),
  failedEarlier: kind(
    "stated",
    "stated",
    false,
    ({ task, moneyBack }, { name: name2, words: words2 }) => `${beginning(words2.earlier)} paid for this clip at ${name2} and it failed${task}; whether the money came back: ${moneyBack}. Reelay does not buy it again by itself: change the prompt, or ${words2.buyAgain}.`
  ),
  boughtElsewhere: kind(
    "stated",
    "stated",
    true,
    ({ where, task }, { words: words2 }) => `${beginning(words2.earlier)} could not have this clip here and asked ${where} for it${task}. This run has no key for ${where}, so it cannot go on there, and it buys nothing a second time. Give it that key, then ${words2.again}.`
  ),
  // The wait
  notShown: kind(
    "stated",
    "stated",
    "stated",
    ({ id, why, advice }, { name: name2 }) => `${name2} did not show the task ${id}: ${sentence(why)}${then(advice)}`
  ),
  noBalance: kind(
    "stated",
    "no",
    "stated",
    ({ why, advice }, { name: name2 }) => `${name2} did not show the balance: ${sentence(why)}${then(advice)}`
  ),
  lost: kind(
    "stated",
    "stated",
    "stated",
    ({ id, why, advice }, { name: name2 }) => `${name2} does not show task ${id}: ${sentence(why)}${then(advice)}`
  ),
  failed: kind(
    "stated",
    "stated",
    false,
    ({ id, word: word2, why, money, advice }, { name: name2 }) => `${name2} could not make the clip (task ${id}, ${word2}): ${sentence(why)} ${money}${then(advice)}`
  ),
  withoutFile: kind(
    "invalid_response",
    "paid",
    true,
    ({ id }, { name: name2, tasksPage, words: words2 }) => `${name2} says that task ${id} is done but names no file. The task is kept: ${words2.resume} to look once more, or look at ${tasksPage}.`
  ),
  notReady: kind(
    "timeout",
    "paid",
    true,
    ({ id, seconds, paid, trouble }, { name: name2, words: words2 }) => `Task ${id} was not ready within ${seconds} s. It lives on at ${name2}${paid ? " and is paid" : ""}: ${words2.resume} to take it up; nothing is bought twice.${trouble}`
  ),
  notSeen: kind(
    "timeout",
    "unknown",
    true,
    ({ id, seconds, trouble }, { name: name2 }) => `Task ${id} was not seen at ${name2} within ${seconds} s, so nobody knows what has become of it, or whether it was charged. Check its id and the provider that it was made at.${trouble}`
  ),
  stoppedWaiting: kind(
    "aborted",
    "paid",
    true,
    ({ id }, { name: name2, words: words2 }) => `The run was stopped. Task ${id} lives on at ${name2}: ${words2.resume} to take it up.`
  ),
  stoppedUnseen: kind(
    "aborted",
    "unknown",
    true,
    ({ id }, { name: name2 }) => `The run was stopped. Task ${id} was not seen at ${name2} before that.`
  ),
  // The file
  askedTooSoon: kind(
    "timeout",
    "paid",
    true,
    ({ id, status }) => `Task ${id} is not ready yet (${status}). Wait for it first.`
  ),
  endedWithoutVideo: kind(
    "stated",
    "stated",
    false,
    ({ id, status, why }, { words: words2 }) => `Task ${id} ended without a video (${status}): ${sentence(why)} Change the prompt, or ${words2.buyAgain}.`
  ),
  madeNoFile: kind(
    "stated",
    "stated",
    false,
    ({ id, why, money, advice, answers }, { name: name2 }) => `${name2} made no file for task ${id}: ${sentence(why)} ${money} (${answers}.)${then(advice)}`
  ),
  fileGone: kind(
    "expired",
    "paid",
    false,
    ({ id, answers, paid }, { name: name2, words: words2 }) => `The file of task ${id} is gone at ${name2} (${answers}). The clip was made${paid ? " and paid" : ""} but its link no longer works. Ask the provider, or ${words2.buyAgain}.`
  ),
  fileNotFetched: kind(
    "stated",
    "paid",
    true,
    ({ id, why }, { name: name2, words: words2 }) => `The file of task ${id} could not be fetched from ${name2}: ${why}. ${kept(words2)}`
  ),
  fileInBucket: kind(
    "invalid_response",
    "paid",
    false,
    ({ id, places }, { name: name2 }) => `The clip of task ${id} is made and paid. ${name2} has put it at ${places}, in a storage that only an account there may read: fetch it from there. Nothing is bought twice.`
  ),
  fileTooLate: kind(
    "timeout",
    "paid",
    true,
    ({ id }, { name: name2, words: words2 }) => `The file of task ${id} did not arrive in time from ${name2}. The clip is made, paid and kept: ${words2.resume} to fetch it, nothing is bought twice.`
  ),
  fileUnplayable: kind(
    "invalid_response",
    "paid",
    true,
    ({ id, place: place2, why }, { words: words2 }) => `What ${place2} delivers for task ${id} is no clip that could be played: ${why}. ${kept(words2)}`
  ),
  nothingPlayable: kind(
    "invalid_response",
    "paid",
    true,
    ({ id, answers }, { name: name2, words: words2 }) => `What ${name2} delivers for task ${id} is no readable video: ${answers}. The clip is paid and kept: ${words2.resume} to fetch it once more, or ask the provider.`
  ),
  stoppedFetching: kind(
    "aborted",
    "paid",
    true,
    ({ id }, { words: words2 }) => `The run was stopped during the download of task ${id}. The clip is paid: ${words2.resume} to fetch it.`
  )
};
function then(said2) {
  return said2 === "" ? "" : ` ${said2}`;
}
function kept({ resume }) {
  return `The clip is paid and kept: ${resume} to fetch it, nothing is bought twice.`;
}

// packages/core/src/engine/failures/error-of.ts
function errorOf({ adapter, words: words2 }, which, facts, ...[details]) {
  const row = FAILURES[which];
  const message = row.say(facts, { name: adapter.name, tasksPage: adapter.tasksPage, words: words2 }).trim();
  const stated = { ...details };
  const { code = row.code, ...known2 } = stated;
  const charged = row.charged === "paid" ? adapter.free ? "no" : "yes" : row.charged;
  return new ReelayError(code, message, {
    provider: adapter.id,
    ...charged === "stated" ? {} : { charged },
    ...row.retryable === "stated" ? {} : { retryable: row.retryable },
    ...known2
  });
}

// packages/core/src/engine/session/ports.ts
var TransportError = class extends Error {
  kind;
  /** `no`: the request certainly never reached the other side. Only then may a submit be sent again. */
  reached;
  constructor(kind2, reached, message, options) {
    super(message, options);
    this.name = "TransportError";
    this.kind = kind2;
    this.reached = reached;
  }
};

// packages/core/src/engine/session/address.ts
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
var LONGEST = 64 * 1024;
function refusedAsset(url, allowPrivate) {
  if (url.length > LONGEST) return "it is longer than any address";
  if (!URL.canParse(url)) return "it is not an address";
  const { protocol, hostname, username } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return `it is a ${protocol} address`;
  if (username !== "") return "it carries a user name";
  if (!allowPrivate && isPrivateHost(hostname)) return "it points into a private network";
  return null;
}
var PRIVATE_ENDS = new Set(
  `localhost localdomain localnet local loc internal intern intranet intra private priv corp home lan wan vpn lab dmz
   arpa test example invalid onion alt i2p docker swarm svc k8s kube kubernetes cluster pod consul nomad node
   server nas router gateway workgroup domain dom dc n8n`.split(/\s+/)
);

// packages/core/src/engine/failures/refusal-words.ts
var BARE = {
  401: () => "Check the key. If it is right, something in front of the provider asks for a login of its own.",
  403: () => "Check the key, its group and its IP list. If they are right, a firewall in front of the provider does not let this machine's address pass.",
  411: ({ baseUrl }) => `Something between here and the provider does not take the request as it is sent: check ${baseUrl} and the proxy.`,
  413: () => "The request is larger than the host takes: use a smaller image, or give its address.",
  414: ({ baseUrl }) => `The address is longer than the host takes: check ${baseUrl}.`,
  415: ({ baseUrl }) => `The host does not take this kind of body: check ${baseUrl}.`,
  431: ({ baseUrl }) => `The headers are larger than the host takes: check the key and ${baseUrl}.`
};
function whatItSays(reply, wire, verdict) {
  if (isRedirect(reply)) return whereTo(reply, wire);
  return verdict.error?.message ?? kindOf(reply);
}
function adviceFor(session, reply, wire, verdict) {
  const { rule, code, said: said2 } = verdict;
  if (isRedirect(reply)) return adviceForRedirect(session, reply, wire);
  if (rule === INVALID_URL || code === "not_found") return adviceForRoute(session);
  if (rule.onlySubmit && session.baseUrl !== session.adapter.baseUrl)
    return `${session.words.advice[code] ?? ""} If it is the right name: ${adviceForRoute(session)}`.trim();
  return rule.advice ?? (said2 === "anyone" ? BARE[reply.status]?.(session.words) : void 0) ?? session.words.advice[code] ?? "";
}
function describe2(reply, { error: error2 }) {
  return error2 ? `HTTP ${reply.status}: ${error2.message}` : `HTTP ${reply.status} with ${kindOf(reply)}`;
}
var OF_A_SITE = /* @__PURE__ */ new Set([400, 404, 405, 406, 410, 501]);
function adviceForPage(session, reply) {
  const { status } = reply;
  const isSite = status >= 200 && status < 300 || OF_A_SITE.has(status);
  return isSite && isPage2(reply) ? `A web page instead most often means a wrong address in ${session.words.baseUrl}. ${adviceForRoute(session)}` : "";
}
function isPage2({ text: text2, headers }) {
  const body = text2.trim();
  return body !== "" && (/^<(?!\?xml)/.test(body) || /html/i.test(headers["content-type"] ?? "")) && !/^[[{]/.test(body);
}
function kindOf(reply) {
  const body = reply.text.trim();
  if (body === "") return "an empty body";
  if (isPage2(reply)) {
    const title = /<title[^>]{0,80}>([^<]{1,200})</i.exec(body)?.[1]?.replaceAll(/\s+/g, " ").trim().slice(0, 80);
    return title && !/[?&=]|:\/\//.test(title) ? `a web page ("${title}")` : "a web page";
  }
  return "a body that is no answer of its API";
}
function isRedirect({ status }) {
  return status >= 300 && status < 400;
}
function whereTo({ headers }, wire) {
  const target = targetOf(headers["location"], wire);
  if (target) return `it points to ${place(target)}, and a paid request is never sent on`;
  return headers["location"] === void 0 ? "a redirect that says not where to, and a paid request is never sent on" : "a redirect to something that is no web address";
}
function targetOf(location, wire) {
  if (location === void 0 || !URL.canParse(location, wire.url)) return null;
  const url = new URL(location, wire.url);
  return url.protocol === "https:" || url.protocol === "http:" ? url : null;
}
function place(url) {
  return `${url.host}${url.pathname}`.slice(0, 300);
}
function adviceForRedirect(session, { headers }, wire) {
  const target = targetOf(headers["location"], wire);
  const { pathname } = new URL(wire.url);
  const base = new URL(session.baseUrl);
  const own3 = pathname.slice(base.pathname.replace(/\/+$/, "").length);
  const path = target?.pathname.replace(/\/+$/, "") ?? "";
  if (target && path.endsWith(own3) && (target.protocol === "https:" || isPrivateHost(target.hostname))) {
    const other = `${target.origin}${path.slice(0, path.length - own3.length)}`;
    if (other !== session.baseUrl)
      return `Check ${session.words.baseUrl}: for that address it would be ${other.slice(0, 300)}.`;
  }
  return adviceForRoute(session);
}
function adviceForRoute({ adapter, baseUrl, words: words2 }) {
  if (adapter.baseUrl !== null)
    return `Check ${words2.baseUrl}: it is everything before the path in the provider\u2019s documentation, as in ${adapter.baseUrl}.`;
  return /\/v\d+\w*$/.test(baseUrl) ? `Check ${words2.baseUrl}: the host has no such route under ${baseUrl}. It is everything before /videos in the host's documentation.` : `Check ${words2.baseUrl}: it is ${baseUrl}, and it should end in /v1, as in ${baseUrl}/v1.`;
}

// packages/core/src/engine/session/backoff.ts
var LONGEST_MS = 6e4;
var SHORTEST_MS = 1e3;
function backoffMs(attempt, random, limit = 3e4) {
  const ceiling = Math.min(limit, 1e3 * 2 ** Math.min(attempt, 16));
  return ceiling * (0.5 + 0.5 * random);
}
function retryAfterMs(headers, now) {
  return waitIn(headers["retry-after"], now);
}
function askedPauseMs(reply, now) {
  const asked = retryAfterMs(reply.headers, now);
  if (asked !== null || reply.status < 400) return asked;
  const body = readJson(reply);
  const root = object(Array.isArray(body) ? body[0] : body);
  return waitIn(text(root?.["retry_after"]) ?? retryDelayIn(root), now);
}
function retryDelayIn(root) {
  const details = object(root?.["error"])?.["details"];
  const delays = (Array.isArray(details) ? details : []).map((detail) => text(object(detail)?.["retryDelay"]));
  return delays.map((delay) => /^(\d+(?:\.\d{1,3})?)\d*s$/.exec(delay ?? "")?.[1]).find((value) => value !== void 0);
}
function waitIn(said2, now) {
  const value = said2?.trim();
  if (!value) return null;
  const wait = /^\d{1,9}(?:\.\d{1,3})?$/.test(value) ? Number(value) * 1e3 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.min(LONGEST_MS, Math.max(0, wait)) : null;
}
function pauseMs(asked, own3) {
  return asked === null ? own3 : Math.max(SHORTEST_MS, asked);
}

// packages/core/src/engine/session/path-prefixes.ts
var PathPrefixes = class {
  /** The first one is asked first. */
  all;
  #at = 0;
  #asked = 1;
  /** @param first what a handle names; a handle may come from anywhere, so an unknown one counts for nothing */
  constructor({ prefixes }, first2) {
    const known2 = prefixes.find((prefix) => prefix === first2) ?? prefixes[0];
    this.all = [known2, ...prefixes.filter((prefix) => prefix !== known2)];
  }
  get current() {
    return this.all[this.#at] ?? "";
  }
  /** What a handle says of the current one: nothing where there is only one. */
  get inHandle() {
    return this.all.length > 1 ? { prefix: this.current } : {};
  }
  /**
   * On to the next one, round and round: a gateway's hiccup must not leave us with the wrong one for good.
   * @returns false when each has had its turn
   */
  next() {
    this.#at = (this.#at + 1) % this.all.length;
    return this.#asked++ < this.all.length;
  }
};

// packages/core/src/engine/failures/host-words.ts
var LIBRARY_WORDS = {
  again: "run again",
  resume: "run again",
  earlier: "an earlier run",
  other: "another run",
  settle: "If a task is there, adopt it by its id; if there is none, buy again on purpose.",
  buyAgain: "buy again on purpose",
  baseUrl: "baseUrl",
  enterKey: "Give it as apiKey.",
  advice: {
    auth: "Check the key: it may be mistyped, disabled or of another provider.",
    permission: "The key may not do this: check its group, its IP list and the account's state.",
    insufficient_funds: "Top up the account, then run again.",
    spend_limit: "Raise the key's spend limit at the provider, or wait until its period ends.",
    rate_limited: "The provider kept refusing for minutes. Run again later, or with fewer clips at once.",
    model_unavailable: "Name another model: this one is not served to this key.",
    moderation: "Change the prompt or the image: the provider does not allow this one.",
    invalid_input: "Change what the provider names, then run again.",
    provider_failed: "Run again, or change the prompt.",
    provider_unavailable: "Run again later.",
    network: "Check baseUrl and the network, then run again."
  }
};

// packages/core/src/engine/session/account.ts
function nameIn({ provider: provider2 }) {
  return typeof provider2 === "string" ? provider2 : void 0;
}
function checkAccount(options) {
  const { provider: provider2, apiKey, baseUrl, words: words2 = LIBRARY_WORDS } = options;
  const known2 = readProvider(provider2);
  const unknown3 = typeof known2 === "string" ? [] : [{ field: "provider", value: provider2, message: known2.problem }];
  const noTexts = Object.entries({ apiKey, baseUrl }).filter(([, value]) => value !== void 0 && value !== null && typeof value !== "string").map(([field]) => ({ field, value: void 0, message: "it must be a text." }));
  if (typeof known2 !== "string" || noTexts.length > 0) return [...unknown3, ...noTexts];
  const adapter = ADAPTERS[known2];
  return [checkKey(adapter, apiKey ?? void 0, words2), checkBaseUrl(adapter, baseUrl ?? void 0)].filter(
    (problem) => problem !== null
  );
}
function checkKey(adapter, key, words2) {
  if (!adapter.needsKey) return null;
  const problem = (message) => ({
    field: "apiKey",
    value: key === void 0 ? void 0 : "***",
    message
  });
  if (key === void 0 || key.trim() === "")
    return problem(`${adapter.name} needs an API key and none was given. ${words2.enterKey}`);
  if (!/^[\x21-\x7e]+$/.test(key))
    return problem("the key holds spaces, line breaks or characters outside ASCII. Copy it again without them.");
  if (adapter.keyPrefix !== null && !key.startsWith(adapter.keyPrefix))
    return problem(
      `keys of ${adapter.name} start with "${adapter.keyPrefix}" and this one does not. Copy it again from the provider's console.`
    );
  return null;
}
function ignoredBaseUrl(provider2, baseUrl) {
  const { name: name2, answer } = ADAPTERS[provider2];
  if (!answer || baseUrl === void 0 || baseUrl === "") return null;
  return `${name2} answers in this process and asks no host: its base URL is ignored.`;
}
function checkBaseUrl(adapter, baseUrl) {
  if (ignoredBaseUrl(adapter.id, baseUrl) !== null) return null;
  const value = /@|[\w-]{12}/.test(baseUrl ?? "") ? "***" : baseUrl;
  const problem = (message) => ({ field: "baseUrl", value, message });
  if (baseUrl === void 0 || baseUrl === "") {
    return adapter.baseUrl === null ? problem(
      `${adapter.id} needs the address of the host, ending in /v1, for example https://gateway.example.com/v1.`
    ) : null;
  }
  if ((baseUrl.match(/https?:\/\//gi)?.length ?? 0) > 1 || /^[^/]*\/\/[^/]*[,;|]/.test(baseUrl))
    return problem(
      "these are several addresses, and a provider has one. Keep one, like https://gateway.example.com/v1."
    );
  if (!URL.canParse(baseUrl)) {
    const what = value === baseUrl ? `"${value}"` : "it";
    return problem(`${what} is not an address. Write it like https://gateway.example.com/v1.`);
  }
  const url = new URL(baseUrl);
  if (url.username !== "" || url.password !== "" || /[?#\s]/.test(baseUrl))
    return problem(
      'the address may hold a host, a port and a path, and nothing else: no user name, no space, no "?", no "#".'
    );
  if (!/^https?:$/.test(url.protocol))
    return problem("it does not start with https://. Write it like https://gateway.example.com/v1.");
  if (url.protocol === "https:" || url.protocol === "http:" && isPrivateHost(url.hostname)) return null;
  return problem(
    `"${url.protocol}//${url.host}" would carry the key in the clear. Use https:; http: is for loopback and private hosts only.`
  );
}

// packages/core/src/engine/session/account-mark.ts
import { createHash } from "node:crypto";
function accountMark(key, { fingerprint: fingerprint2, generation }) {
  return createHash("sha256").update(`${fingerprint2}/${generation}/${key}`).digest("hex").slice(0, 4);
}
function isOfOtherAccount({ accountMark: accountMark2 }, record2) {
  return record2.account !== void 0 && record2.account !== accountMark2(record2);
}

// packages/core/src/engine/session/pacer.ts
function createPacer(clock) {
  let until = 0;
  let longestMs = 0;
  let pauses = 0;
  return {
    async ready(signal, end = Number.POSITIVE_INFINITY) {
      for (let waitedFor = -1; ; ) {
        const left = Math.min(until - clock.now(), longestMs);
        const longest = end - clock.now();
        if (left <= 0 || waitedFor === pauses || signal?.aborted) return true;
        if (longest <= 0) return false;
        waitedFor = pauses;
        await clock.sleep(Math.min(longest, left * (1 + 0.1 * clock.random())), signal);
        if (longest < left) return false;
      }
    },
    pause(ms) {
      const now = clock.now();
      const left = Math.min(until - now, longestMs);
      if (left >= ms) return;
      until = now + ms;
      longestMs = ms;
      pauses += 1;
    }
  };
}

// packages/core/src/engine/session/secrets.ts
var SHORTEST = 8;
var MOST_TOKENS = 50;
function createSecrets(lasting) {
  const isSecret = (text2) => text2.length >= SHORTEST;
  const known2 = new Set(lasting);
  const always = [...known2].filter(isSecret).map(spellingsOf);
  const tokens = /* @__PURE__ */ new Map();
  return {
    add(token) {
      if (!isSecret(token) || known2.has(token) || tokens.has(token)) return;
      tokens.set(token, spellingsOf(token));
      const [oldest] = tokens.keys();
      if (tokens.size > MOST_TOKENS && oldest !== void 0) tokens.delete(oldest);
    },
    takenOut: (text2) => [...always, ...tokens.values()].reduce((left, spelling) => left.replace(spelling, "***"), text2)
  };
}
function addedTo(request, signed) {
  const headers = Object.entries(signed.headers ?? {}).filter(([name2, value]) => request.headers?.[name2] !== value);
  const before = new URL(request.url).searchParams;
  const query = [...new URL(signed.url).searchParams].filter(([name2, value]) => !before.getAll(name2).includes(value));
  return [...headers, ...query].flatMap(([, value]) => value.split(" "));
}
function spellingsOf(key) {
  const spelt2 = [...key].map((letter) => {
    const hex = letter.charCodeAt(0).toString(16).padStart(2, "0");
    return `(?:\\\\?\\x${hex}|\\\\u00${hex}|%${hex})`;
  });
  return new RegExp(spelt2.join(""), "gi");
}

// packages/core/src/engine/session/session.ts
var REPLY_LIMIT = 4 * 1024 * 1024;
var LOOK_LIMIT = 64 * 1024 * 1024;
function openSession(options) {
  const problems = checkAccount(options);
  const provider2 = readProvider(options.provider);
  if (problems.length > 0 || typeof provider2 !== "string") throw invalidInput(problems, nameIn(options));
  const adapter = ADAPTERS[provider2];
  const ignored = ignoredBaseUrl(provider2, options.baseUrl);
  if (ignored !== null) options.log?.("info", ignored);
  const own3 = ignored === null ? options.baseUrl : void 0;
  const baseUrl = withoutVersion(adapter, (own3 || adapter.baseUrl || "").replace(/\/+$/, ""));
  const { origin, hostname } = new URL(baseUrl);
  const hosts = baseUrl === adapter.baseUrl ? adapter.hosts ?? {} : {};
  const origins = /* @__PURE__ */ new Set([origin, ...Object.values(hosts).map((host) => new URL(host).origin)]);
  const key = options.apiKey ?? "";
  const secrets = createSecrets([key, ...key.split(":")]);
  const withoutKey = (text2) => secrets.takenOut(text2);
  return {
    adapter,
    baseUrl,
    hosts,
    isPrivate: isPrivateHost(hostname),
    http: adapter.answer ? inProcess(adapter.answer, options.clock) : keptSecret(options.http, withoutKey),
    clock: options.clock,
    log: options.log ?? (() => {
    }),
    words: options.words ?? LIBRARY_WORDS,
    pacer: createPacer(options.clock),
    models: options.models ?? [],
    hasKey: key !== "",
    authorize(request) {
      if (!request.authorized || key === "" || !origins.has(new URL(request.url).origin)) return request;
      const signed = adapter.authorize?.(request, key, options.clock.now()) ?? inHeader(adapter, request, key);
      for (const added of addedTo(request, signed)) secrets.add(added);
      return signed;
    },
    withoutKey,
    accountMark: (attempt) => key === "" ? void 0 : accountMark(key, attempt)
  };
}
function withoutVersion({ versions = [] }, baseUrl) {
  const version2 = versions.find((end) => baseUrl.endsWith(end));
  return version2 === void 0 ? baseUrl : baseUrl.slice(0, -version2.length);
}
function keptSecret(http, withoutKey) {
  return (request, options) => http(request, options).catch((error2) => {
    if (error2 instanceof Error) error2.message = withoutKey(error2.message);
    throw error2;
  });
}
function inHeader({ keyHeader = ["Authorization", "Bearer "] }, request, key) {
  const [name2, before] = keyHeader;
  return { ...request, headers: { ...request.headers, [name2]: `${before}${key}` } };
}
function rootUrl(session, prefix) {
  const { prefixes } = session.adapter;
  return joinUrl(session.baseUrl, prefix !== void 0 && prefixes.includes(prefix) ? prefix : prefixes[0]);
}
function hostUrl(session, host, prefix) {
  return session.hosts[host] ?? rootUrl(session, prefix);
}
async function exchange(session, request, purpose, signal, unsent, {
  limit = REPLY_LIMIT,
  timeoutMs,
  publicOnly = false
} = {}) {
  const options = {
    purpose,
    publicOnly,
    ...signal ? { signal } : {},
    ...unsent ? { unsent } : {},
    ...timeoutMs === void 0 ? {} : { timeoutMs }
  };
  const response = await session.http(session.authorize(request), options);
  const text2 = session.withoutKey(await response.text(limit));
  return { status: response.status, headers: response.headers, text: text2 };
}
function inProcess(answer, clock) {
  return async (request) => {
    const { status, headers, text: text2, bytes } = await answer(request, clock.now(), clock.random());
    return {
      status,
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

// packages/core/src/video/money.ts
var MICRO = 1e6;
function usd(amount2) {
  return Math.round(amount2 * MICRO) / MICRO;
}
function sumUsd(amounts) {
  let micro = 0;
  for (const amount2 of amounts) {
    if (amount2 === null) return null;
    micro += Math.round(amount2 * MICRO);
  }
  return micro / MICRO;
}
function formatUsd(amount2) {
  if (amount2 === null) return "unknown";
  const cents = usd(amount2 * 100);
  return `$${Number.isInteger(cents) ? amount2.toFixed(2) : String(usd(amount2))}`;
}

// packages/core/src/engine/failures/after-a-task.ts
function adviceAfter(words2, code, charged) {
  const advice = words2.advice[code] ?? "";
  if (advice === "" || code !== "provider_failed" || charged === "no") return advice;
  return `It is not bought again by itself: change the prompt, or ${words2.buyAgain}.`;
}

// packages/core/src/engine/wait/without-video.ts
function isOurs(handle) {
  return handle.submittedAt !== void 0;
}
function isNowhere(code) {
  return code === "not_found" || code === "invalid_input";
}
function chargedOf(session, known2) {
  if (!known2) return "unknown";
  return session.adapter.free ? "no" : "yes";
}
function failedTask(session, task, state) {
  const { adapter } = session;
  const reported = state.failure;
  const refunded = !adapter.free ? reported?.refunded ?? "unknown" : "yes";
  const charged = refunded === "yes" ? "no" : refunded === "no" ? "yes" : "unknown";
  const money = adapter.free ? "The sandbox charges nothing." : refunded === "yes" ? adapter.refunds === "yes" ? "The provider refunds failed tasks." : "The provider says that it is not charged." : refunded === "no" ? `The provider charges it all the same${state.cost === null ? "" : `: ${formatUsd(state.cost)}`}.` : "Whether the provider refunds it is not stated: check the balance.";
  const code = codeOf(reported);
  const why = reported?.message ?? "no reason given";
  return errorOf(
    session,
    "failed",
    { id: task.id, word: state.word, why, money, advice: adviceAfter(session.words, code, charged) },
    { code, task, charged, refunded, ...reported?.providerCode ? { providerCode: reported.providerCode } : {} }
  );
}
function codeOf(reported) {
  if (reported === null) return "provider_failed";
  const { code, providerCode } = reported;
  return (code === "provider_failed" ? aboutMoney({ code: providerCode, type: null, message: "" }) : void 0) ?? code;
}
function timedOut(session, task, timeoutMs, problem, known2) {
  const facts = {
    id: task.id,
    seconds: Math.round(timeoutMs / 1e3),
    trouble: problem === "" ? "" : ` Last trouble: ${sentence(problem)}`
  };
  return known2 ? errorOf(session, "notReady", { ...facts, paid: !session.adapter.free }, { task }) : errorOf(session, "notSeen", facts, { task });
}
function aborted2(session, task, known2) {
  return errorOf(session, known2 ? "stoppedWaiting" : "stoppedUnseen", { id: task.id }, { task });
}
function gone(session, task, code, problem, known2) {
  const { adapter, words: words2 } = session;
  const nowhere = isNowhere(code);
  const advice = nowhere ? known2 ? "The provider no longer knows it, or knows it under another key or address." : "Check its id, and the provider, key and address that it was made with. Whether it was charged, nobody can say." : `Check the key, then ${words2.resume}: the task is taken up where it stands.`;
  return errorOf(
    session,
    "lost",
    { id: task.id, why: problem, advice: `${known2 ? "It was accepted before. " : ""}${advice}` },
    {
      code: code === "invalid_input" ? "not_found" : code,
      task,
      charged: nowhere ? isOurs(task) && adapter.free ? "no" : "unknown" : chargedOf(session, known2),
      retryable: !nowhere
    }
  );
}

// packages/core/src/engine/wait/look.ts
var LAST_LOOK_MS = 1e4;
async function getTask(session, handle, signal, seen2 = false, timeoutMs) {
  const prefixes = new PathPrefixes(session.adapter, handle.prefix);
  let look = await lookOnce(session, handle, signal, timeoutMs);
  while (look.state === null && look.otherPrefix && prefixes.next())
    look = await lookOnce(session, { ...handle, ...prefixes.inHandle }, signal, timeoutMs);
  if (look.state !== null) return look.state;
  const code = look.lasting ?? "provider_unavailable";
  throw errorOf(
    session,
    "notShown",
    { id: handle.id, why: look.problem, advice: session.words.advice[code] ?? "" },
    {
      code,
      task: handle,
      charged: chargedOf(session, seen2 || isOurs(handle) && !isNowhere(look.lasting)),
      retryable: look.lasting === null || look.unsure === true
    }
  );
}
async function lookInTime(session, task, { leftMs, timeoutMs, signal }) {
  const { clock, pacer } = session;
  const last = clock.now() + Math.max(leftMs, Math.min(LAST_LOOK_MS, Math.max(1e3, timeoutMs)));
  await pacer.ready(signal, last);
  const left = last - clock.now();
  if (left <= 0)
    return { state: null, lasting: null, problem: "the provider asked to be left alone for now", floorMs: 0 };
  return lookOnce(session, task, signal, left);
}
async function lookOnce(session, task, signal, timeoutMs = Number.POSITIVE_INFINITY) {
  const { adapter, clock } = session;
  const root = rootUrl(session, task.prefix);
  const until = clock.now() + timeoutMs;
  let reply;
  let state;
  try {
    const bounds = () => ({ limit: LOOK_LIMIT, timeoutMs: until - clock.now() });
    reply = await exchange(session, adapter.poll(root, task), "free", signal, void 0, bounds());
    const asked = { root, task, now: clock.now() };
    const said2 = adapter.readLook?.(reply) ?? (isAccepted(reply) ? adapter.readPoll(bodyOfLook(reply), asked) : void 0);
    if (said2 && "next" in said2) {
      reply = await exchange(session, said2.next, "free", signal, void 0, bounds());
      state = said2.read(readJson(reply), reply);
    } else state = said2;
  } catch (error2) {
    if (!(error2 instanceof TransportError)) throw error2;
    const tooLarge2 = error2.kind === "too-large";
    return { state: null, lasting: null, problem: error2.message, floorMs: 0, tooLarge: tooLarge2 };
  }
  const retryAfter = askedPauseMs(reply, clock.now());
  const pollAfter = Number(reply.headers["openai-poll-after-ms"]);
  const floorMs = Math.max(retryAfter ?? 0, pollAfter > 0 && pollAfter < 6e5 ? pollAfter : 0);
  if (state) return { state: withWholeAddresses(state, root), floorMs };
  if (state === null) return { state, floorMs, lasting: "not_found", unsure: true, problem: "it does not know it" };
  if (reply.status === 429) session.pacer.pause(pauseMs(retryAfter, backoffMs(1, session.clock.random())));
  const verdict = judgeReply(adapter, reply);
  const page = adviceForPage(session, reply);
  const problem = page !== "" ? `${describe2(reply, verdict)}. ${page}` : verdict.error ? `HTTP ${reply.status}: ${verdict.error.message}` : `HTTP ${reply.status} without a task in it`;
  const isStated = verdict.said !== "anyone" && (reply.status < 300 || reply.status >= 400);
  const lasting = isStated && verdict.rule.action === "refuse" && LASTING.has(verdict.code) ? verdict.code : null;
  return { state: null, lasting, problem, floorMs, otherPrefix: verdict.rule === INVALID_URL };
}
function isAccepted({ status }) {
  return status >= 200 && status < 300;
}
function withWholeAddresses(state, root) {
  const named = state.videoUrls ?? (state.videoUrl === null ? [] : [state.videoUrl]);
  if (named.length === 0) return state;
  const videoUrls = [...new Set(named.flatMap((address) => resolveAddress(address, root)))];
  return { ...state, videoUrl: videoUrls[0] ?? null, videoUrls };
}
var LASTING = /* @__PURE__ */ new Set([
  "auth",
  "permission",
  "not_found",
  "invalid_input",
  "insufficient_funds"
]);

// packages/core/src/engine/clip-file/boxes.ts
function followBoxes(events = {}) {
  let at = 0;
  let end = 0;
  let header = [];
  let lost2 = false;
  let passed = 0;
  let kept2 = null;
  const open5 = (box) => {
    events.onBox?.(box);
    if (box.end !== null && events.keep?.(box)) kept2 = { box, pieces: [] };
    if (box.end === at) close();
  };
  const close = () => {
    if (kept2) events.onContent?.(kept2.box, joined(kept2.pieces));
    kept2 = null;
  };
  return {
    pass(bytes) {
      passed += bytes.byteLength;
      let from = 0;
      while (!lost2 && from < bytes.byteLength) {
        if (header.length === 0 && at < end) {
          const step = Math.min(end - at, bytes.byteLength - from);
          kept2?.pieces.push(bytes.slice(from, from + step));
          from += step;
          at += step;
          if (at === end) close();
          continue;
        }
        header.push(bytes[from++] ?? 0);
        at += 1;
        const size = sizeIn(header);
        if (size === "more") continue;
        const start = at - header.length;
        const type = String.fromCharCode(...header.slice(4, 8));
        if (size === null) {
          lost2 = true;
          if (isLastBox(header)) open5({ type, start: at, end: null });
          continue;
        }
        header = [];
        end = start + size;
        open5({ type, start: at, end });
      }
    },
    isTorn: () => !lost2 && header.length === 0 && at < end,
    isLost: () => lost2,
    passed: () => passed
  };
}
function joined(pieces) {
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}
function hasName(header) {
  return header.slice(4, 8).every((byte) => byte >= 32 && byte <= 126 || byte === 169);
}
function isLastBox(header) {
  return hasName(header) && bigEndian(header.slice(0, 4)) === 0;
}
function sizeIn(header) {
  if (header.length < 8) return "more";
  if (!hasName(header)) return null;
  const size = bigEndian(header.slice(0, 4));
  if (size !== 1) return size >= 8 ? size : null;
  if (header.length < 16) return "more";
  const large = bigEndian(header.slice(8, 16));
  return large >= 16 && Number.isSafeInteger(large) ? large : null;
}
function bigEndian(bytes) {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

// packages/core/src/engine/clip-file/box-parts.ts
function childrenOf(view, parent) {
  const parts = [];
  for (let at = parent.start; at + 8 <= parent.end; ) {
    const short = uint32(view, at);
    const wide = short === 1;
    const size = wide ? uint32(view, at + 8) * 2 ** 32 + uint32(view, at + 12) : short === 0 ? parent.end - at : short;
    const header = wide ? 16 : 8;
    if (size < header || at + size > parent.end) break;
    parts.push({ type: name(view, at + 4), start: at + header, end: at + size });
    at += size;
  }
  return parts;
}
function child(view, parent, type) {
  return childrenOf(view, parent).find((part) => part.type === type);
}
function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function name(view, at) {
  return String.fromCharCode(byteAt(view, at), byteAt(view, at + 1), byteAt(view, at + 2), byteAt(view, at + 3));
}
function uint32(view, at) {
  return at + 4 <= view.byteLength ? view.getUint32(at) : 0;
}
function byteAt(view, at) {
  return at < view.byteLength ? view.getUint8(at) : 0;
}
function uint64(view, at) {
  return uint32(view, at) * 2 ** 32 + uint32(view, at + 4);
}

// packages/core/src/engine/clip-file/fragments.ts
var FRAGMENT_LISTS = /* @__PURE__ */ new Set(["sidx", "mfra"]);
var TOLERANCE = 0.5;
var TOLERANCE_PART = 0.2;
var UNKNOWN = /* @__PURE__ */ new Set([0, 4294967295, 2 ** 64]);
function followFragments() {
  const tracks = /* @__PURE__ */ new Map();
  let announced = 0;
  let moofs = 0;
  let listed = 0;
  let dataBytes = 0;
  let lastByte = 0;
  let hasIntro = false;
  function intro(moov) {
    const view = viewOf(moov);
    const root = { type: "moov", start: 0, end: moov.byteLength };
    const mvex = child(view, root, "mvex");
    if (!mvex || hasIntro) return;
    hasIntro = true;
    const header = timing(view, child(view, root, "mvhd"));
    const whole2 = child(view, mvex, "mehd");
    const stated = whole2 ? (byteAt(view, whole2.start) === 1 ? uint64 : uint32)(view, whole2.start + 4) : 0;
    for (const trak of childrenOf(view, root)) if (trak.type === "trak") addTrack(view, trak);
    for (const trex of childrenOf(view, mvex)) {
      const track = trex.type === "trex" ? tracks.get(uint32(view, trex.start + 4)) : void 0;
      if (!track) continue;
      track.duration = uint32(view, trex.start + 12);
      track.size = uint32(view, trex.start + 16);
    }
    if (header.timescale === 0) return;
    announced = UNKNOWN.has(stated) ? Math.max(announced, header.duration / header.timescale) : stated / header.timescale;
  }
  function addTrack(view, trak) {
    const header = child(view, trak, "tkhd");
    const mdia = child(view, trak, "mdia");
    if (!header || !mdia) return;
    const id = uint32(view, header.start + (byteAt(view, header.start) === 1 ? 20 : 12));
    const { timescale, duration: duration2 } = timing(view, child(view, mdia, "mdhd"));
    const minf = child(view, mdia, "minf");
    const table = minf && child(view, minf, "stbl");
    const times = table && child(view, table, "stts");
    const units = times ? sumOfTimes(view, times) : 0;
    const seconds = timescale > 0 ? units / timescale : 0;
    tracks.set(id, { timescale, duration: 0, size: 0, seconds, from: null, to: 0 });
    if (timescale > 0) announced = Math.max(announced, duration2 / timescale);
  }
  function fragment(moof) {
    const view = viewOf(moof);
    moofs += 1;
    for (const traf of childrenOf(view, { type: "moof", start: 0, end: moof.byteLength }))
      if (traf.type === "traf") addTo(view, traf);
  }
  function addTo(view, traf) {
    const header = child(view, traf, "tfhd");
    const track = header && tracks.get(uint32(view, header.start + 4));
    if (!header || !track) return;
    const own3 = defaultsOf(view, header, track);
    const decode3 = child(view, traf, "tfdt");
    let units = 0;
    for (const run of childrenOf(view, traf)) {
      if (run.type !== "trun") continue;
      const { duration: duration2, bytes } = sumOfRun(view, run, own3);
      units += duration2;
      dataBytes += bytes;
    }
    if (track.timescale === 0) return;
    track.seconds += units / track.timescale;
    if (!decode3) return;
    const start = (byteAt(view, decode3.start) === 1 ? uint64 : uint32)(view, decode3.start + 4) / track.timescale;
    track.from = Math.min(track.from ?? start, start);
    track.to = Math.max(track.to, start + units / track.timescale);
  }
  return {
    read({ type, end }, content) {
      if (type === "moov") intro(content);
      else if (type === "moof") fragment(content);
      else if (type === "sidx" && end !== null) lastByte = Math.max(lastByte, end + spanOf(content));
      else if (type === "mfra") listed = Math.max(listed, fragmentsListed(content));
    },
    problem({ bytes, dataBytes: there }) {
      if (lastByte > bytes) return `its list of parts (sidx) goes on to byte ${lastByte}, and it ends at byte ${bytes}`;
      if (listed > moofs) return `its list (mfra) names ${listed} fragments, and ${moofs} are there`;
      if (dataBytes > there) return `its fragments name ${dataBytes} bytes of frames, and ${there} are there`;
      const seconds = Math.max(0, ...[...tracks.values()].map(lengthOf));
      const missing = announced - seconds;
      if (seconds === 0 || missing <= Math.min(TOLERANCE, announced * TOLERANCE_PART)) return null;
      return `it announces ${inSeconds(announced)} s, and ${inSeconds(seconds)} s are there`;
    }
  };
}
function lengthOf({ seconds, from, to }) {
  return Math.max(seconds, from === null ? 0 : to - from);
}
function inSeconds(seconds) {
  return Math.round(seconds * 10) / 10;
}
function timing(view, header) {
  if (!header) return { timescale: 0, duration: 0 };
  const isLong = byteAt(view, header.start) === 1;
  const duration2 = isLong ? uint64(view, header.start + 24) : uint32(view, header.start + 16);
  return { timescale: uint32(view, header.start + (isLong ? 20 : 12)), duration: UNKNOWN.has(duration2) ? 0 : duration2 };
}
function sumOfTimes(view, times) {
  let units = 0;
  const count2 = Math.min(uint32(view, times.start + 4), (times.end - times.start - 8) / 8);
  for (let at = 0; at < count2; at++)
    units += uint32(view, times.start + 8 + at * 8) * uint32(view, times.start + 12 + at * 8);
  return units;
}
function defaultsOf(view, header, track) {
  const flags = uint32(view, header.start);
  let at = header.start + 8 + (flags & 1 ? 8 : 0) + (flags & 2 ? 4 : 0);
  const duration2 = flags & 8 ? uint32(view, at) : track.duration;
  at += flags & 8 ? 4 : 0;
  return { duration: duration2, size: flags & 16 ? uint32(view, at) : track.size };
}
function sumOfRun(view, run, own3) {
  const flags = uint32(view, run.start);
  const [hasDuration, hasSize] = [(flags & 256) !== 0, (flags & 512) !== 0];
  const step = (hasDuration ? 4 : 0) + (hasSize ? 4 : 0) + (flags & 1024 ? 4 : 0) + (flags & 2048 ? 4 : 0);
  const first2 = run.start + 8 + (flags & 1 ? 4 : 0) + (flags & 4 ? 4 : 0);
  const stated = uint32(view, run.start + 4);
  const count2 = step === 0 ? stated : Math.min(stated, Math.max(0, Math.floor((run.end - first2) / step)));
  if (!hasDuration && !hasSize) return { duration: count2 * own3.duration, bytes: count2 * own3.size };
  let duration2 = hasDuration ? 0 : count2 * own3.duration;
  let bytes = hasSize ? 0 : count2 * own3.size;
  for (let at = first2; at < first2 + count2 * step; at += step) {
    if (hasDuration) duration2 += uint32(view, at);
    if (hasSize) bytes += uint32(view, at + (hasDuration ? 4 : 0));
  }
  return { duration: duration2, bytes };
}
function spanOf(sidx) {
  const view = viewOf(sidx);
  const isLong = byteAt(view, 0) === 1;
  let span = isLong ? uint64(view, 20) : uint32(view, 16);
  const list3 = isLong ? 28 : 20;
  const count2 = byteAt(view, list3 + 2) << 8 | byteAt(view, list3 + 3);
  for (let at = 0; at < count2; at++) span += uint32(view, list3 + 4 + at * 12) & 2147483647;
  return span;
}
function fragmentsListed(mfra) {
  const view = viewOf(mfra);
  let most = 0;
  for (const table of childrenOf(view, { type: "mfra", start: 0, end: mfra.byteLength })) {
    if (table.type !== "tfra") continue;
    const isLong = byteAt(view, table.start) === 1;
    const lengths = uint32(view, table.start + 8);
    const entry = (isLong ? 16 : 8) + (lengths >> 4 & 3) + (lengths >> 2 & 3) + (lengths & 3) + 3;
    const room = Math.floor((table.end - table.start - 16) / entry);
    const offsets = /* @__PURE__ */ new Set();
    for (let at = 0; at < Math.min(uint32(view, table.start + 12), room); at++) {
      const place2 = table.start + 16 + at * entry;
      offsets.add(isLong ? uint64(view, place2 + 8) : uint32(view, place2 + 4));
    }
    most = Math.max(most, offsets.size);
  }
  return most;
}

// packages/core/src/engine/clip-file/matroska.ts
var HEADER = 440786851;
var SEGMENT = 408125543;
var CLUSTER = 524531317;
var DOC_TYPE = "B\x82";
var BLOCKS = /* @__PURE__ */ new Set([163, 160]);
function followElements() {
  let at = 0;
  let skipTo = 0;
  let segmentEnd = null;
  let inSegment = false;
  let frames = false;
  let lost2 = false;
  let header = [];
  return {
    pass(bytes) {
      let from = 0;
      while (!lost2 && from < bytes.byteLength) {
        if (header.length === 0 && at < skipTo) {
          const step = Math.min(skipTo - at, bytes.byteLength - from);
          from += step;
          at += step;
          continue;
        }
        header.push(bytes[from++] ?? 0);
        at += 1;
        const element = readElement(header);
        if (element === "more") continue;
        header = [];
        if (element === null) {
          lost2 = true;
          continue;
        }
        const { id, size } = element;
        const end = size === null ? null : at + size;
        if (id === SEGMENT && !inSegment) {
          inSegment = true;
          segmentEnd = end;
        } else if (inSegment ? id === CLUSTER : false) {
        } else {
          if (inSegment && BLOCKS.has(id) && (size ?? 0) > 0) frames = true;
          if (end === null) lost2 = true;
          else skipTo = end;
        }
      }
    },
    hasFrames: () => frames,
    isTorn: () => !lost2 && (at < skipTo || segmentEnd !== null && at < segmentEnd),
    isLost: () => lost2
  };
}
function readElement(header) {
  const idLength = lengthOf2(header[0] ?? 0);
  if (idLength > 4) return null;
  if (header.length <= idLength) return "more";
  const first2 = header[idLength] ?? 0;
  const sizeLength = lengthOf2(first2);
  if (sizeLength > 8) return null;
  if (header.length < idLength + sizeLength) return "more";
  const id = header.slice(0, idLength).reduce((value, byte) => value * 256 + byte, 0);
  const own3 = first2 & 255 >> sizeLength;
  const rest = header.slice(idLength + 1, idLength + sizeLength);
  const unknown3 = own3 === 255 >> sizeLength && rest.every((byte) => byte === 255);
  const size = rest.reduce((value, byte) => value * 256 + byte, own3);
  return { id, size: unknown3 ? null : size };
}
function lengthOf2(first2) {
  return first2 === 0 ? 9 : Math.clz32(first2) - 23;
}
function docTypeOf(bytes) {
  if (bytes.byteLength < 8 || new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) !== HEADER) return null;
  const text2 = String.fromCharCode(...bytes.subarray(0, 128));
  const at = text2.indexOf(DOC_TYPE);
  return (at === -1 ? null : /[a-z]{4,16}/.exec(text2.slice(at + 2, at + 28))?.[0]) ?? "matroska";
}

// packages/core/src/engine/clip-file/movie.ts
var MOST_ENTRIES = 4e6;
function readMovie(moov) {
  const view = viewOf(moov);
  const root = { type: "moov", start: 0, end: moov.byteLength };
  const parts = childrenOf(view, root);
  const movie = {
    videoTracks: /* @__PURE__ */ new Set(),
    chunks: [],
    fragmented: parts.some(({ type }) => type === "mvex"),
    compressed: parts.some(({ type }) => type === "cmov"),
    picture: { duration: durationIn(view, parts), width: null, height: null }
  };
  const tracks = /* @__PURE__ */ new Set();
  for (const trak of parts.filter(({ type }) => type === "trak")) {
    const mdia = child(view, trak, "mdia");
    const handler = mdia && child(view, mdia, "hdlr");
    if (!mdia || !handler || name(view, handler.start + 8) !== "vide") continue;
    const minf = child(view, mdia, "minf");
    const table = minf && child(view, minf, "stbl");
    const described = table && child(view, table, "stsd");
    if (!table || !described || uint32(view, described.start + 4) === 0) continue;
    const header = child(view, trak, "tkhd");
    if (header && movie.picture.width === null) Object.assign(movie.picture, sizeIn2(view, header));
    if (header) tracks.add(uint32(view, header.start + (byteAt(view, header.start) === 1 ? 20 : 12)));
    addChunks(view, table, movie.chunks);
  }
  movie.videoTracks = tracks;
  return movie;
}
function durationIn(view, parts) {
  const header = parts.find(({ type }) => type === "mvhd");
  if (!header) return null;
  const isLong = byteAt(view, header.start) === 1;
  const scale = uint32(view, header.start + (isLong ? 20 : 12));
  const units = isLong ? uint64(view, header.start + 24) : uint32(view, header.start + 16);
  const seconds = units / scale;
  const isStated = units > 0 && units !== (isLong ? 2 ** 64 : 2 ** 32 - 1) && Number.isFinite(seconds);
  return isStated ? Math.round(seconds * 1e3) / 1e3 : null;
}
function sizeIn2(view, header) {
  const matrix = header.end - 8 - 36;
  if (matrix < header.start) return { width: null, height: null };
  const wide = Math.round(uint32(view, header.end - 8) / 65536);
  const high = Math.round(uint32(view, header.end - 4) / 65536);
  if (wide === 0 || high === 0) return { width: null, height: null };
  const isTurned = uint32(view, matrix) === 0 && uint32(view, matrix + 4) !== 0;
  return isTurned ? { width: high, height: wide } : { width: wide, height: high };
}
function samplesIn(moof, tracks) {
  const view = viewOf(moof);
  let samples = 0;
  for (const traf of childrenOf(view, { type: "moof", start: 0, end: moof.byteLength })) {
    if (traf.type !== "traf") continue;
    const header = child(view, traf, "tfhd");
    if (!header || tracks.size > 0 && !tracks.has(uint32(view, header.start + 4))) continue;
    for (const run of childrenOf(view, traf)) if (run.type === "trun") samples += uint32(view, run.start + 4);
  }
  return samples;
}
function addChunks(view, table, chunks) {
  const offsets = offsetsOf(view, table);
  const runs = child(view, table, "stsc");
  const sizes = sizesOf(view, table);
  const count2 = runs ? entries(uint32(view, runs.start + 4), runs, 12) : 0;
  if (!runs || !sizes || count2 === 0) return;
  let run = 0;
  let sample = 0;
  for (const [index, offset] of offsets.entries()) {
    while (run + 1 < count2 && uint32(view, runs.start + 8 + (run + 1) * 12) <= index + 1) run += 1;
    const samples = Math.min(uint32(view, runs.start + 8 + run * 12 + 4), sizes.count - sample);
    const size = sizes.sum(sample, sample + samples);
    sample += samples;
    if (size === 0) continue;
    const last = chunks.at(-1);
    if (last !== void 0 && last[1] === offset) chunks[chunks.length - 1] = [last[0], offset + size];
    else chunks.push([offset, offset + size]);
  }
}
function offsetsOf(view, table) {
  const small = child(view, table, "stco");
  const large = child(view, table, "co64");
  if (small) {
    const count3 = entries(uint32(view, small.start + 4), small, 4);
    return Array.from({ length: count3 }, (_, index) => uint32(view, small.start + 8 + index * 4));
  }
  if (!large) return [];
  const count2 = entries(uint32(view, large.start + 4), large, 8);
  return Array.from({ length: count2 }, (_, index) => {
    const at = large.start + 8 + index * 8;
    return uint32(view, at) * 2 ** 32 + uint32(view, at + 4);
  });
}
function sizesOf(view, table) {
  const plain = child(view, table, "stsz");
  if (plain) {
    const same = uint32(view, plain.start + 4);
    const stated = uint32(view, plain.start + 8);
    if (same > 0) return { count: stated, sum: (from, to) => (to - from) * same };
    const at2 = plain.start + 12;
    return { count: entries(stated, plain, 4, 12), sum: summing((sample) => uint32(view, at2 + sample * 4)) };
  }
  const compact = child(view, table, "stz2");
  if (!compact) return null;
  const bits = byteAt(view, compact.start + 7);
  const at = compact.start + 12;
  const count2 = entries(uint32(view, compact.start + 8), compact, bits / 8, 12);
  if (bits === 16)
    return { count: count2, sum: summing((sample) => byteAt(view, at + sample * 2) * 256 + byteAt(view, at + sample * 2 + 1)) };
  if (bits === 8) return { count: count2, sum: summing((sample) => byteAt(view, at + sample)) };
  if (bits !== 4) return null;
  return { count: count2, sum: summing((sample) => byteAt(view, at + (sample >> 1)) >> (sample % 2 === 0 ? 4 : 0) & 15) };
}
function summing(sizeOf) {
  return (from, to) => {
    let sum = 0;
    for (let sample = from; sample < to; sample++) sum += sizeOf(sample);
    return sum;
  };
}
function entries(stated, box, size, header = 8) {
  if (stated > MOST_ENTRIES || box.start + header + stated * size > box.end)
    throw new Error("its table of samples is broken");
  return stated;
}

// packages/core/src/engine/clip-file/clip-check.ts
var ANY_ENDING = /\.(?:mp4|m4v|mov|qt|webm|mkv)$/i;
function namedAs(name2, kind2) {
  if (kind2 === void 0 || kind2 === "mp4") return name2;
  return `${name2.replace(ANY_ENDING, "")}.${kind2}`;
}
var FIRST_BYTES = 64;
var INDEX_BYTES = 64 * 1024 * 1024;
var MP4_BOXES = /* @__PURE__ */ new Set(["styp", "moov", "moof", "sidx", "emsg", "prft", "uuid", "pdin"]);
var QUICKTIME_BOXES = /* @__PURE__ */ new Set(["wide", "free", "skip", "mdat", "pnot"]);
function readFirstBytes(bytes) {
  const letters = (from, to) => String.fromCharCode(...bytes.subarray(from, to));
  const type = letters(4, 8);
  if (type === "ftyp") return { kind: isQuickTime(bytes) ? "mov" : "mp4" };
  const doc = docTypeOf(bytes);
  if (doc !== null) return { kind: doc === "webm" ? "webm" : "mkv" };
  const size = bytes.byteLength < 8 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (size === 0 || size === 1 || size >= 8) {
    if (MP4_BOXES.has(type)) return { kind: "mp4" };
    if (QUICKTIME_BOXES.has(type)) return { kind: "mov" };
  }
  return insteadOf(bytes);
}
function isQuickTime(bytes) {
  return String.fromCharCode(...bytes.subarray(8, 12)) === "qt  ";
}
var SIGNATURES = [
  ["\x89PNG", "a picture (PNG)"],
  ["\xFF\xD8\xFF", "a picture (JPEG)"],
  ["GIF8", "a picture (GIF)"],
  ["RIFF", "a RIFF file (AVI, WebP or sound)"],
  ["FLV", "an FLV file"],
  ["PK", "a zip archive"],
  ["\x8B", "compressed bytes (gzip)"],
  ["%PDF", "a PDF"],
  ["ID3", "sound (MP3)"]
];
function insteadOf(bytes) {
  if (bytes.byteLength === 0) return { instead: "an empty file", text: false };
  const start = String.fromCharCode(...bytes.subarray(0, FIRST_BYTES));
  const text2 = start.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (/^#EXTM3U/.test(text2)) return { instead: "a playlist (HLS)", text: false };
  if (/^[[{"]/.test(text2)) return { instead: "JSON", text: true };
  if (/^<\?xml|^<Error/i.test(text2)) return { instead: "XML", text: true };
  if (/^<(?:!doctype|html|head|body|!--|\w)/i.test(text2)) return { instead: "a web page", text: true };
  const known2 = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (known2 !== void 0) return { instead: known2, text: false };
  if (!/[\x00-\x08\x0e-\x1f]/.test(start)) return { instead: "text", text: true };
  return { instead: "no MP4, QuickTime or WebM", text: false };
}
function checkClip(kind2, largest = Number.POSITIVE_INFINITY) {
  return kind2 === "webm" || kind2 === "mkv" ? checkMatroska() : checkMovie(largest);
}
function checkMatroska() {
  const elements = followElements();
  return {
    pass: (bytes) => elements.pass(bytes),
    isTorn: () => elements.isTorn(),
    hopeless: () => elements.isLost() && !elements.hasFrames() ? "its elements cannot be read" : null,
    problem() {
      if (!elements.hasFrames()) return "it holds no frames";
      return elements.isTorn() ? "it ends in the middle" : null;
    },
    picture: () => null
  };
}
var MOST_RANGES = 1e4;
function checkMovie(largest) {
  let movie = null;
  let broken2 = null;
  let never2 = null;
  let fragments = 0;
  const announced = followFragments();
  const data = [];
  const boxes = followBoxes({
    onBox(box) {
      if (box.type === "mdat" && data.length < MOST_RANGES) data.push([box.start, box.end]);
      never2 ??= neverEnds(box, movie !== null);
    },
    keep: ({ type, start, end }) => type === "moov" && movie === null || type === "moof" || FRAGMENT_LISTS.has(type) && end !== null && end - start <= INDEX_BYTES,
    onContent(box, content) {
      const { type } = box;
      announced.read(box, content);
      if (FRAGMENT_LISTS.has(type)) return;
      try {
        if (type === "moov") movie = readMovie(content);
        else fragments += samplesIn(content, movie?.videoTracks ?? /* @__PURE__ */ new Set());
      } catch (error2) {
        broken2 = error2.message;
      }
    }
  });
  function neverEnds({ type, start, end }, indexed) {
    if ((type === "moov" || type === "moof") && (end === null || end - start > INDEX_BYTES))
      return `its index (${type}) is larger than ${INDEX_BYTES / 1024 / 1024} MiB`;
    if (end !== null && end > largest) return `it claims to go on to byte ${end}`;
    return end === null && !indexed ? "it has no index (moov)" : null;
  }
  function ofSamples({ chunks, videoTracks, fragmented, compressed }) {
    if (compressed) return data.length > 0 ? null : "it holds no frames (mdat)";
    if (videoTracks.size === 0) return "it has no track of video";
    if (chunks.length === 0) {
      if (fragments === 0) return fragmented ? "it has no fragments with frames" : "its tables name no frames";
      return data.length > 0 ? ofFragments() : "it holds no frames (mdat)";
    }
    const size = boxes.passed();
    const isThere = ([from, to]) => {
      const range = rangeAt(from);
      return range !== void 0 && to <= Math.min(range[1] ?? size, size);
    };
    if (!chunks.every(isThere)) return "its index names frames that are not in the file";
    return fragmented ? ofFragments() : null;
  }
  function ofFragments() {
    const bytes = boxes.passed();
    const isCounted = data.length < MOST_RANGES;
    const dataBytes = isCounted ? data.reduce((sum, [from, to]) => sum + (to ?? bytes) - from, 0) : Number.POSITIVE_INFINITY;
    const missing = announced.problem({ bytes, dataBytes });
    return missing === null ? null : `it was cut off: ${missing}`;
  }
  function rangeAt(place2) {
    let low = 0;
    let high = data.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((data[middle]?.[0] ?? 0) <= place2) low = middle + 1;
      else high = middle;
    }
    return data[low - 1];
  }
  return {
    pass: (bytes) => boxes.pass(bytes),
    isTorn: () => boxes.isTorn(),
    hopeless() {
      if (never2 !== null) return never2;
      if (broken2 !== null) return broken2;
      return boxes.isLost() && movie === null ? "it has no index (moov)" : null;
    },
    problem() {
      if (broken2 !== null) return broken2;
      if (boxes.isTorn()) return "it ends in the middle";
      return movie === null ? "it has no index (moov)" : ofSamples(movie);
    },
    picture: () => movie?.picture ?? null
  };
}

// packages/core/src/engine/download/first-bytes.ts
async function withFirstBytes(stream) {
  const rest = stream[Symbol.asyncIterator]();
  let first2 = new Uint8Array(0);
  let isOver = false;
  while (!isOver && first2.byteLength < FIRST_BYTES) {
    const step = await rest.next();
    if (step.done) isOver = true;
    else first2 = first2.byteLength === 0 ? step.value : concat(first2, step.value);
  }
  async function* body() {
    try {
      if (first2.byteLength > 0) yield first2;
      while (!isOver) {
        const step = await rest.next();
        if (step.done) return;
        yield step.value;
      }
    } finally {
      await rest.return?.();
    }
  }
  return { first: first2, body: body() };
}
async function textOf2(body, limit) {
  const decoder = new TextDecoder();
  let text2 = "";
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw new TransportError("too-large", "maybe", `the body is larger than ${limit} bytes`);
    text2 += decoder.decode(chunk, { stream: true });
  }
  return text2 + decoder.decode();
}
function concat(first2, second) {
  const both = new Uint8Array(first2.byteLength + second.byteLength);
  both.set(first2);
  both.set(second, first2.byteLength);
  return both;
}

// packages/core/src/engine/download/refused-file.ts
var NOT_OF_THE_CLIP = /\b(?:ip|api[ _-]?key|token|firewall|waf|access|account|user|region|country|network|website|site)\b/i;
var OF_THE_CLIP2 = /content|moderat|safety|nsfw|polic|violat|sensitive|censor|unsafe|flagged|prompt|responsible|\brai\b|敏感|违规|审核/i;
function refusalIn(body) {
  const text2 = body.trim();
  const json = readJson({ status: 200, headers: {}, text: text2 });
  const reason2 = json === void 0 || typeof json === "string" ? inWords(json ?? text2) : inJson(json);
  const said2 = `${reason2?.code ?? ""} ${reason2?.message ?? ""}`;
  if (reason2 === null || NOT_OF_THE_CLIP.test(said2) || !OF_THE_CLIP2.test(said2)) return null;
  return failureOf("failed", reason2, "unknown");
}
function inJson(json) {
  const said2 = [reasonIn(void 0, json), remarkIn(json, false)].find((part) => part !== null && isPlainlyOver(part));
  return said2 ?? filterIn(json);
}
function inWords(text2) {
  if (text2.length > 500 || /^[<{[]/.test(text2)) return null;
  const reason2 = { code: null, message: text2 };
  return isPlainlyOver(reason2) ? reason2 : null;
}
var TIMES = 3;
function createRefusals() {
  let last = null;
  let times = 0;
  return {
    hear(failure2) {
      times += failure2 === null ? 0 : 1;
      last = failure2 ?? last;
    },
    believed: () => times >= TIMES ? last : null
  };
}

// packages/core/src/engine/download/asset-reply.ts
var SAID_BYTES = 64 * 1024;
async function judge2(session, response, source, { offset, known: known2, maxBytes }) {
  const { status, headers } = response;
  if (status !== 200 && status !== 206) return judgeRefusal(session, response, source);
  const isSame = known2 === null || known2.source === source.id;
  const total = totalBytes(status, headers);
  const wrong = (said3) => ({ kind: "wrong", said: said3 });
  if (status === 206 && isPacked(headers)) return { kind: "trouble", said: "it sent a part of a compressed file" };
  if (status === 206 && rangeStart(headers) !== (isSame ? offset : 0))
    return wrong("it answered another range than asked");
  if (known2?.total != null && total !== null && total !== known2.total) return wrong("the file changed at the host");
  if (total !== null && total > maxBytes)
    return wrong(`the file is larger than ${sizeInWords(maxBytes)} (${total} bytes)`);
  const skip = status === 206 && isSame ? 0 : offset;
  const found = { source: source.id, total, validator: validatorOf(headers) };
  if (status === 206 && isSame && offset > 0)
    return { kind: "file", known: found, skip, clip: "mp4", body: response.stream() };
  const { first: first2, body } = await withFirstBytes(response.stream());
  const begins = readFirstBytes(first2);
  if ("kind" in begins) {
    if (first2.byteLength < FIRST_BYTES) return wrong(`what it sent is no video: ${first2.byteLength} bytes`);
    return { kind: "file", known: found, skip, clip: begins.kind, body };
  }
  const type = (headers["content-type"] ?? "").toLowerCase().slice(0, 60);
  const said2 = `HTTP ${status}, but what it sent is ${begins.instead}${type === "" ? "" : ` (${type})`}`;
  if (!begins.text) return wrong(`${said2} and no video`);
  return judgeText(session, source, said2, begins.instead, body);
}
async function judgeText(session, source, said2, what, body) {
  const limit = what === "JSON" ? LOOK_LIMIT : SAID_BYTES;
  const text2 = await textOf2(body, limit).catch((error3) => {
    if (error3 instanceof TransportError && error3.kind === "too-large") return "";
    throw error3;
  });
  const json = what === "JSON" ? readJson({ status: 200, headers: {}, text: text2 }) : void 0;
  const error2 = readWireError(json);
  const words2 = error2 ? `HTTP 200: ${error2.message}` : said2;
  const refusal2 = what === "JSON" || what === "text" ? refusalIn(text2) : null;
  if (refusal2 !== null) return { kind: "wrong", said: `HTTP 200: ${refusal2.message}`, refusal: refusal2 };
  const state = session.adapter.readPoll(json);
  if (state && !("next" in state) && state.status !== "succeeded" && state.known && source.isRoute)
    return { kind: "trouble", said: `it says that the task is ${state.word}`, mayBeLate: true };
  const line = what === "text" ? text2.trim() : "";
  const named = addressesIn(/^(?:https?:\/\/|data:video\/)\S+$/i.test(line) ? line : json);
  return { kind: "wrong", said: words2, ...named.length > 0 ? { named } : {} };
}
async function judgeRefusal(session, response, source) {
  const { status, headers } = response;
  const text2 = session.withoutKey(await response.text(SAID_BYTES).catch(() => ""));
  const json = readJson({ status, headers, text: text2 });
  const error2 = readWireError(json);
  const words2 = error2?.message ?? firstText(object(json)?.["detail"], object(json)?.["message"], object(json)?.["msg"]);
  const type = headers["content-type"] || "no content type";
  const said2 = words2 === void 0 ? `HTTP ${status} with ${type}` : `HTTP ${status}: ${words2}`;
  const waitMs = retryAfterMs(headers, session.clock.now());
  const refusal2 = status >= 400 && status < 500 ? refusalIn(text2) : null;
  if (refusal2 !== null) return { kind: "wrong", said: `HTTP ${status}: ${refusal2.message}`, refusal: refusal2 };
  const notReady = /not completed|not ready|not finished|current status|(?:still|being) (?:processed|processing|generated)/i.test(
    words2 ?? ""
  );
  if (notReady && status >= 400 && status < 500 || status === 202 || status === 425)
    return { kind: "trouble", said: said2, waitMs };
  if (status === 401 || status === 403) {
    const gone2 = !source.request.authorized || /expire|no longer|gone|deleted|purged|removed/i.test(`${error2?.code} ${words2}`);
    return { kind: gone2 ? "gone" : "wrong", said: said2, mayBeLate: true };
  }
  if (status === 410) return { kind: "gone", said: said2 };
  if (source.isRoute && (status === 405 || status === 501)) return { kind: "absent", said: said2 };
  if (status === 404) return { kind: source.isRoute && isNoRoute(error2) ? "absent" : "gone", said: said2, mayBeLate: true };
  const lasting = status < 300 || status >= 400 && status < 500 && status !== 408 && status !== 429;
  return { kind: lasting ? "wrong" : "trouble", said: said2, waitMs };
}
function isNoRoute(error2) {
  if (!error2) return true;
  return /invalid url|\broute\b|endpoint|no such path|cannot get|method|^not found\.?$|no handler|unknown (?:url|path)/i.test(
    error2.message
  );
}
function totalBytes(status, headers) {
  const range = /\/(\d{1,15})$/.exec(headers["content-range"] ?? "");
  const value = status === 206 ? range?.[1] : isPacked(headers) ? void 0 : headers["content-length"];
  return value !== void 0 && /^\d{1,15}$/.test(value) ? Number(value) : null;
}
function isPacked(headers) {
  return !/^(?:identity)?$/i.test(headers["content-encoding"]?.trim() ?? "");
}
function rangeStart(headers) {
  const match = /^bytes (\d{1,15})-/.exec(headers["content-range"] ?? "");
  return match ? Number(match[1]) : null;
}
function validatorOf(headers) {
  const etag = headers["etag"];
  return (etag?.startsWith("W/") ? "" : etag) || headers["last-modified"] || null;
}
function sizeInWords(bytes) {
  return bytes % 1024 ** 3 === 0 ? `${bytes / 1024 ** 3} GiB` : `${bytes} bytes`;
}

// packages/core/src/engine/download/delivery.ts
import { createHash as createHash2 } from "node:crypto";

// packages/core/src/engine/download/pace.ts
var PATIENCE_MS = 5 * 6e4;
var STUBBORN = 3;
var SLOW_MS = 6e4;
var SLOW_BYTES = 60 * 1024;
var Patience = class {
  #clock;
  #ms;
  /** Rounds or tries of one place since the last bytes. */
  #attempt = 0;
  #stubborn = 0;
  #askedFor = null;
  #came;
  /** @param ms so long without progress */
  constructor(clock, ms = PATIENCE_MS) {
    this.#clock = clock;
    this.#ms = ms;
    this.#came = { at: clock.now(), offset: 0 };
  }
  /** Bytes came, up to `offset` of `total`. */
  came(offset, total) {
    if (offset - this.#came.offset >= SLOW_BYTES || offset === total) this.#came = { at: this.#clock.now(), offset };
    this.#attempt = 0;
    this.#stubborn = 0;
  }
  /** A place asks for so long a pause; the longest wish counts. */
  askedToWait(ms) {
    this.#askedFor = Math.max(this.#askedFor ?? 0, ms) || this.#askedFor;
  }
  /** Whether the place that has delivered the beginning is asked once more: another one may have another file. */
  staysWithIt() {
    return ++this.#stubborn < STUBBORN;
  }
  goesOn() {
    this.#stubborn = 0;
  }
  isOver() {
    return this.#clock.now() - this.#came.at > this.#ms;
  }
  /** Milliseconds until the next try. */
  pause() {
    const asked = this.#askedFor;
    this.#askedFor = null;
    this.#attempt += 1;
    return pauseMs(asked, backoffMs(this.#attempt - 1, this.#clock.random(), 1e4));
  }
};
async function* atSpeed(body, clock) {
  let waited = 0;
  let came = 0;
  let since = clock.now();
  for await (const chunk of body) {
    waited += clock.now() - since;
    came += chunk.byteLength;
    if (waited >= SLOW_MS) {
      if (came < SLOW_BYTES)
        throw new TransportError("timeout", "maybe", `it brought ${came} bytes in ${Math.round(waited / 1e3)} s`);
      waited = 0;
      came = 0;
    }
    yield chunk;
    since = clock.now();
  }
}

// packages/core/src/engine/download/delivery.ts
var NotThisFile = class extends Error {
};
var Unplayable = class extends Error {
};
var TooLarge = class extends Error {
};
var MAX_BYTES = 4 * 1024 ** 3;
var Delivery = class {
  maxBytes;
  #clock;
  #hash = createHash2("sha256");
  #kind = "mp4";
  #check = null;
  #known = null;
  #offset = 0;
  /** A host compresses the file: its ranges and lengths count other bytes than ours, so it is asked for whole. */
  #packed = false;
  constructor(clock, maxBytes = MAX_BYTES) {
    this.#clock = clock;
    this.maxBytes = maxBytes;
  }
  /** Bytes delivered so far. */
  get offset() {
    return this.#offset;
  }
  /** What was said of a file of which nothing was delivered binds nobody. */
  get known() {
    return this.#offset === 0 ? null : this.#known;
  }
  get total() {
    return this.#known?.total ?? null;
  }
  sawPacked() {
    this.#packed = true;
  }
  /** What to ask a place for: all, or the rest of what it has begun to deliver. */
  rangeAt(source) {
    if (this.known?.source !== source || this.#packed) return { from: 0, validator: null };
    return { from: this.#offset, validator: this.#known?.validator ?? null };
  }
  /** Every byte that was promised is here. */
  isComplete() {
    return this.#offset > 0 && this.#offset === this.#known?.total;
  }
  /** The body is over, and nothing is missing that anybody knows of. */
  isOver() {
    return this.#offset === this.#known?.total || this.total === null && !this.#isTorn();
  }
  /**
   * The chunks of a reply that are still missing.
   * @throws NotThisFile, Unplayable, TooLarge
   */
  async *take({ body, skip, known: known2, clip }) {
    if (this.known?.source !== known2.source) this.#known = known2;
    if (this.#offset === 0) {
      this.#kind = clip;
      this.#check = checkClip(clip, this.maxBytes);
    }
    const again = skip > 0 ? createHash2("sha256") : null;
    let left = skip;
    for await (let chunk of atSpeed(body, this.#clock)) {
      if (again && left > 0) {
        const part = chunk.subarray(0, left);
        again.update(part);
        left -= part.byteLength;
        chunk = chunk.subarray(part.byteLength);
        if (left === 0 && again.digest("hex") !== this.#hash.copy().digest("hex"))
          throw new NotThisFile("it sent another file than before");
      }
      if (this.total !== null) chunk = chunk.subarray(0, Math.max(0, this.total - this.#offset));
      if (chunk.byteLength > 0) {
        this.#follow(chunk);
        yield chunk;
      }
      if (this.#offset === this.total) return;
    }
  }
  #follow(chunk) {
    const isFirst = this.#offset === 0;
    if (this.#offset + chunk.byteLength > this.maxBytes)
      throw new TooLarge(`the file is larger than ${sizeInWords(this.maxBytes)}`);
    this.#check?.pass(chunk);
    const never2 = this.#check?.hopeless() ?? null;
    if (never2 !== null) throw isFirst ? new NotThisFile(`what it sent is no clip: ${never2}`) : new Unplayable(never2);
    this.#hash.update(chunk);
    this.#offset += chunk.byteLength;
  }
  #isTorn() {
    return this.#check?.isTorn() ?? true;
  }
  /** @throws Unplayable when what has arrived is no clip */
  end() {
    const bytes = this.#offset;
    if (this.#check?.isTorn()) throw new Unplayable(`the file ends in the middle, after ${bytes} bytes`);
    const problem = this.#check === null ? "nothing came" : this.#check.problem();
    if (problem !== null) throw new Unplayable(`${problem} (${bytes} bytes)`);
    return { bytes, sha256: this.#hash.digest("hex"), ...this.#kind === "mp4" ? {} : { kind: this.#kind } };
  }
};

// packages/core/src/engine/download/sources.ts
function sourcesOf(session, task, state) {
  const { adapter } = session;
  const prefixes = new PathPrefixes(adapter, task.prefix).all;
  const named = namedBy(state);
  const known2 = prefixes.flatMap((prefix) => adapter.assets(rootUrl(session, prefix), task, state));
  const requests = [
    // A file that lies in the reply needs no request at all.
    ...named.filter(isData).map((url) => ({ method: "GET", url, authorized: false })),
    ...known2,
    ...named.map((url) => ({ method: "GET", url, authorized: false }))
  ];
  return withoutTwins(
    requests.flatMap(
      (request) => sourcesFor(session, request, named.includes(request.url), rootUrl(session, task.prefix))
    )
  );
}
function sourcesAt(session, addresses2, task) {
  const root = rootUrl(session, task.prefix);
  return withoutTwins(
    addresses2.flatMap((url) => sourcesFor(session, { method: "GET", url, authorized: false }, true, root))
  );
}
function namedBy({ videoUrl, videoUrls }) {
  return [.../* @__PURE__ */ new Set([...videoUrl === null ? [] : [videoUrl], ...videoUrls ?? []])];
}
function sourcesFor(session, request, isNamed, root) {
  return (isNamed ? resolveAddress(request.url, root) : [request.url]).flatMap((url) => {
    const isOwn = !isData(url) && URL.canParse(url) && new URL(url).origin === new URL(session.baseUrl).origin;
    const withKey = isOwn ? [true, ...isNamed ? [false] : []] : [false];
    return withKey.map((authorized) => ({
      request: { ...request, url, authorized: authorized && (isNamed || request.authorized) },
      id: `${authorized ? "with key " : ""}${placeOf(url)}`,
      isRoute: !isNamed,
      answer: null
    }));
  });
}
function placeOf(url) {
  if (isData(url)) return `data: ${url.length} ${url.slice(-24)}`;
  if (!URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
function withoutTwins(sources) {
  const seen2 = /* @__PURE__ */ new Set();
  return sources.filter(({ request: { url, authorized } }) => {
    const key = `${authorized} ${url}`;
    return !seen2.has(key) && seen2.add(key);
  });
}
function isInBucket(url) {
  return /^(?:gs|s3|oss):\/\/[^/?#@\s]+\/\S/i.test(url) && URL.canParse(url);
}
function inWords2(url) {
  if (isData(url)) return "the data: address in the reply";
  if (!URL.canParse(url)) return `"${url.slice(0, 80)}"`;
  const { protocol, host, pathname } = new URL(url);
  if (isInBucket(url)) return `${protocol}//${host}${pathname}`.slice(0, 2e3);
  const place2 = /^https?:$/.test(protocol) ? host + pathname : `a ${protocol} address`;
  return place2.length > 160 ? `${place2.slice(0, 157)}...` : place2;
}
var MOST3 = 24;
var Tour = class {
  #sources;
  #at = 0;
  constructor(sources) {
    this.#sources = sources.slice(0, MOST3);
  }
  get all() {
    return this.#sources;
  }
  /** Whose turn it is; undefined where none may be asked any more. */
  current() {
    return this.#sources[this.#at];
  }
  /** On to the next one that may be asked. True when the round is over. */
  advance() {
    for (this.#at += 1; this.#at < this.#sources.length; this.#at++)
      if (this.#sources[this.#at]?.answer?.failing !== "refused") return false;
    this.#at = this.#sources.findIndex(({ answer }) => answer?.failing !== "refused");
    if (this.#at === -1) this.#at = this.#sources.length;
    return true;
  }
  /** Those that an answer named come next. What is there already does not come twice. */
  insert(sources) {
    const have = new Set(this.#sources.map(({ request }) => `${request.authorized} ${request.url}`));
    const fresh = sources.filter(({ request }) => !have.has(`${request.authorized} ${request.url}`));
    const room = MOST3 - this.#sources.length;
    this.#sources.splice(this.#at + 1, 0, ...fresh.slice(0, Math.max(0, room)));
    return fresh.length > 0 && room > 0;
  }
  /** Begins anew with what a fresh look at the task named. */
  replace(sources) {
    const before = new Map(this.#sources.map((source) => [source.id, source.answer]));
    this.#sources = sources.slice(0, MOST3).map((source) => ({ ...source, answer: before.get(source.id) ?? null }));
    this.#at = this.#sources.findIndex(({ answer }) => answer?.failing !== "refused");
    if (this.#at === -1) this.#at = this.#sources.length;
  }
};

// packages/core/src/engine/download/no-file.ts
var UnreadableVideo = class extends Error {
  /** What tells the place that it came from, and the place in words; undefined where it is not known. */
  source;
  constructor(message, source) {
    super(message);
    this.source = source;
  }
};
function notThere(session, task, { status, failure: reported }) {
  const { id } = task;
  if (status === "queued" || status === "running") return errorOf(session, "askedTooSoon", { id, status }, { task });
  const refunded = reported?.refunded ?? "unknown";
  return errorOf(
    session,
    "endedWithoutVideo",
    { id, status, why: reported?.message ?? "no reason given" },
    { code: reported?.code ?? "provider_failed", task, charged: chargedAfter(session, refunded), refunded }
  );
}
function failedWith(session, task, reported, sources) {
  const { code, message, refunded, providerCode } = reported;
  const charged = chargedAfter(session, refunded);
  const money = charged === "no" ? "The provider says that it is not charged." : "Whether it is charged is not stated: check the balance.";
  const advice = adviceAfter(session.words, code, charged);
  return errorOf(
    session,
    "madeNoFile",
    { id: task.id, why: message, money, advice, answers: answersOf(sources) },
    { code, task, charged, refunded, ...providerCode === null ? {} : { providerCode } }
  );
}
function chargedAfter({ adapter }, refunded) {
  if (adapter.free || refunded === "yes") return "no";
  return refunded === "no" ? "yes" : "unknown";
}
function answersOf(sources) {
  const parts = sources.map(({ request, answer }) => `${inWords2(request.url)}: ${answer?.said ?? "not asked"}`);
  const all = [...new Set(parts)];
  const more = all.length > 6 ? `; and ${all.length - 6} more` : "";
  return all.slice(0, 6).join("; ") + more;
}
function unplayable(session, task, source, why) {
  const place2 = inWords2(source.request.url);
  const cause = new UnreadableVideo(why, { id: source.id, place: place2 });
  return errorOf(session, "fileUnplayable", { id: task.id, place: place2, why }, { task, cause });
}
function givenUp(session, task, sources, why, reported = null) {
  if (reported !== null && why !== "trouble") return failedWith(session, task, reported, sources);
  const { id } = task;
  const stored = sources.map(({ request }) => request.url).filter(isInBucket);
  if (stored.length > 0 && stored.length === sources.length)
    return errorOf(session, "fileInBucket", { id, places: stored.map(inWords2).join(", ") }, { task });
  const answers = answersOf(sources);
  if (why === "gone")
    return errorOf(session, "fileGone", { id, answers: answers || "no address", paid: !session.adapter.free }, { task });
  const noPlace = sources.every(({ answer }) => answer?.failing === "absent");
  const reason2 = noPlace ? `the host names no address, and has no content route (${answers})` : answers;
  const code = why === "wrong" ? "invalid_response" : "network";
  return errorOf(session, "fileNotFetched", { id, why: reason2 }, { code, task });
}

// packages/core/src/engine/download/data-address.ts
var PIECE = 256 * 1024;
function openData(address) {
  const comma = address.indexOf(",");
  const head = comma === -1 || comma > 300 ? "" : address.slice("data:".length, comma).trim().toLowerCase();
  if (!head.startsWith("video/")) return null;
  const isBase64 = /;\s*base64$/.test(head);
  const pieces = isBase64 ? base64Pieces(address, comma + 1) : percentPieces(address, comma + 1);
  return {
    status: 200,
    headers: { "content-type": head.replace(/;.*$/s, "") },
    async text(limit) {
      const decoder = new TextDecoder();
      let text2 = "";
      for (const piece of pieces) {
        text2 += decoder.decode(piece, { stream: true });
        if (text2.length > limit)
          throw new TransportError("too-large", "maybe", `the body is larger than ${limit} bytes`);
      }
      return text2 + decoder.decode();
    },
    async *stream() {
      yield* pieces;
    },
    discard() {
    }
  };
}
function* base64Pieces(address, from) {
  let left = "";
  for (let at = from; at < address.length; ) {
    const end = endOfPiece(address, at);
    const letters = unescaped2(address.slice(at, end)).replace(/\s/g, "").replace(/-/g, "+").replace(/_/g, "/");
    at = end;
    const all = left + letters;
    const whole2 = at < address.length ? all.length - all.length % 4 : all.length;
    left = all.slice(whole2);
    yield bytesOf(all.slice(0, whole2));
  }
}
function* percentPieces(address, from) {
  const encoder = new TextEncoder();
  for (let at = from; at < address.length; ) {
    const end = endOfPiece(address, at);
    const bytes = [];
    for (let index = at; index < end; index++) {
      const letter = address[index] ?? "";
      const hex = letter === "%" ? address.slice(index + 1, index + 3) : "";
      if (/^[0-9a-f]{2}$/i.test(hex)) {
        bytes.push(Number.parseInt(hex, 16));
        index += 2;
      } else if (letter <= "\x7F") bytes.push(letter.charCodeAt(0));
      else bytes.push(...encoder.encode(letter));
    }
    at = end;
    yield Uint8Array.from(bytes);
  }
}
function endOfPiece(address, at) {
  const end = Math.min(at + PIECE, address.length);
  if (end === address.length) return end;
  const percent = address.lastIndexOf("%", end - 1);
  return percent > at && percent > end - 3 ? percent : end;
}
function unescaped2(text2) {
  return text2.includes("%") ? text2.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : text2;
}
function bytesOf(base64) {
  let binary;
  try {
    binary = atob(base64);
  } catch {
    throw new TransportError("address", "no", "the data: address in the reply holds no readable base64");
  }
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

// packages/core/src/engine/download/open-file.ts
var REDIRECTS = 5;
async function openFile(session, source, { from, validator }, timeoutMs, signal) {
  if (isData(source.url)) {
    const file = openData(source.url);
    if (file === null)
      throw new TransportError("address", "no", "refused: it is a data: address of something that is no video");
    return file;
  }
  const own3 = new URL(session.baseUrl).origin;
  let request = source;
  if (from > 0) {
    const range = { Range: `bytes=${from}-` };
    if (validator !== null) range["If-Range"] = validator;
    request = { ...source, headers: { ...source.headers, ...range } };
  }
  for (let hop = 0; ; hop++) {
    const isOwn = URL.canParse(request.url) && new URL(request.url).origin === own3;
    const refused = refusedAsset(request.url, session.isPrivate || isOwn);
    if (refused !== null) throw new TransportError("address", "no", `the address of the file was refused: ${refused}`);
    const response = await session.http(session.authorize(request), {
      purpose: "asset",
      publicOnly: !session.isPrivate && !isOwn,
      ...timeoutMs === Number.POSITIVE_INFINITY ? {} : { timeoutMs: Math.max(1, timeoutMs) },
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

// packages/core/src/engine/download/rounds.ts
var NO_ROUNDS = { gone: 0, wrong: 0, asked: false, mayBeLate: false };
var WRONG_ROUNDS = 4;
var GONE_ROUNDS = 6;
function afterRound(before, round) {
  const { said: said2 } = round;
  const counts = !isHopeful(round);
  const rounds = {
    ...before,
    gone: before.gone + (counts && isGone(round) ? 1 : 0),
    wrong: before.wrong + (counts && !isGone(round) ? 1 : 0)
  };
  const mayHaveMoved = said2.has("gone") || before.mayBeLate;
  if (mayHaveMoved && !before.asked) return { rounds: { ...rounds, asked: true }, step: "ask the task" };
  return { rounds, step: counts && round.isRefused ? "wrong" : byCount(rounds, round) };
}
function afterNone(rounds, round) {
  if (isHopeful(round)) return { rounds, step: byCount(rounds, round) };
  return { rounds, step: isGone(round) ? "gone" : "wrong" };
}
function afterSilence(before, round) {
  const rounds = { ...before, asked: false, gone: 0 };
  return { rounds, step: byCount(rounds, round) };
}
function byCount({ gone: gone2, wrong }, { goneRounds = GONE_ROUNDS }) {
  if (gone2 >= goneRounds) return "gone";
  return wrong >= WRONG_ROUNDS || gone2 + wrong >= GONE_ROUNDS ? "wrong" : "try again";
}
function isHopeful({ said: said2 }) {
  return said2.has("trouble");
}
function isGone({ said: said2 }) {
  return said2.has("gone") && !said2.has("wrong") && !said2.has("refused");
}

// packages/core/src/engine/download/download.ts
var EARLY_MS = 100;
async function* readClip(session, task, state, options = {}) {
  if (state.status !== "succeeded") throw notThere(session, task, state);
  const { clock } = session;
  const { signal, avoid, goneRounds, leastMs = 0, deadline = Number.POSITIVE_INFINITY } = options;
  const end = Math.max(deadline, clock.now() + leastMs);
  const left = () => end - clock.now();
  const sourcesIn = (seen2) => lastOfAll(sourcesOf(session, task, seen2), avoid);
  const tour = new Tour(sourcesIn(state));
  const fetching = {
    session,
    task,
    tour,
    signal,
    left,
    delivery: new Delivery(clock, options.maxBytes),
    patience: new Patience(clock, options.patienceMs)
  };
  const { delivery, patience } = fetching;
  const refusals = createRefusals();
  let rounds = NO_ROUNDS;
  let failure2 = state.failure;
  for (; ; ) {
    stopWhenTold(fetching);
    if (left() <= 0) throw outOfTime(fetching);
    const source = tour.current();
    if (!source) throw givenUp(session, task, tour.all, "wrong", failure2);
    const answer = yield* fetchFrom(source, fetching);
    if ("bytes" in answer) return answer;
    stopWhenTold(fetching);
    const { kind: kind2, waitMs, mayBeLate = false, refusal: refusal2 = null, named } = answer;
    const isNews = named !== void 0 && tour.insert(sourcesAt(session, named, task));
    const said2 = isNews ? `${answer.said}, which names another address` : answer.said;
    source.answer = { failing: kind2, said: session.withoutKey(said2) };
    patience.askedToWait(waitMs ?? 0);
    rounds = { ...rounds, mayBeLate: rounds.mayBeLate || mayBeLate };
    if (source.isRoute) refusals.hear(refusal2);
    const hasBegun = kind2 === "trouble" && delivery.known?.source === source.id;
    if (!(hasBegun && patience.staysWithIt())) {
      patience.goesOn();
      if (!tour.advance()) continue;
      failure2 ??= refusals.believed();
      const round = { said: answersIn(tour), isRefused: failure2 !== null, goneRounds };
      let after = afterRound(rounds, round);
      if (after.step === "ask the task") {
        const seen2 = await askTheTask(fetching);
        if (typeof seen2 === "object" && seen2 !== null) {
          failure2 = seen2.failure;
          tour.replace(sourcesIn(seen2));
          rounds = after.rounds;
          continue;
        }
        if (seen2 !== null) source.answer = { failing: "trouble", said: seen2 };
        after = seen2 === null ? afterNone(after.rounds, round) : afterSilence(after.rounds, round);
      }
      rounds = after.rounds;
      if (after.step === "gone" || after.step === "wrong") throw givenUp(session, task, tour.all, after.step, failure2);
    }
    if (patience.isOver()) throw givenUp(session, task, tour.all, "trouble", failure2);
    await clock.sleep(Math.max(0, Math.min(patience.pause(), left())), signal);
  }
}
async function* fetchFrom(source, fetching) {
  const { session, task, delivery, patience, signal, left } = fetching;
  let response = null;
  try {
    response = await openFile(session, source.request, delivery.rangeAt(source.id), left(), signal);
    if (isPacked(response.headers)) delivery.sawPacked();
    const reply = await judge2(session, response, source, delivery);
    if (reply.kind !== "file") return reply;
    for await (const chunk of delivery.take(reply)) {
      patience.came(delivery.offset, delivery.total);
      yield chunk;
      stopWhenTold(fetching);
      if (left() <= 0) throw errorOf(session, "fileTooLate", { id: task.id }, { task });
    }
    if (delivery.isOver()) return delivery.end();
    return { kind: "trouble", said: `the body ended at ${delivery.offset} of ${delivery.total ?? "more"} bytes` };
  } catch (error2) {
    return endOrAnswer(error2, source, fetching);
  } finally {
    response?.discard();
  }
}
function endOrAnswer(error2, source, fetching) {
  const { session, task, tour, delivery, left } = fetching;
  if (error2 instanceof Unplayable) throw unplayable(session, task, source, error2.message);
  if (error2 instanceof TooLarge)
    throw givenUp(session, task, [{ ...source, answer: { failing: "wrong", said: error2.message } }], "wrong");
  if (error2 instanceof NotThisFile) return { kind: "wrong", said: error2.message };
  if (!(error2 instanceof TransportError)) throw error2;
  if (delivery.isComplete()) return endOf(source, fetching);
  stopWhenTold(fetching);
  if (left() <= EARLY_MS && !hasAnswer(tour.all)) throw errorOf(session, "fileTooLate", { id: task.id }, { task });
  return { kind: error2.kind === "address" ? "refused" : "trouble", said: error2.message };
}
function endOf(source, { session, task, delivery }) {
  try {
    return delivery.end();
  } catch (error2) {
    throw error2 instanceof Unplayable ? unplayable(session, task, source, error2.message) : error2;
  }
}
async function askTheTask(fetching) {
  const { session, task, signal, left } = fetching;
  try {
    const state = await getTask(session, task, signal, true, left());
    return state.status === "succeeded" ? state : null;
  } catch (error2) {
    if (!ReelayError.is(error2)) throw error2;
    if (error2.code === "not_found") return null;
    if (!error2.retryable || error2.code !== "provider_unavailable") throw error2;
    stopWhenTold(fetching);
    return error2.message;
  }
}
function stopWhenTold({ session, task, signal }) {
  if (signal?.aborted) throw errorOf(session, "stoppedFetching", { id: task.id }, { task });
}
function outOfTime({ session, task, tour }) {
  return hasAnswer(tour.all) ? givenUp(session, task, tour.all, "trouble") : errorOf(session, "fileTooLate", { id: task.id }, { task });
}
function hasAnswer(sources) {
  return sources.some(({ answer }) => answer !== null);
}
function answersIn({ all }) {
  return new Set(all.map(({ answer }) => answer?.failing ?? "trouble"));
}
function lastOfAll(sources, avoid) {
  if (!avoid || avoid.size === 0) return sources;
  return [...sources.filter(({ id }) => !avoid.has(id)), ...sources.filter(({ id }) => avoid.has(id))];
}

// packages/core/src/engine/download/fetch-clip.ts
var TRIES = 3;
var MOST_TRIES = 8;
async function fetchClip(session, task, state, save, options = {}) {
  const avoid = /* @__PURE__ */ new Set();
  const answers = /* @__PURE__ */ new Set();
  for (let attempt = 1; ; attempt++) {
    try {
      return await save(readClip(session, task, state, { ...options, avoid }));
    } catch (error2) {
      const unreadable3 = error2 instanceof ReelayError ? error2.cause : error2;
      if (!(unreadable3 instanceof UnreadableVideo)) throw error2;
      const { source, message } = unreadable3;
      const isNew = source !== void 0 && !avoid.has(source.id);
      if (source !== void 0) avoid.add(source.id);
      answers.add(source === void 0 ? message : `${source.place}: ${message}`);
      if (attempt < TRIES || isNew && attempt < MOST_TRIES) continue;
      const facts = { id: task.id, answers: [...answers].join("; ") };
      throw errorOf(session, "nothingPlayable", facts, { task, cause: error2 });
    }
  }
}

// packages/core/src/engine/options.ts
var ELSEWHERE = [() => true, "anything"];
var FUNCTION = [(value) => typeof value === "function", "a function"];
var OBJECT = [isObject2, "an object"];
var MILLISECONDS = [atLeast(0), "a number of milliseconds, 0 or more"];
var POLL_INTERVAL = [atLeast(1), "a number of milliseconds, 1 or more"];
var TIME = [atLeast(0), "a time in milliseconds since 1970"];
var BYTES = [atLeast(1), "a number of bytes, 1 or more"];
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function atLeast(least) {
  return (value) => typeof value === "number" && value >= least;
}

// node_modules/canonicalize/lib/canonicalize.js
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
function enterValue(value, seen2) {
  let wrappers = null;
  while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
    if (seen2.has(value)) {
      throw new Error("Circular reference detected");
    }
    seen2.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }
  if (value === null || typeof value !== "object") {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen2.delete(wrapper);
    }
    return serializePrimitive(value);
  }
  if (seen2.has(value)) {
    throw new Error("Circular reference detected");
  }
  seen2.add(value);
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
  const seen2 = /* @__PURE__ */ new Set();
  const root = enterValue(object2, seen2);
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
          const child2 = enterValue(value, seen2);
          if (typeof child2 !== "object") {
            result += child2 === void 0 ? "null" : child2;
            continue;
          }
          result += child2.keys === null ? "[" : "{";
          stack.push(child2);
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
          const child2 = enterValue(value, seen2);
          if (child2 === void 0) {
            continue;
          }
          if (frame.first) {
            frame.first = false;
          } else {
            result += ",";
          }
          result += serializeString(key) + ":";
          if (typeof child2 !== "object") {
            result += child2;
            continue;
          }
          result += child2.keys === null ? "[" : "{";
          stack.push(child2);
          continue outer;
        }
        result += "}";
      }
      seen2.delete(container);
      if (frame.wrappers !== null) {
        for (const wrapper of frame.wrappers) seen2.delete(wrapper);
      }
      stack.pop();
    }
  return result;
}

// packages/core/src/providers/extra-fields.ts
var DEEPEST5 = 32;
function fieldsOf2(extra) {
  const found = [];
  const walk = (value, path, inside, depth) => {
    if (depth > DEEPEST5) return void found.push({ path, name: "", inside });
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(asSent(item), `${path}[${index}]`, inside, depth + 1);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (item === void 0) continue;
      const at = path === "" ? key : `${path}.${key}`;
      const sent = asSent(item);
      const levels = levelsOf(key);
      for (const [index, name2] of levels.entries()) {
        const above = [...inside, ...levels.slice(0, index)];
        found.push({ path: at, name: name2, inside: above, ...index === levels.length - 1 ? { value: sent } : {} });
      }
      walk(sent, at, [...inside, ...levels], depth + 1);
    }
  };
  walk(asSent(extra), "", [], 0);
  return found;
}
function asSent(value) {
  if (typeof value === "string") return settingsIn(value) ?? value;
  const { toJSON } = value ?? {};
  return typeof toJSON === "function" ? toJSON.call(value) : value;
}
function levelsOf(key) {
  const levels = key.split(/[.[\]/]+/).filter((level) => level !== "");
  return levels.length > 1 ? levels : [key];
}
var SETTINGS = [
  /(?:^|[\s?&;,|{"'([])["']?([\p{L}_$][\p{L}\p{N}_.$[\]-]*)["']?\s*=(?!=)\s*[^\s&]/gu,
  new RegExp("(?:^|\\s)--(\\p{L}[\\p{L}\\p{N}_-]*)", "gu"),
  new RegExp("(?:^|\\s)-(\\p{L})(?=[\\s=]*\\d)", "gu"),
  // In a sentence a word may stand before a colon, too; of a setting one word or number is all that follows.
  /(?:^|[\n,;{])[ \t]*["']?([\p{L}_][\p{L}\p{N}_-]*)["']?[ \t]*:[ \t]*[^\s,;]+[ \t]*(?=$|[\n,;}])/gu
];
function settingsIn(text2) {
  if (/^\s*["[{]/.test(text2)) {
    try {
      const inner = JSON.parse(text2);
      return typeof inner === "string" ? settingsIn(inner) : inner;
    } catch {
    }
  }
  if (/^\s*(?:data:|[a-z][a-z0-9+.-]*:\/\/)\S*\s*$/i.test(text2)) return null;
  const plain = (/%3D/i.test(text2) ? unescaped3(text2) : text2).normalize("NFKC");
  const names2 = SETTINGS.flatMap((setting) => [...plain.matchAll(setting)].map(([, name2 = ""]) => name2));
  return names2.length === 0 ? null : Object.fromEntries(names2.map((name2) => [name2, true]));
}
function unescaped3(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
function plainName(name2) {
  return name2.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
var KEEPS_THE_PRICE = namesIn(`
  seed random_seed noise_seed
  prompt negative_prompt negative_text negative
  prompt_extend prompt_optimizer prompt_optimization prompt_enhancement prompt_enhancer prompt_expansion prompt_upsampling
  enhance_prompt optimize_prompt expand_prompt enable_prompt_expansion enable_prompt_optimizer enable_prompt_enhancement
  cfg cfg_scale guidance guidance_scale sampler scheduler style
  camera camera_control camera_motion camera_movement camera_fixed fixed_camera
  multi_shot
  first_frame first_frame_image first_frame_image_url first_frame_url first_image start_image start_image_url
  last_frame last_frame_image last_frame_image_url last_frame_url last_image end_image end_image_url end_frame
  image_tail tail_image tail_image_url
  watermark aigc_watermark
  person_generation safety_checker enable_safety_checker safety_tolerance safety_filter moderation content_moderation
  public_figure_threshold
  callback callback_url callback_uri callback_id callback_mode callback_secret callback_headers
  webhook webhook_url webhook_uri webhook_id webhook_secret webhook_key webhook_events webhook_events_filter webhook_headers
  notify_url notify_hook notification_url
  user user_id user_name end_user end_user_id session_id trace_id request_id client_request_id client_id
  external_id external_task_id external_reference idempotency_key correlation_id order_id invoice invoice_id
  timestamp created_at timeout timeout_ms timeout_seconds
  project project_id campaign campaign_id account account_id customer customer_id tenant tenant_id organization
  department team country language locale title description comment note notes label labels tag tags category
`);
var HOLDS_FIELDS = namesIn(`
  input inputs parameter parameters param params config configuration generation_config option options setting settings
  metadata meta extra extras extra_body additional additional_parameters provider_options advanced
`);
var MAY_BE_LISTS = namesIn("label labels tag tags category webhook_events webhook_events_filter");
var CAMERA = namesIn("type config horizontal vertical pan tilt roll zoom direction");
function namesIn(text2) {
  return new Set(text2.trim().split(/\s+/).map(plainName));
}
function billedFields(extra) {
  const fields = fieldsOf2(extra);
  const unknown3 = fields.filter((field) => !isKnownToKeepIt(field)).map(({ path }) => path);
  const several = fields.filter(({ name: name2, value }) => isSeveral(name2, value)).map(({ path }) => path);
  const found = /* @__PURE__ */ new Set([...unknown3, ...several]);
  const holders = new Set(fields.filter(({ value }) => typeof value === "object").map(({ path }) => path));
  const holdsOthers = (path) => holders.has(path) && [...found].some((one2) => one2.startsWith(`${path}.`) || one2.startsWith(`${path}[`));
  return [...new Set(fields.map(({ path }) => path))].filter((path) => found.has(path) && !holdsOthers(path));
}
function isKnownToKeepIt({ name: name2, inside, value }) {
  const plain = plainName(name2);
  if (HOLDS_FIELDS.has(plain)) return value === void 0 || value === null || typeof value === "object";
  return KEEPS_THE_PRICE.has(plain) || CAMERA.has(plain) && inside.some((above) => /^camera/i.test(plainName(above)));
}
function isSeveral(name2, value) {
  return Array.isArray(value) && value.length > 1 && !MAY_BE_LISTS.has(plainName(name2));
}

// packages/core/src/providers/media-kind.ts
var DATA = /^data:(image|video|audio)\//i;
var VIDEO = /\.(?:mp4|mov|webm|m4v|mkv)$/i;
var AUDIO = /\.(?:mp3|wav|m4a|aac|flac|ogg)$/i;
function mediaKind(address) {
  const named = DATA.exec(address)?.[1];
  if (named !== void 0) return named.toLowerCase();
  const path = address.replace(/[?#].*$/s, "");
  return VIDEO.test(path) ? "video" : AUDIO.test(path) ? "audio" : "image";
}
function byMediaKind(addresses2) {
  const of = (kind2) => addresses2.filter((address) => mediaKind(address) === kind2);
  return { image: of("image"), video: of("video"), audio: of("audio") };
}
function filled(lists) {
  return Object.fromEntries(Object.entries(lists).filter(([, list3]) => list3.length > 0));
}

// packages/core/src/providers/estimate.ts
function estimate(card, request) {
  const priced = fromCard(card, request);
  if (priced.usd === null || priced.usd === 0) return priced;
  const billed = billedFields(request.extra ?? {});
  return billed.length === 0 ? priced : { usd: null, reason: uncertainPrice(billed) };
}
var MOST_NAMED = 5;
function uncertainPrice(billed) {
  const named = billed.slice(0, MOST_NAMED).map((field) => `"${field.length > 80 ? `${field.slice(0, 80)}\u2026` : field}"`);
  const more = billed.length - named.length;
  const words2 = more > 0 ? [...named, `${more} more`] : named;
  const last = words2.at(-1) ?? "";
  const all = words2.length < 2 ? last : `${words2.slice(0, -1).join(", ")} and ${last}`;
  return `extra sets ${all}, which can change the price`;
}
function fromRows(card, price, request) {
  const { defaults = {} } = card;
  const duration2 = request.duration ?? defaults.duration;
  const asked = {
    resolution: request.resolution ?? defaults.resolution,
    aspectRatio: request.aspectRatio ?? defaults.aspectRatio,
    audio: request.audio ?? defaults.audio,
    image: (request.images?.length ?? 0) > 0,
    references: (request.references?.length ?? 0) > 0,
    video: (request.references ?? []).some((file) => typeof file === "string" && mediaKind(file) === "video"),
    duration: duration2
  };
  const row = price.rows.find(
    (row2) => Object.entries(asked).every(([name2, value]) => {
      const wanted = row2[name2];
      return wanted === void 0 || wanted === value;
    })
  );
  if (!row) return { usd: null, reason: `no price is known for such a clip of "${card.model}"` };
  const length = duration2 ?? Math.max(...card.durations);
  if (row.per === "second" && !Number.isFinite(length))
    return { usd: null, reason: `"${card.model}" costs by the second, and its length is not known` };
  const clip = Math.max(row.usd * (row.per === "second" ? length : 1), row.least ?? 0);
  const total = clip + (row.eachImage ?? 0) * Math.max(0, imagesOf(request) - (row.freeImages ?? 0));
  const atMost = row.per === "second" && duration2 === void 0 ? [`at most: it is counted as ${length} s`] : [];
  const note = [...atMost, ...price.note === void 0 ? [] : [price.note]].join("; ");
  return { usd: usd(total), source: price.source, row: rowInWords(row), ...note && { note } };
}
function imagesOf({ images = [], endImage, references = [] }) {
  const files = [...images, ...endImage === void 0 ? [] : [endImage], ...references];
  return files.filter((file) => typeof file !== "string" || mediaKind(file) === "image").length;
}
function rowInWords(row) {
  const { per, usd: usd2, resolution: resolution2, aspectRatio, audio, image, references, video, duration: duration2, eachImage, freeImages } = row;
  const parts = [
    `${formatUsd(usd2)} a ${per === "second" ? "second" : "clip"}`,
    resolution2,
    aspectRatio,
    duration2 === void 0 ? void 0 : `${duration2} s`,
    audio === void 0 ? void 0 : audio ? "with audio" : "without audio",
    image === void 0 ? void 0 : image ? "from an image" : "from text",
    references ? "with references" : void 0,
    video === void 0 ? void 0 : video ? "with a reference video" : "without a reference video",
    eachImage === void 0 ? void 0 : `${formatUsd(eachImage)} more for each image${freeImages ? ` after ${freeImages}` : ""}`
  ];
  return parts.filter((part) => part !== void 0).join(", ");
}
function fromCard(card, request) {
  if (!card) return { usd: null, reason: `no price is known for the model "${request.model}" at this provider` };
  const { price, defaults = {} } = card;
  if (!price) return { usd: null, reason: `${card.source.from} states no price for "${card.model}"` };
  if (price.per === "row") return fromRows(card, price, request);
  const resolution2 = request.resolution ?? defaults.resolution;
  const rate = price.per === "call" ? price.usd : resolution2 === void 0 ? void 0 : price.usd[resolution2];
  if (rate === void 0) return { usd: null, reason: `no price is known for ${resolution2} of "${card.model}"` };
  const units = price.per === "call" ? 1 : request.duration ?? defaults.duration;
  if (units === void 0)
    return { usd: null, reason: `"${card.model}" costs by the second, and its length is not known` };
  const note = price.note === void 0 ? {} : { note: price.note };
  return { usd: usd(rate * units), source: price.source, ...note };
}

// packages/core/src/providers/request-body.ts
function wireOf({ wire }, card) {
  return { ...wire, ...card?.wire };
}
function onTheWire(field) {
  if (field === "endImageUrl") return "lastFrame";
  return field === "referenceUrls" ? "references" : field;
}
function canSend(adapter, card, field) {
  const forms = card === null || card.form ? [] : formsOf(card);
  const cards = forms.length === 0 ? [card] : forms.map(([form]) => inForm(card, form));
  return cards.some((one2) => wireOf(adapter, one2)[onTheWire(field)] != null);
}
function writtenNames({ wire, ownNames = [] }, card) {
  const names2 = Object.values({ ...wire, ...withoutNulls(card?.wire ?? {}) }).map((entry) => lastName(entry));
  return [...names2, ...ownNames];
}
function writtenPaths({ wire }, card) {
  const entries2 = Object.values({ ...wire, ...withoutNulls(card?.wire ?? {}) });
  return entries2.map((entry) => typeof entry === "string" ? entry : entry[0]).filter((path) => path.includes("."));
}
function nameOnWire(adapter, card, field) {
  const entry = wireOf(adapter, card)[onTheWire(field)];
  return entry == null ? void 0 : lastName(entry);
}
function lastName(entry) {
  const path = typeof entry === "string" ? entry : entry[0];
  return path.slice(path.lastIndexOf(".") + 1);
}
function withoutNulls(wire) {
  return Object.fromEntries(Object.entries(wire).filter(([, entry]) => entry !== null));
}
function requestBody(adapter, request, { card, callbackUrl }) {
  const { images, endImage, references = [], aspectRatio } = request;
  const values = {
    ...request,
    model: card?.formModel ?? request.model,
    aspectRatio: aspectRatio ?? (card === null || images.length === 0 ? void 0 : adapter.requiredRatio),
    size: pixelSize(request) ?? void 0,
    images: addresses(images),
    firstFrame: addresses(images)?.[0],
    lastFrame: addresses(endImage === void 0 ? [] : [endImage])?.[0],
    references: addresses(references),
    callbackUrl
  };
  const body = {};
  for (const [field, entry] of Object.entries(wireOf(adapter, card))) {
    const value = values[field];
    if (entry === null || entry === void 0) continue;
    const [path, write] = typeof entry === "string" ? [entry, void 0] : entry;
    put(body, path.split("."), write === void 0 || value === void 0 ? value : write(value));
  }
  const inside = adapter.body === void 0 ? body : put(body, [adapter.body], body[adapter.body] ?? {});
  Object.assign(inside, card?.always, request.extra);
  return body;
}
function addresses(images) {
  const urls = images.filter((image) => typeof image === "string");
  return urls.length > 0 ? urls : void 0;
}
function put(body, [name2 = "", ...deeper], value) {
  if (deeper.length === 0) {
    body[name2] = value;
    return value;
  }
  body[name2] ??= {};
  return put(body[name2], deeper, value);
}

// packages/core/src/engine/order/broken-text.ts
var OBJECT2 = /\[object (?:Object|Array|Undefined|Null|Promise|Map|Set|WeakMap|WeakSet|Date|RegExp|Error|Function|AsyncFunction|GeneratorFunction|Generator|AsyncGenerator|Symbol|Number|String|Boolean|BigInt|Arguments|Proxy|JSON|Math|global|Window|Module|Response|Request|Headers|FormData|Blob|File|Buffer|ArrayBuffer|DataView|U?[Ii]nt(?:8|16|32)(?:Clamped)?Array|Uint8ClampedArray|Float(?:32|64)Array|Iterator|(?:Array|Map|Set|String) Iterator)\]/i;
var NOTHING2 = /^[\s"'`“”‘’«»,;:()[\]{}<>]*(?:(?:undefined|null|nan|none|nil)[\s"'`“”‘’«»,;:()[\]{}<>]*)+$/i;
var GITHUB = /^\s*(?:Object|Array)\s*$/;
function brokenText(value) {
  if (typeof value !== "string") {
    const what = Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `${String(value)}`;
    return `it is ${what} and no text. Give the words themselves: the field of it that holds the text.`;
  }
  const object2 = OBJECT2.exec(value)?.[0];
  if (object2 !== void 0)
    return `it holds "${object2}", which is an object that was put into a text. Name the field of the object that holds the words.`;
  if (NOTHING2.test(value) || GITHUB.test(value))
    return `it is "${value.trim().slice(0, 60)}", which is what an empty variable or expression leaves behind. Check where it comes from.`;
  return null;
}
var HALF_A_CHARACTER = "it holds half of a character, as when a text is cut in the middle of an emoji. Remove that half.";

// packages/core/src/video/text.ts
function plainText(text2) {
  return text2.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
}
function plainTexts(value) {
  const plain = (inner) => {
    if (typeof inner === "string") return plainText(inner);
    if (Array.isArray(inner)) return inner.map(plain);
    if (Object.prototype.toString.call(inner) !== "[object Object]") return inner;
    if (typeof inner.toJSON === "function") return inner;
    return Object.fromEntries(Object.entries(inner).map(([name2, item]) => [name2, plain(item)]));
  };
  return plain(value);
}

// packages/core/src/engine/order/prepare-extra.ts
function readExtra(adapter, card, extra, sent, problems) {
  const value = extra ?? {};
  const add = (value2, message2) => problems.push({ field: "extra", value: value2, message: message2 });
  if (typeof value !== "object" || Array.isArray(value)) {
    add(value, "it is no map of fields. Write names and values, for example seed: 7.");
    return {};
  }
  const message = notJson(value);
  if (message !== null) {
    add(void 0, message);
    return {};
  }
  for (const { path, number: number4 } of numbersInDoubt(value))
    add(
      number4,
      `"${path}" is the number ${number4}, which may have lost digits already, since JavaScript keeps whole numbers up to 9007199254740991 (2^53 - 1) only: write it as text, in quotes, or choose a smaller one.`
    );
  const leftOut = OPTIONAL_FIELDS.filter((field) => !sent.optional(field));
  const free = new Set(leftOut.flatMap((field) => [nameOnWire(adapter, card, field), nameOnWire(adapter, null, field)]));
  const isFree = (name2) => name2 === "seconds" && !sent.duration || name2 === "size" && !sent.size || free.has(name2);
  const written = new Map(writtenNames(adapter, card).map((field) => [plainName(field), field]));
  const plainPath = (names2) => names2.map(plainName).join(".");
  const paths = new Set(writtenPaths(adapter, card).map((path) => plainPath(path.split("."))));
  const seen2 = /* @__PURE__ */ new Set();
  for (const { path, name: name2, inside } of fieldsOf2(value)) {
    const field = written.get(plainName(name2));
    const isAround = inside.length === 1 && plainName(inside[0] ?? "") === adapter.body;
    const isOwn = inside.length === 0 || isAround || paths.has(plainPath([...inside, name2]));
    if (field === void 0 || !isOwn || isFree(field) || seen2.has(path)) continue;
    seen2.add(path);
    const means = field === path ? "" : ` (as ${field})`;
    add(
      path,
      `"${path}" is written by Reelay itself${means} and cannot be set in extra. Use the request's own field for it.`
    );
  }
  const holders = new Set(
    adapter.body === void 0 ? writtenPaths(adapter, card).map((path) => path.split(".")[0]) : []
  );
  for (const [name2, own3] of Object.entries(value ?? {}))
    if (holders.has(name2) && own3 !== void 0 && (typeof own3 !== "object" || own3 === null || Array.isArray(own3)))
      add(own3, `"${name2}" is an object into which Reelay writes fields, too. Give an object of your own fields.`);
  return plainTexts(value);
}
function numbersInDoubt(value, path = "") {
  if (typeof value === "number") {
    const isInDoubt = Number.isInteger(value) && !Number.isSafeInteger(value) && !/^-?\d(?:\.\d{1,14})?e/.test(String(value));
    return isInDoubt ? [{ path, number: value }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  const below = (key) => Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
  return Object.entries(value).flatMap(([key, inner]) => numbersInDoubt(inner, below(key)));
}
function notJson(value) {
  const advice = "Give texts, numbers, true, false, null, lists and objects of these.";
  try {
    canonicalize(value);
    return null;
  } catch (error2) {
    return `it cannot be sent as JSON (${error2 instanceof Error ? error2.message : String(error2)}). ${advice}`;
  }
}

// packages/core/src/engine/order/allowed.ts
function elsewhere(adapter, form, can) {
  const others = [...cardsOf(adapter.id), ...allCards().filter((card) => card.provider !== adapter.id)];
  const found = others.filter((card) => card.provider !== "sandbox").map((card) => whenGiven(card, form)).filter((card) => startsFrom(card, form) && can(card)).slice(0, 3);
  if (found.length === 0) return " No model that Reelay has a card for can do it.";
  return ` Could do it: ${found.map((card) => `${card.model} at ${ADAPTERS[card.provider].name}${priceHint(card)}`).join(", ")}.`;
}
function whenGiven(card, form) {
  const [endImage, references] = [form === "firstLast", form === "reference"];
  return form === void 0 ? card : cardFor(card, { image: endImage || form === "image", endImage, references });
}
function startsFrom(card, form) {
  const adapter = ADAPTERS[card.provider];
  if (form === "text") return card.images.min === 0;
  if (form === "reference") return canSend(adapter, card, "referenceUrls");
  if (form === "firstLast") return canSend(adapter, card, "endImageUrl");
  return form === void 0 || card.images.max > 0;
}
function priceHint(card) {
  if (card.price?.per === "call") return ` (${formatUsd(card.price.usd)} a clip)`;
  return "";
}
function allowed(values, unit = "") {
  return values.length === 0 ? "It takes no such field: leave it out." : `Allowed: ${list2(values)}${unit}.`;
}
function list2(values) {
  const numbers = values.filter((value) => typeof value === "number").sort((a, b) => a - b);
  const [first2, last] = [numbers[0], numbers.at(-1)];
  if (numbers.length > 5 && first2 !== void 0 && last !== void 0 && last - first2 === numbers.length - 1)
    return `${first2} to ${last}`;
  const words2 = numbers.length === values.length ? numbers : values;
  return words2.length < 2 ? words2.join("") : `${words2.slice(0, -1).join(", ")} or ${words2.at(-1)}`;
}

// packages/core/src/engine/order/prepare-images.ts
function readImages(adapter, card, value, problems) {
  const images = asList(value);
  const add = (image, message) => problems.push({ field: "imageUrl", value: image, message });
  const max = card?.images.max ?? adapter.maxImages ?? Number.POSITIVE_INFINITY;
  if (images.length > max) {
    const model = card ? `"${card.model}" at ${adapter.name}` : adapter.name;
    const other = card?.form === "reference" ? " beside references" : "";
    add(
      `${images.length} images`,
      `${model} takes ${max === 0 ? `no image${other}` : `at most ${max}`}. Remove ${images.length - max}.`
    );
  }
  if (card && images.length < card.images.min)
    add(
      images.length,
      `"${card.model}" makes a video from an image and none was given. Name one, or choose a text-to-video model.`
    );
  for (const image of images) checkImage(adapter, card, "imageUrl", image, problems);
  return images;
}
function readEndImage(adapter, card, value, images, problems) {
  const [image, ...others] = asList(value);
  if (image === void 0) return void 0;
  const add = (message) => problems.push({ field: "endImageUrl", value: sayable(image), message });
  if (others.length > 0) add(`there are ${others.length + 1} of them, and a video has one last frame. Keep one.`);
  if (images.length === 0) add("a last frame needs a first one. Give imageUrl as well.");
  checkImage(adapter, card, "endImageUrl", image, problems);
  return image;
}
function readReferences(adapter, card, value, frames, problems) {
  const references = asList(value);
  if (references.length < (card?.references?.min ?? 0))
    problems.push({
      field: "referenceUrls",
      value: void 0,
      message: `"${card?.model}" at ${adapter.name} works on what it is given, and nothing was. Name it in referenceUrls.`
    });
  if (references.length === 0) return void 0;
  const add = (value2, message) => problems.push({ field: "referenceUrls", value: value2, message });
  const { max = Number.POSITIVE_INFINITY, kinds, most, withFrames, soundNeedsPicture } = card?.references ?? {};
  const model = `"${card?.model}" at ${adapter.name}`;
  const count2 = references.length + (withFrames ? frames : 0);
  if (count2 > max)
    add(
      `${references.length} references`,
      `${model} takes at most ${max}${withFrames ? ", frames among them" : ""}. Remove ${count2 - max}.`
    );
  const all = references.map((reference) => typeof reference === "string" ? mediaKind(reference) : "image");
  for (const [at, reference] of references.entries()) {
    checkImage(adapter, card, "referenceUrls", reference, problems);
    const kind2 = all[at] ?? "image";
    if (kinds && !kinds.includes(kind2))
      add(sayable(reference), `${model} takes no ${kind2} as a reference. Allowed: ${list2(kinds)}.`);
  }
  for (const [kind2, limit] of Object.entries(most ?? {})) {
    const found = all.filter((one2) => one2 === kind2).length;
    if (found > limit)
      add(`${found} of kind ${kind2}`, `${model} takes at most ${limit} of this kind. Remove ${found - limit}.`);
  }
  if (soundNeedsPicture && all.every((kind2) => kind2 === "audio"))
    add(`${all.length} of kind audio`, `${model} takes no sound alone. Name an image or a video as well.`);
  return references;
}
function asList(value) {
  if (value === void 0 || value === null || value === "") return [];
  return Array.isArray(value) ? [...value] : [value];
}
function checkImage(adapter, card, field, image, problems) {
  const message = typeof image === "string" ? checkImageUrl(adapter, image) : isImageFile(image) ? checkImageFile(adapter, card, image) : "it is neither an address nor the content of a file. Give a public address that starts with https://.";
  if (message !== null) problems.push({ field, value: sayable(image), message });
}
function sayable(image) {
  return typeof image === "string" ? image.slice(0, 200) : isImageFile(image) ? image.name : image;
}
function isImageFile(image) {
  const file = image;
  return typeof file === "object" && typeof file?.mediaType === "string" && file.bytes instanceof Uint8Array;
}
var SEVERAL = /[\s,;|][a-z][a-z0-9+.-]*:\/\//i;
var IP_ADDRESS = /^(?:\[|[\d.]+$)/;
function checkImageUrl({ name: name2, fileSchemes = [], imageAddresses }, image) {
  const advice = "Give a public address that starts with https://.";
  if (!image.isWellFormed()) return HALF_A_CHARACTER;
  if (/^data:/i.test(image)) return `a data: address is not taken. ${advice}`;
  if (SEVERAL.test(image.trim()))
    return "these are several addresses in one text. Give them as a list; where a list is a text, one a line. (Within one address, a comma is %2C, a semicolon %3B.)";
  const isKnownThere = fileSchemes.some((scheme) => image.toLowerCase().startsWith(scheme));
  if (!isKnownThere && !(URL.canParse(image) && ["http:", "https:"].includes(new URL(image).protocol)))
    return `"${image.slice(0, 200)}" is no public address. ${advice}`;
  if (imageAddresses === "https" && !isKnownThere && new URL(image).protocol === "http:")
    return `${name2} takes no address that starts with http://. ${advice}`;
  if (imageAddresses === "https" && !isKnownThere && IP_ADDRESS.test(new URL(image).hostname))
    return `${name2} takes no address with the number of a machine instead of a name. ${advice}`;
  const longest = imageAddresses === "https" ? 2048 : 4096;
  if (image.length > longest) return `the address is longer than ${longest} characters. ${advice}`;
  return null;
}
function checkImageFile(adapter, card, file) {
  if (adapter.imageFiles === null || card?.images.addressesOnly)
    return `${card?.images.addressesOnly ? `"${card.model}" at ` : ""}${adapter.name} takes images by public address only. Put "${file.name}" on the web and give its address${takers()}.`;
  const limits = card?.images;
  const format = file.mediaType.replace(/^image\//, "");
  const formats = limits?.formats ?? ["jpeg", "png", "webp"];
  if (!formats.includes(format)) return `"${file.name}" is ${format}. Allowed: ${list2(formats)}.`;
  const maxBytes = limits?.maxBytes ?? 2e7;
  if (file.bytes.byteLength > maxBytes)
    return `"${file.name}" has ${(file.bytes.byteLength / 1e6).toFixed(1)} MB; at most ${maxBytes / 1e6} MB are taken. Make it smaller.`;
  const shortSide = Math.min(file.width, file.height);
  if (limits?.minShortSide !== void 0 && shortSide < limits.minShortSide)
    return `the short side of "${file.name}" has ${shortSide} px; at least ${limits.minShortSide} are needed.`;
  const ratio = file.width / file.height;
  if (limits?.ratio && (ratio < limits.ratio[0] || ratio > limits.ratio[1]))
    return `"${file.name}" is ${file.width}x${file.height}: its ratio must be between ${limits.ratio[0]} and ${limits.ratio[1]}.`;
  return null;
}
function takers() {
  const others = PROVIDER_IDS.map((id) => ADAPTERS[id]).filter(({ imageFiles, free }) => imageFiles !== null && !free);
  return others.length > 0 ? `, or use a provider that takes files: ${others.map(({ name: name2 }) => name2).join(", ")}` : "";
}

// packages/core/src/engine/order/prepare-optional.ts
function readOptional(adapter, card, facts, input, images, problems) {
  const asked = { ...input };
  for (const field of OPTIONAL_FIELDS) {
    if (isLeftOut(input[field])) asked[field] = void 0;
    else if (!canSend(adapter, card, field)) {
      asked[field] = void 0;
      const model = card === null ? adapter.name : `"${card.model}" at ${adapter.name}`;
      const message = `${model} has no ${field}. Leave it out.${elsewhere(adapter, card?.form, (other) => canSend(ADAPTERS[other.provider], other, field))}`;
      const value = input[field];
      problems.push({ field, value: typeof value === "string" ? value.slice(0, 200) : value, message });
    }
  }
  const endImage = readEndImage(adapter, facts, asked.endImageUrl, images, problems);
  const frames = images.length + (endImage === void 0 ? 0 : 1);
  const plain = PLAIN_FIELDS.map((name2) => [name2, readPlain(name2, facts, asked[name2], problems)]);
  return given2({
    endImage,
    references: readReferences(adapter, facts, asked.referenceUrls, frames, problems),
    ...Object.fromEntries(plain)
  });
}
function given2(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
function isLeftOut(value) {
  return value === void 0 || value === null || value === "" || Array.isArray(value) && value.length === 0;
}
function readPlain(name2, facts, value, problems) {
  if (value === void 0 || value === null) return void 0;
  const row = FIELDS[name2];
  const refuse = (message) => {
    problems.push({ field: name2, value, message });
    return void 0;
  };
  if (row.kind === "whole") {
    const [least, most] = (name2 === "seed" ? facts?.seed : void 0) ?? rangeOf(row);
    const number4 = typeof value === "number" ? value : /^\s*\d{1,16}\s*$/.test(String(value)) ? Number(value) : Number.NaN;
    if (Number.isInteger(number4) && number4 >= least && number4 <= most) return number4;
    return refuse(`"${value}" is no ${name2}. Write a whole number from ${least} to ${most}.`);
  }
  if (row.kind === "flag") {
    if (typeof value === "boolean") return value;
    const word2 = String(value).trim().toLowerCase();
    if (/^(?:true|on|yes)$/.test(word2)) return true;
    if (/^(?:false|off|no)$/.test(word2)) return false;
    return refuse(`"${value}" is neither true nor false. Write one of the two.`);
  }
  const text2 = plainText(String(value));
  if (text2.trim() === "") return void 0;
  return row.kind === "word" ? text2.trim() : text2;
}
function rangeOf(row) {
  return ("range" in row ? row.range : void 0) ?? [0, Number.MAX_SAFE_INTEGER];
}

// packages/core/src/engine/order/prepare-prompt.ts
function asPlain(prompt) {
  return typeof prompt === "string" ? plainText(prompt) : prompt ?? "";
}
function readPrompt(card, prompt, images, problems) {
  const broken2 = brokenText(prompt);
  if (broken2 !== null) {
    problems.push({ field: "prompt", value: prompt, message: broken2 });
    return "";
  }
  if (prompt.trim() === "") {
    if (card?.promptOptional && images.length > 0) return "";
    const message = card?.promptOptional ? "it is empty. Describe the video in words, or give an image." : "it is empty. Describe the video in words.";
    problems.push({ field: "prompt", value: prompt, message });
    return prompt;
  }
  for (const [, command = ""] of prompt.matchAll(/(?:^|\s)--([a-z_]{1,20})(?=\s)/gi)) {
    const field = card?.promptCommands?.[command.toLowerCase()];
    if (field === void 0) continue;
    const message = `"${card?.model}" obeys --${command} in a prompt, and the clip would be another one than was checked and priced. Remove it there, and set ${field} instead.`;
    problems.push({ field: "prompt", value: `--${command}`, message });
  }
  const han = card?.promptHanTwice ? prompt.match(new RegExp("\\p{Script=Han}", "gu"))?.length ?? 0 : 0;
  const length = (card?.promptInUnits ? prompt.length : [...prompt].length) + han;
  if (card?.promptMax !== void 0 && length > card.promptMax)
    problems.push({
      field: "prompt",
      value: `${prompt.slice(0, 60)}\u2026`,
      message: `it has ${length} characters; "${card.model}" takes at most ${card.promptMax}. Shorten it.`
    });
  return prompt;
}

// packages/core/src/engine/order/prepare-size.ts
function knows(card, list3) {
  return card !== null && !card.unknown?.includes(list3);
}
function unset(card, field, values) {
  if (!card?.defaults) return values?.[0];
  const value = card.defaults[field];
  return card.required?.includes(field) ? value ?? values?.[0] : void 0;
}
function readDuration(adapter, card, value, problems) {
  if (value === void 0 || value === null || value === "") return unset(card, "duration", card?.durations);
  const duration2 = parseDuration(value);
  const add = (message) => problems.push({ field: "duration", value, message });
  if (!Number.isFinite(duration2) || duration2 <= 0) add(`"${value}" is no number of seconds. Write 4 or 8, for example.`);
  else if (knows(card, "durations") && !card.durations.includes(duration2))
    add(
      `"${card.model}" at ${adapter.name} makes no clip of ${duration2} s. ${allowed(card.durations, " s")}${elsewhere(
        adapter,
        card.form,
        (other) => other.durations.includes(duration2)
      )}`
    );
  return duration2;
}
function asCalledHere(card, size) {
  return { ...size, resolution: asCalled(card ? [card] : [], size.resolution) };
}
function readSize(adapter, card, input, hasImage, problems) {
  const asked = input.resolution ? asCalledHere(card, normaliseResolution(input.resolution)) : void 0;
  const ratio = input.aspectRatio ? normaliseRatio(input.aspectRatio) : void 0;
  if (asked?.aspectRatio && ratio && asked.aspectRatio !== ratio)
    problems.push({
      field: "aspectRatio",
      value: input.aspectRatio,
      message: `${ratio} does not fit the resolution ${input.resolution}, which is ${asked.aspectRatio}. Keep one of the two.`
    });
  const wanted = ratio ?? asked?.aspectRatio;
  if (wanted !== void 0 && !/^(?:\d{1,3}:\d{1,3}|adaptive)$/.test(wanted))
    problems.push({
      field: "aspectRatio",
      value: input.aspectRatio,
      message: `"${input.aspectRatio}" is not an aspect ratio. Allowed: ${list2(knows(card, "aspectRatios") ? card.aspectRatios : ["16:9", "9:16"])}.`
    });
  else if (knows(card, "aspectRatios") && wanted !== void 0 && !card.aspectRatios.includes(wanted))
    problems.push({
      field: "aspectRatio",
      value: input.aspectRatio ?? input.resolution,
      message: `"${card.model}" at ${adapter.name} makes no ${wanted} video. ${allowed(card.aspectRatios)}${elsewhere(
        adapter,
        card.form,
        (other) => other.aspectRatios.includes(wanted)
      )}`
    });
  if (asked && knows(card, "resolutions") && !card.resolutions.includes(asked.resolution))
    problems.push({
      field: "resolution",
      value: input.resolution,
      message: `"${card.model}" at ${adapter.name} makes no ${asked.resolution} video. ${allowed(card.resolutions)}${elsewhere(
        adapter,
        card.form,
        (other) => other.resolutions.includes(asked.resolution)
      )}`
    });
  const inPixels = adapter.sizeInPixels === true;
  const usualRatio = knows(card, "aspectRatios") ? unset(card, "aspectRatio", card.aspectRatios) : void 0;
  const usualSize = knows(card, "resolutions") ? unset(card, "resolution", card.resolutions) : void 0;
  const isAsked = inPixels && (asked ?? wanted ?? usualSize ?? (hasImage ? void 0 : usualRatio)) !== void 0;
  const beside = card?.required?.includes("aspectRatio") && usualRatio === "adaptive" ? usualRatio : void 0;
  const ratioOf = () => knows(card, "aspectRatios") ? usualRatio : isAsked ? "16:9" : void 0;
  const aspectRatio = wanted ?? (hasImage ? beside : ratioOf());
  const resolution2 = asked?.resolution ?? (knows(card, "resolutions") ? usualSize : isAsked ? "720p" : void 0);
  const unknownSize = asked !== void 0 && pixelSize({ aspectRatio: "16:9", resolution: asked.resolution }) === null;
  if (inPixels && unknownSize)
    problems.push({
      field: "resolution",
      value: input.resolution,
      message: `this wire format has no resolution but a size in pixels, and ${asked.resolution} has none. Use 720p, 1024p or 1080p, or write the size, for example 1024x1024.`
    });
  else if (inPixels && wanted !== void 0 && pixelSize({ aspectRatio, resolution: resolution2 }) === null)
    problems.push({
      field: "aspectRatio",
      value: input.aspectRatio,
      message: `this wire format has no ratio but a size in pixels, and ${resolution2} in ${wanted} has none. Use 16:9 or 9:16, or write the size as resolution, for example 1024x1024.`
    });
  return { aspectRatio, resolution: resolution2 };
}

// packages/core/src/engine/order/prepare-together.ts
function checkTogether(adapter, card, asked, problems) {
  if (card === null) return;
  const duration2 = asked.duration ?? card.defaults?.duration;
  const resolution2 = asked.resolution ?? card.defaults?.resolution;
  const audio = asked.audio ?? card.defaults?.audio;
  const video = (asked.references ?? []).some((file) => typeof file === "string" && mediaKind(file) === "video");
  const model = `"${card.model}" at ${adapter.name}`;
  const isMade = (field) => problems.every((problem) => problem.field !== field);
  for (const { where, ...limit } of card.limits ?? []) {
    if (where.resolution !== void 0 && where.resolution !== resolution2) continue;
    if (where.audio !== void 0 && where.audio !== audio) continue;
    if (where.video && !video) continue;
    const then2 = inWords3(where);
    if (limit.durations && duration2 !== void 0 && isMade("duration") && !limit.durations.includes(duration2))
      problems.push({
        field: "duration",
        value: asked.duration,
        message: `${model} makes no clip of ${duration2} s ${then2}. Allowed here: ${list2(limit.durations)} s.${asked.duration === void 0 ? unset2(`${duration2} s`) : ""}`
      });
    if (limit.resolutions && resolution2 !== void 0 && isMade("resolution") && !limit.resolutions.includes(resolution2))
      problems.push({
        field: "resolution",
        value: asked.resolution,
        message: `${model} makes no ${resolution2} video ${then2}. Allowed here: ${list2(limit.resolutions)}.${asked.resolution === void 0 ? unset2(resolution2) : ""}`
      });
    if (limit.audio === false && audio === true)
      problems.push({
        field: "audio",
        value: asked.audio,
        message: `${model} makes no sound ${then2}. Set audio: false.`
      });
  }
}
function unset2(value) {
  return ` It is ${value} where nobody sets it.`;
}
function inWords3({ resolution: resolution2, audio, video }) {
  const parts = [
    resolution2 === void 0 ? void 0 : `in ${resolution2}`,
    audio === void 0 ? void 0 : audio ? "with sound" : "without sound",
    video ? "with a video among the references" : void 0
  ];
  return parts.filter((part) => part !== void 0).join(" ");
}

// packages/core/src/engine/order/prepare.ts
function prepare(adapter, written, own3 = []) {
  const problems = [];
  const warnings = [];
  refuseUnknown(written, problems);
  const words2 = withWords3(written, problems);
  const named = readModel(adapter, words2.model, problems);
  const whole2 = named === null ? null : findCard(adapter.id, named);
  const input = withReferences(adapter, whole2, words2);
  const card = whole2 && cardFor(whole2, {
    image: !isLeftOut(input.imageUrl),
    endImage: !isLeftOut(input.endImageUrl),
    references: !isLeftOut(input.referenceUrls)
  });
  const facts = named === null ? null : factsOf(card, findOwn(own3, adapter.id, named, card), adapter.maxImages);
  const model = named !== null && card?.aliases?.includes(named) ? card.model : named ?? "";
  warnings.push(...modelWarnings(adapter, card, facts, model));
  for (const field of TEXT_FIELDS) {
    const value = input[field];
    if (typeof value === "string" && !value.isWellFormed())
      problems.push({ field, value: value.toWellFormed(), message: HALF_A_CHARACTER });
  }
  const images = readImages(adapter, facts, input.imageUrl, problems);
  const prompt = readPrompt(facts, asPlain(input.prompt), images, problems);
  const duration2 = readDuration(adapter, facts, input.duration, problems);
  const { aspectRatio, resolution: resolution2 } = readSize(adapter, facts, input, images.length > 0, problems);
  const optional2 = readOptional(adapter, card, facts, input, images, problems);
  checkTogether(adapter, facts, { ...given2({ duration: duration2, resolution: resolution2 }), ...optional2 }, problems);
  if (adapter.framesOrReferences && card === null && optional2.references !== void 0 && images.length > 0)
    problems.push({
      field: "referenceUrls",
      value: `${optional2.references.length} references`,
      message: `${adapter.name} takes no references beside a first or last frame. Keep imageUrl or referenceUrls.`
    });
  const sizeIsSent = pixelSize({ ...given2({ aspectRatio, resolution: resolution2 }) }) !== null;
  const sent = {
    duration: duration2 !== void 0,
    size: sizeIsSent,
    optional: (field) => !isLeftOut(input[field])
  };
  const extra = readExtra(adapter, card, input.extra, sent, problems);
  if (problems.length > 0) return { ok: false, problems };
  if (images.length > 0 && aspectRatio !== void 0 && card?.images.decidesRatio)
    warnings.push({
      code: "ratio_from_image",
      message: `${adapter.name} takes the ratio from the reference image: aspectRatio ${aspectRatio} has no effect.`
    });
  if (images.length > 0 && aspectRatio === void 0 && adapter.requiredRatio !== void 0 && card !== null && !card.images.decidesRatio)
    warnings.push({
      code: "ratio_from_image",
      message: `${adapter.name} needs a ratio with an image too; ${adapter.requiredRatio} is sent. Name the ratio of your image to get that.`
    });
  const request = {
    model,
    prompt,
    ...given2({ duration: duration2, aspectRatio, resolution: resolution2 }),
    images,
    ...optional2,
    extra
  };
  const priced = estimate(facts, request);
  if (priced.usd === null && estimate(facts, { ...request, extra: {} }).usd !== null)
    warnings.push({
      code: "unchecked",
      message: `${uncertainPrice(billedFields(extra))}: no price is known for such a clip, and a limit on the cost refuses it.`
    });
  const asWritten = { prompt: prompt === "" ? "" : input.prompt ?? "", extra: input.extra ?? {} };
  const isPlain = asWritten.prompt === prompt && canonicalize(asWritten.extra) === canonicalize(extra);
  const prepared = {
    request,
    ...isPlain ? {} : { asWritten },
    card,
    facts,
    estimate: priced,
    warnings
  };
  return { ok: true, prepared };
}
var TEXT_FIELDS = REQUEST_FIELDS.filter((name2) => ["word", "text"].includes(FIELDS[name2].kind));
function refuseUnknown(input, problems) {
  for (const [field, value] of Object.entries(input)) {
    if (value !== void 0 && !isField(field)) problems.push(noSuchField(field));
  }
}
function isField(name2) {
  return Object.hasOwn(FIELDS, name2);
}
function noSuchField(field, more = []) {
  const allowed2 = [...more, ...REQUEST_FIELDS].join(", ");
  const message = `there is no such field. Allowed: ${allowed2}. A field of the provider's own goes into extra.`;
  return { field, value: void 0, message };
}
function withReferences(adapter, card, input) {
  const images = asList(input.imageUrl);
  const wire = wireOf(adapter, card);
  const hasForm = (form) => card?.forms?.[form] !== void 0;
  const takesReferences = wire.references != null || hasForm("reference");
  const takesFrame = card?.forms ? hasForm("image") || hasForm("firstLast") : wire.firstFrame != null;
  if (wire.images != null || !takesReferences || images.length === 0 || images.length === 1 && takesFrame)
    return input;
  return { ...input, imageUrl: void 0, referenceUrls: [...images, ...asList(input.referenceUrls)] };
}
function withWords3(input, problems) {
  const words2 = { ...input };
  for (const field of TEXT_FIELDS) {
    if (field === "prompt") continue;
    const value = input[field];
    const message = value === void 0 || value === null ? null : brokenText(value);
    if (message === null) continue;
    problems.push({ field, value, message });
    words2[field] = void 0;
  }
  return words2;
}
function readModel(adapter, value, problems) {
  const named = (value ?? "").trim() || adapter.defaultModel;
  if (problems.some(({ field }) => field === "model")) return null;
  if (named === null) {
    const message = `${adapter.name} has no default model. Name the one that your host serves.`;
    problems.push({ field: "model", value, message });
  }
  return named;
}
function modelWarnings(adapter, card, facts, model) {
  if (!card && facts) return [];
  if (!card)
    return [
      {
        code: "unknown_model",
        message: `Reelay has no card for "${model}" at ${adapter.name}: duration, ratio, resolution and price are not checked, and what is not set is not sent.`
      }
    ];
  if (!card.retired) return [];
  const { by, on, replacement } = card.retired;
  const priced = replacement !== void 0 && !!findCard(adapter.id, replacement)?.price;
  const caution = priced ? "" : " (no price is known here, so a limit on the cost refuses it)";
  const instead = replacement === void 0 ? "" : ` Its successor here is "${replacement}"${caution}.`;
  const message = `${by} switched "${card.model}" off on ${on}; ${adapter.name} may no longer serve it.${instead}`;
  return [{ code: "retired_model", message }];
}

// packages/core/src/providers/adapter.ts
function apiGet(url, headers) {
  return { method: "GET", url, authorized: true, ...headers ? { headers } : {} };
}
function apiPost(url, json, headers) {
  return { method: "POST", url, json: withoutUndefined(json), authorized: true, ...headers ? { headers } : {} };
}
function segment(id) {
  return encodeURIComponent(id.toWellFormed());
}
function withoutUndefined(value) {
  return JSON.parse(JSON.stringify(value));
}
function publicAsset(url) {
  return url === null ? [] : [{ method: "GET", url, authorized: false }];
}
function callsBack({ callbacks, isSilent }, model) {
  return callbacks && !(model !== void 0 && isSilent?.(model));
}

// packages/core/src/providers/task-location.ts
var POINTERS = ["location", "operation-location", "content-location"];
var BEFORE_ID = /^(?:videos?|tasks?|jobs?|generations?|predictions?|operations?|requests?|results?)$/;
function idInLocation(headers, sentTo) {
  for (const name2 of POINTERS) {
    const address = headers[name2];
    if (address === void 0 || !URL.canParse(address, sentTo)) continue;
    const parts = partsOf(new URL(address, sentTo));
    const before = new Set(partsOf(new URL(sentTo)));
    const fresh = parts.map((part, at) => ({ part, after: parts[at - 1] ?? "" })).filter(({ part }) => !before.has(part));
    const found = firstId(
      fresh.findLast(({ part, after }) => BEFORE_ID.test(after) && !BEFORE_ID.test(part))?.part,
      fresh.findLast(({ part }) => asId(part) !== void 0)?.part
    );
    if (found !== void 0) return found;
  }
  return void 0;
}
function partsOf({ pathname }) {
  return pathname.split("/").flatMap((part) => part === "" ? [] : [decoded(part)]);
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// packages/core/src/engine/session/on-abort.ts
var waiting = /* @__PURE__ */ new WeakMap();
function onAbort(signal, act) {
  if (signal === void 0 || signal.aborted) return () => {
  };
  const acts = waiting.get(signal) ?? [];
  if (!waiting.has(signal)) {
    waiting.set(signal, acts);
    signal.addEventListener("abort", () => [...acts].forEach((each) => void each()), { once: true });
  }
  acts.push(act);
  return () => {
    const at = acts.indexOf(act);
    const last = at === -1 ? void 0 : acts.pop();
    if (last !== void 0 && last !== act) acts[at] = last;
  };
}

// packages/core/src/providers/ids-named.ts
var NAMED_IDS = 3;
function idsNamed(text2) {
  const found = /* @__PURE__ */ new Set();
  for (const [, name2, quoted2, bare] of text2.slice(0, 2e4).matchAll(/"((?:\w{0,40}_)?id|\w{0,40}I[dD]|uuid|name)"\s*:\s*(?:"([\w./:-]{4,200})"|(\d{6,40})(?=[\s,}\]]))/g)) {
    const value = quoted2 ?? bare ?? "";
    if (!value.includes("//") && /\d|^[\w-]{16,}$/.test(value)) found.add(`${name2}: ${value}`);
    if (found.size === NAMED_IDS) break;
  }
  return [...found];
}

// packages/core/src/engine/submit/not-submitted.ts
function refusal(session, wire, reply, verdict) {
  const { rule, code, error: error2 } = verdict;
  return errorOf(
    session,
    "refused",
    {
      reply: `HTTP ${reply.status}${error2?.code ? ` ${error2.code}` : ""}`,
      said: whatItSays(reply, wire, verdict),
      advice: adviceFor(session, reply, wire, verdict)
    },
    {
      code: code === "submit_unknown" ? "provider_unavailable" : code,
      httpStatus: reply.status,
      retryable: rule.action === "wait" || rule.action === "again",
      ...error2?.code ? { providerCode: error2.code } : {},
      ...requestIdOf(reply, verdict)
    }
  );
}
function unreachable(session, { url }, error2) {
  const facts = { host: new URL(url).host, why: error2.message };
  return errorOf(session, "unreachable", facts, { cause: error2 });
}
function unknown2(session, doubt, reply, verdict) {
  const ids = reply ? idsNamed(reply.text) : [];
  const named = ids.length === 0 ? "" : ` The reply names ${ids.join(", ")}: that may be the task.`;
  const advice = reply ? adviceForPage(session, reply) : "";
  return errorOf(
    session,
    "ambiguousSubmit",
    { doubt, named, advice },
    {
      ...reply ? { httpStatus: reply.status, ...requestIdOf(reply, verdict) } : {},
      ...verdict?.error?.code ? { providerCode: verdict.error.code } : {}
    }
  );
}
function stopped(session, doubt) {
  if (doubt !== null) return unknown2(session, `${doubt}, and the run was stopped`);
  return errorOf(session, "stoppedBefore", {});
}
function requestIdOf(reply, verdict) {
  const requestId = verdict?.error?.requestId ?? reply.headers["x-request-id"] ?? reply.headers["x-oneapi-request-id"];
  return requestId ? { requestId } : {};
}
function whatWasLost(error2) {
  if (error2.kind === "timeout") return "no reply came in time";
  if (error2.kind === "encoding") return `its reply cannot be read (${error2.message})`;
  if (error2.kind === "aborted") return "the run was stopped while the reply was under way";
  return `the connection was lost after the request was sent (${error2.message})`;
}

// packages/core/src/engine/submit/replay.ts
var REMEMBERED_MS = 12 * 36e5;
var SKEW_MS = 36e5;
function isReplayable(sentAt, now) {
  return now - sentAt >= -SKEW_MS && now - sentAt < REMEMBERED_MS;
}

// packages/core/src/engine/submit/fetch-image.ts
var LIMIT_BYTES = 2e7;
var TIMEOUT_MS = 6e4;
var ATTEMPTS = 3;
var REDIRECTS2 = 5;
var Refused = class extends Error {
};
async function fetchImage(session, url, maxBytes = LIMIT_BYTES, signal) {
  const { clock } = session;
  let problem = "";
  let code = "network";
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (signal?.aborted) throw errorOf(session, "stoppedBefore", {});
    if (attempt > 0) await clock.sleep(backoffMs(attempt - 1, clock.random()), signal);
    try {
      const bytes = await bytesAt(session, url, Math.min(maxBytes, LIMIT_BYTES), signal);
      const mediaType = mediaTypeOf(bytes);
      if (mediaType === null) throw new Refused("what it sent is no image");
      return { name: inWords2(url), mediaType, bytes, width: 0, height: 0 };
    } catch (error2) {
      if (signal?.aborted) throw errorOf(session, "stoppedBefore", {});
      if (!(error2 instanceof Refused || error2 instanceof TransportError)) throw error2;
      problem = session.withoutKey(error2.message);
      const isFinal2 = error2 instanceof Refused || error2.kind === "address";
      code = isFinal2 ? "invalid_input" : "network";
      if (isFinal2) break;
    }
  }
  const details = { code, retryable: code === "network" };
  throw errorOf(session, "imageNotFetched", { image: inWords2(url), why: problem }, details);
}
async function bytesAt(session, url, most, signal) {
  const response = await open(session, url, signal);
  try {
    const { status } = response;
    if (status === 429 || status >= 500) throw new TransportError("reset", "maybe", `it answered HTTP ${status}`);
    if (status !== 200) throw new Refused(`it answered HTTP ${status}`);
    const pieces = [];
    let length = 0;
    for await (const piece of response.stream()) {
      length += piece.byteLength;
      if (length > most) throw new Refused(`it has more than ${most / 1e6} MB`);
      pieces.push(piece);
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.byteLength;
    }
    return bytes;
  } finally {
    response.discard();
  }
}
async function open(session, url, signal) {
  let request = { method: "GET", url, authorized: false };
  for (let hop = 0; ; hop++) {
    const refused = refusedAsset(request.url, session.isPrivate);
    if (refused !== null) throw new Refused(refused);
    const response = await session.http(request, {
      purpose: "asset",
      publicOnly: !session.isPrivate,
      timeoutMs: TIMEOUT_MS,
      ...signal ? { signal } : {}
    });
    const location = response.headers["location"];
    if (response.status < 300 || response.status > 399 || location === void 0) return response;
    response.discard();
    if (hop >= REDIRECTS2) throw new Refused(`it has more than ${REDIRECTS2} redirects`);
    if (!URL.canParse(location, request.url)) throw new Refused("it redirects to nowhere");
    request = { ...request, url: new URL(location, request.url).href };
  }
}
function mediaTypeOf(bytes) {
  const begins = String.fromCharCode(...bytes.subarray(0, 16));
  if (begins.startsWith("\x89PNG")) return "image/png";
  if (begins.startsWith("\xFF\xD8\xFF")) return "image/jpeg";
  if (begins.startsWith("RIFF")) return begins.slice(8, 12) === "WEBP" ? "image/webp" : null;
  if (begins.startsWith("GIF8")) return "image/gif";
  if (begins.startsWith("E\xDF\xA3")) return "video/webm";
  if (begins.slice(4, 8) !== "ftyp") return null;
  if (/^(?:heic|heix|heim|heis)/.test(begins.slice(8))) return "image/heic";
  if (/^mi?f1/.test(begins.slice(8))) return "image/heif";
  return begins.startsWith("avif", 8) ? "image/avif" : "video/mp4";
}

// packages/core/src/engine/submit/upload.ts
async function withSentFiles(session, prepared, signal) {
  const { upload, imageFiles, imageAddresses } = session.adapter;
  const send2 = imageFiles === "inline" ? inBody : upload && ((file) => uploadImage(session, upload, file, signal));
  const { request } = prepared;
  const { images, endImage, references } = request;
  const all = [...images, ...endImage === void 0 ? [] : [endImage], ...references ?? []];
  const isFetched = imageAddresses === "fetch";
  if (!send2 || !isFetched && all.every((image) => typeof image === "string")) return prepared;
  const urls = [];
  const had = /* @__PURE__ */ new Map();
  for (const image of all) {
    if (typeof image === "string" && (!isFetched || isData(image))) urls.push(image);
    else if (typeof image === "string") {
      const url = had.get(image) ?? await send2(await fetchImage(session, image, prepared.card?.images.maxBytes, signal));
      had.set(image, url);
      urls.push(url);
    } else urls.push(await send2(image));
  }
  const take = (count2) => urls.splice(0, count2);
  const uploaded = { ...request, images: take(images.length) };
  const [last] = endImage === void 0 ? [] : take(1);
  return {
    ...prepared,
    request: {
      ...uploaded,
      ...last === void 0 ? {} : { endImage: last },
      ...references ? { references: urls } : {}
    }
  };
}
var PIECE2 = 8192;
function inBody({ mediaType, bytes }) {
  const pieces = [];
  for (let at = 0; at < bytes.byteLength; at += PIECE2)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE2)));
  return `data:${mediaType};base64,${btoa(pieces.join(""))}`;
}
async function uploadImage(session, upload, image, signal) {
  const { adapter, clock } = session;
  let problem = "";
  let code = "provider_unavailable";
  for (let attempt = 0; attempt < 4; attempt++) {
    if (signal?.aborted) throw errorOf(session, "stoppedBefore", {});
    const prefix = adapter.prefixes[attempt % adapter.prefixes.length];
    try {
      const reply = await exchange(session, upload.request(hostUrl(session, "upload", prefix), image), "free", signal);
      const place2 = reply.status < 300 ? upload.read(readJson(reply), image) : void 0;
      if (typeof place2 === "string" && URL.canParse(place2)) return place2;
      if (typeof place2 === "object") {
        const next = { ...place2.next, authorized: false };
        const publicOnly = !session.isPrivate;
        const { status } = await exchange(session, next, "free", signal, void 0, { publicOnly });
        if (status < 300) return place2.url;
        problem = `the storage at ${new URL(place2.next.url).host} answered HTTP ${status}`;
        await clock.sleep(backoffMs(attempt, clock.random()), signal);
        continue;
      }
      const verdict = judgeReply(adapter, reply);
      problem = describe2(reply, verdict);
      const mayMend = verdict.said === "anyone" && (reply.status < 400 || reply.status === 404 || reply.status === 405);
      if (verdict.rule.action === "refuse" && !mayMend) {
        code = verdict.code;
        break;
      }
    } catch (error2) {
      if (!(error2 instanceof TransportError)) throw error2;
      problem = error2.message;
    }
    await clock.sleep(backoffMs(attempt, clock.random()), signal);
  }
  const details = { code, retryable: code === "provider_unavailable" };
  throw errorOf(session, "imageNotUploaded", { image: image.name, why: problem }, details);
}

// packages/core/src/engine/submit/submit.ts
var GRACE_MS = 5e3;
var UNREACHED_TRIES = 5;
var AGAIN_TRIES = 2;
var WAIT_TRIES = 60;
var WAIT_MS = 15 * 6e4;
var REPLAY_TRIES = 4;
var EARLIER = "an earlier submit with the same key got no clear answer";
async function submit(session, prepared, options = {}) {
  const ready = await withSentFiles(session, prepared, options.signal).catch((error2) => {
    throw options.replay && ReelayError.is(error2) ? unknown2(session, `${EARLIER}, and it could not be asked about now (${error2.code})`) : error2;
  });
  const cut2 = afterGrace(session, options.signal);
  try {
    return await send(session, ready, options, cut2.signal);
  } finally {
    cut2.release();
  }
}
async function send(session, { request, card }, options, cut2) {
  const { adapter, clock } = session;
  const { callbackUrl, idempotencyKey: idempotencyKey2 } = options;
  const canReplay = adapter.honoursIdempotencyKey && idempotencyKey2 !== void 0;
  const count2 = { unreached: 0, again: 0, wait: 0, replay: 0 };
  const { deadline = Number.POSITIVE_INFINITY } = options;
  const patience = Math.min(deadline, clock.now() + WAIT_MS);
  let refused = null;
  const prefixes = new PathPrefixes(adapter);
  let doubt = options.replay ? EARLIER : null;
  const begunAt = clock.now();
  for (; ; ) {
    const isReady = await session.pacer.ready(options.signal, deadline);
    if (options.signal?.aborted) throw stopped(session, doubt);
    if (!isReady || clock.now() >= deadline && (refused !== null || doubt !== null))
      throw doubt === null ? refused ?? errorOf(session, "noTimeLeft", {}) : unknown2(session, doubt);
    if (options.maySend) await checkClaim(session, options.maySend, doubt);
    if (doubt !== null && !isReplayable(begunAt, clock.now())) throw unknown2(session, doubt);
    if (options.signal?.aborted) throw stopped(session, doubt);
    const wire = adapter.submit(rootUrl(session, prefixes.current), request, {
      card,
      callbackUrl,
      idempotencyKey: canReplay ? idempotencyKey2 : void 0
    });
    const made = doubt !== null && canReplay ? await findByKey(session, idempotencyKey2, wire, options.signal) : null;
    if (made !== null) return handleOf(made);
    let reply;
    try {
      reply = await exchange(session, wire, "submit", cut2, options.signal);
    } catch (error2) {
      if (!(error2 instanceof TransportError)) throw error2;
      if (error2.reached === "no") {
        const mayMend = error2.kind !== "address" && !options.signal?.aborted;
        if (mayMend && count2.unreached++ < UNREACHED_TRIES - 1) {
          await clock.sleep(backoffMs(count2.unreached, clock.random()), options.signal);
          continue;
        }
        if (options.signal?.aborted) throw stopped(session, doubt);
        if (doubt !== null) throw unknown2(session, doubt);
        throw unreachable(session, wire, error2);
      }
      doubt = whatWasLost(error2);
      if (canReplay && count2.replay++ < REPLAY_TRIES && !options.signal?.aborted) {
        await clock.sleep(backoffMs(count2.replay, clock.random()), options.signal);
        continue;
      }
      throw unknown2(session, doubt);
    }
    const accepted = acceptedBy(session, reply, wire);
    if (accepted) return handleOf(accepted);
    const verdict = judgeSubmit(adapter, reply);
    const { action } = verdict.rule;
    if (action === "other-prefix" && prefixes.next()) continue;
    if (action === "wait" && count2.wait++ < WAIT_TRIES && clock.now() < patience) {
      refused = refusal(session, wire, reply, verdict);
      session.pacer.pause(pauseMs(askedPauseMs(reply, clock.now()), backoffMs(count2.wait, clock.random())));
      continue;
    }
    if (action === "again" && count2.again++ < AGAIN_TRIES) {
      await clock.sleep(
        pauseMs(askedPauseMs(reply, clock.now()), backoffMs(count2.again, clock.random())),
        options.signal
      );
      continue;
    }
    const open5 = action === "unknown" || action === "replay";
    if (open5) doubt = `it answered ${describe2(reply, verdict)}`;
    if (canReplay && open5 && !verdict.rule.final && count2.replay++ < REPLAY_TRIES) {
      await clock.sleep(
        pauseMs(askedPauseMs(reply, clock.now()), backoffMs(count2.replay, clock.random())),
        options.signal
      );
      continue;
    }
    if (doubt !== null)
      throw unknown2(session, open5 ? doubt : `${doubt}, and now it says ${describe2(reply, verdict)}`, reply, verdict);
    throw refusal(session, wire, reply, verdict);
  }
  function handleOf(accepted) {
    return {
      ...accepted.handle,
      v: 1,
      provider: adapter.id,
      id: accepted.id,
      model: request.model,
      ...prefixes.inHandle,
      ...callbackUrl !== void 0 && callsBack(adapter, request.model) ? { callback: true } : {},
      ...accepted.estimatedMs === void 0 ? {} : { estimatedMs: accepted.estimatedMs },
      submittedAt: new Date(clock.now()).toISOString()
    };
  }
}
function acceptedBy({ adapter }, reply, wire) {
  if (reply.status < 200 || reply.status > 299) return void 0;
  const body = readJson(reply);
  const named = adapter.readSubmit(body, wire);
  if (named || readWireError(body)) return named;
  const id = idInLocation(reply.headers, wire.url);
  return id === void 0 ? void 0 : { id };
}
async function findByKey(session, idempotencyKey2, sent, signal) {
  const { byKey } = session.adapter;
  if (!byKey) return null;
  try {
    const reply = await exchange(session, byKey.request(rootUrl(session), idempotencyKey2, sent), "free", signal);
    const found = reply.status === 200 ? byKey.read(readJson(reply), sent) : null;
    return typeof found === "string" ? { id: found } : found ?? null;
  } catch (error2) {
    if (error2 instanceof TransportError) return null;
    throw error2;
  }
}
async function checkClaim(session, maySend, doubt) {
  const nothing = doubt ?? "this run sent nothing";
  let holds;
  try {
    holds = await maySend();
  } catch (error2) {
    if (ReelayError.is(error2) && doubt === null) throw error2;
    const why = error2 instanceof Error ? error2.message : String(error2);
    throw unknown2(session, `${nothing}, and the ledger does not say whether the purchase is still this run's (${why})`);
  }
  if (!holds) throw unknown2(session, `${nothing}, since another run has gone on with this purchase, or has closed it`);
}
function afterGrace(session, stop) {
  const cut2 = new AbortController();
  const over2 = new AbortController();
  const start = () => void session.clock.sleep(GRACE_MS, over2.signal).then(() => cut2.abort());
  const forget = onAbort(stop, start);
  if (stop?.aborted) start();
  const release = () => {
    forget();
    over2.abort();
  };
  return { signal: cut2.signal, release };
}

// packages/core/src/engine/wait/duration-bells.ts
var MOST4 = 3;
var STEPS = 25;
var SPREAD = 0.3;
var PRIOR = 1;
var NARROWEST = 0.02;
function bellsOf(logs) {
  if (logs.length === 0) return [];
  const sorted = Float64Array.from(logs).sort();
  let best = [];
  let least = Number.POSITIVE_INFINITY;
  for (let count2 = 1; count2 <= MOST4 && (count2 === 1 || sorted.length >= 8 * count2); count2++) {
    const { bells, likelihood } = fit(sorted, count2);
    const criterion = (3 * count2 - 1) * Math.log(sorted.length) - 2 * likelihood;
    if (criterion < least) {
      least = criterion;
      best = bells;
    }
  }
  return best;
}
function fit(logs, count2) {
  let bells = begin(logs, count2);
  const shares = new Float64Array(logs.length * count2);
  for (let step = 0; step < STEPS; step++) {
    weigh(logs, bells, shares);
    bells = bells.map((_, which) => {
      let weight = 0;
      let sum = 0;
      for (let at = 0; at < logs.length; at++) {
        weight += shares[at * count2 + which];
        sum += shares[at * count2 + which] * logs[at];
      }
      const middle = sum / Math.max(1e-9, weight);
      let squares = 0;
      for (let at = 0; at < logs.length; at++) squares += shares[at * count2 + which] * (logs[at] - middle) ** 2;
      const variance = (squares + PRIOR * SPREAD ** 2) / (weight + PRIOR);
      return { part: weight / logs.length, middle, spread: Math.max(NARROWEST, Math.sqrt(variance)) };
    });
  }
  return { bells, likelihood: weigh(logs, bells, shares) };
}
function begin(logs, count2) {
  const cuts = [0, ...widest(logs, count2 - 1), logs.length];
  return cuts.slice(1).map((to, index) => {
    const own3 = logs.subarray(cuts[index], to);
    const middle = own3.reduce((sum, log) => sum + log, 0) / own3.length;
    const squares = own3.reduce((sum, log) => sum + (log - middle) ** 2, 0);
    return { part: own3.length / logs.length, middle, spread: Math.sqrt((squares + SPREAD ** 2) / (own3.length + 1)) };
  });
}
function widest(logs, count2) {
  const gaps = Array.from({ length: logs.length - 1 }, (_, at) => at + 1);
  return gaps.sort((a, b) => logs[b] - logs[b - 1] - (logs[a] - logs[a - 1])).slice(0, count2).sort((a, b) => a - b);
}
function weigh(logs, bells, shares) {
  let likelihood = 0;
  for (let at = 0; at < logs.length; at++) {
    let sum = 0;
    for (const [which, { part, middle, spread }] of bells.entries()) {
      const density = part / spread * Math.exp(-0.5 * ((logs[at] - middle) / spread) ** 2);
      shares[at * bells.length + which] = density;
      sum += density;
    }
    const all = Math.max(1e-300, sum);
    for (let which = 0; which < bells.length; which++) shares[at * bells.length + which] /= all;
    likelihood += Math.log(all);
  }
  return likelihood;
}

// packages/core/src/engine/wait/duration-belief.ts
var PRIOR_WEIGHT = 2;
var PRIOR_BELLS = [
  { part: 0.87, spread: 0.2 },
  { part: 0.08, spread: 0.8 }
];
var PRIOR_REFUSED = { part: 0.05, from: 0.02, to: 0.15 };
var DOUBT_WEIGHT = 0.05;
var DOUBT = { from: 1 / 50, to: 4 };
var LATEST = 48;
var LATEST_PART = 0.5;
var WIDEST = 0.3;
function chanceToHaveEnded(typicalMs, usualMs, endings, atOnce, cells, stepMs) {
  const ended2 = new Float64Array(cells + 1);
  const change = new Float64Array(cells + 2);
  let total = 0;
  const box = (fromMs, toMs, weight) => {
    const from = Math.round(Math.max(0, fromMs / stepMs));
    const to = Math.max(from + 1, Math.round(toMs / stepMs));
    total += weight;
    change[Math.min(cells + 1, from)] += weight / (to - from);
    change[Math.min(cells + 1, to)] -= weight / (to - from);
  };
  const bell = (middleMs, spread, weight) => {
    const power = Math.PI / Math.sqrt(3) / spread;
    total += weight;
    for (let i = 1; i <= cells; i++) ended2[i] += weight / (1 + (middleMs / (i * stepMs)) ** power);
  };
  for (const { part, spread } of PRIOR_BELLS) bell(typicalMs, spread, PRIOR_WEIGHT * part);
  box(PRIOR_REFUSED.from * typicalMs, PRIOR_REFUSED.to * typicalMs, PRIOR_WEIGHT * PRIOR_REFUSED.part);
  const octaves = Math.ceil(Math.log2(DOUBT.to / DOUBT.from));
  for (let i = 0; i < octaves; i++) {
    const from = usualMs * DOUBT.from * 2 ** i;
    box(from, from * 2, DOUBT_WEIGHT / octaves);
  }
  const logs = endings.map(({ afterMs, atMs }) => Math.log((Math.max(afterMs, atMs / 2) + atMs) / 2));
  const latest = logs.slice(-Math.max(LATEST, 2 * atOnce));
  const bells = bellsOf(latest);
  const blur = 0.9 * Math.min(WIDEST, ...bells.map(({ spread }) => spread)) * logs.length ** -0.2;
  for (const { afterMs, atMs } of endings) box(afterMs * (1 - blur), atMs * (1 + blur), 1 - LATEST_PART);
  for (const { part, middle, spread } of bells) bell(Math.exp(middle), spread, LATEST_PART * logs.length * part);
  let density = 0;
  let boxes = 0;
  for (let i = 0; i < cells; i++) {
    density += change[i];
    boxes += density;
    ended2[i + 1] = (ended2[i + 1] + boxes) / total;
  }
  return ended2;
}
function quantile(values, part) {
  return values.toSorted((a, b) => a - b)[Math.floor(part * values.length)];
}

// packages/core/src/engine/wait/duration-model.ts
var CELLS = 960;
var HORIZON = 4;
function createDurationModel(typicalMs, endings, atOnce, worthMs, limits) {
  const seen2 = endings.map(({ atMs }) => atMs);
  const usual = Math.max(5 * limits.shortestMs, quantile(seen2, 0.5) ?? typicalMs);
  const step = Math.max(usual * HORIZON, 1.5 * (quantile(seen2, 0.95) ?? 0)) / CELLS;
  const ended2 = chanceToHaveEnded(typicalMs, usual, endings, atOnce, CELLS, step);
  const shortest = Math.max(1, Math.round(limits.shortestMs / step));
  const longest = Math.max(shortest, Math.min(CELLS, Math.ceil(limits.longestMs / step)));
  const moment = new Float64Array(CELLS + 1);
  for (let i = 0; i < CELLS; i++) moment[i + 1] = moment[i] + (ended2[i + 1] - ended2[i]) * (i + 0.5);
  const cost = new Float64Array(CELLS + 1);
  cost[CELLS] = (1 - ended2[CELLS]) * (4 * worthMs + limits.longestMs / 2);
  const look = (from) => {
    let to = from + shortest;
    let total = Number.POSITIVE_INFINITY;
    for (let next = from + shortest; next <= from + longest; next++) {
      const cell = Math.min(next, CELLS);
      const lag = next * (ended2[cell] - ended2[from]) - (moment[cell] - moment[from]);
      const sum = worthMs * (1 - ended2[from]) + lag * step + cost[cell];
      if (sum < total) {
        total = sum;
        to = next;
      }
    }
    return { to, total };
  };
  for (let from = CELLS - 1; from >= 0; from--) cost[from] = look(from).total;
  const bestGap = (elapsedMs) => {
    const from = Math.floor(elapsedMs / step);
    return from >= CELLS ? limits.longestMs : Math.min(limits.longestMs, (look(from).to - from) * step);
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

// packages/core/src/engine/wait/schedule.ts
var TYPICAL_MS = 1e5;
var HISTORY = 400;
var FAR = 0.5;
var REQUEST_WORTH_MS = 120;
var SHORTEST_MS2 = 2e3;
var JITTER = 0.05;
var JITTER_MS = 1e3;
var LONGEST_GUESS_MS = 24 * 36e5;
var LONGEST_MS2 = { least: 15e3, most: 3e5, partOfTypical: 0.4 };
function createPollSchedule(options = {}) {
  const random = options.random ?? Math.random;
  const shortestMs = Math.max(SHORTEST_MS2, options.minimumMs ?? 0);
  const endings = (options.history ?? []).filter((duration2) => duration2 > 0 && Number.isFinite(duration2)).slice(-HISTORY).map((duration2) => ({ afterMs: duration2, atMs: duration2 }));
  const usual = options.typicalMs ?? TYPICAL_MS;
  const worthMs = options.requestWorthMs ?? REQUEST_WORTH_MS;
  const models = /* @__PURE__ */ new Map();
  let learned = 0;
  let running = 0;
  let atOnce = 1;
  const modelOf = (typicalMs) => {
    const known2 = models.get(typicalMs);
    if (known2) return known2;
    const { least, most, partOfTypical } = LONGEST_MS2;
    const longestMs = Math.max(shortestMs, clamp(typicalMs * partOfTypical, least, most));
    const model = createDurationModel(typicalMs, endings, atOnce, worthMs, { shortestMs, longestMs });
    if (models.size >= 8) models.clear();
    models.set(typicalMs, model);
    return model;
  };
  return {
    get history() {
      return endings.map(({ atMs }) => atMs);
    },
    finished(durationMs) {
      running = Math.max(0, running - 1);
      if (!(durationMs > 0) || !Number.isFinite(durationMs)) return;
      endings.push({ afterMs: modelOf(usual).lookBefore(durationMs), atMs: durationMs });
      if (endings.length > HISTORY) endings.shift();
      learned += 1;
      if (endings.length < 16 || learned % 4 === 0) models.clear();
    },
    next({ elapsedMs, polls, progress, estimatedMs, floorMs }) {
      if (polls === 0) {
        running += 1;
        atOnce = Math.max(atOnce, running);
      }
      const guess = estimatedMs !== void 0 && estimatedMs > 0 && estimatedMs <= LONGEST_GUESS_MS;
      const ageMs = elapsedMs > 0 ? elapsedMs : 0;
      const gap = Math.max(shortestMs, modelOf(guess ? estimatedMs : usual).bestGap(ageMs));
      const towards = towardsSteadyEnd(progress, elapsedMs, shortestMs) ?? towardsEnd(progress, elapsedMs, shortestMs);
      const wished = towards === null ? gap : clamp(towards, shortestMs, 3 * gap);
      return Math.max(floorMs ?? 0, wished + Math.min(JITTER * wished, JITTER_MS) * (2 * random() - 1));
    }
  };
}
var BELIEVED_VALUES = 4;
function towardsSteadyEnd(progress, elapsedMs, shortestMs) {
  const real = progress.filter(({ percent, elapsedMs: at }) => percent > 0 && percent < 100 && at > 0);
  if (new Set(real.map(({ percent }) => percent)).size < BELIEVED_VALUES) return null;
  const slowest = Math.max(...real.map(({ percent, elapsedMs: at }) => percent / at));
  const fastest = Math.min(...real.map(({ percent, elapsedMs: at }) => (percent + 1) / at));
  if (slowest > fastest) return null;
  const [earliest, latest] = [100 / fastest - elapsedMs, 100 / slowest - elapsedMs];
  return earliest > 2 * shortestMs ? earliest * 0.8 : latest / 0.95;
}
function towardsEnd(progress, elapsedMs, shortestMs) {
  const remaining = remainingMs(progress, elapsedMs);
  if (remaining === null) return null;
  return remaining > 3 * shortestMs ? remaining * FAR : remaining + elapsedMs * 4e-3;
}
function remainingMs(progress, elapsedMs) {
  const real = progress.filter(({ percent }) => percent > 0 && percent < 100);
  const first2 = real[0];
  const last = real.at(-1);
  if (new Set(real.map(({ percent }) => percent)).size < BELIEVED_VALUES || !first2 || !last) return null;
  const slope = (last.percent - first2.percent) / (last.elapsedMs - first2.elapsedMs);
  if (!(slope > 0)) return null;
  return Math.max(0, last.elapsedMs + (100 - last.percent) / slope - elapsedMs);
}
function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}

// packages/core/src/engine/session/stopwatch.ts
function startStopwatch(clock) {
  let last = clock.now();
  let elapsedMs = 0;
  return () => {
    const now = clock.now();
    elapsedMs += Math.max(0, now - last);
    last = now;
    return elapsedMs;
  };
}

// packages/core/src/engine/wait/looks.ts
var LASTING_LOOKS = 6;
var LASTING_MS = 15e3;
var MISSING_URL_LOOKS = 10;
var MISSING_URL_MS = 3e3;
var REFUSED_LOOKS = 3;
var LARGE_LOOKS = 2;
function noLooks(known2, estimatedMs) {
  return {
    count: 0,
    known: known2,
    sawItWork: false,
    sawItEnd: false,
    unanswered: 0,
    lasting: null,
    refused: 0,
    missing: 0,
    tooLarge: 0,
    estimatedMs: typeof estimatedMs === "number" ? estimatedMs : void 0,
    problem: ""
  };
}
function afterLook(before, look, { now, hasFile }) {
  const count2 = before.count + 1;
  if (look.state !== null) {
    const { state } = look;
    const looks2 = {
      ...before,
      count: count2,
      known: true,
      unanswered: 0,
      lasting: null,
      tooLarge: 0,
      estimatedMs: state.estimatedMs ?? before.estimatedMs,
      refused: state.failure === null ? 0 : before.refused + 1
    };
    return TERMINAL.has(state.status) ? ended(looks2, state, hasFile) : working(looks2, state);
  }
  const { lasting, problem } = look;
  const looks = {
    ...before,
    count: count2,
    problem,
    tooLarge: look.tooLarge ? before.tooLarge + 1 : 0,
    unanswered: before.unanswered + 1,
    lasting: lasting === null ? null : { since: before.lasting?.since ?? now, looks: (before.lasting?.looks ?? 0) + 1 }
  };
  if (looks.tooLarge >= LARGE_LOOKS && hasFile(TOO_LARGE)) return { looks, next: { step: "ready", state: TOO_LARGE } };
  const isBelieved = looks.lasting !== null && looks.lasting.looks >= LASTING_LOOKS && now - looks.lasting.since >= LASTING_MS;
  if (lasting !== null && isBelieved) return { looks, next: { step: "gone", code: lasting } };
  return { looks, next: { step: "look", wait: "back off" } };
}
function working(looks, state) {
  if (looks.refused >= REFUSED_LOOKS) return { looks, next: { step: "failed", state } };
  return { looks: { ...looks, sawItWork: true }, next: { step: "look", wait: "scheduled" } };
}
function ended(before, state, hasFile) {
  const isDone = state.status === "succeeded";
  if (isDone && hasFile(state)) return { looks: { ...before, sawItEnd: true }, next: { step: "ready", state } };
  if (!isDone || state.failure?.code === "moderation" || before.refused >= REFUSED_LOOKS)
    return { looks: { ...before, sawItEnd: !isDone }, next: { step: "failed", state } };
  const looks = { ...before, missing: before.missing + 1 };
  if (looks.missing >= MISSING_URL_LOOKS) return { looks, next: { step: "without file" } };
  return { looks, next: { step: "look", wait: MISSING_URL_MS } };
}
var TOO_LARGE = {
  status: "succeeded",
  word: "completed",
  known: true,
  progress: 100,
  videoUrl: null,
  videoUrls: [],
  expiresAt: null,
  cost: null,
  estimatedMs: null,
  failure: null
};

// packages/core/src/engine/wait/wait.ts
async function waitForTask(session, handle, options) {
  const { adapter, clock } = session;
  const { signal, schedule, timeoutMs } = options;
  const started = clock.now();
  const elapsed = startStopwatch(clock);
  const submittedAt = Date.parse(handle.submittedAt ?? "");
  const submitted = submittedAt || started;
  const resumed = !(started - submittedAt <= 1e3);
  const task = { ...handle };
  const prefixes = new PathPrefixes(adapter, handle.prefix);
  const progress = [];
  let looks = noLooks(isOurs(handle), handle["estimatedMs"]);
  function pauseFor(wait, floorMs) {
    if (wait === "back off") return Math.max(floorMs, backoffMs(looks.unanswered, clock.random()));
    if (wait !== "scheduled") return Math.max(floorMs, wait);
    if (options.pollIntervalMs !== void 0) return Math.max(floorMs, options.pollIntervalMs);
    const { count: polls, estimatedMs } = looks;
    return schedule.next({ elapsedMs: clock.now() - submitted, polls, progress, estimatedMs, floorMs });
  }
  let pause = resumed ? 0 : pauseFor("scheduled", 0);
  for (; ; ) {
    await clock.sleep(Math.max(0, Math.min(pause, timeoutMs - elapsed())), signal);
    if (signal?.aborted) throw aborted2(session, task, looks.known);
    const look = await lookInTime(session, task, { leftMs: timeoutMs - elapsed(), timeoutMs, signal });
    if (look.state === null && signal?.aborted) throw aborted2(session, task, looks.known);
    if (look.state === null && look.otherPrefix) {
      const isNew = prefixes.next();
      Object.assign(task, prefixes.inHandle);
      if (isNew) {
        looks = { ...looks, count: looks.count + 1, problem: look.problem, tooLarge: 0 };
        pause = 0;
        continue;
      }
    }
    if (look.state !== null) {
      const { progress: percent } = look.state;
      if (percent !== null && percent !== progress.at(-1)?.percent)
        progress.push({ elapsedMs: clock.now() - submitted, percent });
      options.onState?.(look.state);
    }
    const hasFile = (state) => sourcesOf(session, task, state).length > 0;
    const after = afterLook(looks, look, { now: clock.now(), hasFile });
    const { next } = after;
    looks = after.looks;
    if (looks.sawItEnd && submittedAt > 0 && (looks.sawItWork || !resumed)) schedule.finished(clock.now() - submitted);
    switch (next.step) {
      case "ready":
        return next.state;
      case "failed":
        throw failedTask(session, task, next.state);
      case "without file":
        throw errorOf(session, "withoutFile", { id: task.id }, { task });
      case "gone":
        throw gone(session, task, next.code, looks.problem, looks.known);
      case "look":
        pause = pauseFor(next.wait, look.floorMs);
    }
    if (elapsed() >= timeoutMs) throw timedOut(session, task, timeoutMs, looks.problem, looks.known);
  }
}

// packages/core/src/engine/client.ts
var TIMEOUT_MS2 = 30 * 6e4;
var CLIENT_OPTIONS = {
  provider: ELSEWHERE,
  apiKey: ELSEWHERE,
  baseUrl: ELSEWHERE,
  models: ELSEWHERE,
  words: OBJECT,
  log: FUNCTION,
  http: FUNCTION,
  clock: OBJECT
};
async function readBalance(session, signal) {
  const { adapter } = session;
  if (!adapter.balance) return null;
  try {
    const root = hostUrl(session, "balance");
    const asked = adapter.balance.request(root, session.clock.now());
    if (!asked) return null;
    const reply = await exchange(session, asked, "free", signal);
    const balance = reply.status === 200 ? adapter.balance.read(readJson(reply), root) : void 0;
    if (balance !== void 0) return balance;
    const verdict = judgeReply(adapter, reply);
    const code = verdict.code === "submit_unknown" ? "invalid_response" : verdict.code;
    const facts = {
      why: verdict.error?.message ?? `HTTP ${reply.status}`,
      advice: session.words.advice[code] ?? ""
    };
    const retryable = reply.status >= 500 || reply.status === 429;
    throw errorOf(session, "noBalance", facts, { code, httpStatus: reply.status, retryable });
  } catch (error2) {
    if (!(error2 instanceof TransportError)) throw error2;
    const facts = { why: error2.message, advice: "" };
    throw errorOf(session, "noBalance", facts, { code: "network", retryable: true, cause: error2 });
  }
}

// packages/core/src/node/clock.ts
var systemClock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) => new Promise((resolve3) => {
    if (signal?.aborted) return resolve3();
    const done = () => {
      clearTimeout(timer);
      forget();
      resolve3();
    };
    const timer = setTimeout(done, Math.min(ms, 2147483647));
    const forget = onAbort(signal, done);
  })
};

// node_modules/yocto-queue/index.js
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

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run = async (function_, resolve3, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve3(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve3, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve3, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve3, reject) => {
    enqueue(function_, resolve3, reject, arguments_);
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
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
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
        } catch (error2) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error2;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

// packages/core/src/engine/failures/consequences.ts
var CONSEQUENCES = {
  auth: { stopsBatch: true, fallsBack: true },
  permission: { stopsBatch: true, fallsBack: true },
  insufficient_funds: { stopsBatch: true, fallsBack: true },
  spend_limit: { stopsBatch: true, fallsBack: true },
  model_unavailable: { fallsBack: true },
  rate_limited: { fallsBack: true },
  network: { fallsBack: true },
  provider_unavailable: { fallsBack: true },
  provider_failed: { final: true, fallsBack: true },
  moderation: { final: true },
  expired: { final: true },
  // Whatever a host cannot find, it may have had: after this nothing is bought elsewhere.
  not_found: { final: true }
};
function isFinal(code) {
  return CONSEQUENCES[code]?.final === true;
}
function stopsBatch(code) {
  return CONSEQUENCES[code]?.stopsBatch === true;
}
function fallsBack(code) {
  return CONSEQUENCES[code]?.fallsBack === true;
}

// packages/core/src/engine/ledger/ledger-trouble.ts
var TROUBLES = /* @__PURE__ */ new WeakSet();
function ofLedger(error2) {
  TROUBLES.add(error2);
  return error2;
}
function isOfLedger(error2) {
  return error2 instanceof Error && TROUBLES.has(error2);
}

// packages/core/src/engine/fall-back.ts
async function inTurn(ways, fingerprint2, options, make) {
  const from = [];
  for (const [index, way] of ways.entries()) {
    try {
      return await make(way, from);
    } catch (error2) {
      const next = ways[index + 1];
      if (next === void 0 || !await mayTryNext(way, error2, fingerprint2, options)) throw error2;
      const failed = stepOf(way, error2);
      from.push(failed);
      options.onFallback?.(failed, next);
    }
  }
  throw new Error("there is at least one way");
}
async function mayTryNext({ session }, error2, fingerprint2, { ledger, owner, signal, mayBuy }) {
  if (!ReelayError.is(error2) || error2.charged !== "no" || !fallsBack(error2.code)) return false;
  if (isOfLedger(error2)) return false;
  if (session.adapter.free || mayBuy === false || signal?.aborted) return false;
  const record2 = await ledger.read(fingerprint2).catch(() => null);
  return !(record2?.state === "intended" && record2.owner === owner);
}
function stepOf({ session, prepared }, { code, message }) {
  return { provider: session.adapter.id, model: prepared.request.model, code, message };
}

// packages/core/src/video/fingerprint.ts
import { createHash as createHash3 } from "node:crypto";

// packages/core/src/video/image-address.ts
function imageAddress(written) {
  if (!URL.canParse(written)) return written;
  const { protocol, username, password, host, pathname, search } = new URL(written);
  if (protocol !== "https:" && protocol !== "http:") return written;
  const user = username === "" && password === "" ? "" : `${username}${password === "" ? "" : `:${password}`}@`;
  const path = spelt(pathname.replace(/%40/g, "@").replace(/%3A/gi, ":"));
  const query = spelt(unsigned(path, search));
  return `${protocol}//${user}${withoutLastDot(host)}${path === "/" && query === "" ? "" : path}${query}`;
}
function withoutLastDot(host) {
  return host.replace(/\.(?=:\d+$|$)/, "");
}
var PLAIN_ESCAPES = /%(?:2[1789ADE]|3[0-9]|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/g;
function spelt(text2) {
  return text2.replace(/%[0-9a-f]{2}/gi, (one2) => one2.toUpperCase()).replace(PLAIN_ESCAPES, decodeURIComponent).replace(/(?:%[89A-F][0-9A-F])+/g, (escapes) => decoded2(escapes) ?? escapes).normalize("NFC").replace(/[^\w.~!*'()$&+,;=:@/?%-]+/g, (characters) => encodeURIComponent(characters.toWellFormed()));
}
function decoded2(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return null;
  }
}
function unsigned(path, query) {
  const written = query.slice(1).split("&").filter((parameter) => parameter !== "");
  const parameters = written.map((parameter) => {
    const [name2 = "", ...rest] = parameter.split("=");
    const value = rest.join("=");
    return { written: parameter, name: (decoded2(name2) ?? name2).toLowerCase(), value: decoded2(value) ?? value };
  });
  const isSignature = signatureIn(parameters, path);
  const kept2 = parameters.filter((parameter) => !isSignature(parameter)).map(withoutTimes);
  return kept2.length === 0 ? "" : `?${kept2.join("&")}`;
}
function withoutTimes({ written, value }) {
  const [, claims] = /^eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]*$/.exec(value) ?? [];
  if (claims === void 0) return written;
  try {
    const { exp: _exp, iat: _iat, nbf: _nbf, ...rest } = JSON.parse(atob(claims.replace(/-/g, "+").replace(/_/g, "/")));
    return `${written.split("=", 1)[0]}=${encodeURIComponent(JSON.stringify(rest))}`;
  } catch {
    return written;
  }
}
function namesSomething(path) {
  return !/^\/*$/.test(path);
}
var LONG_ID = /^(?=(?:[^\d]*\d){4})[0-9a-f-]{16,}$/i;
function namesOneFile(path) {
  const last = path.replace(/\/+$/, "").split("/").at(-1) ?? "";
  if (/\.(?:php\d?|phtml|aspx?|ashx|jspx?|cgi|pl|py|rb|do|action|html?)$/i.test(last)) return false;
  return /\.[a-z][a-z0-9]{1,5}$/i.test(last) || /^\d{5,}$/.test(last) || LONG_ID.test(last);
}
var STORAGE = /^(?:x-(?:amz|goog|oss|tos|obs|bce|cos)-(?!.*(?:process|generation|version-?id))|q-(?:sign-|ak$|key-time$|header-list$|url-param-list$|signature$))/;
var AZURE = new Set(
  "sv ss srt sr sp spr sip si se st sig skoid sktid skt ske sks skv saoid suoid scid sdd ses sduoid".split(" ")
);
var PROOF = new Set(
  `signature sig _sig x-signature x-sign token access_token accesstoken auth_token authtoken download_token refresh_token
   x-token securetoken secure_token jwt hmac authorization auth_key hdnts hdnea hdntl __token__ __cld_token__ __gda__ _upt
   verify wssecret txsecret pub_secret expires x-expires expirationtimestamp key-pair-id awsaccesskeyid googleaccessid
   ossaccesskeyid security-token`.split(/\s+/)
);
var COMPANIONS = new Set(
  `accesskeyid policy hash-algorithm exp expire expiry expiration expires_at expiresat ts timestamp nonce keyid key-id
   token_path wstime txtime`.split(/\s+/)
);
var END = new Set(
  `expires expire expiry expiration expires_at expiresat expires_on expireson expires_in expire_at expiretime expire_time
   x-expires expirationtimestamp exp valid_until validuntil valid_to validto validtill valid_till not_after notafter
   deadline ttl`.split(/\s+/)
);
var END_IN_SHORT = new Set("e ex se oe et until end till".split(" "));
var BEGIN = new Set(
  "st start starttime start_time begin valid_from validfrom not_before notbefore nbf iat issued issued_at".split(" ")
);
var PROOF_WITH_END = new Set(
  `md5 hash hashkey sha1 sha256 sha512 mac digest checksum secure secret auth auth_hash validation sign signed sgn
   hash_value hashvalue urlhash url_hash`.split(/\s+/)
);
var PROOF_IN_SHORT = new Set("s h t st hm oh tk sg".split(" "));
var DISCORD = ["ex", "is", "hm"];
var META = /^(?:oh|oe|_nc_.*|edm|ccb)$/;
var SIGN_TIMES = ["timestamp", "ts", "t", "time", "expires", "exp", "nonce"];
function signatureIn(parameters, path) {
  if (!namesSomething(path)) return () => false;
  const names2 = new Set(parameters.map(({ name: name2 }) => name2));
  const isAzure = names2.has("sig") && (names2.has("se") || names2.has("sv"));
  const isDiscord = DISCORD.every((name2) => names2.has(name2));
  const isSign = names2.has("sign") && SIGN_TIMES.some((name2) => names2.has(name2));
  const isStorage = names2.has("signature") && ["expires", "key-pair-id", "policy"].some((name2) => names2.has(name2));
  const isOneFile = namesOneFile(path);
  const isMeta = isOneFile && names2.has("oh") && names2.has("oe");
  const isProven = (isOneFile || isStorage) && [...names2].some((name2) => PROOF.has(name2));
  const timed = isOneFile ? timedProof(parameters) : /* @__PURE__ */ new Set();
  return (parameter) => {
    const { name: name2 } = parameter;
    return timed.has(parameter) || STORAGE.test(name2) || isAzure && AZURE.has(name2) || isDiscord && DISCORD.includes(name2) || isMeta && META.test(name2) || isSign && (name2 === "sign" || SIGN_TIMES.includes(name2)) || isProven && (PROOF.has(name2) || COMPANIONS.has(name2));
  };
}
function timedProof(parameters) {
  const ends = parameters.filter(({ name: name2, value }) => END.has(name2) || END_IN_SHORT.has(name2) && isTime(value));
  if (ends.length === 0) return /* @__PURE__ */ new Set();
  const proofs = parameters.filter(
    ({ name: name2, value }) => PROOF_WITH_END.has(name2) || PROOF.has(name2) || PROOF_IN_SHORT.has(name2) && isRandom(value)
  );
  const short = parameters.filter(({ name: name2, value }) => PROOF_IN_SHORT.has(name2) && !/^\d{0,9}$/.test(value));
  if (proofs.length === 0 && short.length === 1 && ends.some(({ value }) => isTime(value))) proofs.push(...short);
  if (proofs.every((one2) => ends.includes(one2))) return /* @__PURE__ */ new Set();
  const begins = parameters.filter(({ name: name2, value }) => BEGIN.has(name2) && isTime(value));
  return /* @__PURE__ */ new Set([...ends, ...proofs, ...begins]);
}
function isTime(value) {
  return /^[12]\d{9}(?:\d{3})?$/.test(value) || /^[4-9a-f][0-9a-f]{7}$/i.test(value) || /^20\d\d-?\d\d-?\d\d/.test(value);
}
function isRandom(value) {
  return /^[\w+/=~.-]{12,}$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value) && !isTime(value);
}

// packages/core/src/video/fingerprint.ts
var SANDBOX_ORIGIN = "https://sandbox.invalid";
function fingerprint({ provider: provider2, baseUrl, request, take }) {
  const { images, endImage, references, ...rest } = request;
  return hash({
    v: 1,
    provider: provider2,
    origin: provider2 === "sandbox" ? SANDBOX_ORIGIN : originOf(baseUrl),
    ...rest,
    ...Object.fromEntries(PLAIN_FIELDS.flatMap((name2) => spelled(name2, rest[name2]))),
    prompt: oneSpelling(rest.prompt),
    extra: sameValues(rest.extra),
    images: images.map(identityOf),
    // What was not asked for is not in it: a request without these fields keeps the hash that it always had.
    ...endImage === void 0 ? {} : { endImage: identityOf(endImage) },
    ...references === void 0 ? {} : { references: references.map(identityOf) },
    take
  });
}
function earlierFingerprints(identity, formerly = {}) {
  if (asksMore(identity.request)) return [];
  const found = /* @__PURE__ */ new Set([earlier(identity, formerly), earlier(identity, {})]);
  found.delete(fingerprint(identity));
  return [...found];
}
function earlier({ provider: provider2, baseUrl, request, take }, formerly) {
  const { images, ...rest } = withFormer(request, formerly);
  return hash({
    v: 1,
    provider: provider2,
    origin: originOf(baseUrl),
    ...rest,
    ...formerDefaults(provider2, rest, images.length > 0),
    images: images.map((image) => typeof image === "string" ? image : contentOf(image)),
    take
  });
}
function withFormer(request, formerly) {
  const { model, prompt, duration: duration2, aspectRatio, resolution: resolution2, imageUrl, extra } = formerly;
  const size = resolution2 ? normaliseResolution(resolution2) : void 0;
  const ratio = aspectRatio ? normaliseRatio(aspectRatio) : size?.aspectRatio;
  return {
    ...request,
    ...model === void 0 ? {} : { model: model.trim() },
    ...prompt === void 0 ? {} : { prompt },
    ...duration2 === void 0 || duration2 === "" ? {} : { duration: parseDuration(duration2) },
    ...ratio === void 0 ? {} : { aspectRatio: ratio },
    ...size === void 0 ? {} : { resolution: size.resolution },
    ...imageUrl === void 0 ? {} : { images: [imageUrl].flat() },
    ...extra === void 0 ? {} : { extra }
  };
}
function formerDefaults(provider2, request, hasImage) {
  const { duration: duration2 = 4, aspectRatio = hasImage ? void 0 : "16:9" } = request;
  const resolution2 = request.resolution ?? (provider2 === "openai-compatible" ? "720p" : void 0);
  return {
    duration: duration2,
    ...aspectRatio === void 0 ? {} : { aspectRatio },
    ...resolution2 === void 0 ? {} : { resolution: resolution2 }
  };
}
function idempotencyKey(clip, generation) {
  return `reelay-${clip}-${generation}`;
}
function originOf(baseUrl) {
  return baseUrl === null ? null : new URL(baseUrl).origin;
}
function oneSpelling(text2) {
  return text2.replace(/\r\n?/g, "\n").normalize("NFC");
}
function spelled(name2, value) {
  return typeof value === "string" ? [[name2, oneSpelling(value)]] : [];
}
function sameValues(value) {
  if (typeof value === "string") return /^https?:\/\/\S+$/i.test(value) ? imageAddress(value) : oneSpelling(value);
  if (Array.isArray(value)) return value.map(sameValues);
  if (typeof value !== "object" || value === null || "toJSON" in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name2, inner]) => [name2, sameValues(inner)]));
}
function identityOf(image) {
  return typeof image === "string" ? imageAddress(image) : contentOf(image);
}
function contentOf(image) {
  return `sha256:${sha256(image.bytes)}`;
}
function hash(identity) {
  return sha256(canonicalize(identity) ?? "");
}
function sha256(data) {
  return createHash3("sha256").update(data).digest("hex");
}

// packages/core/src/engine/ledger/claims.ts
var open2 = /* @__PURE__ */ new WeakMap();
async function withOpenClaim(ledger, claim2, work) {
  const all = open2.get(ledger) ?? /* @__PURE__ */ new Set();
  open2.set(ledger, all);
  all.add(claim2);
  const endLife = ledger.keepAlive(claim2);
  try {
    return await work();
  } finally {
    endLife();
    all.delete(claim2);
  }
}
function isOpenHere(ledger, { fingerprint: fingerprint2, generation }) {
  const all = [...open2.get(ledger) ?? []];
  return all.some((other) => other.fingerprint === fingerprint2 && other.generation === generation);
}
var LOOK_MS = 1e3;
var ABANDONED_MS = 6e4;
var LONGEST_LOOK_MS = 3e4;
async function watchOwner(ledger, claim2, { clock, patienceMs, signal, onWait }) {
  let beat2 = null;
  let quietMs = 0;
  let waitedMs = 0;
  for (let looks = 0; ; looks++) {
    const before = clock.now();
    const sign = isOpenHere(ledger, claim2) ? "alive" : await ledger.signOf(claim2);
    if (looks > 0 || sign === "ended") {
      const now = await ledger.read(claim2.fingerprint);
      if (!isSameClaim(now, claim2)) return "moved";
    }
    if (sign === "ended") return "over";
    if (typeof sign === "object" && sign.beat === beat2 && quietMs >= ABANDONED_MS) return "over";
    if (sign === "alive" || sign.beat !== beat2) quietMs = 0;
    beat2 = sign === "alive" ? null : sign.beat;
    if (waitedMs >= patienceMs) return "patience";
    if (looks === 0) onWait();
    await clock.sleep(LOOK_MS, signal);
    if (signal?.aborted) return "stopped";
    const lookedMs = Math.max(LOOK_MS, clock.now() - before);
    quietMs += Math.min(3 * LOOK_MS, lookedMs);
    waitedMs += Math.min(LONGEST_LOOK_MS, lookedMs);
  }
}
function isSameClaim(now, claim2) {
  return now?.state === "intended" && now.generation === claim2.generation && now.owner === claim2.owner;
}

// packages/core/src/engine/submit/not-bought.ts
function boughtElsewhere(session, { provider: provider2, task, state }) {
  const facts = { where: ADAPTERS[provider2].name, task: task ? ` (task ${task.id})` : "" };
  const isKnown = state === "submitted" || state === "finished";
  return errorOf(session, "boughtElsewhere", facts, {
    code: isKnown ? "auth" : "submit_unknown",
    charged: isKnown ? "yes" : "unknown",
    ...task ? { task } : {}
  });
}
function recordedFailure(session, record2) {
  const { task, charged = "unknown" } = record2;
  const facts = { task: task ? ` (task ${task.id})` : "", moneyBack: charged === "yes" ? "no" : "unknown" };
  const code = record2.code ?? "provider_failed";
  return errorOf({ ...session, adapter: ADAPTERS[record2.provider] }, "failedEarlier", facts, {
    code,
    charged,
    ...task ? { task } : {}
  });
}
function storeOutOfReach(session, error2) {
  return ofLedger(errorOf(session, "ledgerOutOfReach", { why: reason(error2) }));
}
function ownerStillAtWork(session, patienceMs) {
  return errorOf(session, "otherAtWork", { waited: minutes(patienceMs) });
}
function minutes(ms) {
  return ms < 12e4 ? `${Math.round(ms / 1e3)} s` : `${Math.round(ms / 6e4)} minutes`;
}
function notPlanned(session) {
  return errorOf(session, "notPlanned", {});
}
function reason(error2) {
  return error2 instanceof Error ? error2.message : String(error2);
}

// packages/core/src/engine/submit/claim.ts
var PATIENCE_MS2 = 30 * 6e4;
async function claimOrWarn(session, options, record2) {
  try {
    return await options.ledger.claim(record2) ? "claimed" : "taken";
  } catch (error2) {
    if (ReelayError.is(error2)) throw ofLedger(error2);
    if (!options.allowUnrecorded || record2.generation > 0) throw storeOutOfReach(session, error2);
    session.log(
      "warning",
      `The ledger cannot be written (${reason(error2)}): this purchase is not protected against being made again after a crash.`
    );
    return "unrecorded";
  }
}
async function settleClaim(session, claim2, options, seen2) {
  const { ledger, signal, patienceMs = PATIENCE_MS2 } = options;
  const { clock } = session;
  const isOwn = isOpenHere(ledger, claim2);
  try {
    const end = await watchOwner(ledger, claim2, {
      clock,
      patienceMs,
      signal,
      onWait: () => session.log(
        "info",
        `${isOwn ? "Another clip of this run" : "Another run"} is submitting the same clip: waiting for it, at most ${minutes(patienceMs)}.`
      )
    });
    if (end === "stopped") throw errorOf(session, "stoppedBefore", {});
    if (end === "patience") throw ownerStillAtWork(session, patienceMs);
    seen2.contested = true;
    seen2.notFrom = Math.min(seen2.notFrom, claim2.generation);
    if (end === "moved") return;
    await ledger.write({ ...claim2, state: "unknown" });
    seen2.closed = claim2.generation;
  } catch (error2) {
    if (ReelayError.is(error2)) throw error2;
    throw storeOutOfReach(session, error2);
  }
}
async function lookAfterAll(ledger, { fingerprint: fingerprint2, generation, owner }) {
  try {
    const now = await ledger.read(fingerprint2);
    if (now === null) return "silent";
    const isOurs2 = now.state === "intended" && now.generation === generation && now.owner === owner;
    return isOurs2 ? "ours" : "of another";
  } catch (error2) {
    if (ReelayError.is(error2)) throw error2;
    return "silent";
  }
}
var SURELY_HELD_MS = 2e4;
var FRESH_MS = 2e4;
var FRESH_TRIES = 3;
async function stillHolds(ledger, claim2, clock, claimedAt) {
  try {
    for (let attempt = 0; attempt < FRESH_TRIES; attempt++) {
      const askedAt = clock.now();
      if (!await ledger.holds(claim2)) return false;
      if (Math.abs(clock.now() - askedAt) < FRESH_MS) return true;
    }
    throw new Error("it takes too long to answer");
  } catch (error2) {
    const age = clock.now() - claimedAt;
    if (age >= 0 && age < SURELY_HELD_MS) return true;
    throw error2;
  }
}

// packages/core/src/engine/ledger/ledger.ts
var recordSchema = looseObject({
  v: literal(1),
  fingerprint: string2(),
  generation: int().check(_nonnegative()),
  state: _enum(["intended", "unknown", "submitted", "finished", "failed"]),
  provider: _enum(PROVIDER_IDS),
  model: string2(),
  at: string2(),
  task: optional(unknown())
});
function parseRecord(text2) {
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    return null;
  }
  const parsed2 = recordSchema.safeParse(value);
  if (!parsed2.success) return null;
  const record2 = parsed2.data;
  const needsTask = record2.state === "submitted";
  return needsTask && parseTaskHandle(record2.task) === null ? null : record2;
}
function rankOf({ state, task }) {
  if (state === "failed") return task === void 0 ? 1 : 4;
  return { intended: 0, unknown: 2, submitted: 3, finished: 5 }[state];
}
function furthest(a, b) {
  if (a.generation === b.generation && isOtherTask(a, b)) return a.state === "submitted" ? a : b;
  return (b.generation - a.generation || rankOf(b) - rankOf(a)) > 0 ? b : a;
}
function isOtherTask(a, b) {
  const isOpen = a.state === "submitted" ? b.state === "failed" : a.state === "failed" && b.state === "submitted";
  return isOpen && a.task !== void 0 && b.task !== void 0 && a.task.id !== b.task.id;
}
function unreadableRecord(fingerprint2, generation, state = "intended") {
  const at = (/* @__PURE__ */ new Date(0)).toISOString();
  return { v: 1, fingerprint: fingerprint2, generation, state, provider: "openai-compatible", model: "unknown", at };
}
function decide(record2, choices) {
  if (!record2) return { action: "buy", generation: 0, why: "new" };
  const again = (why) => ({ action: "buy", generation: record2.generation + 1, why });
  switch (record2.state) {
    case "finished":
      if (!choices.reuse) return again("reuse is off");
      return choices.fileAtHand ? { action: "reuse", record: record2 } : fetchAgain(record2, choices);
    case "submitted": {
      const task = parseTaskHandle(record2.task);
      return task ? { action: "resume", record: record2, task } : { action: "reconcile", record: record2 };
    }
    case "intended":
      return { action: "reconcile", record: record2 };
    case "unknown":
      return choices.buyAgain.has("unknown") ? again("bought again on purpose") : { action: "reconcile", record: record2 };
    case "failed":
      if (record2.charged === "no") return again("failed before, not charged");
      if (choices.buyAgain.has("failed")) return again("bought again on purpose");
      return lookAgain(record2) ?? { action: "refuse", record: record2 };
  }
}
function fetchAgain(record2, { fileGone }) {
  const task = parseTaskHandle(record2.task);
  if (task !== null && !fileGone) return { action: "resume", record: record2, task };
  const why = "bought before, but its file is gone, here and at the provider";
  return { action: "buy", generation: record2.generation + 1, why };
}
function lookAgain(record2) {
  const task = record2.code === "not_found" || record2.code === "expired" ? parseTaskHandle(record2.task) : null;
  return task && { action: "resume", record: record2, task };
}

// packages/core/src/engine/submit/decide-now.ts
async function decideNow(session, options, fingerprint2, seen2) {
  const { ledger, decision: planned } = options;
  let record2;
  try {
    record2 = await ledger.read(fingerprint2);
  } catch (error2) {
    if (ReelayError.is(error2)) throw ofLedger(error2);
    if (planned !== void 0 && !seen2.contested) return planned;
    if (seen2.contested || !options.allowUnrecorded) throw storeOutOfReach(session, error2);
    session.log(
      "warning",
      `The ledger cannot be read (${reason(error2)}): if an earlier run bought this clip, it is bought again.`
    );
    return decide(null, options.choices);
  }
  const sincePlan = seen2.contested || planned?.action === "reconcile" || planned?.action === "buy" && record2 !== null && record2.generation >= planned.generation;
  if (record2?.state === "finished" && sincePlan) {
    const fileAtHand = options.hasFile === void 0 || await options.hasFile(record2);
    return fileAtHand ? { action: "reuse", record: record2 } : decide(record2, { ...options.choices, reuse: true, fileAtHand });
  }
  if (record2?.state === "unknown" && record2.generation >= seen2.notFrom) return { action: "reconcile", record: record2 };
  return decide(record2, options.choices);
}

// packages/core/src/engine/ledger/find-lost-task.ts
var CLOCK_SKEW_MS = 6e4;
var SUBMIT_WINDOW_MS = 20 * 6e4;
var PAGE_SIZES = /* @__PURE__ */ new Set([10, 20, 25, 30, 50]);
var LARGEST_PAGE = 100;
function findLostTask(list3, lost2) {
  const { request, knownTaskIds: knownTaskIds2 } = lost2;
  if (hasFiles(request) || lost2.hasSiblings || knownTaskIds2 === null) return null;
  const since = lost2.intendedAt - CLOCK_SKEW_MS;
  if (!reachesBackTo(since, list3)) return null;
  const until = lost2.intendedAt + SUBMIT_WINDOW_MS;
  const alike = list3.tasks.filter((task) => looksAs(task, request) && !knownTaskIds2.has(task.id));
  const candidates = alike.filter(({ createdAt }) => createdAt === null || createdAt >= since && createdAt <= until);
  const [only, second] = candidates;
  const isCertain = only !== void 0 && only.createdAt !== null && only.isOrder !== null && second === void 0;
  return isCertain ? only.id : null;
}
var MOST_NAMED2 = 5;
function perhapsLostTask({ tasks }, lost2) {
  const { request, knownTaskIds: knownTaskIds2, intendedAt } = lost2;
  const [since, until] = [intendedAt - CLOCK_SKEW_MS, intendedAt + SUBMIT_WINDOW_MS];
  const mayBe = (shown, asked) => shown === null || asked === void 0 || shown === asked;
  const fitting = tasks.filter(
    ({ id, model, prompt, seconds, createdAt, isOrder }) => isOrder !== false && createdAt !== null && createdAt >= since && createdAt <= until && !knownTaskIds2?.has(id) && mayBe(model, request.model) && mayBe(prompt, request.prompt) && mayBe(seconds, request.duration) && // It is repeated in a message.
    /^[\w.:-]{1,128}$/.test(id)
  );
  return fitting.map(({ id }) => id).slice(0, MOST_NAMED2);
}
function sayPerhaps(list3, lost2) {
  const ids = perhapsLostTask(list3, lost2);
  return ids.length === 0 ? "" : ` Of those minutes, and in no record, it may be one of these tasks: ${ids.join(", ")}.`;
}
function hasFiles({ images, endImage, references = [] }) {
  return [...images, endImage, ...references].some((image) => typeof image === "object");
}
function canBeRecognised(request) {
  const { images, extra } = request;
  return images.length === 0 && !asksMore(request) && Object.values(extra).every((value) => value === void 0);
}
function looksAs(task, request) {
  if (task.isOrder !== void 0) return task.isOrder !== false;
  if (!canBeRecognised(request)) return false;
  const size = pixelSize(request);
  return task.prompt === request.prompt && task.model === request.model && (request.duration === void 0 || task.seconds === request.duration) && (size === null || task.size === size);
}
function reachesBackTo(since, { tasks, hasMore }) {
  if (hasMore === false) return true;
  if (tasks.some(({ createdAt }) => createdAt !== null && createdAt < since)) return true;
  return hasMore === null && tasks.length < LARGEST_PAGE && !PAGE_SIZES.has(tasks.length);
}
function lookAlike(a, b) {
  if (lookalikeKey(a) !== lookalikeKey(b)) return false;
  const [sizeA, sizeB] = [pixelSize(a), pixelSize(b)];
  const sameLength = a.duration === void 0 || b.duration === void 0 || a.duration === b.duration;
  return sameLength && (sizeA === null || sizeB === null || sizeA === sizeB);
}
function lookalikeKey({ model, prompt }) {
  return JSON.stringify([model, prompt.replace(/\s+/g, " ").trim().normalize("NFC")]);
}
function withSiblings(order) {
  const byKey = /* @__PURE__ */ new Map();
  for (const { fingerprint: fingerprint2, request } of order) {
    const key = lookalikeKey(request);
    byKey.set(key, (byKey.get(key) ?? /* @__PURE__ */ new Map()).set(fingerprint2, request));
  }
  const found = /* @__PURE__ */ new Set();
  for (const clips of byKey.values())
    for (const [fingerprint2, request] of clips)
      for (const [other, otherRequest] of clips)
        if (other !== fingerprint2 && lookAlike(request, otherRequest)) {
          found.add(fingerprint2);
          break;
        }
  return found;
}

// packages/core/src/engine/submit/reconcile.ts
async function reconcile({ session, prepared }, record2, options) {
  const { adapter, clock } = session;
  const intendedAt = Date.parse(record2.at);
  const isOtherAccount = isOfOtherAccount(session, record2);
  if (adapter.honoursIdempotencyKey && !isOtherAccount && isReplayable(intendedAt, clock.now())) {
    return submit(session, prepared, {
      signal: options.signal,
      callbackUrl: options.callbackUrl,
      deadline: options.deadline,
      idempotencyKey: idempotencyKey(record2.fingerprint, record2.generation),
      replay: true,
      maySend: () => mayReplay(options.ledger, record2, clock)
    });
  }
  const { request, card } = prepared;
  const key = idempotencyKey(record2.fingerprint, record2.generation);
  const sent = () => adapter.submit(rootUrl(session), request, { card, idempotencyKey: key });
  const handleOf = (found) => ({
    ...found.handle,
    v: 1,
    provider: adapter.id,
    id: found.id,
    model: request.model,
    submittedAt: record2.at
  });
  const known2 = adapter.byKey ? await findByKey(session, key, sent(), options.signal) : null;
  if (known2 !== null) return handleOf(known2);
  const listed = await findInList(session, prepared, sent(), intendedAt, options);
  if (listed !== null && listed.certain !== null) {
    const task = handleOf({ id: listed.certain });
    if (await isShown(session, task, options.signal)) return task;
  }
  const perhaps = isOtherAccount ? " It was sent with another key than this run has." : listed?.perhaps ?? "";
  throw errorOf(session, "ambiguousEarlier", { when: whenTried(record2), perhaps });
}
async function isShown(session, task, signal) {
  try {
    await getTask(session, task, signal);
    return true;
  } catch (error2) {
    if (!ReelayError.is(error2)) throw error2;
    return error2.code !== "not_found";
  }
}
async function mayReplay(ledger, record2, clock) {
  if (!isReplayable(Date.parse(record2.at), clock.now())) return false;
  const now = await ledger.read(record2.fingerprint);
  return now?.generation === record2.generation && (now.state === "unknown" || now.state === "intended");
}
function whenTried({ at }) {
  return Date.parse(at) > 0 ? ` at ${at}` : "";
}
async function findInList(session, prepared, sent, intendedAt, options) {
  const { list: list3 } = session.adapter;
  const lost2 = {
    request: prepared.request,
    intendedAt,
    hasSiblings: options.hasTwins !== false,
    // A ledger that cannot say which tasks are whose leaves every one of them in doubt.
    knownTaskIds: await knownTaskIds(options.ledger)
  };
  if (!list3 || lost2.hasSiblings || lost2.knownTaskIds === null || Number.isNaN(intendedAt)) return null;
  try {
    const wanted = { model: prepared.request.model, sent, since: intendedAt };
    const asked = list3.request(hostUrl(session, "list"), wanted);
    const reply = asked && await exchange(session, asked, "free", options.signal);
    const body = reply?.status === 200 ? readJson(reply) : void 0;
    const tasks = list3.read(body, wanted);
    if (tasks === void 0) return null;
    const page = { tasks, hasMore: list3.hasMore?.(body) ?? null };
    return { certain: findLostTask(page, lost2), perhaps: sayPerhaps(page, lost2) };
  } catch (error2) {
    if (error2 instanceof TransportError) return null;
    throw error2;
  }
}
async function knownTaskIds(ledger) {
  const records = await ledger.attempts?.().catch(() => null) ?? null;
  return records && new Set(records.flatMap(({ task }) => task?.id ?? []));
}
async function wasFoundByAnother(ledger, fingerprint2, tried) {
  if (tried.action !== "buy" && tried.action !== "reconcile") return false;
  const generation = tried.action === "buy" ? tried.generation : tried.record.generation;
  const now = await ledger.read(fingerprint2).catch(() => null);
  if (now === null || now.generation < generation) return false;
  return now.state === "finished" || now.state === "submitted" && parseTaskHandle(now.task) !== null;
}

// packages/core/src/engine/submit/purchase.ts
var WRITE_TRIES = 3;
var CONTESTS = 6;
var CONTEST_MS = 2e3;
async function purchase(session, prepared, fingerprint2, options) {
  const { ledger, signal } = options;
  const { clock, adapter } = session;
  const write = async (record2) => {
    for (let attempt = 1; ; attempt++) {
      try {
        await ledger.write(record2);
        return true;
      } catch (error2) {
        if (record2.state === "submitted" && attempt < WRITE_TRIES) {
          await clock.sleep(backoffMs(attempt, clock.random()));
          continue;
        }
        session.log(
          "warning",
          `The record of ${record2.model} (${record2.state}) could not be written: ${reason(error2)}. If this run dies now, the next one may not know of the purchase.`
        );
        return false;
      }
    }
  };
  const here2 = { session, prepared };
  const draft = (generation, { session: session2, prepared: prepared2 } = here2) => {
    const account = session2.accountMark({ fingerprint: fingerprint2, generation });
    return {
      v: 1,
      fingerprint: fingerprint2,
      generation,
      state: "intended",
      provider: session2.adapter.id,
      model: prepared2.request.model,
      at: new Date(clock.now()).toISOString(),
      owner: options.owner,
      prompt: prepared2.request.prompt,
      estimatedCost: prepared2.estimate.usd,
      createdAt: new Date(clock.now()).toISOString(),
      ...account === void 0 ? {} : { account },
      ...options.fallbackFrom?.length ? { fallbackFrom: options.fallbackFrom } : {},
      ...options.origin
    };
  };
  const wayOf = (record2) => {
    const isHere = record2.provider === adapter.id && record2.model === prepared.request.model;
    if (isHere || Date.parse(record2.at) <= 0) return here2;
    const other = options.elsewhere?.(record2) ?? null;
    if (other === null && record2.provider !== adapter.id) throw boughtElsewhere(session, record2);
    return other ?? here2;
  };
  const planned = options.decision;
  const mayBeOld = planned?.action === "reconcile" || planned?.action === "buy" && planned.generation > 0;
  let decision = mayBeOld ? void 0 : planned;
  let contests = 0;
  const seen2 = { contested: false, notFrom: Number.POSITIVE_INFINITY, closed: -1 };
  for (; ; ) {
    const now = decision ?? await decideNow(session, options, fingerprint2, seen2);
    decision = void 0;
    try {
      const made = await carryOut(now);
      if (made !== null) return made;
    } catch (error2) {
      if (!isAmbiguousSubmit(error2) || !await wasFoundByAnother(ledger, fingerprint2, now)) throw error2;
      seen2.contested = true;
    }
  }
  async function carryOut(decided) {
    if (options.adopt !== void 0 && mayAdopt(decided)) {
      const way = "record" in decided ? wayOf(decided.record) : here2;
      const [provider2, model] = [way.session.adapter.id, way.prepared.request.model];
      const task = { v: 1, provider: provider2, id: options.adopt, model, adopted: true };
      const record2 = {
        ...draft(adoptedGeneration(decided), way),
        state: "submitted",
        task
      };
      return { kind: "task", task, record: record2, way, resumed: true, recorded: await write(record2) };
    }
    switch (decided.action) {
      case "reuse":
        return { kind: "finished", record: decided.record };
      case "resume":
        return {
          kind: "task",
          task: decided.task,
          record: decided.record,
          way: wayOf(decided.record),
          resumed: true,
          recorded: true
        };
      case "refuse":
        throw recordedFailure(session, decided.record);
      case "reconcile": {
        const { record: record2 } = decided;
        if (record2.state === "intended" && record2.generation > seen2.closed) {
          await settleClaim(session, record2, options, seen2);
          return null;
        }
        const way = wayOf(record2);
        const task = await reconcile(way, record2, options);
        const found = { ...record2, state: "submitted", task, at: new Date(clock.now()).toISOString() };
        return { kind: "task", task, record: found, way, resumed: true, recorded: await write(found) };
      }
      case "buy": {
        if (signal?.aborted) throw errorOf(session, "stoppedBefore", {});
        if (options.mayBuy === false) throw notPlanned(session);
        const ready = await withSentFiles(session, prepared, signal);
        const intended = draft(decided.generation);
        const bought = await withOpenClaim(ledger, intended, () => buy(ready, intended));
        if (bought) return bought;
        seen2.notFrom = Math.min(seen2.notFrom, decided.generation);
        seen2.contested = true;
        if (++contests > CONTESTS) throw storeOutOfReach(session, new Error("it shows no record of the other run"));
        await clock.sleep(CONTEST_MS * (contests - 1), signal);
        return null;
      }
    }
  }
  async function buy(ready, intended) {
    const claimedAt = clock.now();
    const claimed = await claimOrWarn(session, options, intended);
    if (claimed === "taken") return null;
    let hasClaim = claimed === "claimed";
    let mayBeSent = false;
    try {
      await options.onClaimed?.(intended);
      mayBeSent = true;
      const task = await submit(session, ready, {
        signal,
        callbackUrl: options.callbackUrl,
        deadline: options.deadline,
        idempotencyKey: idempotencyKey(fingerprint2, intended.generation),
        async maySend() {
          if (hasClaim) return stillHolds(ledger, intended, clock, claimedAt);
          const seen3 = await lookAfterAll(ledger, intended);
          hasClaim = seen3 === "ours";
          return seen3 !== "of another";
        }
      });
      const at = new Date(clock.now()).toISOString();
      const record2 = { ...intended, state: "submitted", task, at };
      return { kind: "task", task, record: record2, way: here2, resumed: false, recorded: await write(record2) };
    } catch (error2) {
      const code = ReelayError.is(error2) ? error2.code : "aborted";
      if (!mayBeSent || ReelayError.is(error2) && error2.charged === "no") {
        const at = new Date(clock.now()).toISOString();
        if (hasClaim || await lookAfterAll(ledger, intended).catch(() => null) === "ours")
          await write({ ...intended, state: "failed", charged: "no", code, at });
      } else await write({ ...intended, state: "unknown" });
      throw error2;
    }
  }
}
function isAmbiguousSubmit(error2) {
  return ReelayError.is(error2) && error2.code === "submit_unknown";
}
function mayAdopt(decision) {
  return decision.action !== "reuse" && !(decision.action === "resume" && decision.record.state === "submitted");
}
function adoptedGeneration(decision) {
  if (decision.action === "buy") return decision.generation;
  return decision.record.generation + (decision.record.state === "failed" ? 1 : 0);
}

// packages/core/src/engine/make-clip.ts
async function makeClip(first2, prepared, fingerprint2, options) {
  const { ledger, signal } = options;
  const notify = options.onEvent ?? (() => {
  });
  notify({ type: "submitting" });
  const { timeoutMs: patienceMs } = options;
  const deadline = first2.clock.now() + options.timeoutMs;
  const bought = await purchase(first2, prepared, fingerprint2, { patienceMs, deadline, ...options });
  if (bought.kind === "finished") return bought;
  const { task, record: record2, way } = bought;
  const { session } = way;
  const next = (change) => ({
    ...record2,
    ...change,
    at: new Date(session.clock.now()).toISOString()
  });
  notify({ type: "waiting", task, resumed: bought.resumed });
  const submittedAt = Date.parse(task.submittedAt ?? "");
  let openAt = bought.resumed ? Number.NaN : submittedAt;
  const end = session.clock.now() + options.timeoutMs;
  try {
    const state = await waitForTask(session, task, {
      signal,
      schedule: options.scheduleOf(way),
      timeoutMs: options.timeoutMs,
      pollIntervalMs: options.pollIntervalMs,
      onState(state2) {
        if (!TERMINAL.has(state2.status)) openAt = session.clock.now();
        notify({ type: "state", task, state: state2 });
      }
    });
    const tookMs = Math.round((openAt + session.clock.now()) / 2 - submittedAt);
    notify({ type: "downloading", task });
    const file = await fetchClip(session, task, state, (chunks) => options.save(chunks, record2), {
      signal,
      deadline: end,
      leastMs: Math.min(DOWNLOAD_MS, options.timeoutMs)
    });
    const finished = next({ state: "finished", file, cost: state.cost, ...tookMs > 0 ? { tookMs } : {} });
    if (options.keep !== void 0 && !await options.keep(finished, file)) {
      if (!bought.recorded) await ledger.write(record2).catch(() => {
      });
      return { kind: "made", task, state, file, record: finished };
    }
    await ledger.write(finished).catch((error2) => {
      session.log(
        "warning",
        `The finished clip could not be recorded (${String(error2)}); it is delivered all the same.`
      );
    });
    return { kind: "made", task, state, file, record: finished };
  } catch (error2) {
    if (ReelayError.is(error2) && (isFinal(error2.code) || error2.refunded !== void 0) && !error2.retryable)
      await ledger.write(next({ state: "failed", charged: error2.charged, code: error2.code })).catch(() => {
      });
    else if (!bought.recorded) await ledger.write(record2).catch(() => {
    });
    throw error2;
  }
}
var DOWNLOAD_MS = 6e4;

// packages/core/src/engine/batch.ts
var DOWN = 2;
var DOWN_MS = 5 * 6e4;
function createBatch({ places, downloads = places, historyOf }) {
  const inFlight = pLimit(places);
  const line = pLimit(downloads);
  const schedules = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Map();
  const unreached = /* @__PURE__ */ new Map();
  function scheduleOf({ session: { adapter, clock }, prepared: { request, facts } }) {
    const key = `${adapter.id}/${request.model}`;
    const known2 = schedules.get(key);
    if (known2) return known2;
    const schedule = createPollSchedule({
      typicalMs: facts?.typicalMs,
      minimumMs: adapter.minimumPollMs,
      history: historyOf?.(adapter.id, request.model),
      random: () => clock.random()
    });
    schedules.set(key, schedule);
    return schedule;
  }
  const place2 = () => new Promise((taken) => void inFlight(() => new Promise(taken)));
  return {
    async run(work) {
      let release = await place2();
      const free = () => {
        release?.();
        release = null;
      };
      const make = (all, fingerprint2, { decision, ...options }) => {
        const isAdopted = options.adopt !== void 0;
        const isNew = options.isNew && !isAdopted;
        const ways = isAdopted ? [all[0]] : all;
        return inTurn(ways, fingerprint2, options, async ({ session, prepared }, from) => {
          const first2 = from.length === 0;
          const known2 = refused.get(session.adapter.id);
          if (known2 !== void 0 && (isNew || !first2)) throw notTried(session, known2);
          const down = unreached.get(session.adapter.id);
          const isDown = down !== void 0 && down.clips >= DOWN && session.clock.now() - down.at < DOWN_MS;
          const hasOther = ways.length > from.length + 1 && options.mayBuy !== false;
          if (isDown && hasOther && (isNew || !first2)) throw notTried(session, down.error);
          release ??= await place2();
          try {
            const made = await makeClip(session, prepared, fingerprint2, {
              ...options,
              decision: first2 ? decision : void 0,
              fallbackFrom: from,
              scheduleOf,
              onEvent(event) {
                if (event.type === "downloading") free();
                options.onEvent?.(event);
              },
              save: (chunks, record2) => line(() => options.save(chunks, record2))
            });
            unreached.delete(session.adapter.id);
            return made;
          } catch (error2) {
            if (isOfLedger(error2)) throw error2;
            if (ReelayError.is(error2) && error2.task === void 0 && error2.code === "network") {
              const clips = (unreached.get(session.adapter.id)?.clips ?? 0) + 1;
              unreached.set(session.adapter.id, { error: error2, clips, at: session.clock.now() });
            }
            if (ReelayError.is(error2) && error2.task === void 0 && stopsBatch(error2.code))
              refused.set(session.adapter.id, refused.get(session.adapter.id) ?? error2);
            throw error2;
          }
        });
      };
      try {
        return await work({ make });
      } finally {
        free();
      }
    }
  };
}
function notTried(session, { code, message, retryable }) {
  return errorOf(session, "othersRefused", { first: message }, { code, retryable });
}

// packages/core/src/engine/order/former-default.ts
function withFormerDefault(adapter, input, own3) {
  const { formerDefault } = adapter;
  if (formerDefault === void 0 || (input.model ?? "").trim() !== "") return null;
  const result = prepare(adapter, { ...input, model: formerDefault }, own3);
  return result.ok ? result.prepared : null;
}
function isWorthKeeping({ state }, reuse) {
  return state === "finished" ? reuse : state !== "failed";
}

// packages/core/src/engine/order/fallbacks.ts
function wayAt({ provider: provider2, model }, input, models) {
  const result = prepare(ADAPTERS[provider2], { ...input, model, extra: {} }, models);
  return result.ok ? { provider: provider2, prepared: result.prepared } : { mistakes: result.problems.map(({ field, message }) => `${provider2}/${model}: ${field}: ${message}`) };
}
function fallbacksOf(first2, named, input, models, bad) {
  if (ADAPTERS[first2.provider].free) return [];
  const ways = [];
  const isThere = ({ provider: provider2, prepared }) => [first2, ...ways].some((way) => way.provider === provider2 && way.prepared.request.model === prepared.request.model);
  for (const one2 of named) {
    if (ADAPTERS[one2.provider].free) {
      bad(`${one2.provider} makes no real clip, so nothing falls back to it.`);
      continue;
    }
    const way = wayAt(one2, input, models);
    if ("mistakes" in way) for (const mistake of way.mistakes) bad(mistake);
    else if (!isThere(way)) ways.push({ ...way, prepared: withRemarks(first2, way, input) });
  }
  return ways;
}
function withRemarks(first2, { provider: provider2, prepared }, input) {
  const name2 = `${provider2}/${prepared.request.model}`;
  const remarks = [];
  const [wanted, own3] = [first2.prepared.request.duration, prepared.request.duration];
  if (wanted !== own3 && own3 !== void 0)
    remarks.push(`Where a clip falls back to ${name2}, it lasts ${own3} s, as nobody asked for a duration.`);
  if (Object.keys(input.extra ?? {}).length > 0)
    remarks.push(`Where a clip falls back to ${name2}, extra is left out: it holds fields of ${first2.provider}.`);
  const warnings = remarks.map((message) => ({ code: "unchecked", message }));
  return { ...prepared, warnings: [...prepared.warnings, ...warnings] };
}
function priceOfReplay({ provider: provider2, model, estimatedCost }, ways) {
  if (!ADAPTERS[provider2].honoursIdempotencyKey) return 0;
  const way = ways.find((one2) => one2.provider === provider2 && one2.prepared.request.model === model);
  return way === void 0 ? estimatedCost ?? null : way.prepared.estimate.usd;
}
function dearest(ways) {
  const prices = ways.map(({ prepared }) => prepared.estimate.usd);
  return prices.some((usd2) => usd2 === null) ? null : Math.max(...prices);
}

// packages/core/src/node/databases/database-trouble.ts
var DatabaseTrouble = class extends Error {
  /** It will be the same the next time. */
  isLasting;
  constructor(message, isLasting) {
    super(message);
    this.name = "DatabaseTrouble";
    this.isLasting = isLasting;
  }
};
function downTrouble(error2) {
  return new DatabaseTrouble(`it cannot be reached or does not answer as it should (${lastWords(error2)})`, false);
}
function tlsTrouble(error2) {
  const code = error2?.code;
  if (typeof code !== "string" || !/CERT|^UNABLE_TO_|^ERR_TLS|^ERR_SSL|^HOSTNAME_MISMATCH$/.test(code)) return null;
  return new DatabaseTrouble(
    `its certificate is not one that this machine trusts for that host (${lastWords(error2)}). Name the host as the certificate does; an authority of your own goes into a file that NODE_EXTRA_CA_CERTS names`,
    true
  );
}
function lastWords(error2) {
  const first2 = error2 instanceof AggregateError && error2.message === "" ? error2.errors[0] : error2;
  const { message = "", code = "" } = first2 ?? {};
  const said2 = String(message || code || first2);
  return said2.replace(/\s+/g, " ").trim().slice(0, 300);
}

// packages/core/src/node/databases/open-database-ledger.ts
async function openDatabaseLedger(address, options = {}) {
  const { kind: kind2 } = readDatabaseAddress(address);
  if (kind2 === "postgres") {
    const { createPostgresLedger } = await import("./postgres-ledger-L5ZVQXSQ.mjs");
    return createPostgresLedger(address, options);
  }
  const { createRedisLedger } = await import("./redis-ledger-NR2DLFUO.mjs");
  return createRedisLedger(address, options);
}

// packages/core/src/node/disk.ts
import { randomBytes } from "node:crypto";
import { constants, existsSync, lstatSync as lstatSync2 } from "node:fs";
import {
  copyFile,
  link,
  lstat,
  mkdir,
  open as open3,
  readdir,
  readlink,
  rename,
  rm,
  rmdir,
  unlink
} from "node:fs/promises";
import { basename, dirname, join as join2 } from "node:path";

// packages/core/src/node/guarded-path.ts
import { lstatSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

// packages/core/src/node/system-words.ts
var WORDS2 = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder. Name a file",
  ENOTDIR: "a part of its path is a file and should be a folder",
  ENAMETOOLONG: "its name is too long for a file system. Choose a shorter one",
  EACCES: "this user may not use it. Change its rights, or name another one",
  EPERM: "this user may not use it. Change its rights, or name another one",
  ELOOP: "its links lead in a circle. Remove them"
};
function systemWords(error2) {
  const { code = "", message = String(error2) } = error2;
  return WORDS2[code] ?? message;
}

// packages/core/src/node/guarded-path.ts
var UnsafePathError = class extends Error {
  name = "UnsafePathError";
};
function partsBelow(root, path) {
  const inside = relative(root, resolve(path));
  if (inside === "") return [];
  if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null;
  return inside.split(sep);
}
function refusalOf(root, path, kind2) {
  const parts = partsBelow(root, path);
  if (parts === null) return null;
  if (parts.length === 0) return kind2 === "folder" ? null : "the root of the workspace is a folder, not a file.";
  if (parts.some(isGitFolder)) return `"${parts.join("/")}" leads into .git, which is git's own. Name another folder.`;
  for (const index of parts.keys()) {
    const upTo = parts.slice(0, index + 1);
    const refusal2 = refusalOfOne(join(root, ...upTo), upTo.join("/"), index < parts.length - 1 ? "folder" : kind2);
    if (refusal2 === "nothing there") return null;
    if (refusal2 !== null) return refusal2;
  }
  return null;
}
function refusalOfOne(path, shown, kind2) {
  let found;
  try {
    found = lstatSync(path, { throwIfNoEntry: false });
  } catch (error2) {
    return `"${shown}" cannot be used: ${systemWords(error2)}.`;
  }
  return found === void 0 ? "nothing there" : refusalOfEntry(found, shown, kind2);
}
function refusalOfEntry(found, shown, kind2) {
  if (found.isSymbolicLink())
    return `"${shown}" is a symbolic link, and nothing is written through links. Remove it, or name another folder.`;
  if (kind2 === "folder") return found.isDirectory() ? null : `"${shown}" is a file and should be a folder.`;
  if (found.isFile()) return null;
  const what = found.isDirectory() ? "a folder" : found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : "a device";
  return `"${shown}" is ${what} and should be a file. Remove it, or name another folder.`;
}
function isGitFolder(part) {
  const plain = part.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "").replace(/:.*$/s, "").replace(/[. ]+$/, "").toLowerCase();
  return plain === ".git" || plain === "git~1";
}

// packages/core/src/node/disk.ts
function openDisk(guarded) {
  const refusal2 = (path, kind2) => guarded === void 0 ? null : refusalOf(guarded, path, kind2);
  async function inFolder(path, create, work) {
    const folder = await openFolder(guarded, path, create);
    try {
      return await work(folder);
    } catch (error2) {
      throw withPath(error2, folder);
    } finally {
      await folder.close();
    }
  }
  function place2(to, make) {
    return inFolder(dirname(to), true, async (folder) => {
      const name2 = basename(to);
      await folder.check(name2);
      const part = folder.at(partName(name2));
      try {
        await make(part);
        await folder.stillThere();
        await folder.check(name2);
        await rename(part, folder.at(name2));
      } finally {
        await rm(part, { force: true });
      }
    });
  }
  async function createFile(path) {
    const folder = await openFolder(guarded, dirname(path), true);
    const name2 = basename(path);
    const part = folder.at(partName(name2));
    try {
      await folder.check(name2);
      const handle = await open3(part, constants.O_CREAT | constants.O_EXCL | constants.O_RDWR | NO_FOLLOW);
      const discard = async () => {
        await handle.close().catch(() => {
        });
        await rm(part, { force: true }).catch(() => {
        });
        await folder.close();
      };
      const commit = async (as = name2) => {
        try {
          await handle.sync();
          await handle.close();
          await folder.stillThere();
          await folder.check(as);
          await rename(part, folder.at(as));
        } catch (error2) {
          throw withPath(error2, folder);
        }
        await folder.close();
      };
      return { handle, path: part, commit, discard };
    } catch (error2) {
      await folder.close();
      throw withPath(error2, folder);
    }
  }
  const copy = (from, to) => inFolder(dirname(from), false, async (source) => {
    await source.check(basename(from));
    await place2(to, async (part) => {
      await copyFile(source.at(basename(from)), part, constants.COPYFILE_EXCL);
      const file = await open3(part, constants.O_RDWR | NO_FOLLOW);
      await file.sync().finally(() => file.close());
    });
  });
  return {
    refusal: refusal2,
    makeFolder: (path) => inFolder(path, true, async () => {
    }),
    createFile,
    async writeFile(path, text2) {
      const file = await createFile(path);
      try {
        await file.handle.writeFile(text2);
        await file.commit();
      } catch (error2) {
        await file.discard();
        throw error2;
      }
    },
    copy,
    async linkOrCopy(from, to) {
      try {
        await inFolder(dirname(from), false, async (source) => {
          await source.check(basename(from));
          await place2(to, async (part) => {
            await link(source.at(basename(from)), part);
            if (!(await lstat(part)).isFile()) throw new UnsafePathError(`"${from}" is no file.`);
          });
        });
      } catch (error2) {
        if (error2 instanceof UnsafePathError) throw error2;
        await copy(from, to);
      }
    },
    async remove(path) {
      if (guarded === void 0 || partsBelow(guarded, path) === null) return rm(path, { recursive: true, force: true });
      const found = refusal2(path, "folder") === null ? "folder" : "file";
      const refused = refusal2(path, found);
      if (refused !== null) throw new UnsafePathError(refused);
      await ignoreMissing(inFolder(dirname(path), false, (folder) => removeEntry(folder, basename(path))));
    },
    async list(path) {
      const listed = await ignoreMissing(
        inFolder(path, false, async (folder) => {
          const names2 = await readdir(folder.at("."));
          const entries2 = names2.map(async (name2) => {
            const { mtimeMs } = await lstat(folder.at(name2)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
            return { name: name2, mtimeMs };
          });
          return Promise.all(entries2);
        })
      );
      return listed ?? [];
    }
  };
}
var NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
var HOLDS_FOLDERS = process.platform === "linux" && existsSync("/proc/self/fd");
async function openFolder(root, path, create) {
  const parts = root === void 0 ? null : partsBelow(root, path);
  if (root === void 0 || parts === null) {
    if (create) await mkdir(path, { recursive: true });
    return unguarded(path);
  }
  const refused = refusalOf(root, path, "folder");
  if (refused !== null) throw new UnsafePathError(refused);
  let folder = HOLDS_FOLDERS ? await hold(root, root, root) : seen(root, root);
  for (const name2 of parts) {
    const parent = folder;
    try {
      folder = await parent.enter(name2).catch(async (error2) => {
        if (error2.code !== "ENOENT" || !create) throw error2;
        await mkdir(parent.at(name2)).catch(unlessThere);
        return parent.enter(name2);
      });
    } catch (error2) {
      throw withPath(error2, parent);
    } finally {
      await parent.close();
    }
  }
  return folder;
}
function unguarded(path) {
  return {
    path,
    base: path,
    at: (name2) => join2(path, name2),
    check: async () => {
    },
    stillThere: async () => {
    },
    enter: async (name2) => unguarded(join2(path, name2)),
    close: async () => {
    }
  };
}
async function hold(root, path, target) {
  const handle = await open3(target, constants.O_RDONLY | constants.O_DIRECTORY | (path === root ? 0 : NO_FOLLOW)).catch(
    (error2) => {
      if (error2.code === "ELOOP" || error2.code === "ENOTDIR") throw replaced(root, path);
      throw error2;
    }
  );
  const base = `/proc/self/fd/${handle.fd}`;
  const opened = await readlink(base);
  const at = (name2) => join2(base, name2);
  return {
    path,
    base,
    at,
    check: (name2) => checkEntry(root, at(name2), join2(path, name2)),
    async stillThere() {
      if (await readlink(base) !== opened || refusalOf(root, path, "folder") !== null) throw replaced(root, path);
    },
    enter: (name2) => hold(root, join2(path, name2), at(name2)),
    close: () => handle.close()
  };
}
function seen(root, path) {
  const at = (name2) => join2(path, name2);
  const before = identityOf2(path);
  return {
    path,
    base: path,
    at,
    check: (name2) => checkEntry(root, at(name2), at(name2)),
    async stillThere() {
      if (refusalOf(root, path, "folder") !== null || identityOf2(path) !== before) throw replaced(root, path);
    },
    async enter(name2) {
      const found = lstatSync2(at(name2));
      if (found.isSymbolicLink() || !found.isDirectory()) throw replaced(root, at(name2));
      return seen(root, at(name2));
    },
    close: async () => {
    }
  };
}
function identityOf2(path) {
  const found = lstatSync2(path, { bigint: true, throwIfNoEntry: false });
  return found === void 0 ? null : `${found.dev}:${found.ino}`;
}
async function checkEntry(root, path, shown) {
  const found = await ignoreMissing(lstat(path));
  const refused = found && refusalOfEntry(found, (partsBelow(root, shown) ?? [shown]).join("/"), "file");
  if (refused) throw new UnsafePathError(refused);
}
async function removeEntry(folder, name2) {
  const found = await ignoreMissing(lstat(folder.at(name2)));
  if (!found) return;
  if (!found.isDirectory()) {
    await ignoreMissing(unlink(folder.at(name2)));
    return;
  }
  const inner = await folder.enter(name2);
  try {
    for (const entry of await readdir(inner.at("."))) await removeEntry(inner, entry);
  } finally {
    await inner.close();
  }
  await ignoreMissing(rmdir(folder.at(name2)));
}
function replaced(root, path) {
  const shown = (partsBelow(root, path) ?? [path]).join("/");
  return new UnsafePathError(`"${shown}" was moved, or became a link, while Reelay was writing there.`);
}
function partName(name2) {
  return `${name2}.${randomBytes(4).toString("hex")}.part`;
}
function unlessThere(error2) {
  if (error2.code !== "EEXIST") throw error2;
}
async function ignoreMissing(work) {
  try {
    return await work;
  } catch (error2) {
    if (error2.code === "ENOENT") return null;
    throw error2;
  }
}
function withPath(error2, { base, path }) {
  if (error2 instanceof Error && base !== path) error2.message = error2.message.replaceAll(base, path);
  return error2;
}

// packages/core/src/node/folder-ledger.ts
import { createHash as createHash5, randomBytes as randomBytes2 } from "node:crypto";
import { link as link2, mkdir as mkdir2, open as open4, readdir as readdir2, readFile, rename as rename2, rm as rm2, stat, writeFile } from "node:fs/promises";
import { join as join3 } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// packages/core/src/node/heartbeat.ts
var BEAT_MS = 2e4;
function createHeartbeat(beat2, end = async () => {
}, every = onTimer) {
  let open5 = 0;
  let count2 = 0;
  let writing = null;
  let skipped = false;
  let stop;
  const tick = () => {
    if (writing && !skipped) {
      skipped = true;
      return;
    }
    skipped = false;
    count2 += 1;
    const written = beat2(count2).catch(() => {
    }).finally(() => {
      if (writing === written) writing = null;
    });
    writing = written;
  };
  return {
    keepAlive() {
      open5 += 1;
      stop ??= every(BEAT_MS, tick);
      let ended2 = false;
      return () => {
        if (ended2) return;
        ended2 = true;
        open5 -= 1;
        if (open5 > 0) return;
        stop?.();
        stop = void 0;
        if (count2 > 0) void (writing ?? Promise.resolve()).then(end).catch(() => {
        });
      };
    }
  };
}
function onTimer(ms, tick) {
  const timer = setInterval(tick, ms).unref();
  return () => clearInterval(timer);
}

// packages/core/src/node/process-owner.ts
import { createHash as createHash4, randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
var PREFIX = "process";
var own2;
function processOwner() {
  own2 ??= [PREFIX, randomUUID(), whereabouts(), process.pid, startOf(process.pid) ?? ""].join(":");
  return own2;
}
function stateOfOwner(owner) {
  const [prefix, , where, pid = "", start = ""] = (owner ?? "").split(":");
  if (prefix !== PREFIX || where === "" || start === "" || where !== whereabouts() || !/^\d{1,10}$/.test(pid))
    return null;
  if (!exists(Number(pid))) return "ended";
  const now = startOf(Number(pid));
  if (now === null) return null;
  return now === start ? "alive" : "ended";
}
function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error2) {
    return error2.code !== "ESRCH";
  }
}
var here;
function whereabouts() {
  here ??= readWhereabouts();
  return here;
}
function readWhereabouts() {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const namespace = readlinkSync("/proc/self/ns/pid");
    return createHash4("sha256").update(`${boot} ${namespace}`).digest("hex").slice(0, 16);
  } catch {
    return "";
  }
}
function startOf(pid) {
  try {
    const stat4 = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat4.slice(stat4.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "" : fields[19] ?? null;
  } catch {
    return null;
  }
}

// packages/core/src/node/folder-ledger.ts
var RECORD = /^([^.].*)\.(\d{1,9})(?:\.(unknown|failed))?\.json$/;
function createFolderLedger(folder, options = {}) {
  const fileOf = ({ fingerprint: fingerprint2, generation }, ending = "") => join3(folder, `${fingerprint2}.${generation}${ending}.json`);
  let listed = null;
  const hearts = /* @__PURE__ */ new Map();
  const ended2 = /* @__PURE__ */ new Map();
  async function generationsOf() {
    listed ??= listGenerations(folder);
    return listed.catch((error2) => {
      listed = null;
      throw error2;
    });
  }
  async function readGeneration(fingerprint2, generation) {
    const clip = { fingerprint: fingerprint2, generation };
    const [main, unknown3, failed] = await Promise.all([
      readMain(fileOf(clip)),
      readText(fileOf(clip, ".unknown")),
      readText(fileOf(clip, ".failed"))
    ]);
    const records = [main, unknown3, failed].flatMap((text2) => {
      if (text2 === null) return [];
      return [parseRecord(text2) ?? unreadableRecord(fingerprint2, generation, "unknown")];
    });
    return records.length === 0 ? null : records.reduce(furthest);
  }
  async function read(fingerprint2) {
    const known2 = (await generationsOf()).get(fingerprint2);
    let newest = known2 === void 0 ? null : await readGeneration(fingerprint2, known2);
    for (let next = known2 === void 0 ? 0 : known2 + 1; ; next++) {
      const record2 = await readGeneration(fingerprint2, next);
      if (record2 === null) return newest;
      newest = record2;
    }
  }
  const put2 = async (record2, ending = "") => {
    await mkdir2(folder, { recursive: true });
    await rename2(await writeTemporary(folder, record2), fileOf(record2, ending));
    await syncFolder(folder);
  };
  return {
    read,
    async claim(record2) {
      await mkdir2(folder, { recursive: true });
      const temporary = await writeTemporary(folder, record2);
      try {
        await linkExclusively(temporary, fileOf(record2));
        await syncFolder(folder);
        return true;
      } catch (error2) {
        if (error2.code === "EEXIST") return false;
        throw error2;
      } finally {
        await rm2(temporary, { force: true });
      }
    },
    async holds(claim2) {
      const now = await read(claim2.fingerprint);
      return now?.state === "intended" && now.generation === claim2.generation && now.owner === claim2.owner;
    },
    async write(record2) {
      if (record2.state === "unknown" || record2.state === "failed") return put2(record2, `.${record2.state}`);
      const text2 = await readText(fileOf(record2));
      const now = text2 === null ? null : parseRecord(text2);
      if (now === null || rankOf(now) <= rankOf(record2)) await put2(record2);
    },
    async signOf({ owner }) {
      return stateOfOwner(owner) ?? { beat: await readText(aliveFile(folder, owner)) ?? "" };
    },
    keepAlive({ owner }) {
      const file = aliveFile(folder, owner);
      const heart = hearts.get(file) ?? createHeartbeat(
        (count2) => writeFile(file, String(count2)),
        () => rm2(file, { force: true }),
        options.every
      );
      hearts.set(file, heart);
      return heart.keepAlive();
    },
    async sample(most) {
      const names2 = [...await generationsOf().catch(() => /* @__PURE__ */ new Map())];
      const texts = names2.slice(0, most).map(([fingerprint2, generation]) => readText(fileOf({ fingerprint: fingerprint2, generation })).catch(() => null));
      return (await Promise.all(texts)).flatMap((text2) => text2 === null ? [] : parseRecord(text2) ?? []);
    },
    async attempts(month) {
      const furthestOf = /* @__PURE__ */ new Map();
      for (const name2 of await readdir2(folder).catch(noneYet)) {
        const [, fingerprint2, generation] = RECORD.exec(name2) ?? [];
        if (fingerprint2 === void 0) continue;
        if (month !== void 0 && !ended2.has(name2) && await isOlder(join3(folder, name2), month)) continue;
        const text2 = ended2.has(name2) ? "" : await readText(join3(folder, name2));
        if (text2 === null) continue;
        const record2 = ended2.get(name2) ?? parseRecord(text2) ?? unreadableRecord(fingerprint2, Number(generation), "unknown");
        if (record2.state === "finished" || record2.state === "failed") ended2.set(name2, record2);
        const key = `${record2.fingerprint}.${record2.generation}`;
        const other = furthestOf.get(key);
        furthestOf.set(key, other === void 0 ? record2 : furthest(other, record2));
      }
      return [...furthestOf.values()];
    },
    async remove(fingerprint2) {
      const names2 = await readdir2(folder).catch(noneYet);
      const own3 = names2.flatMap((name2) => {
        const [, clip, generation = ""] = RECORD.exec(name2) ?? [];
        return clip === fingerprint2 ? [{ name: name2, generation: Number(generation) }] : [];
      });
      for (const { name: name2 } of own3.sort((a, b) => a.generation - b.generation)) await rm2(join3(folder, name2));
      await syncFolder(folder);
      listed = null;
      for (const { name: name2 } of own3) ended2.delete(name2);
    },
    async checkWritable() {
      await mkdir2(folder, { recursive: true });
      const probe = unreadableRecord("probe", 0);
      await rm2(await writeTemporary(folder, probe));
      await generationsOf();
    }
  };
}
async function listGenerations(folder) {
  const names2 = await readdir2(folder).catch(noneYet);
  const newest = /* @__PURE__ */ new Map();
  for (const name2 of names2) {
    const [, fingerprint2 = "", generation = ""] = RECORD.exec(name2) ?? [];
    if (fingerprint2 === "") continue;
    newest.set(fingerprint2, Math.max(Number(generation), newest.get(fingerprint2) ?? 0));
  }
  return newest;
}
function noneYet(error2) {
  if (error2.code === "ENOENT") return [];
  throw error2;
}
async function isOlder(path, month) {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
  return mtimeMs < Date.parse(`${month}-01T00:00:00Z`) - 24 * 36e5;
}
async function readText(path) {
  return readFile(path, "utf8").catch((error2) => {
    if (error2.code === "ENOENT") return null;
    throw error2;
  });
}
async function readMain(path) {
  const text2 = await readText(path);
  if (text2 === null || parseRecord(text2) !== null) return text2;
  await sleep(UNFINISHED_MS);
  return readText(path);
}
var UNFINISHED_MS = 500;
function aliveFile(folder, owner = "") {
  return join3(folder, `.${createHash5("sha256").update(owner).digest("hex").slice(0, 32)}.alive`);
}
async function linkExclusively(from, to) {
  try {
    await link2(from, to);
  } catch (error2) {
    if (!NO_HARD_LINKS.has(error2.code ?? "")) throw error2;
    const text2 = await readFile(from);
    const file = await open4(to, "wx");
    try {
      await file.writeFile(text2);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}
var NO_HARD_LINKS = /* @__PURE__ */ new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);
async function writeTemporary(folder, record2) {
  const path = join3(folder, `.${randomBytes2(8).toString("hex")}.tmp`);
  const file = await open4(path, "wx");
  try {
    await file.writeFile(`${JSON.stringify(record2)}
`);
    await file.sync();
    await file.close();
  } catch (error2) {
    await file.close().catch(() => {
    });
    await rm2(path, { force: true });
    throw error2;
  }
  return path;
}
async function syncFolder(folder) {
  const handle = await open4(folder, "r").catch(() => null);
  if (!handle) return;
  try {
    await handle.sync().catch(() => {
    });
  } finally {
    await handle.close();
  }
}

// packages/core/src/node/hash-file.ts
import { createHash as createHash6 } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
async function hashFile(path) {
  const hash2 = createHash6("sha256");
  try {
    await pipeline(createReadStream(path), hash2);
    return hash2.digest("hex");
  } catch {
    return null;
  }
}

// packages/core/src/node/shell-path.ts
function isForAShell(path) {
  return /^(?:~(?:[\\/]|$)|\$[\w{]|%\w+%)/.test(path);
}

// packages/core/src/node/ledger-word.ts
var WORDS3 = ["auto", "cache", "tool-cache", "git", "folder"];
var DATABASE = /^(?:postgres|postgresql|redis|rediss)(?:$|[:=：]|\/\/)/i;
var NO_ANSWER = /^(?:none|no|false|off|null|nil|disabled?|true|yes|on|[01])$/i;
function notALedger(given3, allowed2) {
  const written = given3.trim();
  if (/[\r\n]/.test(written)) return `it has several lines, and a ledger is one. ${allowed2}`;
  if (DATABASE.test(written) && !isDatabaseAddress(written))
    return "a database is named by its address: postgres://user:password@host/name or redis://user:password@host:6379/0.";
  const [scheme] = /^[a-z][a-z\d+.-]*:\/\//i.exec(written) ?? (/^[^/\\\s]+@[^/\\\s]+:/.test(written) ? ["user@host:"] : []);
  if (scheme !== void 0) return `an address (${scheme}\u2026) is no ledger that Reelay knows. ${allowed2}`;
  if (/^[^/\\\s]*:[^\\]*@/.test(written))
    return `it looks like an address with a password and without its beginning. ${allowed2}`;
  const parts = written.split(/[,;|]/).map((part) => part.trim());
  const isWord = (part) => WORDS3.includes(part.toLowerCase());
  const isPath = (part) => /^(?:\.{0,2}[\\/]|[a-z]+:)/i.test(part);
  if (parts.length > 1 && (!/[\\/]/.test(written) || parts.some(isWord) || parts.slice(1).some(isPath)))
    return `it names several ledgers, and one is kept. ${allowed2}`;
  if (/^git(?:\s|[=：])/i.test(written)) return `a branch stands behind a colon: git:<branch>. ${allowed2}`;
  if (WORDS3.some((word2) => new RegExp(`^${word2}\\s`, "i").test(written)))
    return `a word stands alone, and what follows it is not read. ${allowed2}`;
  if (isForAShell(written))
    return `"~" and variables of a shell are not filled in here: it would be a folder of that name. Write the whole path. ${allowed2}`;
  if (NO_ANSWER.test(written))
    return `"${written}" is no ledger, and there is always one: without it the next run buys everything again. ${allowed2}`;
  if (/[\\/.\s]/.test(written)) return null;
  const meant = suggest(written, WORDS3);
  return meant === null ? null : `"${written}" is not known. Did you mean ${meant}? ${allowed2} A folder of that name is written ./${written}`;
}

// packages/core/src/node/save-clip.ts
import { basename as basename2, join as join4 } from "node:path";

// packages/core/src/node/mp4.ts
async function readMp4(path) {
  var _stack = [];
  try {
    const { FilePathSource, Input, MATROSKA, MP4, QTFF, WEBM } = await import("./src-3IBZPPCD.mjs");
    const input = __using(_stack, new Input({ source: new FilePathSource(path), formats: [MP4, QTFF, WEBM, MATROSKA] }));
    const track = await input.getPrimaryVideoTrack();
    if (!track) throw new Error("the file holds no video track");
    const duration2 = await input.computeDuration();
    return { duration: Math.round(duration2 * 1e3) / 1e3, width: track.displayWidth, height: track.displayHeight };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}

// packages/core/src/node/save-clip.ts
async function saveClip(chunks, target, disk = openDisk()) {
  const part = await disk.createFile(target);
  try {
    const { bytes, sha256: sha2562, kind: kind2 } = await writeAll(part.handle, checked(chunks));
    const video = await readMp4(part.path).catch(() => UNKNOWN2);
    await part.commit(basename2(namedAs(target, kind2)));
    return { bytes, sha256: sha2562, ...video, ...kind2 === void 0 ? {} : { kind: kind2 } };
  } catch (error2) {
    void chunks.return({ bytes: 0, sha256: "" }).catch(() => {
    });
    await part.discard();
    throw error2;
  }
}
var UNKNOWN2 = { duration: null, width: null, height: null };
async function* checked(chunks) {
  let first2 = Buffer.alloc(0);
  let check = null;
  let kind2;
  for (; ; ) {
    const step = await chunks.next();
    const chunk = step.done ? new Uint8Array(0) : step.value;
    if (check) check.pass(chunk);
    else {
      first2 = Buffer.concat([first2, chunk]);
      if (step.done || first2.byteLength >= FIRST_BYTES) {
        const begins = readFirstBytes(first2);
        if (!("kind" in begins)) throw new UnreadableVideo(`the file is ${begins.instead}`);
        kind2 = begins.kind === "mp4" ? void 0 : begins.kind;
        check = checkClip(begins.kind);
        check.pass(first2);
      }
    }
    if (step.done) {
      const problem = check?.problem() ?? null;
      if (problem !== null) throw new UnreadableVideo(problem);
      return { ...step.value, ...kind2 === void 0 ? {} : { kind: kind2 } };
    }
    yield step.value;
  }
}
var ABANDONED_MS2 = 36e5;
async function removeLeftovers(folder, disk = openDisk()) {
  for (const { name: name2, mtimeMs } of await disk.list(folder)) {
    if (!/\.[0-9a-f]{8}\.part$/.test(name2) || Date.now() - mtimeMs <= ABANDONED_MS2) continue;
    await disk.remove(join4(folder, name2));
  }
}
var BATCH_BYTES = 512 * 1024;
async function writeAll(file, chunks) {
  let batch = [];
  let size = 0;
  let writing = Promise.resolve();
  for (; ; ) {
    const step = await chunks.next();
    if (!step.done) {
      batch.push(step.value);
      size += step.value.byteLength;
      if (size < BATCH_BYTES) continue;
    }
    await writing;
    writing = writeBatch(file, batch, size);
    writing.catch(() => {
    });
    if (step.done) {
      await writing;
      return step.value;
    }
    batch = [];
    size = 0;
  }
}
async function writeBatch(file, batch, size) {
  if (size === 0) return;
  const { bytesWritten } = await file.writev(batch);
  if (bytesWritten < size) await file.writeFile(Buffer.concat(batch).subarray(bytesWritten));
}

// packages/core/src/providers/multipart.ts
import { randomUUID as randomUUID2 } from "node:crypto";
function multipart(form) {
  const boundary = `reelay-${randomUUID2()}`;
  const encoder = new TextEncoder();
  const parts = form.flatMap(([name2, value]) => {
    const isText = typeof value === "string";
    const file = isText ? "" : `; filename="${quoted(value.filename)}"\r
Content-Type: ${value.mediaType}`;
    const head = `--${boundary}\r
Content-Disposition: form-data; name="${quoted(name2)}"${file}\r
\r
`;
    return [encoder.encode(head), isText ? encoder.encode(value) : value.bytes, encoder.encode("\r\n")];
  });
  parts.push(encoder.encode(`--${boundary}--\r
`));
  const body = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.byteLength;
  }
  return { contentType: `multipart/form-data; boundary=${boundary}`, body };
}
function quoted(text2) {
  return text2.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// packages/core/src/node/running-time.ts
var BEAT_MS2 = 100;
var lost = 0;
var beatAt = 0;
var watchers = 0;
var beating;
function beat() {
  const now = performance.now();
  const gap = now - beatAt;
  beatAt = now;
  if (gap > 2 * BEAT_MS2) lost += gap - BEAT_MS2;
}
function watchRunningTime() {
  if (watchers++ === 0) {
    beatAt = performance.now();
    beating = setInterval(beat, BEAT_MS2).unref();
  }
  let held = true;
  return {
    now() {
      beat();
      return beatAt - lost;
    },
    release() {
      if (!held) return;
      held = false;
      if (--watchers === 0) clearInterval(beating);
    }
  };
}

// packages/core/src/node/dispatch.ts
var UNREAD_BYTES = 256 * 1024;
var LAST_TURNS = 50;
var QUIET_TURNS = 2;
function dispatch(connections, options, { signal, unsent, limits, isStale }) {
  return new Promise((resolve3, reject) => {
    let controller = null;
    let unread = [];
    let unreadBytes = 0;
    let phase = "connecting";
    let ended2 = false;
    let failure2 = null;
    let wake = null;
    let timer;
    let events = 0;
    const time2 = watchRunningTime();
    const began = time2.now();
    let since = began;
    const end = (error2) => {
      if (ended2) return;
      ended2 = true;
      failure2 = error2;
      controller = null;
      clearTimeout(timer);
      time2.release();
      forget();
      if (error2) reject(error2);
      wake?.();
    };
    const stop = (reason2) => {
      const sent = controller;
      end(reason2);
      sent?.abort(reason2);
    };
    const abort = () => stop(
      phase === "connecting" ? new TransportError("aborted", "no", "aborted before it was sent") : new Error("aborted", { cause: signal?.reason })
    );
    const forget = onAbort(signal, abort);
    const left = () => {
      const now = time2.now();
      const held = phase === "reading" && (controller?.paused === true || unread.length > 0);
      const ofPhase = { connecting: limits.startMs, waiting: limits.headMs, reading: held ? 0 : limits.idleMs }[phase];
      return Math.min(
        limits.wholeMs ? began + limits.wholeMs - now : Number.POSITIVE_INFINITY,
        ofPhase ? since + ofPhase - now : Number.POSITIVE_INFINITY
      );
    };
    const watch = () => {
      clearTimeout(timer);
      timer = void 0;
      if (ended2) return;
      const ms = left();
      if (ms <= 0) return lastTurns(LAST_TURNS, QUIET_TURNS);
      if (Number.isFinite(ms)) timer = setTimeout(watch, Math.ceil(ms)).unref();
    };
    const lastTurns = (turns, quiet) => {
      const seen2 = events;
      setImmediate(() => {
        if (ended2) return;
        if (left() > 0) return watch();
        if (turns > 0 && events !== seen2) return lastTurns(turns - 1, QUIET_TURNS);
        if (turns > 0 && quiet > 1) return lastTurns(turns - 1, quiet - 1);
        stop(
          phase === "connecting" ? new TransportError("timeout", "no", "it took too long to connect") : new DOMException("it took too long", "TimeoutError")
        );
      });
    };
    const enter = (next2) => {
      phase = next2;
      since = time2.now();
      watch();
    };
    if (signal?.aborted) return abort();
    watch();
    const next = async () => {
      while (unread.length === 0 && !ended2)
        await new Promise((go) => {
          wake = go;
        });
      const piece = unread.shift();
      if (piece !== void 0) {
        unreadBytes -= piece.byteLength;
        if (controller?.paused && unreadBytes < UNREAD_BYTES) controller.resume();
        if (unread.length === 0 && !ended2) {
          since = time2.now();
          if (timer === void 0) watch();
        }
        return piece;
      }
      if (failure2) throw failure2;
      return null;
    };
    const discard = () => {
      if (ended2) return;
      unread = [];
      stop(new Error("nobody reads on"));
    };
    const handler = {
      onRequestStart(started) {
        controller = started;
        if (ended2) started.abort(failure2 ?? new Error("aborted"));
        else if (unsent?.aborted) stop(new TransportError("aborted", "no", "stopped before it was sent"));
        else if (isStale?.()) stop(new TransportError("timeout", "no", "it could not be sent at once"));
        else enter("waiting");
      },
      onResponseStart(_controller, status, headers) {
        events += 1;
        if (status < 200 || ended2) return;
        enter("reading");
        resolve3({ status, headers: flat(headers), next, discard });
      },
      onResponseData(receiving, chunk) {
        if (ended2) return;
        events += 1;
        since = time2.now();
        unread.push(chunk);
        unreadBytes += chunk.byteLength;
        if (unreadBytes >= UNREAD_BYTES) receiving.pause();
        wake?.();
      },
      onResponseEnd() {
        end(null);
      },
      onResponseError(_controller, error2) {
        end(error2);
      }
    };
    try {
      connections.dispatch(options, handler);
    } catch (error2) {
      end(error2);
    }
  });
}
function flat(headers) {
  return Object.fromEntries(
    Object.entries(headers).map(([name2, value]) => [name2, Array.isArray(value) ? value.join(", ") : value ?? ""])
  );
}

// packages/core/src/node/proxies.ts
import { isIPv6 } from "node:net";
var SCHEMES = {
  http: "http",
  https: "https",
  socks: "socks5",
  socks5: "socks5",
  socks5h: "socks5"
};
function proxyProblems(env) {
  return [variableFor(env, "http"), variableFor(env, "https"), variableFor(env, "all")].filter((name2) => name2 !== void 0).flatMap((name2) => {
    const read = readProxy(env[name2] ?? "");
    if (typeof read === "string") return [];
    const message = `${read.why} Write it like ${name2}=http://proxy.example.com:3128, or unset ${name2}.`;
    return [{ field: name2, value: "***", message }];
  });
}
function proxiesOf(env) {
  const [problem] = proxyProblems(env);
  if (problem) throw new Error(`the proxy in ${problem.field} cannot be used: ${problem.message}`);
  const address = (kind2) => {
    const read = readProxy(env[variableFor(env, kind2) ?? ""] ?? "");
    return typeof read === "string" && read !== "" ? read : null;
  };
  const all = address("all");
  const http = address("http") ?? all;
  return { http, https: address("https") ?? all ?? http, except: exceptions(env["no_proxy"] || env["NO_PROXY"] || "") };
}
function variableFor(env, kind2) {
  const small = `${kind2}_proxy`;
  return [small, small.toUpperCase()].find((name2) => env[name2] !== void 0);
}
function readProxy(given3) {
  const value = given3.trim();
  if (value === "") return "";
  const [, named, rest = value] = /^(?:([a-z][a-z0-9+.-]*):)?\/+(.*)$/is.exec(value) ?? [];
  const scheme = SCHEMES[(named ?? "http").toLowerCase()];
  if (scheme === void 0)
    return { why: `it names a proxy of the kind "${named}", and Reelay knows http, https and socks5.` };
  const authority = authorityOf(rest);
  const at = authority.lastIndexOf("@");
  const login = at === -1 ? "" : `${loginOf(authority.slice(0, at))}@`;
  const host = authority.slice(at + 1);
  const address = `${scheme}://${login}${isIPv6(host) ? `[${host}]` : host}`;
  if (/[^\w.:[\]-]|^\d+$/.test(host) || !URL.canParse(address) || new URL(address).hostname === "")
    return { why: "it holds no address of a proxy." };
  return address;
}
function authorityOf(rest) {
  const afterLogin = rest.lastIndexOf("@") + 1;
  const end = rest.slice(afterLogin).search(/[/?#]/);
  return end === -1 ? rest : rest.slice(0, afterLogin + end);
}
function loginOf(login) {
  const colon = login.indexOf(":");
  const parts = colon === -1 ? [login] : [login.slice(0, colon), login.slice(colon + 1)];
  return parts.map((part) => encodeURIComponent(decoded3(part))).join(":");
}
function decoded3(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
function exceptions(given3) {
  return given3.split(/[\s,;]+/).map((entry) => entry.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/\/.*$/, "")).filter((entry) => entry !== "").join(",");
}

// packages/core/src/node/unpack.ts
import { pipeline as pipeline2 } from "node:stream";
import * as zlib from "node:zlib";
var CODINGS = 4;
var gzip = { make: () => zlib.createGunzip(), magic: [31, 139] };
var deflate = {
  // Half of all hosts send it without the header of RFC 1950.
  make: ([first2 = 0, second = 0]) => (first2 & 15) === 8 && (first2 << 8 | second) % 31 === 0 ? zlib.createInflate() : zlib.createInflateRaw()
};
var UNPACKERS = {
  gzip,
  "x-gzip": gzip,
  deflate,
  br: { make: () => zlib.createBrotliDecompress() },
  // Node has it since 22.15.
  ..."createZstdDecompress" in zlib ? { zstd: { make: () => zlib.createZstdDecompress(), magic: [40, 181, 47, 253] } } : {}
};
function unpacked(encoding, pieces) {
  const codings = (encoding ?? "").toLowerCase().split(",").map((coding) => UNPACKERS[coding.trim()]).filter((unpacker) => unpacker !== void 0);
  if (codings.length > CODINGS) return broken("it is compressed many times over", pieces);
  return codings.reduceRight((inside, unpacker) => unpack(inside, unpacker), pieces);
}
async function* broken(why, pieces) {
  await pieces[Symbol.asyncIterator]().return?.();
  throw new TransportError("encoding", "maybe", why);
}
async function* unpack(pieces, { make, magic }) {
  const rest = pieces[Symbol.asyncIterator]();
  const head = await headOf(rest);
  const all = joined2(head, rest);
  if (head.byteLength === 0 || magic?.some((byte, at) => head[at] !== byte)) return yield* all;
  const unpacker = make(head);
  let lost2;
  const watched = (async function* () {
    try {
      yield* all;
    } catch (error2) {
      lost2 = error2;
      throw error2;
    }
  })();
  pipeline2(watched, unpacker, () => {
  });
  try {
    yield* unpacker;
  } catch (error2) {
    if (lost2 !== void 0) throw lost2;
    throw new TransportError("encoding", "maybe", error2 instanceof Error ? error2.message : String(error2), {
      cause: error2
    });
  }
}
async function headOf(pieces) {
  let head = new Uint8Array(0);
  while (head.byteLength < 4) {
    const { done, value } = await pieces.next();
    if (done) break;
    head = head.byteLength === 0 ? value : Buffer.concat([head, value]);
  }
  return head;
}
async function* joined2(head, rest) {
  try {
    if (head.byteLength > 0) yield head;
    for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
  } finally {
    await rest.return?.();
  }
}

// packages/core/src/node/transport.ts
function createTransport(options = {}) {
  const connectTimeout = options.connectTimeoutMs ?? 15e3;
  const idleMs = options.idleTimeoutMs ?? 6e4;
  const startMs = 4 * connectTimeout;
  const limits = {
    submit: { wholeMs: options.submitTimeoutMs ?? 3e5, startMs, idleMs },
    free: { wholeMs: options.replyTimeoutMs ?? 6e4, startMs, headMs: idleMs, idleMs },
    asset: { startMs, headMs: idleMs, idleMs }
  };
  let connections = null;
  const connect = async () => openConnections(await import("./dispatchers-LF4GKMSG.mjs"), connectTimeout);
  const http = async (request, { signal, unsent, purpose, publicOnly, timeoutMs = Number.POSITIVE_INFINITY }) => {
    const isStale = purpose === "submit" ? startOfAge() : void 0;
    connections ??= connect();
    const ready = await Promise.all([connections, exchangeOf(request, purpose, options.userAgent)]).catch(neverLeft);
    const [{ pool, fresh, guarded, wasConnecting }, exchange2] = ready;
    const dispatcher = publicOnly ? guarded : purpose === "submit" ? fresh : pool;
    try {
      const settings = { signal, unsent, isStale, limits: within(limits[purpose], timeoutMs) };
      return wrap(await dispatch(dispatcher, exchange2, settings), signal);
    } catch (error2) {
      throw transportError(error2, signal, wasConnecting);
    }
  };
  return {
    http,
    async close() {
      const opened = await connections?.catch(() => null);
      if (!opened) return;
      const { pool, fresh, guarded } = opened;
      await Promise.all([pool, fresh, guarded].map((dispatcher) => dispatcher.destroy()));
    }
  };
}
var STALE_MS = 2e4;
function startOfAge() {
  const [ticks, time2] = [performance.now(), Date.now()];
  return () => performance.now() - ticks > STALE_MS || Math.abs(Date.now() - time2) > STALE_MS;
}
function within(limits, timeoutMs) {
  const wholeMs = Math.min(limits.wholeMs ?? Number.POSITIVE_INFINITY, timeoutMs);
  return Number.isFinite(wholeMs) ? { ...limits, wholeMs: Math.max(1, wholeMs) } : limits;
}
function openConnections({ createDispatcher, wasConnecting }, connectTimeout) {
  const shared = { connectTimeout, proxies: proxiesOf(process.env) };
  return {
    wasConnecting,
    pool: createDispatcher({ ...shared, keepAlive: true, publicOnly: false }),
    fresh: createDispatcher({ ...shared, keepAlive: false, publicOnly: false }),
    guarded: createDispatcher({ ...shared, keepAlive: true, publicOnly: true })
  };
}
function neverLeft(error2) {
  throw new TransportError("address", "no", error2 instanceof Error ? error2.message : String(error2), { cause: error2 });
}
async function exchangeOf(request, purpose, userAgent) {
  const { contentType, body } = bodyOf(request);
  const { origin, pathname, search } = new URL(request.url);
  const headers = headersOf(request, contentType, userAgent);
  const reset = purpose === "submit";
  return { origin, path: pathname + search, method: request.method, headers, body, reset };
}
function headersOf(request, contentType, userAgent = "reelay") {
  return {
    "User-Agent": userAgent,
    Accept: request.method === "POST" ? "application/json" : "*/*",
    // A reply that nobody has to unpack, and a file whose length and ranges are those of the file.
    "Accept-Encoding": "identity",
    ...contentType === null ? {} : { "Content-Type": contentType },
    ...request.headers
  };
}
function bodyOf(request) {
  if (request.json !== void 0) return { contentType: "application/json", body: JSON.stringify(request.json) };
  if (request.file) return { contentType: request.file.mediaType, body: request.file.bytes };
  return request.form ? multipart(request.form) : { contentType: null, body: null };
}
function wrap(answer, signal) {
  const { status, headers, discard } = answer;
  const body = (limit) => bodyPieces(answer, limit, signal);
  return {
    status,
    headers,
    async text(limit) {
      const pieces = [];
      let size = 0;
      for await (const piece of body(limit)) {
        size += piece.byteLength;
        if (size > limit) throw tooLarge(limit);
        pieces.push(piece);
      }
      return new TextDecoder().decode(Buffer.concat(pieces));
    },
    stream: () => body(Number.POSITIVE_INFINITY),
    discard
  };
}
function tooLarge(limit) {
  return new TransportError("too-large", "maybe", `the body is larger than ${limit} bytes`);
}
async function* bodyPieces({ status, headers, next, discard }, limit, signal) {
  const received = async function* () {
    let size = 0;
    for (let piece = await next(); piece !== null; piece = await next()) {
      size += piece.byteLength;
      if (size > limit) throw tooLarge(limit);
      yield piece;
    }
  };
  try {
    const encoding = headers["content-encoding"];
    yield* encoding === void 0 || status === 206 ? received() : unpacked(encoding, received());
  } catch (error2) {
    throw transportError(error2, signal);
  } finally {
    discard();
  }
}
function transportError(error2, signal, wasConnecting = () => false) {
  if (error2 instanceof TransportError) return error2;
  const cause = error2 instanceof Error ? error2 : new Error(String(error2));
  const inner = cause.cause instanceof TransportError ? cause.cause : void 0;
  if (inner) return inner;
  if (signal?.aborted) return new TransportError("aborted", "maybe", "stopped", { cause });
  const { code: stated } = cause;
  const code = typeof stated === "string" ? stated : cause.name;
  const reached = wasConnecting(cause) ? "no" : "maybe";
  return new TransportError(kindOf2(code, reached), reached, sayWhy(code, cause), { cause });
}
function kindOf2(code, reached) {
  if (/^(ENOTFOUND|EAI_)/.test(code)) return "dns";
  if (/TIMEOUT|TimeoutError|ETIMEDOUT/.test(code)) return "timeout";
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return "tls";
  return reached === "no" ? "connect" : "reset";
}
function sayWhy(code, cause) {
  if (/^(ENOTFOUND|EAI_)/.test(code)) return "the host name cannot be resolved";
  if (code === "ECONNREFUSED") return "the connection was refused";
  if (/TIMEOUT|TimeoutError|ETIMEDOUT/.test(code)) return "it took too long";
  return `${code}: ${cause.message}`.slice(0, 300);
}

// packages/core/src/node/image-file.ts
import { readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { basename as basename3 } from "node:path";
var LIMIT_BYTES2 = 32e6;
async function readImageFile(path) {
  const inWords4 = (error2) => {
    throw new Error(systemWords(error2));
  };
  const found = await stat2(path).catch(inWords4);
  if (found.isDirectory()) throw new Error("it is a folder. Name a file");
  const { size } = found;
  if (size > LIMIT_BYTES2) throw new Error(`it has ${(size / 1e6).toFixed(1)} MB, more than any provider takes`);
  const bytes = new Uint8Array(await readFile2(path).catch(inWords4));
  const { imageSize } = await import("./esm-OGQ75JUC.mjs");
  try {
    const { width, height, type } = imageSize(bytes);
    return { name: basename3(path), mediaType: `image/${type === "jpg" ? "jpeg" : type}`, bytes, width, height };
  } catch {
    throw new Error("it is no image (JPEG, PNG or WebP)");
  }
}

// packages/core/src/node/index.ts
var OPTIONS = { ...CLIENT_OPTIONS, accounts: ELSEWHERE };

// packages/github-action/src/runner/secrets.ts
var SHORTEST2 = 6;
var known = /* @__PURE__ */ new Set();
function keepSecret(secret) {
  for (const spelling of [secret, JSON.stringify(secret).slice(1, -1)])
    if (spelling.length >= SHORTEST2) known.add(spelling);
}
function withoutSecrets(text2) {
  const longestFirst = [...known].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((left, secret) => left.replaceAll(secret, "***"), text2);
}
function partsOf2(text2) {
  const words2 = text2.split(/\s+/);
  const parts = words2.flatMap((word2) => word2.split(/[^\x21-\x7e]+|[:=,;|{}[\]"'`<>]+/));
  return [.../* @__PURE__ */ new Set([...words2, ...parts])].filter((part) => part.length >= SHORTEST2);
}

// packages/github-action/src/runner/say.ts
function onRunner(env = process.env) {
  return !["", "false"].includes((env["GITHUB_ACTIONS"] ?? "").toLowerCase());
}
function mask(secret) {
  keepSecret(secret);
  if (onRunner()) setSecret(secret);
}
function output(name2, value) {
  if (!onRunner() && !process.env["GITHUB_OUTPUT"]) return;
  try {
    setOutput(name2, typeof value === "string" ? withoutSecrets(value) : value);
  } catch (error2) {
    annotate("warning", `The output ${name2} could not be written: ${error2 instanceof Error ? error2.message : error2}`);
  }
}
function surviveClosedOutput() {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {
  });
}
function inert(text2, limit = 2e3) {
  const line = text2.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").replace(/##\[/g, "## [").replace(/^\s*::/, ": :");
  return line.length > limit ? `${line.slice(0, limit)}\u2026` : line;
}
function say(line) {
  process.stdout.write(`${inert(withoutSecrets(line))}
`);
}
var KEPT = 10;
var LONGEST2 = 4e3;
var count = { notice: 0, warning: 0, error: 0 };
var annotation = { notice, warning, error };
function annotate(kind2, text2, place2 = {}) {
  const message = withoutSecrets(text2);
  if (!onRunner()) {
    sayPlainly(kind2, message, place2);
    return;
  }
  const safe = message.length > LONGEST2 ? `${message.slice(0, LONGEST2)}\u2026` : message;
  count[kind2] += 1;
  if (count[kind2] < KEPT) annotation[kind2](safe, place2);
  else if (count[kind2] === KEPT) annotation[kind2](`${safe}
\u2026 and perhaps more: see the log and the summary.`, place2);
  else say(plainly(kind2, message, place2));
}
function plainly(kind2, message, place2) {
  return `${kind2}: ${place2.file === void 0 ? "" : `${place2.file}:${place2.startLine ?? 1} `}${message}`;
}
function sayPlainly(kind2, message, place2) {
  const stream = kind2 === "notice" ? process.stdout : process.stderr;
  stream.write(`${inert(plainly(kind2, message, place2), LONGEST2)}
`);
}

// packages/github-action/src/ledger/pending.ts
import { readdir as readdir3, readFile as readFile3 } from "node:fs/promises";
import { join as join5 } from "node:path";

// packages/core/src/engine/download/ask-for-file.ts
var PATIENCE_MS3 = 2e4;
var PAUSE_MS = 3e3;
var BELIEVED = /* @__PURE__ */ new Map([
  ["expired", 2],
  ["not_found", 4]
]);
async function askForFile(session, task, record2) {
  const over2 = new AbortController();
  const answered = new AbortController();
  const limit = session.clock.sleep(PATIENCE_MS3, answered.signal).then(() => {
    over2.abort();
    return "unclear";
  });
  try {
    return await Promise.race([ask(session, task, record2, over2.signal), limit]);
  } finally {
    answered.abort();
  }
}
async function ask(session, task, record2, signal) {
  for (let look = 1; ; look++) {
    try {
      const state = await getTask(session, task, signal);
      if (!state.known) return "unclear";
      for await (const _ of readClip(session, task, state, { signal, goneRounds: 1 })) return "there";
      return "unclear";
    } catch (error2) {
      const believed = ReelayError.is(error2) && !error2.retryable ? BELIEVED.get(error2.code) : void 0;
      if (believed === void 0 || isOfOtherAccount(session, record2)) return "unclear";
      if (look >= believed) return "gone";
      await session.clock.sleep(PAUSE_MS, signal);
    }
  }
}

// packages/core/src/engine/ledger/month.ts
function monthOf({ createdAt, task, at }) {
  const time2 = [createdAt, task?.submittedAt, at].map((text2) => Date.parse(text2 ?? "")).find((ms) => !Number.isNaN(ms));
  return time2 === void 0 ? "" : new Date(time2).toISOString().slice(0, 7);
}
function costOf(record2) {
  if (ADAPTERS[record2.provider].free || record2.state === "failed" && record2.charged === "no") return 0;
  return record2.cost ?? record2.estimatedCost ?? null;
}
function spentIn(month, records) {
  const costs = records.filter((record2) => monthOf(record2) === month).map(costOf);
  const known2 = costs.filter((cost) => cost !== null);
  return { usd: sumUsd(known2) ?? 0, unpriced: costs.length - known2.length };
}

// packages/core/src/video/number.ts
function keepsNumber(source, value) {
  if (!Number.isFinite(value)) return false;
  const text2 = source.trim();
  if (/^0[xob]/i.test(text2)) return BigInt(text2) === asInteger(value);
  return decimal(text2) === decimal(JSON.stringify(value));
}
function asInteger(value) {
  const text2 = JSON.stringify(value);
  return /^-?\d+$/.test(text2) ? BigInt(text2) : null;
}
function decimal(text2) {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,9}))?$/i.exec(text2);
  if (!match) return null;
  const [, sign = "", whole2 = "", fraction = "", exponent = "0"] = match;
  const digits = (whole2 + fraction).replace(/^0+/, "");
  const short = digits.replace(/0+$/, "");
  if (short === "") return "0";
  return `${sign === "-" ? "-" : ""}${short}e${Number(exponent) - fraction.length + digits.length - short.length}`;
}

// packages/core/src/video/slug.ts
var KEPT2 = new RegExp("\\p{L}\\p{M}*|\\p{N}", "gu");
var OF_LOOKS = new RegExp("\\p{Me}|[\\uFE00-\\uFE0F]|[\\u{E0100}-\\u{E01EF}]", "gu");
var JOINERS = /(?<=[\p{L}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}])/gu;
var DOTTED_I = /i\u0307/g;
var RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
var graphemes;
function slug(text2, fits) {
  const lower = text2.normalize("NFC").toLowerCase().replace(DOTTED_I, "i ").replace(OF_LOOKS, " ").replace(JOINERS, "");
  let words2 = "";
  let end = 0;
  for (const { 0: kept2, index } of lower.matchAll(KEPT2)) {
    words2 += index === end ? kept2 : `-${kept2}`;
    end = index + kept2.length;
  }
  const clean = (fits(words2) ? words2 : cut(words2, fits)).replace(/^-+|-+$/g, "");
  return RESERVED.test(clean) ? `${clean}-clip` : clean;
}
function cut(words2, fits) {
  graphemes ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  let short = "";
  for (const { segment: segment2 } of graphemes.segment(words2)) {
    if (!fits(short + segment2)) break;
    short += segment2;
  }
  return short;
}

// packages/github-action/src/ledger/pending.ts
function pendingFolder(env, workspace, of = "cache") {
  return join5(
    workspace.target(env["RUNNER_TEMP"] || ".reelay"),
    of === "cache" ? "reelay-pending" : `reelay-pending-${of}`
  );
}
async function keepWaiting(disk, folder, name2, waiting2) {
  const path = join5(folder, `${name2}.json`);
  await disk.writeFile(path, JSON.stringify(waiting2));
  return path;
}
async function pendingRecords(folder) {
  const names2 = await readdir3(folder).catch(() => []);
  return names2.filter((name2) => name2.endsWith(".json")).map((name2) => join5(folder, name2));
}
async function readWaiting(file) {
  try {
    const { record: record2, clip } = JSON.parse(await readFile3(file, "utf8"));
    const whole2 = parseRecord(JSON.stringify(record2));
    return whole2 && { record: whole2, clip };
  } catch {
    return null;
  }
}

// packages/github-action/src/ledger/cache-store.ts
import { createHash as createHash7 } from "node:crypto";
import { readFile as readFile4, stat as stat3 } from "node:fs/promises";
import { join as join6 } from "node:path";

// packages/github-action/src/runner/captured-output.ts
import { AsyncLocalStorage } from "node:async_hooks";
var capture = new AsyncLocalStorage();
var installed = false;
async function withCapturedOutput(work, chunks = []) {
  install();
  const result = await capture.run(chunks, work);
  const lines = linesOf(chunks);
  const troubles = lines.flatMap((line) => {
    const match = /^::(?:warning|error)[^:]{0,500}::(.*)$/.exec(line);
    return match ? [decode2(match[1] ?? "")] : [];
  });
  return { result, lines, troubles };
}
function linesOf(chunks) {
  return chunks.join("").split(/\r?\n/).filter((line) => line !== "");
}
function install() {
  if (installed) return;
  installed = true;
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((chunk, ...rest) => {
    const chunks = capture.getStore();
    const text2 = typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
    if (!chunks) return write(chunk, ...rest);
    if (text2.startsWith("::add-mask::")) return onRunner() ? write(chunk, ...rest) : true;
    chunks.push(text2);
    return true;
  });
}
function decode2(message) {
  return message.replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%25/g, "%");
}

// packages/github-action/src/ledger/cache-owner.ts
function cacheOwner(env, nonce) {
  const { GITHUB_RUN_ID: run = "", GITHUB_RUN_ATTEMPT: attempt = "" } = env;
  return [run, attempt, jobId(env["ACTIONS_RUNTIME_TOKEN"]), nonce].join("|");
}
function isOwnerOver(theirs, ours) {
  const [run = "", attempt = "", job = ""] = (theirs ?? "").split("|");
  const [ourRun = "", ourAttempt = "", ourJob = "", ourNonce] = ours.split("|");
  if (run === "" || run !== ourRun) return false;
  if (theirs?.endsWith(`|${ourNonce}`)) return false;
  return Number(attempt) < Number(ourAttempt) || attempt === ourAttempt && job !== "" && job === ourJob;
}
function jobId(token) {
  try {
    const payload = JSON.parse(Buffer.from(token?.split(".")[1] ?? "", "base64url").toString("utf8"));
    return /(?:^| )Actions\.Results:[^: ]+:([^: ]+)(?: |$)/.exec(payload.scp ?? "")?.[1] ?? "";
  } catch {
    return "";
  }
}

// packages/github-action/src/ledger/outage.ts
var StoreTrouble = class extends Error {
  /** Milliseconds until the store wants to be asked again, where it says so. */
  retryAfterMs;
  /** It will say the same the next time: the token may not do this. */
  isLasting;
  constructor(message, retryAfterMs2 = null, isLasting = false) {
    super(message);
    this.name = "StoreTrouble";
    this.retryAfterMs = retryAfterMs2;
    this.isLasting = isLasting;
  }
};
var TOTAL_MS = 28e3;
var CLAIMS_SHARE = 1 / 4;
var CALL_MS = 1e4;
var REST_MS = 2e4;
var SLICE_MS = 1e3;
var AGAIN_MS = 2e3;
var QUICK_TRIES = 2;
var LEAST_SPEED = 1e3;
function createOutage(options) {
  const { now, sleep: sleep2, probe, totalMs = TOTAL_MS, callMs = CALL_MS, restMs = REST_MS } = options;
  let lostMs = options.lostMs ?? 0;
  let countedUntil = Number.NEGATIVE_INFINITY;
  let failedAt = Number.NEGATIVE_INFINITY;
  let askedAt = Number.NEGATIVE_INFINITY;
  let isWell = true;
  let answersNow = true;
  let last = new StoreTrouble("the store does not answer");
  const lose = (from, mostMs) => {
    const until = now();
    lostMs += Math.min(mostMs, Math.max(0, until - Math.max(from, countedUntil)));
    countedUntil = Math.max(countedUntil, until);
    failedAt = until;
    options.onLost?.(lostMs);
  };
  const within2 = async (work, ms) => {
    const running = work();
    running.catch(() => {
    });
    const done = new AbortController();
    const late = countDown(ms, done.signal).then(() => {
      if (!done.signal.aborted) throw new StoreTrouble(`it did not answer within ${Math.ceil(ms / 1e3)} s`);
      return running;
    });
    try {
      return await Promise.race([running, late]);
    } catch (error2) {
      if (error2 instanceof StoreTrouble) throw error2;
      throw new StoreTrouble(error2 instanceof Error ? error2.message : String(error2));
    } finally {
      done.abort();
      late.catch(() => {
      });
    }
  };
  const countDown = async (ms, signal) => {
    for (let left = ms; left > 0 && !signal.aborted; left -= SLICE_MS) await sleep2(Math.min(SLICE_MS, left), signal);
  };
  const askInBackground = () => {
    if (now() - askedAt < restMs || now() - failedAt < restMs) return;
    askedAt = now();
    void within2(probe, callMs).then(
      () => {
        answersNow = true;
      },
      () => {
      }
    );
  };
  return {
    async call(work, { important, isClaim = false, bytes = 0 }) {
      const shareMs = isClaim ? totalMs : totalMs * (1 - CLAIMS_SHARE);
      for (let quick = 0; ; ) {
        const left = Math.max(shareMs - lostMs, answersNow ? AGAIN_MS : 0);
        if (left <= 0) {
          askInBackground();
          throw last;
        }
        const started = now();
        const mostMs = Math.min(callMs + bytes / LEAST_SPEED, left);
        try {
          const result = await within2(work, mostMs);
          isWell = true;
          answersNow = true;
          return result;
        } catch (error2) {
          last = error2;
          answersNow = false;
          lose(started, mostMs);
        }
        if (now() - started < 1e3) quick += 1;
        const pauseMs2 = last.retryAfterMs ?? 500 * quick;
        const isHopeless = last.isLasting || last.retryAfterMs === null && quick > (isWell ? QUICK_TRIES : 0);
        if (!important || isHopeless || pauseMs2 > shareMs - lostMs) {
          isWell = false;
          throw last;
        }
        const paused = now();
        await sleep2(pauseMs2);
        lose(paused, pauseMs2);
      }
    }
  };
}

// packages/github-action/src/ledger/cache-store.ts
var FOLDER = ".reelay/cache";
var STATES2 = {
  intended: "0intended",
  unknown: "0unknown",
  submitted: "1submitted",
  finished: "2finished",
  failed: "2failed"
};
var KEYS = 4;
var RESERVED_MS = 2e4;
var LOOK_MS2 = 1e3;
var TAKEN = /\(409\)|already exists/i;
var HIT = /^Cache hit for(?: restore-key)?: (\S+)/;
var DENIED = /does not permit|denied|\((?:401|403)\)/i;
function createCacheStore(options) {
  const { root, disk } = options;
  const files = /* @__PURE__ */ new Map();
  const now = options.now ?? (() => performance.now());
  const outage = createOutage({
    sleep: options.sleep,
    now,
    ...options.lostMs === void 0 ? {} : { lostMs: options.lostMs },
    ...options.onLost === void 0 ? {} : { onLost: options.onLost },
    async probe() {
      const cache = await options.load();
      const work = () => cache.restoreCache([`${FOLDER}/lease`], leaseOf("probe"), [], { lookupOnly: true }, true);
      const { troubles } = await withCapturedOutput(work);
      if (troubles.length > 0) throw troubleOf(troubles, void 0);
    }
  });
  const uploads = pLimit(4);
  const restores = pLimit(8);
  const folderOf = (fingerprint2) => `${FOLDER}/${fingerprint2}`;
  const recordPath = (fingerprint2) => join6(root, folderOf(fingerprint2), "record.json");
  const clipPath = (fingerprint2) => join6(root, folderOf(fingerprint2), "clip.mp4");
  const prefixOf = (fingerprint2) => `reelay-v1-${fingerprint2}-`;
  const heard2 = /* @__PURE__ */ new Map();
  const listen = (folder) => {
    const chunks = [];
    heard2.set(folder, [...heard2.get(folder) ?? [], chunks]);
    return chunks;
  };
  const heardLines = (folder) => linesOf((heard2.get(folder) ?? []).flat());
  const heardHit = (folder) => heardLines(folder).flatMap((line) => HIT.exec(line)?.[1] ?? [])[0] ?? null;
  const heardTaken = (fingerprint2) => heardLines(folderOf(fingerprint2)).some((line) => TAKEN.test(line));
  async function restore(folder, prefixes, lookupOnly) {
    try {
      return await restoreOnce(folder, prefixes, lookupOnly);
    } catch (error2) {
      const seen2 = lookupOnly ? null : await restoreOnce(folder, prefixes, true).catch(() => null);
      if (seen2 !== null)
        return restoreOnce(folder, prefixes, false).catch(() => Promise.reject(thereButUnreadable(seen2, error2)));
      const hit = heardHit(folder);
      if (hit !== null) throw thereButUnreadable(hit, error2);
      throw error2;
    }
  }
  async function restoreOnce(folder, prefixes, lookupOnly) {
    const [prefix = "", ...others] = prefixes;
    return restores(
      () => outage.call(
        async () => {
          const cache = await options.load();
          if (!lookupOnly) {
            await disk.remove(join6(root, folder));
            await disk.makeFolder(join6(root, folder));
          }
          const work = () => cache.restoreCache([folder], prefix, others, { lookupOnly }, true);
          const { result: key, lines, troubles } = await withCapturedOutput(work, listen(folder));
          if (key !== void 0) return key;
          const skipped = lines.find((line) => line.includes("does not permit reads"));
          if (lines.some((line) => HIT.test(line)) || troubles.length > 0 || skipped !== void 0)
            throw troubleOf(troubles, skipped);
          return null;
        },
        { important: true }
      )
    );
  }
  const lookUp = (fingerprint2, ...rests) => restore(
    folderOf(fingerprint2),
    rests.map((rest) => prefixOf(fingerprint2) + rest),
    true
  );
  async function newest(fingerprint2, rest = "") {
    const key = await restore(folderOf(fingerprint2), [prefixOf(fingerprint2) + rest], false);
    if (key === null) return null;
    const text2 = await readFile4(recordPath(fingerprint2), "utf8").catch(() => "");
    const named = recordFromKey(key, fingerprint2);
    const record2 = parseRecord(text2);
    const isWhole = record2 !== null && keyOf(record2) === keyOf({ ...record2, ...named });
    return isWhole ? record2 : unreadable2(named);
  }
  async function read(fingerprint2) {
    let record2 = await newest(fingerprint2);
    while (record2 !== null && record2.state !== "finished") {
      const { generation } = record2;
      const key = await lookUp(fingerprint2, ...beyond(generation));
      const named = key === null ? null : recordFromKey(key, fingerprint2);
      if (key === null || named === null || named.generation === generation && named.state === record2.state) break;
      const further = await newest(fingerprint2, key.slice(prefixOf(fingerprint2).length));
      if (further === null || furthest(record2, further) === record2) break;
      record2 = further;
    }
    return record2;
  }
  async function save(record2, spare, important) {
    const { fingerprint: fingerprint2 } = record2;
    const clip = record2.state === "finished" ? files.get(fingerprint2) : void 0;
    const bytes = clip === void 0 ? 0 : await stat3(clip).then(({ size }) => size);
    const work = async () => {
      const folder = folderOf(fingerprint2);
      await disk.remove(join6(root, folder));
      await disk.writeFile(recordPath(fingerprint2), `${JSON.stringify(record2)}
`);
      if (clip !== void 0) await disk.linkOrCopy(clip, clipPath(fingerprint2));
      return upload(folder, `${keyOf(record2)}${spare === 0 ? "" : `.${spare}`}`);
    };
    return uploads(() => outage.call(work, { important, isClaim: record2.state === "intended", bytes }));
  }
  async function upload(folder, key) {
    const cache = await options.load();
    const {
      result: id,
      lines,
      troubles
    } = await withCapturedOutput(() => cache.saveCache([folder], key, {}, true), listen(folder));
    if (id !== -1) return "saved";
    if (lines.some((line) => TAKEN.test(line))) return "taken";
    throw troubleOf(
      troubles,
      lines.find((line) => line.includes("does not permit writes")) ?? "the cache took no entry"
    );
  }
  async function writeNow(record2) {
    for (let spare = 0; spare < KEYS; spare++) {
      if (await save(record2, spare, false) === "saved") return;
      const key = `${keyOf(record2)}${spare === 0 ? "" : `.${spare}`}`;
      if (await lookUp(record2.fingerprint, key.slice(prefixOf(record2.fingerprint).length)) !== null) return;
    }
    throw new Error("the cache took no entry");
  }
  async function wasPassedOver({ fingerprint: fingerprint2, generation }) {
    return await lookUp(fingerprint2, `${generation}-${STATES2.unknown}`, `${generation + 1}-`) !== null;
  }
  async function writePending(waitingFiles) {
    let written = 0;
    let problem = null;
    for (const file of waitingFiles) {
      const waiting2 = await readWaiting(file);
      if (waiting2 === null) continue;
      const { record: record2, clip } = waiting2;
      try {
        const there = await read(record2.fingerprint);
        if (there === null || furthest(there, record2) === record2) {
          if (clip !== null && record2.state === "finished" && await hashFile(clip) !== record2.file?.sha256)
            throw new Error("a clip is no longer what its record says");
          if (clip !== null) files.set(record2.fingerprint, clip);
          await writeNow(record2);
          written += 1;
        }
        await disk.remove(file);
      } catch (error2) {
        problem ??= error2;
      }
    }
    await disk.remove(join6(root, FOLDER)).catch(() => {
    });
    if (problem !== null) throw problem;
    return written;
  }
  const beat2 = async (count2) => {
    const folder = `${FOLDER}/lease`;
    await disk.writeFile(join6(root, folder, "beat"), String(count2));
    await upload(folder, `${leaseOf(options.owner)}${count2}`);
  };
  const heart = createHeartbeat(beat2, void 0, options.every);
  return {
    name: "the Actions cache",
    mayBuyUnrecorded: true,
    seesAllRuns: false,
    mend: "",
    async read(fingerprint2) {
      return read(fingerprint2).catch((error2) => {
        throw heardTaken(fingerprint2) && !ReelayError.is(error2) ? knownButOutOfReach(BEGUN, error2) : error2;
      });
    },
    async claim(record2) {
      const started = now();
      const saved = await save(record2, 0, true).catch((error2) => error2);
      if (saved === "saved") return now() - started < RESERVED_MS / 2 || !await wasPassedOver(record2);
      for (let waited = 0; ; waited += LOOK_MS2) {
        const there = await newest(record2.fingerprint, `${record2.generation}-`).catch((error2) => {
          if (saved === "taken" || heardTaken(record2.fingerprint)) throw takenButUnreadable(record2, error2);
          throw saved instanceof Error && !ReelayError.is(error2) ? saved : error2;
        });
        if (there !== null) return there.state === "intended" && there.owner === record2.owner;
        if (saved instanceof Error) throw heardTaken(record2.fingerprint) ? takenButUnreadable(record2, saved) : saved;
        if (waited >= RESERVED_MS) break;
        await options.sleep(LOOK_MS2);
      }
      const closed = { ...record2, state: "unknown" };
      await writeNow(closed).catch((error2) => Promise.reject(takenButUnreadable(record2, error2)));
      return false;
    },
    async holds(claim2) {
      return await lookUp(claim2.fingerprint, ...beyond(claim2.generation)) === null;
    },
    async write(record2) {
      const clip = files.get(record2.fingerprint) ?? null;
      const waiting2 = await keepWaiting(disk, options.pending, keyOf(record2), { record: record2, clip });
      await writeNow(record2);
      await disk.remove(waiting2);
    },
    async signOf({ owner }) {
      if (isOwnerOver(owner, options.owner)) return "ended";
      return { beat: await restore(`${FOLDER}/lease`, [leaseOf(owner ?? "")], true) ?? "" };
    },
    keepAlive: () => heart.keepAlive(),
    has: async (record2) => record2.file !== void 0 && await hashFile(clipPath(record2.fingerprint)) === record2.file.sha256,
    async fetch(record2, target) {
      const path = clipPath(record2.fingerprint);
      if (record2.file === void 0 || await hashFile(path) !== record2.file.sha256) return false;
      await disk.copy(path, target);
      return true;
    },
    keep: async ({ fingerprint: fingerprint2 }, path) => void files.set(fingerprint2, path),
    writePending,
    async close(isStopped) {
      await writePending(isStopped ? [] : await pendingRecords(options.pending)).catch(() => {
      });
    }
  };
}
function troubleOf(troubles, otherwise) {
  const said2 = [...troubles, ...otherwise === void 0 ? [] : [otherwise]].join("; ");
  const pause = /rate limit[^0-9]{0,200}(\d{1,6}) seconds/i.exec(said2);
  return new StoreTrouble(said2 || "it gave no reason", pause ? Number(pause[1]) * 1e3 : null, DENIED.test(said2));
}
function keyOf({ fingerprint: fingerprint2, generation, state }) {
  return `reelay-v1-${fingerprint2}-${generation}-${STATES2[state]}`;
}
function beyond(generation) {
  const states = ["finished", "submitted", "failed", "unknown"];
  return [`${generation + 1}-`, ...states.map((state) => `${generation}-${STATES2[state]}`)];
}
function leaseOf(owner) {
  return `reelay-v1-lease-${createHash7("sha256").update(owner).digest("hex").slice(0, 32)}-`;
}
function recordFromKey(key, fingerprint2) {
  const [, generation = "0", word2] = /-(\d{1,9})-(\d[a-z]+)(?:\.\d)?$/.exec(key) ?? [];
  const state = Object.keys(STATES2).find((name2) => STATES2[name2] === word2);
  return { fingerprint: fingerprint2, generation: Number(generation), state: state ?? "intended" };
}
function unreadable2({ fingerprint: fingerprint2, generation, state }) {
  return unreadableRecord(fingerprint2, generation, state === "intended" ? "intended" : "unknown");
}
function thereButUnreadable(key, cause) {
  return knownButOutOfReach(`it has a record of this clip (${key.slice(-24)})`, cause);
}
var BEGUN = "another run has begun to record this purchase";
function takenButUnreadable({ generation }, cause) {
  return knownButOutOfReach(`${BEGUN} (generation ${generation})`, cause);
}
function knownButOutOfReach(what, cause) {
  const why = cause instanceof Error ? ` (${cause.message})` : "";
  return new ReelayError(
    "submit_unknown",
    `The Actions cache says that ${what}, and does not show it${why}. It may have been bought, so nothing was submitted. Run again when the cache answers; if no task is to be found at the provider, set buy-again: unknown.`,
    { charged: "unknown", retryable: true, ...cause instanceof Error ? { cause } : {} }
  );
}

// packages/github-action/src/ledger/open-store.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join9 } from "node:path";

// packages/github-action/src/ledger/folder-store.ts
import { join as join7 } from "node:path";

// packages/github-action/src/ledger/checked-ledger.ts
function checkedLedger(ledger, folder, disk) {
  const checked2 = Object.entries(ledger).map(([name2, method]) => {
    if (typeof method !== "function") return [name2, method];
    const work = method;
    if (name2 === "keepAlive")
      return [name2, (...args) => disk.refusal(folder, "folder") === null ? work(...args) : () => {
      }];
    return [
      name2,
      async (...args) => {
        const refused = disk.refusal(folder, "folder");
        if (refused === null) return work(...args);
        if (name2 === "sample") return [];
        throw new UnsafePathError(`the ledger: ${refused}`);
      }
    ];
  });
  return Object.fromEntries(checked2);
}

// packages/github-action/src/ledger/folder-store.ts
var MEND = "Make the folder readable and writable for the user of this job, free some space, or name another folder in ledger.";
function createFolderStore(folder, name2, disk) {
  const recordFolder = join7(folder, "records");
  const records = checkedLedger(createFolderLedger(recordFolder), recordFolder, disk);
  const clipOf = ({ fingerprint: fingerprint2, generation }) => join7(folder, "clips", `${fingerprint2}.${generation}.mp4`);
  return {
    ...records,
    name: name2,
    mayBuyUnrecorded: false,
    seesAllRuns: true,
    mend: MEND,
    has: async (record2) => record2.file !== void 0 && await hashFile(clipOf(record2)) === record2.file.sha256,
    async fetch(record2, target) {
      if (await hashFile(clipOf(record2)) !== record2.file?.sha256) return false;
      await disk.copy(clipOf(record2), target);
      return true;
    },
    keep: (record2, path) => disk.copy(path, clipOf(record2)),
    close: async () => {
    }
  };
}

// packages/github-action/src/ledger/git-address.ts
var DEFAULT_BRANCH = "reelay-ledger";
function gitAddress(ledger, env) {
  const match = /^git(?::(.*))?$/is.exec(ledger.trim());
  if (match === null) return null;
  const branch = match[1]?.trim() ?? DEFAULT_BRANCH;
  if (!isBranchName(branch))
    throw new Error(
      `"${branch}" is no name of a branch. Write git, or git:<branch>, for example git:${DEFAULT_BRANCH}.`
    );
  const own3 = [env["GITHUB_HEAD_REF"], branchOf(env["GITHUB_REF"]), env["GITHUB_BASE_REF"]];
  if (own3.includes(branch))
    throw new Error(
      `the branch ${branch} is one that this run works on. A ledger has a branch of its own: git alone is ${DEFAULT_BRANCH}.`
    );
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "" } = env;
  if (!/^https?:\/\/[^/]/i.test(server) || !/^[^/\s]+\/[^/\s]+$/.test(repository))
    throw new Error(
      "git is a branch of the repository that a workflow runs in, and GITHUB_SERVER_URL and GITHUB_REPOSITORY name none here. Use the path of a folder."
    );
  return { url: `${server.replace(/\/+$/, "")}/${repository}`, branch };
}
function branchOf(ref = "") {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}
function isBranchName(name2) {
  if (name2 === "" || name2 === "@" || /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$|^-/.test(name2)) return false;
  return name2.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"));
}

// packages/github-action/src/ledger/tool-cache-store.ts
import { arch } from "node:os";
import { join as join8 } from "node:path";
var TOOL = "reelay-clip";
var FILE = "clip.mp4";
function createToolCacheStore(toolCache, disk) {
  const versionOf = (sha2562) => `0.0.0-h${sha2562}`;
  const find = async (sha2562) => {
    if (sha2562 === void 0) return null;
    const tools = await import("./tool-cache-7W3XFRWQ.mjs");
    const { result: folder } = await withCapturedOutput(async () => tools.find(TOOL, versionOf(sha2562)));
    if (folder === "") return null;
    const path = join8(folder, FILE);
    return await hashFile(path) === sha2562 ? path : null;
  };
  return {
    ...createFolderLedger(join8(toolCache, "reelay", "records")),
    name: "the runner's tool cache",
    mayBuyUnrecorded: false,
    seesAllRuns: false,
    mend: MEND,
    has: async (record2) => await find(record2.file?.sha256) !== null,
    async fetch(record2, target) {
      const path = await find(record2.file?.sha256);
      if (path === null) return false;
      await disk.copy(path, target);
      return true;
    },
    async keep(_record, path) {
      const sha2562 = await hashFile(path);
      if (sha2562 === null) throw new Error("the saved clip cannot be read");
      if (await find(sha2562) !== null) return;
      const folder = join8(toolCache, TOOL, versionOf(sha2562), arch());
      await disk.copy(path, join8(folder, FILE));
      await disk.writeFile(`${folder}.complete`, "");
    },
    close: async () => {
    }
  };
}

// packages/github-action/src/ledger/open-store.ts
var ALLOWED = "Allowed: auto, cache, tool-cache, git, git:<branch>, postgres://\u2026, redis://\u2026, rediss://\u2026, or the path of a folder.";
async function openStore(inputs, workspace, env, nonce) {
  if (isDatabaseAddress(inputs.ledger)) return openDatabase(inputs, workspace, env);
  const git = gitAddress(inputs.ledger, env);
  if (git !== null) return openGit(git, inputs, workspace, env);
  if (inputs.ledger !== "auto") return openKind(inputs.ledger, workspace, env, nonce);
  const address = await gitForAuto(inputs, workspace, env);
  if (address === null) return openKind(automatic(env), workspace, env, nonce);
  const [{ createAutoStore }, lasting] = await Promise.all([
    import("./auto-store-JQCXLEBD.mjs"),
    openGit(address, inputs, workspace, env)
  ]);
  const { store: fallback } = await openKind(automatic(env), workspace, env, nonce, lasting.owner);
  const notify = (message) => annotate("notice", message);
  return {
    store: createAutoStore({ git: lasting.store, fallback, mayCopy: inputs.mayCopy === true, notify }),
    owner: lasting.owner
  };
}
async function openGit(address, inputs, workspace, env) {
  const [{ createGitStore }, { gitOwner }] = await Promise.all([import("./git-store-KKJR6KLA.mjs"), import("./git-owner-72UGUTOK.mjs")]);
  const owner = gitOwner(env);
  const temp = workspace.target(env["RUNNER_TEMP"] || ".reelay");
  const pending = pendingFolder(env, workspace, "git");
  const { root, disk } = workspace;
  const [token, clips] = [inputs.githubToken, await sharedClips(inputs, workspace)];
  const artifacts = await artifactClips(inputs, workspace, env);
  const options = { ...address, token, workspace: root, disk, pending, clips, artifacts, temp, owner, env };
  return { store: createGitStore(options), owner };
}
async function openDatabase(inputs, workspace, env) {
  const { createDatabaseStore, databaseOwner } = await import("./database-store-W3DJM2SU.mjs");
  const owner = databaseOwner(env);
  const store = await createDatabaseStore({
    address: inputs.ledger,
    disk: workspace.disk,
    pending: pendingFolder(env, workspace, "database"),
    clips: await sharedClips(inputs, workspace),
    artifacts: await artifactClips(inputs, workspace, env),
    owner,
    warn: (message) => annotate("warning", `ledger: ${message}`)
  });
  return { store, owner };
}
async function sharedClips({ clipsDir }, workspace) {
  if (clipsDir === "") return null;
  const { createSharedClips } = await import("./shared-clips-NPPFCBHP.mjs");
  return createSharedClips(workspace.target(clipsDir), workspace.disk);
}
async function artifactClips({ githubToken: token }, workspace, env) {
  const { createArtifactClips } = await import("./artifact-clips-442ZWW57.mjs");
  const temp = workspace.target(env["RUNNER_TEMP"] || ".reelay");
  return createArtifactClips({ token, temp, disk: workspace.disk, env });
}
async function gitForAuto({ githubToken, isFree }, workspace, env) {
  if (isFree || !env["GITHUB_ACTIONS"]) return null;
  try {
    const address = gitAddress("git", env);
    if (address === null) return null;
    const { gitCredentials } = await import("./git-credentials-763ZWERZ.mjs");
    const credentials = await gitCredentials(githubToken, address.url, workspace.root, env);
    if (credentials.length > 0) return address;
    annotate(
      "notice",
      "ledger: git cannot be used, since there is no token for it. Nothing is recorded in the branch, and what an earlier run wrote there is not seen. Leave github-token at its default, with contents: write."
    );
    return null;
  } catch {
    return null;
  }
}
async function openKind(kind2, workspace, env, nonce, owner) {
  if (kind2 === "cache") {
    if (!hasCache(env))
      throw new Error("the Actions cache is not available here. Use tool-cache or the path of a folder.");
    const options = { ...cacheOptions(workspace, env, nonce), ...owner === void 0 ? {} : { owner } };
    refuseUnsafe(workspace, [join9(workspace.root, FOLDER), options.pending]);
    return { store: createCacheStore(options), owner: options.owner };
  }
  if (kind2 === "tool-cache") {
    const folder2 = env["RUNNER_TOOL_CACHE"];
    if (!folder2)
      throw new Error("RUNNER_TOOL_CACHE is not set, so there is no tool cache here. Use the path of a folder.");
    return { store: createToolCacheStore(folder2, workspace.disk), owner: processOwner() };
  }
  const written = kind2 === "folder" ? ".reelay/ledger" : kind2;
  const folder = workspace.target(written);
  const hostPath = workspace.hostPathProblem(written);
  const mistake = kind2 === "folder" ? hostPath : notALedger(kind2, ALLOWED) ?? hostPath;
  if (mistake !== null && !existsSync2(join9(folder, "records"))) throw new Error(mistake);
  refuseUnsafe(workspace, [join9(folder, "records"), join9(folder, "clips")]);
  return { store: createFolderStore(folder, `the folder ${written}`, workspace.disk), owner: processOwner() };
}
function refuseUnsafe(workspace, folders) {
  for (const folder of folders) {
    const refused = workspace.disk.refusal(folder, "folder");
    if (refused !== null) throw new Error(refused);
  }
}
function cacheOptions(workspace, env, nonce) {
  return {
    root: workspace.root,
    disk: workspace.disk,
    pending: pendingFolder(env, workspace),
    owner: cacheOwner(env, nonce),
    load: () => import("./cache-22E6KTVH.mjs"),
    sleep: systemClock.sleep,
    lostMs: Number(getState(LOST)) || 0,
    onLost: (ms) => remember(env, ms)
  };
}
var LOST = "cache-lost-ms";
function remember(env, ms) {
  if (!env["GITHUB_STATE"]) return;
  try {
    saveState(LOST, Math.round(ms));
  } catch {
  }
}
function automatic(env) {
  if (env["RUNNER_ENVIRONMENT"] === "self-hosted" && env["RUNNER_TOOL_CACHE"]) return "tool-cache";
  if (hasCache(env)) return "cache";
  return env["RUNNER_TOOL_CACHE"] ? "tool-cache" : "folder";
}
function hasCache(env) {
  return Boolean(
    env["ACTIONS_RUNTIME_TOKEN"] && (env["ACTIONS_CACHE_SERVICE_V2"] ? env["ACTIONS_RESULTS_URL"] : env["ACTIONS_CACHE_URL"])
  );
}

// packages/github-action/src/runner/workspace.ts
import { realpathSync } from "node:fs";
import { basename as basename4, dirname as dirname2, isAbsolute as isAbsolute2, join as join10, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";
function openWorkspace(folder) {
  const root = realpathSync(folder);
  const given3 = resolve2(folder);
  const contains = (path) => isBelow(root, path) || isBelow(root, realOf(path));
  const isElsewhere = (path) => isAbsolutePath(path) && !(isAbsolute2(path) && contains(path));
  function outside(path) {
    const hostPath = hostPathProblem(root, path);
    if (hostPath !== null) return hostPath;
    const container = isAbsolutePath(path) && isContainer(root) ? ` This job runs in a container, where the workspace is ${root}: paths of the host, as \${{ github.workspace }} gives them, are not there. Write the path from the root of the repository.` : "";
    return `"${path}" leads out of the workspace. Use a path inside it, without links that leave it.${container}`;
  }
  function resolveInside(path, from = root) {
    refuseNull(path);
    const target = realOf(resolve2(from, path));
    if (!isBelow(root, target) || isAbsolutePath(path) && !isAbsolute2(path)) throw new Error(outside(path));
    return target;
  }
  return {
    root,
    disk: openDisk(root),
    resolve: resolveInside,
    target(path) {
      const written = resolve2(root, path);
      for (const base of [root, given3]) if (isBelow(base, written)) return join10(root, relative2(base, written));
      const real = realOf(written);
      return isBelow(root, real) ? real : written;
    },
    relative: (path) => relative2(root, path).split(sep2).join("/"),
    outsideProblem: (path) => isElsewhere(path) ? outside(path) : null,
    hostPathProblem: (path) => isElsewhere(path) ? hostPathProblem(root, path) : null
  };
}
function refuseNull(path) {
  if (path.includes("\0")) throw new Error("the path holds a null character");
}
function isBelow(root, path) {
  const inside = relative2(root, path);
  return inside !== ".." && !inside.startsWith(`..${sep2}`) && !isAbsolute2(inside);
}
function realOf(path) {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname2(path);
    return parent === path ? path : join10(realOf(parent), basename4(path));
  }
}
function isAbsolutePath(path) {
  return isAbsolute2(path) || /^[a-z]:[\\/]/i.test(path);
}
function isContainer(root) {
  return /^\/__w\//.test(root);
}
function hostPathProblem(root, path) {
  if (!isAbsolutePath(path)) return null;
  const parts = path.split(/[\\/]+/);
  const name2 = root.split(/[\\/]+/).at(-1);
  for (let at = 2; at < parts.length; at++) {
    const [work, one2, other] = parts.slice(at - 2, at + 1);
    if (one2 !== other || !(one2 === name2 || /^_?work$/.test(work ?? "") || /^[a-z]:[\\/]a[\\/]/i.test(path))) continue;
    const rest = parts.slice(at + 1).filter((part) => part !== "");
    const advice = rest.length === 0 ? "Name a folder relative to the root of the repository." : `Write "${rest.join("/")}" instead, from the root of the repository.`;
    return `"${path}" leads out of the workspace, which is ${root} here. In a container job \${{ github.workspace }} is the path on the host, which the container does not have. ${advice}`;
  }
  return null;
}

export {
  pLimit,
  ReelayError,
  isFinal,
  errorOf,
  PROVIDER_IDS,
  parseTaskHandle,
  TransportError,
  isData,
  object,
  text,
  number,
  firstText,
  isoTime,
  readJson,
  readStatus,
  saysFiltered,
  NO_REASON,
  readWireError,
  taskState,
  unsettled,
  openAiVideoState,
  NO_SUCH_MODEL,
  firstId,
  idElsewhere,
  ownIdElsewhere,
  idBesideCallNumber,
  isPrivateAddress,
  isPrivateHost,
  apiGet,
  apiPost,
  segment,
  publicAsset,
  FIELDS,
  REQUEST_FIELDS,
  FILE_FIELD_NAMES,
  PLAIN_FIELDS,
  pixelSize,
  nameOnWire,
  requestBody,
  usd,
  sumUsd,
  formatUsd,
  mediaKind,
  byMediaKind,
  filled,
  canonicalize,
  ADAPTERS,
  suggest,
  unknownWord,
  readNamedWay,
  readProvider,
  LIBRARY_WORDS,
  checkAccount,
  ignoredBaseUrl,
  openSession,
  namedAs,
  fingerprint,
  earlierFingerprints,
  parseRecord,
  rankOf,
  furthest,
  unreadableRecord,
  decide,
  withSiblings,
  createBatch,
  cardsOf,
  readOwnCards,
  plainText,
  prepare,
  readBalance,
  askForFile,
  monthOf,
  spentIn,
  wayAt,
  fallbacksOf,
  priceOfReplay,
  dearest,
  withFormerDefault,
  isWorthKeeping,
  keepsNumber,
  slug,
  systemClock,
  isDatabaseAddress,
  readDatabaseAddress,
  secretsOf,
  DatabaseTrouble,
  downTrouble,
  tlsTrouble,
  lastWords,
  createHeartbeat,
  processOwner,
  stateOfOwner,
  openDatabaseLedger,
  UnsafePathError,
  openDisk,
  hashFile,
  isForAShell,
  saveClip,
  removeLeftovers,
  proxyProblems,
  createTransport,
  readImageFile,
  withoutSecrets,
  partsOf2 as partsOf,
  mask,
  output,
  surviveClosedOutput,
  say,
  annotate,
  cacheOwner,
  isOwnerOver,
  withCapturedOutput,
  StoreTrouble,
  pendingFolder,
  keepWaiting,
  pendingRecords,
  readWaiting,
  FOLDER,
  createCacheStore,
  openStore,
  cacheOptions,
  openWorkspace
};
