// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// <stdin>
var rollup = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "rollup.schema.json", "title": "T\u1ED5ng h\u1EE3p g\u1EEDi c\u1EA5p tr\xEAn", "description": "K\u1EBFt qu\u1EA3 c\u1EE7a m\u1ED9t c\u01A1 quan ch\u1EE7 tr\xEC g\u1EEDi l\xEAn c\u1EA5p tr\xEAn, do l\u1EC7nh review rollup l\u1EADp v\xE0 \u0111\u1EB7t trong th\u01B0 m\u1EE5c submissions c\u1EE7a k\u1EF3 t\u1ED5ng k\u1EBFt c\u1EA5p tr\xEAn: s\u1ED1 li\u1EC7u c\u1EE7a t\u1EEBng \u0111\u01A1n v\u1ECB \u1EDF c\u1EA5p th\u1EA5p nh\u1EA5t, \u0111\u1EC3 c\u1EA5p tr\xEAn c\u1ED9ng \u0111\u01B0\u1EE3c nh\u01B0 c\u1ED9ng th\u1EB3ng t\u1EEB c\xE1c \u0111\u01A1n v\u1ECB \u1EA5y.", "type": "object", "additionalProperties": false, "required": ["rollup", "unit", "year", "submitted", "host", "deadline", "counted", "declared", "units", "inputs", "fingerprint", "sha256"], "properties": { "rollup": { "title": "B\u1EA3n t\u1ED5ng h\u1EE3p", "description": "Phi\xEAn b\u1EA3n c\u1EE7a \u0111\u1ECBnh d\u1EA1ng n\xE0y. C\xF3 d\xF2ng n\xE0y th\xEC t\u1EC7p l\xE0 b\u1EA3n t\u1ED5ng h\u1EE3p c\u1EE7a m\u1ED9t c\u01A1 quan ch\u1EE7 tr\xEC, kh\xF4ng ph\u1EA3i b\xE1o c\xE1o c\u1EE7a m\u1ED9t \u0111\u01A1n v\u1ECB.", "enum": [1] }, "unit": { "title": "\u0110\u01A1n v\u1ECB", "description": "M\xE3 c\u1EE7a c\u01A1 quan g\u1EEDi, nh\u01B0 ghi trong review.yaml c\u1EE7a c\u1EA5p tr\xEAn. V\xED d\u1EE5: nghe-an.", "$ref": "common.schema.json#/$defs/id" }, "year": { "title": "N\u0103m", "description": "N\u0103m t\u1ED5ng k\u1EBFt, ph\u1EA3i tr\xF9ng v\u1EDBi n\u0103m trong review.yaml c\u1EE7a c\u1EA5p tr\xEAn.", "$ref": "common.schema.json#/$defs/year" }, "period": { "title": "K\u1EF3 b\xE1o c\xE1o", "description": "K\u1EF3 \u0111\u01B0\u1EE3c t\u1ED5ng k\u1EBFt, ph\u1EA3i tr\xF9ng v\u1EDBi k\u1EF3 trong review.yaml c\u1EE7a c\u1EA5p tr\xEAn. M\u1EB7c \u0111\u1ECBnh: year.", "$ref": "common.schema.json#/$defs/period", "default": "year" }, "submitted": { "title": "Ng\xE0y g\u1EEDi", "description": "Ng\xE0y g\u1EEDi b\u1EA3n t\u1ED5ng h\u1EE3p, vi\u1EBFt n\u0103m-th\xE1ng-ng\xE0y.", "$ref": "common.schema.json#/$defs/date" }, "revision": { "title": "B\u1EA3n th\u1EE9 m\u1EA5y", "description": "1 l\xE0 b\u1EA3n \u0111\u1EA7u (m\u1EB7c \u0111\u1ECBnh); b\u1EA3n \u0111i\u1EC1u ch\u1EC9nh \u0111\u1EA7u ti\xEAn ghi 2, b\u1EA3n sau ghi 3\u2026", "type": "integer", "minimum": 1, "maximum": 99, "default": 1 }, "host": { "title": "C\u01A1 quan g\u1EEDi", "description": "C\u01A1 quan ch\u1EE7 tr\xEC \u0111\xE3 t\u1ED5ng h\u1EE3p t\u1EEB c\xE1c \u0111\u01A1n v\u1ECB.", "type": "object", "additionalProperties": false, "required": ["name", "shortName", "locality"], "properties": { "name": { "title": "T\xEAn \u0111\u1EA7y \u0111\u1EE7", "description": "V\xED d\u1EE5: \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh Ngh\u1EC7 An.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "shortName": { "title": "T\xEAn g\u1ECDi t\u1EAFt", "description": "V\xED d\u1EE5: UBND t\u1EC9nh.", "$ref": "common.schema.json#/$defs/text", "maxLength": 150 }, "locality": { "title": "\u0110\u1ECBa b\xE0n", "description": "T\xEAn \u0111\u1ECBa b\xE0n. V\xED d\u1EE5: t\u1EC9nh Ngh\u1EC7 An.", "$ref": "common.schema.json#/$defs/text", "maxLength": 150 } } }, "deadline": { "title": "H\u1EA1n n\u1ED9p", "description": "Ng\xE0y cu\u1ED1i c\xF9ng m\xE0 c\u01A1 quan \u1EA5y nh\u1EADn b\xE1o c\xE1o c\u1EE7a c\xE1c \u0111\u01A1n v\u1ECB.", "$ref": "common.schema.json#/$defs/date" }, "counted": { "title": "K\u1EBFt qu\u1EA3 chung", "description": "Nh\u1EEFng con s\u1ED1 suy ra t\u1EEB units, ghi s\u1EB5n cho ng\u01B0\u1EDDi \u0111\u1ECDc v\xE0 cho ch\u01B0\u01A1ng tr\xECnh ch\u1EC9 c\u1EA7n s\u1ED1 chung; khi \u0111\u1ECDc l\u1EA1i ph\u1EA3i kh\u1EDBp v\u1EDBi units.", "$ref": "#/$defs/counted" }, "declared": { "title": "\u0110\xE3 khai b\xE1o", "description": "C\xE1c m\xE3 trong t\u1EC7p n\xE0y ngh\u0129a l\xE0 g\xEC, nh\u01B0 ghi trong review.yaml c\u1EE7a c\u01A1 quan g\u1EEDi.", "type": "object", "additionalProperties": false, "required": ["unitKinds", "programmes"], "properties": { "unitKinds": { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB", "description": "C\xE1c lo\u1EA1i \u0111\u01A1n v\u1ECB.", "type": "array", "items": { "$ref": "campaign.schema.json#/$defs/unitKind" } }, "scales": { "title": "Thang x\u1EBFp lo\u1EA1i", "description": "C\xE1c thang x\u1EBFp lo\u1EA1i.", "type": "array", "items": { "$ref": "campaign.schema.json#/$defs/scale" } }, "programmes": { "title": "N\u1ED9i dung t\u1ED5ng k\u1EBFt", "description": "C\xE1c n\u1ED9i dung t\u1ED5ng k\u1EBFt.", "type": "array", "items": { "$ref": "campaign.schema.json#/$defs/programme" } }, "indicators": { "title": "Ch\u1EC9 ti\xEAu", "description": "C\xE1c ch\u1EC9 ti\xEAu.", "type": "array", "items": { "$ref": "campaign.schema.json#/$defs/indicator" } }, "awardForms": { "title": "Danh hi\u1EC7u, h\xECnh th\u1EE9c khen th\u01B0\u1EDFng", "description": "C\xE1c danh hi\u1EC7u, h\xECnh th\u1EE9c khen th\u01B0\u1EDFng.", "type": "array", "items": { "$ref": "campaign.schema.json#/$defs/awardForm" } }, "authorities": { "title": "C\u1EA5p khen th\u01B0\u1EDFng", "description": "C\xE1c c\u01A1 quan quy\u1EBFt \u0111\u1ECBnh khen th\u01B0\u1EDFng.", "type": "array", "items": { "$ref": "campaign.schema.json#/$defs/authority" } } } }, "accepted": { "title": "\u0110\xE3 ch\u1EA5p nh\u1EADn", "description": "Nh\u1EEFng ch\u1ED7 tr\xE1i v\u1EDBi quy t\u1EAFc ki\u1EC3m tra m\xE0 c\u01A1 quan g\u1EEDi \u0111\xE3 xem v\xE0 ch\u1EA5p nh\u1EADn, do \u0111\xE3 t\u1EAFt ho\u1EB7c h\u1EA1 quy t\u1EAFc \u1EA5y \u1EDF k\u1EF3 t\u1ED5ng k\u1EBFt c\u1EE7a m\xECnh.", "type": "array", "items": { "title": "Ch\u1ED7 \u0111\xE3 ch\u1EA5p nh\u1EADn", "description": "M\u1ED9t ch\u1ED7 \u0111\xE3 ch\u1EA5p nh\u1EADn.", "type": "object", "additionalProperties": false, "required": ["rule", "of"], "properties": { "rule": { "title": "Quy t\u1EAFc", "description": "M\xE3 quy t\u1EAFc. V\xED d\u1EE5: indicator-out-of-bounds.", "$ref": "common.schema.json#/$defs/id" }, "subject": { "title": "C\u1EE7a ai", "description": "M\xE3 c\u1EE7a \u0111\u01A1n v\u1ECB, c\u01A1 quan \u1EDF gi\u1EEFa ho\u1EB7c c\u1EE5m trong t\u1EC7p n\xE0y; b\u1ECF tr\u1ED1ng n\u1EBFu c\u1EE7a ch\xEDnh c\u01A1 quan g\u1EEDi.", "$ref": "common.schema.json#/$defs/idPath" }, "of": { "title": "V\u1EC1 vi\u1EC7c g\xEC", "description": "M\xE3 n\u1ED9i dung, m\xE3 ch\u1EC9 ti\xEAu, s\u1ED1 quy\u1EBFt \u0111\u1ECBnh, t\xEAn cam k\u1EBFt; submitted l\xE0 ng\xE0y n\u1ED9p.", "$ref": "common.schema.json#/$defs/text", "maxLength": 500 } } } }, "hosts": { "title": "C\u01A1 quan \u1EDF gi\u1EEFa", "description": "C\xE1c c\u01A1 quan ch\u1EE7 tr\xEC \u1EDF gi\u1EEFa c\u01A1 quan g\u1EEDi v\xE0 c\xE1c \u0111\u01A1n v\u1ECB, m\u1ED7i c\u01A1 quan \u0111\xE3 g\u1EEDi b\u1EA3n t\u1ED5ng h\u1EE3p c\u1EE7a m\xECnh; c\u01A1 quan g\u1EEDi kh\xF4ng k\u1EC3.", "type": "array", "items": { "title": "C\u01A1 quan \u1EDF gi\u1EEFa", "description": "M\u1ED9t c\u01A1 quan ch\u1EE7 tr\xEC \u1EDF gi\u1EEFa.", "type": "object", "additionalProperties": false, "required": ["id", "name", "shortName", "locality", "unitName", "deadline", "submitted"], "properties": { "id": { "title": "M\xE3", "description": "\u0110\u01B0\u1EDDng d\u1EABn c\u1EE7a c\u01A1 quan trong t\u1EC7p n\xE0y; \u0111\u01A1n v\u1ECB c\u1EE7a n\xF3 c\xF3 m\xE3 b\u1EAFt \u0111\u1EA7u nh\u01B0 v\u1EADy. V\xED d\u1EE5: cua-lo.", "$ref": "common.schema.json#/$defs/idPath" }, "unitName": { "title": "T\xEAn nh\u01B0 \u0111\u01A1n v\u1ECB", "description": "T\xEAn c\u1EE7a c\u01A1 quan ho\u1EB7c \u0111\u1ECBa b\xE0n trong danh s\xE1ch \u0111\u01A1n v\u1ECB c\u1EE7a c\u1EA5p tr\xEAn n\xF3.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "name": { "title": "T\xEAn \u0111\u1EA7y \u0111\u1EE7", "description": "V\xED d\u1EE5: \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh Ngh\u1EC7 An.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "shortName": { "title": "T\xEAn g\u1ECDi t\u1EAFt", "description": "V\xED d\u1EE5: UBND t\u1EC9nh.", "$ref": "common.schema.json#/$defs/text", "maxLength": 150 }, "locality": { "title": "\u0110\u1ECBa b\xE0n", "description": "T\xEAn \u0111\u1ECBa b\xE0n. V\xED d\u1EE5: t\u1EC9nh Ngh\u1EC7 An.", "$ref": "common.schema.json#/$defs/text", "maxLength": 150 }, "kind": { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB", "description": "M\xE3 lo\u1EA1i \u0111\u01A1n v\u1ECB c\u1EE7a n\xF3 \u1EDF c\u1EA5p tr\xEAn n\xF3.", "$ref": "common.schema.json#/$defs/id" }, "parent": { "title": "Thu\u1ED9c", "description": "M\xE3 khu v\u1EF1c, \u0111\u01A1n v\u1ECB m\xE0 n\xF3 thu\u1ED9c v\u1EC1, n\u1EBFu c\xF3.", "$ref": "common.schema.json#/$defs/idPath" }, "deadline": { "title": "H\u1EA1n n\u1ED9p", "description": "Ng\xE0y cu\u1ED1i c\xF9ng m\xE0 c\u01A1 quan \u1EA5y nh\u1EADn b\xE1o c\xE1o c\u1EE7a c\xE1c \u0111\u01A1n v\u1ECB.", "$ref": "common.schema.json#/$defs/date" }, "submitted": { "title": "Ng\xE0y g\u1EEDi", "description": "Ng\xE0y c\u01A1 quan \u1EA5y g\u1EEDi b\u1EA3n t\u1ED5ng h\u1EE3p \u0111\u01B0\u1EE3c t\xEDnh.", "$ref": "common.schema.json#/$defs/date" }, "revision": { "title": "B\u1EA3n th\u1EE9 m\u1EA5y", "description": "B\u1EA3n t\u1ED5ng h\u1EE3p \u0111\u01B0\u1EE3c t\xEDnh; m\u1EB7c \u0111\u1ECBnh l\xE0 1.", "type": "integer", "minimum": 1, "maximum": 99, "default": 1 }, "gives": { "title": "T\u1EF1 khen th\u01B0\u1EDFng", "description": "C\u1EA5p khen th\u01B0\u1EDFng m\xE0 c\u01A1 quan \u1EA5y t\u1EF1 l\xE0, g\u1ECDi nh\u01B0 \u1EDF k\u1EF3 t\u1ED5ng k\u1EBFt c\u1EE7a n\xF3.", "type": "object", "additionalProperties": false, "required": ["authority", "name"], "properties": { "authority": { "title": "C\u1EA5p khen th\u01B0\u1EDFng", "description": "M\xE3 c\u1EA5p khen th\u01B0\u1EDFng trong t\u1EC7p n\xE0y. V\xED d\u1EE5: ubnd-xa.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn", "description": "V\xED d\u1EE5: UBND x\xE3.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "head": { "title": "Ng\u01B0\u1EDDi \u0111\u1EE9ng \u0111\u1EA7u", "description": "Ng\u01B0\u1EDDi k\xFD b\u1EB1ng khen, gi\u1EA5y khen c\u1EE7a c\u01A1 quan \u1EA5y. V\xED d\u1EE5: Ch\u1EE7 t\u1ECBch UBND x\xE3.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 } } }, "indicators": { "title": "Ch\u1EC9 ti\xEAu c\u1EE7a to\xE0n \u0111\u1ECBa b\xE0n", "description": "S\u1ED1 li\u1EC7u m\xE0 ch\xEDnh c\u01A1 quan \u1EA5y ghi cho to\xE0n \u0111\u1ECBa b\xE0n.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "common.schema.json#/$defs/indicatorValue" } } } } }, "areas": { "title": "Khu v\u1EF1c", "description": "Nh\u1EEFng khu v\u1EF1c m\xE0 c\xE1c c\u01A1 quan chia \u0111\u01A1n v\u1ECB c\u1EE7a m\xECnh th\xE0nh.", "type": "array", "items": { "title": "Khu v\u1EF1c", "description": "M\u1ED9t khu v\u1EF1c.", "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "title": "M\xE3", "description": "M\xE3 c\u1EE7a khu v\u1EF1c, sau \u0111\u01B0\u1EDDng d\u1EABn c\u1EE7a c\u01A1 quan chia. V\xED d\u1EE5: mien-tay.", "$ref": "common.schema.json#/$defs/idPath" }, "name": { "title": "T\xEAn", "description": "T\xEAn c\u1EE7a khu v\u1EF1c.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "parent": { "title": "Thu\u1ED9c", "description": "M\xE3 c\u1EE7a khu v\u1EF1c ho\u1EB7c \u0111\u01A1n v\u1ECB m\xE0 n\xF3 thu\u1ED9c v\u1EC1, n\u1EBFu c\xF3.", "$ref": "common.schema.json#/$defs/idPath" } } } }, "units": { "title": "\u0110\u01A1n v\u1ECB", "description": "C\xE1c \u0111\u01A1n v\u1ECB \u1EDF c\u1EA5p th\u1EA5p nh\u1EA5t, theo th\u1EE9 t\u1EF1 in; \u0111\u01A1n v\u1ECB ch\u01B0a n\u1ED9p c\u0169ng c\xF3 t\xEAn.", "type": "array", "items": { "title": "\u0110\u01A1n v\u1ECB", "description": "M\u1ED9t \u0111\u01A1n v\u1ECB v\xE0 t\u1EA5t c\u1EA3 s\u1ED1 li\u1EC7u c\u1EE7a n\xF3.", "type": "object", "additionalProperties": false, "required": ["id", "name", "kind", "received"], "properties": { "id": { "title": "M\xE3 \u0111\u01A1n v\u1ECB", "description": "M\xE3 c\u1EE7a \u0111\u01A1n v\u1ECB, sau m\xE3 c\xE1c c\u01A1 quan \u1EDF gi\u1EEFa. V\xED d\u1EE5: nghi-thuy, cua-lo/nghi-thuy.", "$ref": "common.schema.json#/$defs/idPath" }, "name": { "title": "T\xEAn \u0111\u01A1n v\u1ECB", "description": "T\xEAn \u0111\u1EA7y \u0111\u1EE7 k\xE8m lo\u1EA1i. V\xED d\u1EE5: ph\u01B0\u1EDDng Nghi Th\u1EE7y.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "kind": { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB", "description": "M\xE3 lo\u1EA1i \u0111\u01A1n v\u1ECB trong declared.unitKinds.", "$ref": "common.schema.json#/$defs/id" }, "parent": { "title": "Thu\u1ED9c", "description": "M\xE3 khu v\u1EF1c ho\u1EB7c \u0111\u01A1n v\u1ECB m\xE0 n\xF3 thu\u1ED9c v\u1EC1, n\u1EBFu c\xF3.", "$ref": "common.schema.json#/$defs/idPath" }, "received": { "title": "\u0110\xE3 n\u1ED9p", "description": "C\xE1c b\u1EA3n m\xE0 \u0111\u01A1n v\u1ECB \u0111\xE3 n\u1ED9p, b\u1EA3n \u0111\u1EA7u tr\u01B0\u1EDBc; tr\u1ED1ng ngh\u0129a l\xE0 ch\u01B0a n\u1ED9p.", "type": "array", "items": { "title": "B\u1EA3n", "description": "M\u1ED9t b\u1EA3n b\xE1o c\xE1o c\u1EE7a \u0111\u01A1n v\u1ECB.", "type": "object", "additionalProperties": false, "required": ["revision"], "properties": { "revision": { "title": "B\u1EA3n th\u1EE9 m\u1EA5y", "description": "1 l\xE0 b\u1EA3n \u0111\u1EA7u.", "type": "integer", "minimum": 1, "maximum": 99 }, "submitted": { "title": "Ng\xE0y n\u1ED9p", "description": "Ng\xE0y n\u1ED9p ghi trong b\u1EA3n n\xE0y.", "$ref": "common.schema.json#/$defs/date" } } } }, "file": { "title": "T\u1EC7p", "description": "T\u1EC7p c\u1EE7a b\u1EA3n \u0111\u01B0\u1EE3c t\xEDnh, trong th\u01B0 m\u1EE5c k\u1EF3 t\u1ED5ng k\u1EBFt c\u1EE7a c\u01A1 quan nh\u1EADn.", "$ref": "common.schema.json#/$defs/text", "maxLength": 1e3 }, "ratings": { "title": "T\u1EF1 ch\u1EA5m", "description": "K\u1EBFt qu\u1EA3 t\u1EF1 ch\u1EA5m: m\xE3 n\u1ED9i dung, r\u1ED3i m\u1EE9c v\xE0 \u0111i\u1EC3m.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "common.schema.json#/$defs/rating" } }, "appraised": { "title": "K\u1EBFt qu\u1EA3 th\u1EA9m \u0111\u1ECBnh", "description": "K\u1EBFt qu\u1EA3 th\u1EA9m \u0111\u1ECBnh: m\xE3 n\u1ED9i dung, r\u1ED3i m\u1EE9c v\xE0 \u0111i\u1EC3m.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "common.schema.json#/$defs/rating" } }, "indicators": { "title": "Ch\u1EC9 ti\xEAu", "description": "S\u1ED1 li\u1EC7u: m\xE3 ch\u1EC9 ti\xEAu, r\u1ED3i k\u1EBF ho\u1EA1ch (c\u1EA3 k\u1EBF ho\u1EA1ch chung), th\u1EF1c hi\u1EC7n, c\xF9ng k\u1EF3.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "common.schema.json#/$defs/indicatorValue" } } } } }, "clusters": { "title": "C\u1EE5m", "description": "C\xE1c c\u1EE5m c\u1EE7a m\u1ECDi c\u1EA5p.", "type": "array", "items": { "title": "C\u1EE5m", "description": "M\u1ED9t c\u1EE5m v\xE0 k\u1EBFt qu\u1EA3 m\xE0 h\u1ED9i \u0111\u1ED3ng ghi.", "type": "object", "additionalProperties": false, "required": ["id", "name", "members"], "properties": { "id": { "title": "M\xE3 c\u1EE5m", "description": "M\xE3 c\u1EE7a c\u1EE5m, sau m\xE3 c\xE1c c\u01A1 quan \u1EDF gi\u1EEFa.", "$ref": "common.schema.json#/$defs/idPath" }, "name": { "title": "T\xEAn c\u1EE5m", "description": "T\xEAn \u0111\u1EA7y \u0111\u1EE7 c\u1EE7a c\u1EE5m.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "members": { "title": "\u0110\u01A1n v\u1ECB trong c\u1EE5m", "description": "M\xE3 c\xE1c \u0111\u01A1n v\u1ECB thu\u1ED9c c\u1EE5m.", "type": "array", "items": { "$ref": "common.schema.json#/$defs/idPath" } }, "ratings": { "title": "K\u1EBFt qu\u1EA3", "description": "K\u1EBFt qu\u1EA3 m\xE0 h\u1ED9i \u0111\u1ED3ng ghi: m\xE3 n\u1ED9i dung, r\u1ED3i m\u1EE9c.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "common.schema.json#/$defs/rating" } } } } }, "indicators": { "title": "Ch\u1EC9 ti\xEAu c\u1EE7a to\xE0n \u0111\u1ECBa b\xE0n", "description": "S\u1ED1 li\u1EC7u m\xE0 ch\xEDnh c\u01A1 quan g\u1EEDi ghi cho to\xE0n \u0111\u1ECBa b\xE0n.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "common.schema.json#/$defs/indicatorValue" } }, "awards": { "title": "Khen th\u01B0\u1EDFng", "description": "M\u1ECDi khen th\u01B0\u1EDFng, m\u1ED7i khen th\u01B0\u1EDFng m\u1ED9t l\u1EA7n.", "type": "array", "items": { "$ref": "#/$defs/rolledUpAward" } }, "commitments": { "title": "K\xFD cam k\u1EBFt", "description": "C\xE1c b\u1EA3n cam k\u1EBFt m\xE0 \u0111\u01A1n v\u1ECB \u0111\xE3 k\xFD.", "type": "array", "items": { "title": "Cam k\u1EBFt", "description": "M\u1ED9t b\u1EA3n cam k\u1EBFt.", "type": "object", "additionalProperties": false, "required": ["title", "parties", "due", "signed"], "properties": { "title": { "title": "N\u1ED9i dung cam k\u1EBFt", "description": "Cam k\u1EBFt v\u1EC1 vi\u1EC7c g\xEC.", "$ref": "common.schema.json#/$defs/text", "maxLength": 500 }, "parties": { "title": "C\xE1c b\xEAn k\xFD", "description": "C\xE1c b\xEAn k\xFD cam k\u1EBFt.", "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/text", "maxLength": 300 } }, "date": { "title": "Ng\xE0y k\xFD", "description": "Ng\xE0y k\xFD cam k\u1EBFt.", "$ref": "common.schema.json#/$defs/date" }, "due": { "title": "\u0110\u01A1n v\u1ECB ph\u1EA3i k\xFD", "description": "M\xE3 c\xE1c \u0111\u01A1n v\u1ECB ph\u1EA3i k\xFD.", "type": "array", "items": { "$ref": "common.schema.json#/$defs/idPath" } }, "signed": { "title": "\u0110\u01A1n v\u1ECB \u0111\xE3 k\xFD", "description": "M\xE3 c\xE1c \u0111\u01A1n v\u1ECB \u0111\xE3 k\xFD.", "type": "array", "items": { "$ref": "common.schema.json#/$defs/idPath" } } } } }, "cooperation": { "title": "Ch\u01B0\u01A1ng tr\xECnh ph\u1ED1i h\u1EE3p", "description": "C\xE1c ch\u01B0\u01A1ng tr\xECnh ph\u1ED1i h\u1EE3p \u0111\xE3 k\xFD k\u1EBFt.", "type": "array", "items": { "$ref": "common.schema.json#/$defs/cooperationProgramme" } }, "narrative": { "title": "Thuy\u1EBFt minh", "description": "Ph\u1EA7n l\u1EDDi trong b\xE1o c\xE1o c\u1EE7a c\u01A1 quan g\u1EEDi, \u0111\u1EC3 c\u1EA5p tr\xEAn ch\u1ECDn.", "$ref": "common.schema.json#/$defs/narrative" }, "inputs": { "title": "T\u1EC7p \u0111\xE3 d\xF9ng", "description": "Nh\u1EEFng t\u1EC7p m\xE0 b\u1EA3n t\u1ED5ng h\u1EE3p l\u1EADp t\u1EEB \u0111\xF3, c\u1EE7a m\u1ECDi c\u1EA5p.", "type": "array", "items": { "title": "T\u1EC7p", "description": "M\u1ED9t t\u1EC7p v\xE0 m\xE3 SHA-256 c\u1EE7a n\u1ED9i dung.", "type": "object", "additionalProperties": false, "required": ["file", "sha256"], "properties": { "host": { "title": "C\u01A1 quan", "description": "M\xE3 c\u1EE7a c\u01A1 quan \u1EDF gi\u1EEFa c\xF3 t\u1EC7p n\xE0y; b\u1ECF tr\u1ED1ng n\u1EBFu l\xE0 c\u1EE7a ch\xEDnh c\u01A1 quan g\u1EEDi.", "$ref": "common.schema.json#/$defs/idPath" }, "file": { "title": "T\u1EC7p", "description": "\u0110\u01B0\u1EDDng d\u1EABn c\u1EE7a t\u1EC7p trong th\u01B0 m\u1EE5c k\u1EF3 t\u1ED5ng k\u1EBFt.", "$ref": "common.schema.json#/$defs/text", "maxLength": 1e3 }, "sha256": { "title": "M\xE3 SHA-256", "description": "64 ch\u1EEF s\u1ED1 th\u1EADp l\u1EE5c ph\xE2n, c\u1EE7a n\u1ED9i dung \u0111\xE3 chu\u1EA9n h\xF3a nh\u01B0 trong t\u1EC7p t\u1ED5ng h\u1EE3p JSON.", "$ref": "#/$defs/sha256" } } } }, "fingerprint": { "title": "M\xE3 \u0111\u1ED1i chi\u1EBFu", "description": "M\xE3 \u0111\u1ED1i chi\u1EBFu c\u1EE7a s\u1ED1 li\u1EC7u \u1EDF c\u01A1 quan g\u1EEDi, nh\u01B0 in tr\xEAn b\xE1o c\xE1o v\xE0 ghi trong t\u1EC7p t\u1ED5ng h\u1EE3p JSON c\u1EE7a c\u01A1 quan \u1EA5y.", "type": "string", "pattern": "^[0-9]{4}( [0-9]{4}){5}$" }, "sha256": { "title": "M\xE3 c\u1EE7a t\u1EC7p n\xE0y", "description": "SHA-256 c\u1EE7a m\u1ECDi d\xF2ng \u0111\u1EE9ng tr\u01B0\u1EDBc d\xF2ng n\xE0y: t\u1EC7p b\u1ECB s\u1EEDa hay b\u1ECB c\u1EAFt th\xEC kh\xF4ng c\xF2n kh\u1EDBp.", "$ref": "#/$defs/sha256" } }, "$defs": { "sha256": { "title": "M\xE3 SHA-256", "description": "64 ch\u1EEF s\u1ED1 th\u1EADp l\u1EE5c ph\xE2n.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "whole": { "title": "S\u1ED1 \u0111\u1EBFm", "description": "S\u1ED1 nguy\xEAn, kh\xF4ng \xE2m.", "type": "integer", "minimum": 0 }, "exact": { "title": "S\u1ED1", "description": "\u0110\xFAng t\u1EEBng ch\u1EEF s\u1ED1, d\u1EA5u ch\u1EA5m l\xE0 d\u1EA5u th\u1EADp ph\xE2n.", "type": "number" }, "counted": { "title": "K\u1EBFt qu\u1EA3 chung", "description": "T\xECnh h\xECnh n\u1ED9p, x\u1EBFp lo\u1EA1i, ch\u1EC9 ti\xEAu, khen th\u01B0\u1EDFng, \u0111\xE3 c\u1ED9ng.", "type": "object", "additionalProperties": false, "required": ["completeness", "awards"], "properties": { "completeness": { "title": "T\xECnh h\xECnh n\u1ED9p", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB ph\u1EA3i n\u1ED9p, \u0111\xE3 n\u1ED9p, n\u1ED9p mu\u1ED9n, ch\u01B0a n\u1ED9p.", "type": "object", "additionalProperties": false, "required": ["due", "received", "late", "missing"], "properties": { "due": { "title": "Ph\u1EA3i n\u1ED9p", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB ph\u1EA3i n\u1ED9p.", "$ref": "#/$defs/whole" }, "received": { "title": "\u0110\xE3 n\u1ED9p", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB \u0111\xE3 n\u1ED9p, k\u1EC3 c\u1EA3 n\u1ED9p mu\u1ED9n.", "$ref": "#/$defs/whole" }, "late": { "title": "N\u1ED9p mu\u1ED9n", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB n\u1ED9p sau h\u1EA1n c\u1EE7a c\u01A1 quan m\xE0 ch\xFAng n\u1ED9p.", "$ref": "#/$defs/whole" }, "missing": { "title": "Ch\u01B0a n\u1ED9p", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB ch\u01B0a n\u1ED9p.", "$ref": "#/$defs/whole" } } }, "ratings": { "title": "X\u1EBFp lo\u1EA1i", "description": "M\u1ED7i n\u1ED9i dung, \u0111\u01A1n v\u1ECB v\xE0 c\u1EE5m ri\xEAng.", "type": "array", "items": { "title": "X\u1EBFp lo\u1EA1i", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB ho\u1EB7c c\u1EE5m theo t\u1EEBng m\u1EE9c.", "type": "object", "additionalProperties": false, "required": ["programme", "subject", "scale", "due", "rated", "missing", "notApplicable", "achieved", "provisional", "levels"], "properties": { "programme": { "title": "N\u1ED9i dung", "description": "M\xE3 n\u1ED9i dung.", "$ref": "common.schema.json#/$defs/id" }, "subject": { "title": "\u0110\u1ED1i t\u01B0\u1EE3ng", "description": "unit: \u0111\u01A1n v\u1ECB; cluster: c\u1EE5m.", "enum": ["unit", "cluster"] }, "scale": { "title": "Thang x\u1EBFp lo\u1EA1i", "description": "M\xE3 thang.", "$ref": "common.schema.json#/$defs/id" }, "due": { "title": "Ph\u1EA3i x\u1EBFp lo\u1EA1i", "description": "S\u1ED1 ph\u1EA3i x\u1EBFp lo\u1EA1i.", "$ref": "#/$defs/whole" }, "rated": { "title": "\u0110\xE3 x\u1EBFp lo\u1EA1i", "description": "S\u1ED1 \u0111\xE3 c\xF3 k\u1EBFt qu\u1EA3.", "$ref": "#/$defs/whole" }, "missing": { "title": "Ch\u01B0a c\xF3", "description": "S\u1ED1 ch\u01B0a c\xF3 k\u1EBFt qu\u1EA3.", "$ref": "#/$defs/whole" }, "notApplicable": { "title": "Kh\xF4ng \xE1p d\u1EE5ng", "description": "S\u1ED1 kh\xF4ng \xE1p d\u1EE5ng, c\xF3 ghi l\xFD do.", "$ref": "#/$defs/whole" }, "achieved": { "title": "\u0110\u1EA1t", "description": "S\u1ED1 \u0111\u01B0\u1EE3c x\u1EBFp m\u1EE9c t\xEDnh l\xE0 \u0111\u1EA1t.", "$ref": "#/$defs/whole" }, "provisional": { "title": "T\u1EA1m t\xEDnh", "description": "S\u1ED1 k\u1EBFt qu\u1EA3 l\xE0 t\u1EF1 ch\u1EA5m.", "$ref": "#/$defs/whole" }, "levels": { "title": "Theo m\u1EE9c", "description": "M\xE3 m\u1EE9c, r\u1ED3i s\u1ED1 \u0111\u01B0\u1EE3c x\u1EBFp m\u1EE9c \u1EA5y.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/whole" } } } } }, "indicators": { "title": "Ch\u1EC9 ti\xEAu", "description": "M\xE3 ch\u1EC9 ti\xEAu, r\u1ED3i k\u1EBFt qu\u1EA3 chung.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/countedIndicator" } }, "awards": { "title": "Khen th\u01B0\u1EDFng", "description": "S\u1ED1 t\u1EADp th\u1EC3, c\xE1 nh\xE2n; danh hi\u1EC7u v\xE0 h\xECnh th\u1EE9c khen th\u01B0\u1EDFng ri\xEAng.", "type": "object", "additionalProperties": false, "required": ["titles", "commendations"], "properties": { "titles": { "title": "Danh hi\u1EC7u thi \u0111ua", "description": "S\u1ED1 t\u1EADp th\u1EC3, c\xE1 nh\xE2n \u0111\u01B0\u1EE3c t\u1EB7ng danh hi\u1EC7u.", "$ref": "#/$defs/countedAwards" }, "commendations": { "title": "H\xECnh th\u1EE9c khen th\u01B0\u1EDFng", "description": "S\u1ED1 t\u1EADp th\u1EC3, c\xE1 nh\xE2n \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng.", "$ref": "#/$defs/countedAwards" } } } } }, "countedAwards": { "title": "S\u1ED1 \u0111\u01B0\u1EE3c khen", "description": "S\u1ED1 t\u1EADp th\u1EC3 v\xE0 c\xE1 nh\xE2n.", "type": "object", "additionalProperties": false, "required": ["collectives", "individuals"], "properties": { "collectives": { "title": "T\u1EADp th\u1EC3", "description": "S\u1ED1 t\u1EADp th\u1EC3.", "$ref": "#/$defs/whole" }, "individuals": { "title": "C\xE1 nh\xE2n", "description": "S\u1ED1 c\xE1 nh\xE2n.", "$ref": "#/$defs/whole" } } }, "countedIndicator": { "title": "K\u1EBFt qu\u1EA3 chung c\u1EE7a ch\u1EC9 ti\xEAu", "description": "Bao nhi\xEAu \u0111\u01A1n v\u1ECB, v\xE0 c\u1ED9ng \u0111\u01B0\u1EE3c bao nhi\xEAu, ch\u01B0a l\xE0m tr\xF2n.", "type": "object", "additionalProperties": false, "required": ["due", "reported", "missing", "notApplicable", "unitsWithTarget", "unitsReached"], "properties": { "due": { "title": "Ph\u1EA3i b\xE1o c\xE1o", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB ph\u1EA3i b\xE1o c\xE1o.", "$ref": "#/$defs/whole" }, "reported": { "title": "\u0110\xE3 b\xE1o c\xE1o", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB \u0111\xE3 b\xE1o c\xE1o.", "$ref": "#/$defs/whole" }, "missing": { "title": "Ch\u01B0a c\xF3", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB ch\u01B0a c\xF3 s\u1ED1 li\u1EC7u.", "$ref": "#/$defs/whole" }, "notApplicable": { "title": "Kh\xF4ng \xE1p d\u1EE5ng", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB kh\xF4ng \xE1p d\u1EE5ng.", "$ref": "#/$defs/whole" }, "actual": { "title": "Th\u1EF1c hi\u1EC7n", "description": "C\u1EE7a nh\u1EEFng \u0111\u01A1n v\u1ECB \u0111\xE3 b\xE1o c\xE1o.", "$ref": "#/$defs/countedTotal" }, "target": { "title": "K\u1EBF ho\u1EA1ch", "description": "C\u1EE7a nh\u1EEFng \u0111\u01A1n v\u1ECB \u0111\xE3 b\xE1o c\xE1o v\xE0 c\xF3 k\u1EBF ho\u1EA1ch.", "$ref": "#/$defs/countedTotal" }, "compared": { "title": "So s\xE1nh", "description": "C\u1EE7a nh\u1EEFng \u0111\u01A1n v\u1ECB c\xF3 s\u1ED1 li\u1EC7u c\u1EA3 hai n\u0103m.", "type": "object", "additionalProperties": false, "required": ["actual", "previous"], "properties": { "actual": { "title": "Th\u1EF1c hi\u1EC7n", "description": "N\u0103m nay.", "$ref": "#/$defs/countedTotal" }, "previous": { "title": "C\xF9ng k\u1EF3", "description": "N\u0103m tr\u01B0\u1EDBc.", "$ref": "#/$defs/countedTotal" } } }, "unitsWithTarget": { "title": "C\xF3 k\u1EBF ho\u1EA1ch", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB \u0111\xE1nh gi\xE1 \u0111\u01B0\u1EE3c l\xE0 \u0111\u1EA1t hay kh\xF4ng.", "$ref": "#/$defs/whole" }, "unitsReached": { "title": "\u0110\u1EA1t k\u1EBF ho\u1EA1ch", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB \u0111\u1EA1t.", "$ref": "#/$defs/whole" } } }, "countedTotal": { "title": "T\u1ED5ng", "description": "T\u1ED5ng ch\u01B0a l\xE0m tr\xF2n, v\xE0 s\u1ED1 \u0111\u01A1n v\u1ECB trong t\u1ED5ng: chia ra l\xE0 b\xECnh qu\xE2n.", "type": "object", "additionalProperties": false, "required": ["count", "sum"], "properties": { "count": { "title": "S\u1ED1 \u0111\u01A1n v\u1ECB", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB trong t\u1ED5ng.", "$ref": "#/$defs/whole" }, "sum": { "title": "T\u1ED5ng", "description": "C\xE1c s\u1ED1 c\u1ED9ng l\u1EA1i; v\u1EDBi t\u1EF7 s\u1ED1 l\xE0 t\u1EED s\u1ED1.", "$ref": "#/$defs/exact" }, "denominators": { "title": "M\u1EABu s\u1ED1", "description": "V\u1EDBi t\u1EF7 s\u1ED1: m\u1EABu s\u1ED1 c\u1ED9ng l\u1EA1i.", "$ref": "#/$defs/exact" }, "least": { "title": "Nh\u1ECF nh\u1EA5t", "description": "S\u1ED1 nh\u1ECF nh\u1EA5t.", "$ref": "#/$defs/exact" }, "most": { "title": "L\u1EDBn nh\u1EA5t", "description": "S\u1ED1 l\u1EDBn nh\u1EA5t.", "$ref": "#/$defs/exact" } } }, "rolledUpAward": { "title": "Khen th\u01B0\u1EDFng theo m\u1ED9t quy\u1EBFt \u0111\u1ECBnh", "description": "Nh\u1EEFng t\u1EADp th\u1EC3, c\xE1 nh\xE2n \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng c\xF9ng m\u1ED9t h\xECnh th\u1EE9c trong m\u1ED9t quy\u1EBFt \u0111\u1ECBnh.", "type": "object", "additionalProperties": false, "required": ["form", "authority", "programme", "decision", "recipients"], "properties": { "form": { "title": "Danh hi\u1EC7u, h\xECnh th\u1EE9c khen th\u01B0\u1EDFng", "description": "M\xE3 c\u1EE7a danh hi\u1EC7u, h\xECnh th\u1EE9c.", "$ref": "common.schema.json#/$defs/id" }, "authority": { "title": "C\u1EA5p khen th\u01B0\u1EDFng", "description": "M\xE3 c\u1EE7a c\u1EA5p khen th\u01B0\u1EDFng.", "$ref": "common.schema.json#/$defs/id" }, "programme": { "title": "N\u1ED9i dung", "description": "M\xE3 c\u1EE7a n\u1ED9i dung.", "$ref": "common.schema.json#/$defs/id" }, "decision": { "title": "Quy\u1EBFt \u0111\u1ECBnh khen th\u01B0\u1EDFng", "description": "S\u1ED1 v\xE0 ng\xE0y c\u1EE7a quy\u1EBFt \u0111\u1ECBnh.", "$ref": "common.schema.json#/$defs/decision" }, "recipients": { "title": "Danh s\xE1ch \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng", "description": "C\xE1c t\u1EADp th\u1EC3, c\xE1 nh\xE2n c\xF3 t\xEAn trong quy\u1EBFt \u0111\u1ECBnh.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/rolledUpRecipient" } } } }, "rolledUpRecipient": { "title": "T\u1EADp th\u1EC3, c\xE1 nh\xE2n \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng", "description": "M\u1ED9t t\u1EADp th\u1EC3 ho\u1EB7c m\u1ED9t c\xE1 nh\xE2n \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng.", "type": "object", "additionalProperties": false, "required": ["kind", "name"], "properties": { "kind": { "title": "Lo\u1EA1i", "description": "collective: t\u1EADp th\u1EC3; individual: c\xE1 nh\xE2n.", "enum": ["collective", "individual"] }, "name": { "title": "T\xEAn", "description": "T\xEAn t\u1EADp th\u1EC3 ho\u1EB7c h\u1ECD v\xE0 t\xEAn c\xE1 nh\xE2n.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "unit": { "title": "\u0110\u01A1n v\u1ECB", "description": "M\xE3 c\u1EE7a \u0111\u01A1n v\u1ECB trong t\u1EC7p n\xE0y, ho\u1EB7c c\u1EE7a c\u01A1 quan \u1EDF gi\u1EEFa; b\u1ECF tr\u1ED1ng n\u1EBFu kh\xF4ng thu\u1ED9c \u0111\u01A1n v\u1ECB n\xE0o.", "$ref": "common.schema.json#/$defs/idPath" }, "position": { "title": "Ch\u1EE9c v\u1EE5", "description": "Ch\u1EE9c v\u1EE5, n\u01A1i c\xF4ng t\xE1c c\u1EE7a c\xE1 nh\xE2n.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 64) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2200 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1945 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1945 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema23 = { "title": "K\u1EF3 b\xE1o c\xE1o", "description": "year: c\u1EA3 n\u0103m (m\u1EB7c \u0111\u1ECBnh); first-half, second-half: 6 th\xE1ng \u0111\u1EA7u, 6 th\xE1ng cu\u1ED1i n\u0103m; nine-months: 9 th\xE1ng \u0111\u1EA7u n\u0103m; quarter-1 \u0111\u1EBFn quarter-4: qu\xFD; school-year: n\u0103m h\u1ECDc, b\u1EAFt \u0111\u1EA7u t\u1EEB n\u0103m ghi \u1EDF year.", "enum": ["year", "first-half", "second-half", "nine-months", "quarter-1", "quarter-2", "quarter-3", "quarter-4", "school-year"] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "year" || data === "first-half" || data === "second-half" || data === "nine-months" || data === "quarter-1" || data === "quarter-2" || data === "quarter-3" || data === "quarter-4" || data === "school-year")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema23.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
var formats0 = require_formats().fullFormats.date;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("\\S", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema26 = { "title": "K\u1EBFt qu\u1EA3 chung", "description": "T\xECnh h\xECnh n\u1ED9p, x\u1EBFp lo\u1EA1i, ch\u1EC9 ti\xEAu, khen th\u01B0\u1EDFng, \u0111\xE3 c\u1ED9ng.", "type": "object", "additionalProperties": false, "required": ["completeness", "awards"], "properties": { "completeness": { "title": "T\xECnh h\xECnh n\u1ED9p", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB ph\u1EA3i n\u1ED9p, \u0111\xE3 n\u1ED9p, n\u1ED9p mu\u1ED9n, ch\u01B0a n\u1ED9p.", "type": "object", "additionalProperties": false, "required": ["due", "received", "late", "missing"], "properties": { "due": { "title": "Ph\u1EA3i n\u1ED9p", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB ph\u1EA3i n\u1ED9p.", "$ref": "#/$defs/whole" }, "received": { "title": "\u0110\xE3 n\u1ED9p", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB \u0111\xE3 n\u1ED9p, k\u1EC3 c\u1EA3 n\u1ED9p mu\u1ED9n.", "$ref": "#/$defs/whole" }, "late": { "title": "N\u1ED9p mu\u1ED9n", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB n\u1ED9p sau h\u1EA1n c\u1EE7a c\u01A1 quan m\xE0 ch\xFAng n\u1ED9p.", "$ref": "#/$defs/whole" }, "missing": { "title": "Ch\u01B0a n\u1ED9p", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB ch\u01B0a n\u1ED9p.", "$ref": "#/$defs/whole" } } }, "ratings": { "title": "X\u1EBFp lo\u1EA1i", "description": "M\u1ED7i n\u1ED9i dung, \u0111\u01A1n v\u1ECB v\xE0 c\u1EE5m ri\xEAng.", "type": "array", "items": { "title": "X\u1EBFp lo\u1EA1i", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB ho\u1EB7c c\u1EE5m theo t\u1EEBng m\u1EE9c.", "type": "object", "additionalProperties": false, "required": ["programme", "subject", "scale", "due", "rated", "missing", "notApplicable", "achieved", "provisional", "levels"], "properties": { "programme": { "title": "N\u1ED9i dung", "description": "M\xE3 n\u1ED9i dung.", "$ref": "common.schema.json#/$defs/id" }, "subject": { "title": "\u0110\u1ED1i t\u01B0\u1EE3ng", "description": "unit: \u0111\u01A1n v\u1ECB; cluster: c\u1EE5m.", "enum": ["unit", "cluster"] }, "scale": { "title": "Thang x\u1EBFp lo\u1EA1i", "description": "M\xE3 thang.", "$ref": "common.schema.json#/$defs/id" }, "due": { "title": "Ph\u1EA3i x\u1EBFp lo\u1EA1i", "description": "S\u1ED1 ph\u1EA3i x\u1EBFp lo\u1EA1i.", "$ref": "#/$defs/whole" }, "rated": { "title": "\u0110\xE3 x\u1EBFp lo\u1EA1i", "description": "S\u1ED1 \u0111\xE3 c\xF3 k\u1EBFt qu\u1EA3.", "$ref": "#/$defs/whole" }, "missing": { "title": "Ch\u01B0a c\xF3", "description": "S\u1ED1 ch\u01B0a c\xF3 k\u1EBFt qu\u1EA3.", "$ref": "#/$defs/whole" }, "notApplicable": { "title": "Kh\xF4ng \xE1p d\u1EE5ng", "description": "S\u1ED1 kh\xF4ng \xE1p d\u1EE5ng, c\xF3 ghi l\xFD do.", "$ref": "#/$defs/whole" }, "achieved": { "title": "\u0110\u1EA1t", "description": "S\u1ED1 \u0111\u01B0\u1EE3c x\u1EBFp m\u1EE9c t\xEDnh l\xE0 \u0111\u1EA1t.", "$ref": "#/$defs/whole" }, "provisional": { "title": "T\u1EA1m t\xEDnh", "description": "S\u1ED1 k\u1EBFt qu\u1EA3 l\xE0 t\u1EF1 ch\u1EA5m.", "$ref": "#/$defs/whole" }, "levels": { "title": "Theo m\u1EE9c", "description": "M\xE3 m\u1EE9c, r\u1ED3i s\u1ED1 \u0111\u01B0\u1EE3c x\u1EBFp m\u1EE9c \u1EA5y.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/whole" } } } } }, "indicators": { "title": "Ch\u1EC9 ti\xEAu", "description": "M\xE3 ch\u1EC9 ti\xEAu, r\u1ED3i k\u1EBFt qu\u1EA3 chung.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/countedIndicator" } }, "awards": { "title": "Khen th\u01B0\u1EDFng", "description": "S\u1ED1 t\u1EADp th\u1EC3, c\xE1 nh\xE2n; danh hi\u1EC7u v\xE0 h\xECnh th\u1EE9c khen th\u01B0\u1EDFng ri\xEAng.", "type": "object", "additionalProperties": false, "required": ["titles", "commendations"], "properties": { "titles": { "title": "Danh hi\u1EC7u thi \u0111ua", "description": "S\u1ED1 t\u1EADp th\u1EC3, c\xE1 nh\xE2n \u0111\u01B0\u1EE3c t\u1EB7ng danh hi\u1EC7u.", "$ref": "#/$defs/countedAwards" }, "commendations": { "title": "H\xECnh th\u1EE9c khen th\u01B0\u1EDFng", "description": "S\u1ED1 t\u1EADp th\u1EC3, c\xE1 nh\xE2n \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng.", "$ref": "#/$defs/countedAwards" } } } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema28 = { "title": "K\u1EBFt qu\u1EA3 chung c\u1EE7a ch\u1EC9 ti\xEAu", "description": "Bao nhi\xEAu \u0111\u01A1n v\u1ECB, v\xE0 c\u1ED9ng \u0111\u01B0\u1EE3c bao nhi\xEAu, ch\u01B0a l\xE0m tr\xF2n.", "type": "object", "additionalProperties": false, "required": ["due", "reported", "missing", "notApplicable", "unitsWithTarget", "unitsReached"], "properties": { "due": { "title": "Ph\u1EA3i b\xE1o c\xE1o", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB ph\u1EA3i b\xE1o c\xE1o.", "$ref": "#/$defs/whole" }, "reported": { "title": "\u0110\xE3 b\xE1o c\xE1o", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB \u0111\xE3 b\xE1o c\xE1o.", "$ref": "#/$defs/whole" }, "missing": { "title": "Ch\u01B0a c\xF3", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB ch\u01B0a c\xF3 s\u1ED1 li\u1EC7u.", "$ref": "#/$defs/whole" }, "notApplicable": { "title": "Kh\xF4ng \xE1p d\u1EE5ng", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB kh\xF4ng \xE1p d\u1EE5ng.", "$ref": "#/$defs/whole" }, "actual": { "title": "Th\u1EF1c hi\u1EC7n", "description": "C\u1EE7a nh\u1EEFng \u0111\u01A1n v\u1ECB \u0111\xE3 b\xE1o c\xE1o.", "$ref": "#/$defs/countedTotal" }, "target": { "title": "K\u1EBF ho\u1EA1ch", "description": "C\u1EE7a nh\u1EEFng \u0111\u01A1n v\u1ECB \u0111\xE3 b\xE1o c\xE1o v\xE0 c\xF3 k\u1EBF ho\u1EA1ch.", "$ref": "#/$defs/countedTotal" }, "compared": { "title": "So s\xE1nh", "description": "C\u1EE7a nh\u1EEFng \u0111\u01A1n v\u1ECB c\xF3 s\u1ED1 li\u1EC7u c\u1EA3 hai n\u0103m.", "type": "object", "additionalProperties": false, "required": ["actual", "previous"], "properties": { "actual": { "title": "Th\u1EF1c hi\u1EC7n", "description": "N\u0103m nay.", "$ref": "#/$defs/countedTotal" }, "previous": { "title": "C\xF9ng k\u1EF3", "description": "N\u0103m tr\u01B0\u1EDBc.", "$ref": "#/$defs/countedTotal" } } }, "unitsWithTarget": { "title": "C\xF3 k\u1EBF ho\u1EA1ch", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB \u0111\xE1nh gi\xE1 \u0111\u01B0\u1EE3c l\xE0 \u0111\u1EA1t hay kh\xF4ng.", "$ref": "#/$defs/whole" }, "unitsReached": { "title": "\u0110\u1EA1t k\u1EBF ho\u1EA1ch", "description": "S\u1ED1 \u0111\u01A1n v\u1ECB \u0111\u1EA1t.", "$ref": "#/$defs/whole" } } };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.sum === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sum" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "count" || key0 === "sum" || key0 === "denominators" || key0 === "least" || key0 === "most")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      if (!validate68(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate68.errors;
        else for (const one of validate68.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.sum !== void 0) {
      if (!validate91(data.sum, { instancePath: instancePath + "/sum", parentData: data, parentDataProperty: "sum", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate91.errors;
        else for (const one of validate91.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.denominators !== void 0) {
      if (!validate91(data.denominators, { instancePath: instancePath + "/denominators", parentData: data, parentDataProperty: "denominators", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate91.errors;
        else for (const one of validate91.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.least !== void 0) {
      if (!validate91(data.least, { instancePath: instancePath + "/least", parentData: data, parentDataProperty: "least", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate91.errors;
        else for (const one of validate91.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.most !== void 0) {
      if (!validate91(data.most, { instancePath: instancePath + "/most", parentData: data, parentDataProperty: "most", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate91.errors;
        else for (const one of validate91.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.due === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "due" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reported === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reported" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.missing === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.notApplicable === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notApplicable" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.unitsWithTarget === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitsWithTarget" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.unitsReached === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitsReached" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema28.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.due !== void 0) {
      if (!validate68(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate68.errors;
        else for (const one of validate68.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.reported !== void 0) {
      if (!validate68(data.reported, { instancePath: instancePath + "/reported", parentData: data, parentDataProperty: "reported", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate68.errors;
        else for (const one of validate68.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.missing !== void 0) {
      if (!validate68(data.missing, { instancePath: instancePath + "/missing", parentData: data, parentDataProperty: "missing", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate68.errors;
        else for (const one of validate68.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.notApplicable !== void 0) {
      if (!validate68(data.notApplicable, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate68.errors;
        else for (const one of validate68.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.actual !== void 0) {
      if (!validate89(data.actual, { instancePath: instancePath + "/actual", parentData: data, parentDataProperty: "actual", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate89.errors;
        else for (const one of validate89.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      if (!validate89(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate89.errors;
        else for (const one of validate89.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.compared !== void 0) {
      let data6 = data.compared;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.actual === void 0) {
          const err7 = { instancePath: instancePath + "/compared", schemaPath: "#/properties/compared/required", keyword: "required", params: { missingProperty: "actual" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data6.previous === void 0) {
          const err8 = { instancePath: instancePath + "/compared", schemaPath: "#/properties/compared/required", keyword: "required", params: { missingProperty: "previous" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "actual" || key1 === "previous")) {
            const err9 = { instancePath: instancePath + "/compared", schemaPath: "#/properties/compared/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data6.actual !== void 0) {
          if (!validate89(data6.actual, { instancePath: instancePath + "/compared/actual", parentData: data6, parentDataProperty: "actual", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate89.errors;
            else for (const one of validate89.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data6.previous !== void 0) {
          if (!validate89(data6.previous, { instancePath: instancePath + "/compared/previous", parentData: data6, parentDataProperty: "previous", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate89.errors;
            else for (const one of validate89.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/compared", schemaPath: "#/properties/compared/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.unitsWithTarget !== void 0) {
      if (!validate68(data.unitsWithTarget, { instancePath: instancePath + "/unitsWithTarget", parentData: data, parentDataProperty: "unitsWithTarget", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate68.errors;
        else for (const one of validate68.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.unitsReached !== void 0) {
      if (!validate68(data.unitsReached, { instancePath: instancePath + "/unitsReached", parentData: data, parentDataProperty: "unitsReached", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate68.errors;
        else for (const one of validate68.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.collectives === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collectives" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.individuals === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "individuals" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "collectives" || key0 === "individuals")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.collectives !== void 0) {
      if (!validate68(data.collectives, { instancePath: instancePath + "/collectives", parentData: data, parentDataProperty: "collectives", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate68.errors;
        else for (const one of validate68.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.individuals !== void 0) {
      if (!validate68(data.individuals, { instancePath: instancePath + "/individuals", parentData: data, parentDataProperty: "individuals", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate68.errors;
        else for (const one of validate68.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.completeness === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completeness" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.awards === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "awards" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "completeness" || key0 === "ratings" || key0 === "indicators" || key0 === "awards")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.completeness !== void 0) {
      let data0 = data.completeness;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.due === void 0) {
          const err3 = { instancePath: instancePath + "/completeness", schemaPath: "#/properties/completeness/required", keyword: "required", params: { missingProperty: "due" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.received === void 0) {
          const err4 = { instancePath: instancePath + "/completeness", schemaPath: "#/properties/completeness/required", keyword: "required", params: { missingProperty: "received" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.late === void 0) {
          const err5 = { instancePath: instancePath + "/completeness", schemaPath: "#/properties/completeness/required", keyword: "required", params: { missingProperty: "late" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.missing === void 0) {
          const err6 = { instancePath: instancePath + "/completeness", schemaPath: "#/properties/completeness/required", keyword: "required", params: { missingProperty: "missing" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "due" || key1 === "received" || key1 === "late" || key1 === "missing")) {
            const err7 = { instancePath: instancePath + "/completeness", schemaPath: "#/properties/completeness/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.due !== void 0) {
          if (!validate68(data0.due, { instancePath: instancePath + "/completeness/due", parentData: data0, parentDataProperty: "due", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate68.errors;
            else for (const one of validate68.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data0.received !== void 0) {
          if (!validate68(data0.received, { instancePath: instancePath + "/completeness/received", parentData: data0, parentDataProperty: "received", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate68.errors;
            else for (const one of validate68.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data0.late !== void 0) {
          if (!validate68(data0.late, { instancePath: instancePath + "/completeness/late", parentData: data0, parentDataProperty: "late", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate68.errors;
            else for (const one of validate68.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data0.missing !== void 0) {
          if (!validate68(data0.missing, { instancePath: instancePath + "/completeness/missing", parentData: data0, parentDataProperty: "missing", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate68.errors;
            else for (const one of validate68.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/completeness", schemaPath: "#/properties/completeness/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.ratings !== void 0) {
      let data5 = data.ratings;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.programme === void 0) {
              const err9 = { instancePath: instancePath + "/ratings/" + i0, schemaPath: "#/properties/ratings/items/required", keyword: "required", params: { missingProperty: "programme" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data6.subject === void 0) {
              const err10 = { instancePath: instancePath + "/ratings/" + i0, schemaPath: "#/properties/ratings/items/required", keyword: "required", params: { missingProperty: "subject" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data6.scale === void 0) {
              const err11 = { instancePath: instancePath + "/ratings/" + i0, schemaPath: "#/properties/ratings/items/required", keyword: "required", params: { missingProperty: "scale" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data6.due === void 0) {
              const err12 = { instancePath: instancePath + "/ratings/" + i0, schemaPath: "#/properties/ratings/items/required", keyword: "required", params: { missingProperty: "due" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data6.rated === void 0) {
              const err13 = { instancePath: instancePath + "/ratings/" + i0, schemaPath: "#/properties/ratings/items/required", keyword: "required", params: { missingProperty: "rated" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data6.missing === void 0) {
              const err14 = { instancePath: instancePath + "/ratings/" + i0, schemaPath: "#/properties/ratings/items/required", keyword: "required", params: { missingProperty: "missing" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data6.notApplicable === void 0) {
              const err15 = { instancePath: instancePath + "/ratings/" + i0, schemaPath: "#/properties/ratings/items/required", keyword: "required", params: { missingProperty: "notApplicable" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data6.achieved === void 0) {
              const err16 = { instancePath: instancePath + "/ratings/" + i0, schemaPath: "#/properties/ratings/items/required", keyword: "required", params: { missingProperty: "achieved" } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data6.provisional === void 0) {
              const err17 = { instancePath: instancePath + "/ratings/" + i0, schemaPath: "#/properties/ratings/items/required", keyword: "required", params: { missingProperty: "provisional" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data6.levels === void 0) {
              const err18 = { instancePath: instancePath + "/ratings/" + i0, schemaPath: "#/properties/ratings/items/required", keyword: "required", params: { missingProperty: "levels" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key2 in data6) {
              if (!func1.call(schema26.properties.ratings.items.properties, key2)) {
                const err19 = { instancePath: instancePath + "/ratings/" + i0, schemaPath: "#/properties/ratings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data6.programme !== void 0) {
              if (!validate54(data6.programme, { instancePath: instancePath + "/ratings/" + i0 + "/programme", parentData: data6, parentDataProperty: "programme", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate54.errors;
                else for (const one of validate54.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data6.subject !== void 0) {
              let data8 = data6.subject;
              if (!(data8 === "unit" || data8 === "cluster")) {
                const err20 = { instancePath: instancePath + "/ratings/" + i0 + "/subject", schemaPath: "#/properties/ratings/items/properties/subject/enum", keyword: "enum", params: { allowedValues: schema26.properties.ratings.items.properties.subject.enum } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data6.scale !== void 0) {
              if (!validate54(data6.scale, { instancePath: instancePath + "/ratings/" + i0 + "/scale", parentData: data6, parentDataProperty: "scale", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate54.errors;
                else for (const one of validate54.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data6.due !== void 0) {
              if (!validate68(data6.due, { instancePath: instancePath + "/ratings/" + i0 + "/due", parentData: data6, parentDataProperty: "due", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate68.errors;
                else for (const one of validate68.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data6.rated !== void 0) {
              if (!validate68(data6.rated, { instancePath: instancePath + "/ratings/" + i0 + "/rated", parentData: data6, parentDataProperty: "rated", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate68.errors;
                else for (const one of validate68.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data6.missing !== void 0) {
              if (!validate68(data6.missing, { instancePath: instancePath + "/ratings/" + i0 + "/missing", parentData: data6, parentDataProperty: "missing", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate68.errors;
                else for (const one of validate68.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data6.notApplicable !== void 0) {
              if (!validate68(data6.notApplicable, { instancePath: instancePath + "/ratings/" + i0 + "/notApplicable", parentData: data6, parentDataProperty: "notApplicable", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate68.errors;
                else for (const one of validate68.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data6.achieved !== void 0) {
              if (!validate68(data6.achieved, { instancePath: instancePath + "/ratings/" + i0 + "/achieved", parentData: data6, parentDataProperty: "achieved", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate68.errors;
                else for (const one of validate68.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data6.provisional !== void 0) {
              if (!validate68(data6.provisional, { instancePath: instancePath + "/ratings/" + i0 + "/provisional", parentData: data6, parentDataProperty: "provisional", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate68.errors;
                else for (const one of validate68.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data6.levels !== void 0) {
              let data16 = data6.levels;
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const key3 in data16) {
                  const _errs25 = errors;
                  if (!validate54(key3, { instancePath: instancePath + "/ratings/" + i0 + "/levels", parentData: data16, parentDataProperty: "levels", rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate54.errors;
                    else for (const one of validate54.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                  var valid5 = _errs25 === errors;
                  if (!valid5) {
                    const err21 = { instancePath: instancePath + "/ratings/" + i0 + "/levels", schemaPath: "#/properties/ratings/items/properties/levels/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                for (const key4 in data16) {
                  if (!validate68(data16[key4], { instancePath: instancePath + "/ratings/" + i0 + "/levels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key4, rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate68.errors;
                    else for (const one of validate68.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err22 = { instancePath: instancePath + "/ratings/" + i0 + "/levels", schemaPath: "#/properties/ratings/items/properties/levels/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/ratings/" + i0, schemaPath: "#/properties/ratings/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/ratings", schemaPath: "#/properties/ratings/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.indicators !== void 0) {
      let data18 = data.indicators;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key5 in data18) {
          const _errs30 = errors;
          if (!validate54(key5, { instancePath: instancePath + "/indicators", parentData: data18, parentDataProperty: "indicators", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate54.errors;
            else for (const one of validate54.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          var valid7 = _errs30 === errors;
          if (!valid7) {
            const err25 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        for (const key6 in data18) {
          if (!validate84(data18[key6], { instancePath: instancePath + "/indicators/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key6, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate84.errors;
            else for (const one of validate84.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.awards !== void 0) {
      let data20 = data.awards;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.titles === void 0) {
          const err27 = { instancePath: instancePath + "/awards", schemaPath: "#/properties/awards/required", keyword: "required", params: { missingProperty: "titles" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data20.commendations === void 0) {
          const err28 = { instancePath: instancePath + "/awards", schemaPath: "#/properties/awards/required", keyword: "required", params: { missingProperty: "commendations" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        for (const key7 in data20) {
          if (!(key7 === "titles" || key7 === "commendations")) {
            const err29 = { instancePath: instancePath + "/awards", schemaPath: "#/properties/awards/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data20.titles !== void 0) {
          if (!validate103(data20.titles, { instancePath: instancePath + "/awards/titles", parentData: data20, parentDataProperty: "titles", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate103.errors;
            else for (const one of validate103.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data20.commendations !== void 0) {
          if (!validate103(data20.commendations, { instancePath: instancePath + "/awards/commendations", parentData: data20, parentDataProperty: "commendations", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate103.errors;
            else for (const one of validate103.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/awards", schemaPath: "#/properties/awards/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB", "description": "M\u1ED9t lo\u1EA1i \u0111\u01A1n v\u1ECB. V\xED d\u1EE5: ph\u01B0\u1EDDng.", "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "title": "M\xE3 lo\u1EA1i", "description": "M\xE3 c\u1EE7a lo\u1EA1i \u0111\u01A1n v\u1ECB. V\xED d\u1EE5: ward.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn lo\u1EA1i", "description": "T\xEAn g\u1ECDi c\u1EE7a lo\u1EA1i \u0111\u01A1n v\u1ECB. V\xED d\u1EE5: ph\u01B0\u1EDDng.", "$ref": "common.schema.json#/$defs/text", "maxLength": 100 }, "submits": { "title": "G\u1EEDi g\xEC", "description": "form: b\xE1o c\xE1o c\u1EE7a \u0111\u01A1n v\u1ECB (m\u1EB7c \u0111\u1ECBnh); rollup: b\u1EA3n t\u1ED5ng h\u1EE3p c\u1EE7a c\u1EA5p m\xECnh, do l\u1EC7nh review rollup l\u1EADp t\u1EEB b\xE1o c\xE1o c\u1EE7a c\xE1c \u0111\u01A1n v\u1ECB b\xEAn d\u01B0\u1EDBi.", "enum": ["form", "rollup"], "default": "form" } } };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 64) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate267.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "submits")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate134(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate134.errors;
        else for (const one of validate134.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (!validate114(data1, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate114.errors;
        else for (const one of validate114.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data1 === "string") {
        if (func2(data1) > 100) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.submits !== void 0) {
      let data2 = data.submits;
      if (!(data2 === "form" || data2 === "rollup")) {
        const err4 = { instancePath: instancePath + "/submits", schemaPath: "#/properties/submits/enum", keyword: "enum", params: { allowedValues: schema49.properties.submits.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate267.errors = vErrors;
  return errors === 0;
}
validate267.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate223.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e15 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e15 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data < -1e15 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e15 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate223.errors = vErrors;
  return errors === 0;
}
validate223.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate271.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.levels === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "maximum" || key0 === "levels" || key0 === "criteria")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate134(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate134.errors;
        else for (const one of validate134.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.maximum !== void 0) {
      if (!validate223(data.maximum, { instancePath: instancePath + "/maximum", parentData: data, parentDataProperty: "maximum", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate223.errors;
        else for (const one of validate223.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.levels !== void 0) {
      let data2 = data.levels;
      if (Array.isArray(data2)) {
        if (data2.length > 50) {
          const err3 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data2.length < 2) {
          const err4 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 2 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.id === void 0) {
              const err5 = { instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data3.label === void 0) {
              const err6 = { instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/required", keyword: "required", params: { missingProperty: "label" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data3.achieved === void 0) {
              const err7 = { instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/required", keyword: "required", params: { missingProperty: "achieved" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "id" || key1 === "label" || key1 === "achieved" || key1 === "from" || key1 === "to")) {
                const err8 = { instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data3.id !== void 0) {
              if (!validate134(data3.id, { instancePath: instancePath + "/levels/" + i0 + "/id", parentData: data3, parentDataProperty: "id", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate134.errors;
                else for (const one of validate134.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data3.label !== void 0) {
              let data5 = data3.label;
              if (!validate114(data5, { instancePath: instancePath + "/levels/" + i0 + "/label", parentData: data3, parentDataProperty: "label", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate114.errors;
                else for (const one of validate114.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data5 === "string") {
                if (func2(data5) > 100) {
                  const err9 = { instancePath: instancePath + "/levels/" + i0 + "/label", schemaPath: "#/properties/levels/items/properties/label/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
            }
            if (data3.achieved !== void 0) {
              if (typeof data3.achieved !== "boolean") {
                const err10 = { instancePath: instancePath + "/levels/" + i0 + "/achieved", schemaPath: "#/properties/levels/items/properties/achieved/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.from !== void 0) {
              if (!validate223(data3.from, { instancePath: instancePath + "/levels/" + i0 + "/from", parentData: data3, parentDataProperty: "from", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate223.errors;
                else for (const one of validate223.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data3.to !== void 0) {
              if (!validate223(data3.to, { instancePath: instancePath + "/levels/" + i0 + "/to", parentData: data3, parentDataProperty: "to", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate223.errors;
                else for (const one of validate223.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.criteria !== void 0) {
      let data9 = data.criteria;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.id === void 0) {
              const err13 = { instancePath: instancePath + "/criteria/" + i1, schemaPath: "#/properties/criteria/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data10.label === void 0) {
              const err14 = { instancePath: instancePath + "/criteria/" + i1, schemaPath: "#/properties/criteria/items/required", keyword: "required", params: { missingProperty: "label" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data10.maximum === void 0) {
              const err15 = { instancePath: instancePath + "/criteria/" + i1, schemaPath: "#/properties/criteria/items/required", keyword: "required", params: { missingProperty: "maximum" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key2 in data10) {
              if (!(key2 === "id" || key2 === "label" || key2 === "maximum")) {
                const err16 = { instancePath: instancePath + "/criteria/" + i1, schemaPath: "#/properties/criteria/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data10.id !== void 0) {
              if (!validate134(data10.id, { instancePath: instancePath + "/criteria/" + i1 + "/id", parentData: data10, parentDataProperty: "id", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate134.errors;
                else for (const one of validate134.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data10.label !== void 0) {
              let data12 = data10.label;
              if (!validate114(data12, { instancePath: instancePath + "/criteria/" + i1 + "/label", parentData: data10, parentDataProperty: "label", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate114.errors;
                else for (const one of validate114.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data12 === "string") {
                if (func2(data12) > 1e3) {
                  const err17 = { instancePath: instancePath + "/criteria/" + i1 + "/label", schemaPath: "#/properties/criteria/items/properties/label/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            }
            if (data10.maximum !== void 0) {
              if (!validate223(data10.maximum, { instancePath: instancePath + "/criteria/" + i1 + "/maximum", parentData: data10, parentDataProperty: "maximum", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate223.errors;
                else for (const one of validate223.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/criteria/" + i1, schemaPath: "#/properties/criteria/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate271.errors = vErrors;
  return errors === 0;
}
validate271.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "title": "N\u1ED9i dung t\u1ED5ng k\u1EBFt", "description": "M\u1ED9t n\u1ED9i dung t\u1ED5ng k\u1EBFt v\xE0 c\xE1ch x\u1EBFp lo\u1EA1i n\u1ED9i dung \u1EA5y.", "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "title": "M\xE3 n\u1ED9i dung", "description": "M\xE3 c\u1EE7a n\u1ED9i dung. V\xED d\u1EE5: co-so-vung-manh.", "$ref": "common.schema.json#/$defs/id" }, "title": { "title": "T\xEAn n\u1ED9i dung", "description": "T\xEAn \u0111\u1EA7y \u0111\u1EE7, in l\xE0m \u0111\u1EC1 m\u1EE5c.", "$ref": "common.schema.json#/$defs/text", "maxLength": 500 }, "shortTitle": { "title": "T\xEAn g\u1ECDn", "description": "T\xEAn in \u1EDF \u0111\u1EA7u c\u1ED9t trong b\u1EA3ng; b\u1ECF tr\u1ED1ng th\xEC d\xF9ng t\xEAn \u0111\u1EA7y \u0111\u1EE7.", "$ref": "common.schema.json#/$defs/text", "maxLength": 150 }, "achievement": { "title": "Th\xE0nh t\xEDch \u0111\u01B0\u1EE3c khen", "description": "C\u1EE5m t\u1EEB vi\u1EBFt sau s\u1ED1 t\u1EADp th\u1EC3, c\xE1 nh\xE2n \u0111\u01B0\u1EE3c khen trong n\u1ED9i dung n\xE0y. V\xED d\u1EE5: ho\xE0n th\xE0nh xu\u1EA5t s\u1EAFc nhi\u1EC7m v\u1EE5 di\u1EC5n t\u1EADp. M\u1EB7c \u0111\u1ECBnh: c\xF3 th\xE0nh t\xEDch xu\u1EA5t s\u1EAFc trong, r\u1ED3i t\xEAn n\u1ED9i dung.", "$ref": "common.schema.json#/$defs/text", "maxLength": 500 }, "reviewed": { "title": "C\xF3 m\u1EE5c ri\xEAng trong b\xE1o c\xE1o", "description": "false n\u1EBFu n\u1ED9i dung ch\u1EC9 d\xF9ng cho khen th\u01B0\u1EDFng. M\u1EB7c \u0111\u1ECBnh: true.", "type": "boolean", "default": true }, "rating": { "title": "X\u1EBFp lo\u1EA1i", "description": "N\u1ED9i dung n\xE0y x\u1EBFp lo\u1EA1i th\u1EBF n\xE0o; b\u1ECF tr\u1ED1ng n\u1EBFu kh\xF4ng x\u1EBFp lo\u1EA1i.", "type": "object", "additionalProperties": false, "required": ["scale"], "properties": { "scale": { "title": "Thang x\u1EBFp lo\u1EA1i", "description": "M\xE3 thang trong scales.", "$ref": "common.schema.json#/$defs/id" }, "kinds": { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB \u0111\u01B0\u1EE3c x\u1EBFp lo\u1EA1i", "description": "M\xE3 c\xE1c lo\u1EA1i \u0111\u01A1n v\u1ECB ph\u1EA3i x\u1EBFp lo\u1EA1i; b\u1ECF tr\u1ED1ng ngh\u0129a l\xE0 m\u1ECDi \u0111\u01A1n v\u1ECB.", "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/id" } }, "clusters": { "title": "X\u1EBFp lo\u1EA1i c\u1EE5m", "description": "C\xE1ch x\u1EBFp lo\u1EA1i c\xE1c c\u1EE5m; b\u1ECF tr\u1ED1ng n\u1EBFu kh\xF4ng x\u1EBFp lo\u1EA1i c\u1EE5m.", "type": "object", "additionalProperties": false, "required": ["rule"], "properties": { "rule": { "title": "Quy t\u1EAFc", "description": "stated: h\u1ED9i \u0111\u1ED3ng ghi trong host.yaml; lowest: theo \u0111\u01A1n v\u1ECB th\u1EA5p nh\u1EA5t; share: theo t\u1EF7 l\u1EC7 \u0111\u01A1n v\u1ECB \u0111\u1EA1t.", "enum": ["stated", "lowest", "share"] }, "atLeast": { "title": "T\u1EF7 l\u1EC7 t\u1ED1i thi\u1EC3u", "description": "V\u1EDBi quy t\u1EAFc share: t\u1EF7 l\u1EC7 ph\u1EA7n tr\u0103m \u0111\u01A1n v\u1ECB \u0111\u1EA1t, t\u1EEB 0 \u0111\u1EBFn 100.", "type": "number", "minimum": 0, "maximum": 100 }, "level": { "title": "M\u1EE9c khi \u0111\u1EE7 t\u1EF7 l\u1EC7", "description": "V\u1EDBi quy t\u1EAFc share: m\xE3 m\u1EE9c khi \u0111\u1EE7 t\u1EF7 l\u1EC7.", "$ref": "common.schema.json#/$defs/id" }, "otherwise": { "title": "M\u1EE9c khi kh\xF4ng \u0111\u1EE7 t\u1EF7 l\u1EC7", "description": "V\u1EDBi quy t\u1EAFc share: m\xE3 m\u1EE9c khi kh\xF4ng \u0111\u1EE7 t\u1EF7 l\u1EC7.", "$ref": "common.schema.json#/$defs/id" } } } } } } };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate282.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "title" || key0 === "shortTitle" || key0 === "achievement" || key0 === "reviewed" || key0 === "rating")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate134(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate134.errors;
        else for (const one of validate134.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (!validate114(data1, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate114.errors;
        else for (const one of validate114.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data1 === "string") {
        if (func2(data1) > 500) {
          const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.shortTitle !== void 0) {
      let data2 = data.shortTitle;
      if (!validate114(data2, { instancePath: instancePath + "/shortTitle", parentData: data, parentDataProperty: "shortTitle", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate114.errors;
        else for (const one of validate114.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data2 === "string") {
        if (func2(data2) > 150) {
          const err4 = { instancePath: instancePath + "/shortTitle", schemaPath: "#/properties/shortTitle/maxLength", keyword: "maxLength", params: { limit: 150 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.achievement !== void 0) {
      let data3 = data.achievement;
      if (!validate114(data3, { instancePath: instancePath + "/achievement", parentData: data, parentDataProperty: "achievement", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate114.errors;
        else for (const one of validate114.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data3 === "string") {
        if (func2(data3) > 500) {
          const err5 = { instancePath: instancePath + "/achievement", schemaPath: "#/properties/achievement/maxLength", keyword: "maxLength", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.reviewed !== void 0) {
      if (typeof data.reviewed !== "boolean") {
        const err6 = { instancePath: instancePath + "/reviewed", schemaPath: "#/properties/reviewed/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.rating !== void 0) {
      let data5 = data.rating;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.scale === void 0) {
          const err7 = { instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/required", keyword: "required", params: { missingProperty: "scale" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "scale" || key1 === "kinds" || key1 === "clusters")) {
            const err8 = { instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data5.scale !== void 0) {
          if (!validate134(data5.scale, { instancePath: instancePath + "/rating/scale", parentData: data5, parentDataProperty: "scale", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate134.errors;
            else for (const one of validate134.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data5.kinds !== void 0) {
          let data7 = data5.kinds;
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              const err9 = { instancePath: instancePath + "/rating/kinds", schemaPath: "#/properties/rating/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate134(data7[i0], { instancePath: instancePath + "/rating/kinds/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate134.errors;
                else for (const one of validate134.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/rating/kinds", schemaPath: "#/properties/rating/properties/kinds/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data5.clusters !== void 0) {
          let data9 = data5.clusters;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.rule === void 0) {
              const err11 = { instancePath: instancePath + "/rating/clusters", schemaPath: "#/properties/rating/properties/clusters/required", keyword: "required", params: { missingProperty: "rule" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key2 in data9) {
              if (!(key2 === "rule" || key2 === "atLeast" || key2 === "level" || key2 === "otherwise")) {
                const err12 = { instancePath: instancePath + "/rating/clusters", schemaPath: "#/properties/rating/properties/clusters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data9.rule !== void 0) {
              let data10 = data9.rule;
              if (!(data10 === "stated" || data10 === "lowest" || data10 === "share")) {
                const err13 = { instancePath: instancePath + "/rating/clusters/rule", schemaPath: "#/properties/rating/properties/clusters/properties/rule/enum", keyword: "enum", params: { allowedValues: schema56.properties.rating.properties.clusters.properties.rule.enum } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data9.atLeast !== void 0) {
              let data11 = data9.atLeast;
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 > 100 || isNaN(data11)) {
                  const err14 = { instancePath: instancePath + "/rating/clusters/atLeast", schemaPath: "#/properties/rating/properties/clusters/properties/atLeast/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (data11 < 0 || isNaN(data11)) {
                  const err15 = { instancePath: instancePath + "/rating/clusters/atLeast", schemaPath: "#/properties/rating/properties/clusters/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/rating/clusters/atLeast", schemaPath: "#/properties/rating/properties/clusters/properties/atLeast/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data9.level !== void 0) {
              if (!validate134(data9.level, { instancePath: instancePath + "/rating/clusters/level", parentData: data9, parentDataProperty: "level", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate134.errors;
                else for (const one of validate134.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data9.otherwise !== void 0) {
              if (!validate134(data9.otherwise, { instancePath: instancePath + "/rating/clusters/otherwise", parentData: data9, parentDataProperty: "otherwise", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate134.errors;
                else for (const one of validate134.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/rating/clusters", schemaPath: "#/properties/rating/properties/clusters/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate282.errors = vErrors;
  return errors === 0;
}
validate282.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema57 = { "title": "Ch\u1EC9 ti\xEAu", "description": "M\u1ED9t ch\u1EC9 ti\xEAu: \u0111\u01A1n v\u1ECB t\xEDnh, ki\u1EC3u s\u1ED1 li\u1EC7u, c\xE1ch t\u1ED5ng h\u1EE3p.", "type": "object", "additionalProperties": false, "required": ["id", "name", "programme", "unitOfMeasure", "type", "aggregation"], "properties": { "id": { "title": "M\xE3 ch\u1EC9 ti\xEAu", "description": "M\xE3 c\u1EE7a ch\u1EC9 ti\xEAu. V\xED d\u1EE5: tuyen-quan.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn ch\u1EC9 ti\xEAu", "description": "T\xEAn in trong b\xE1o c\xE1o.", "$ref": "common.schema.json#/$defs/text", "maxLength": 300 }, "programme": { "title": "N\u1ED9i dung", "description": "M\xE3 n\u1ED9i dung m\xE0 ch\u1EC9 ti\xEAu thu\u1ED9c v\u1EC1.", "$ref": "common.schema.json#/$defs/id" }, "sentence": { "title": "C\xE2u trong b\xE1o c\xE1o", "description": "C\xE2u b\xE1o c\xE1o k\u1EBFt qu\u1EA3, c\xF3 ch\u1ED7 cho s\u1ED1 li\u1EC7u: {actual} (th\u1EF1c hi\u1EC7n, ph\u1EA3i c\xF3), {target} (k\u1EBF ho\u1EA1ch), {previous} (n\u0103m tr\u01B0\u1EDBc); \u1EDF t\u1EED s\u1ED1 c\u1EE7a m\u1ED9t t\u1EF7 l\u1EC7 c\xF3 th\xEAm {denominator} (m\u1EABu s\u1ED1). V\xED d\u1EE5: Tuy\u1EC3n ch\u1ECDn, g\u1ECDi c\xF4ng d\xE2n nh\u1EADp ng\u0169 {actual}/{target} c\xF4ng d\xE2n. Ch\u01B0\u01A1ng tr\xECnh vi\u1EBFt ti\u1EBFp m\u1EE9c \u0111\u1EA1t, v\u01B0\u1EE3t k\u1EBF ho\u1EA1ch v\xE0 t\u0103ng, gi\u1EA3m so v\u1EDBi n\u0103m tr\u01B0\u1EDBc. B\u1ECF tr\u1ED1ng th\xEC c\xE2u \u0111\u01B0\u1EE3c \u0111\u1EB7t theo t\xEAn v\xE0 \u0111\u01A1n v\u1ECB t\xEDnh.", "$ref": "common.schema.json#/$defs/text", "maxLength": 500 }, "compared": { "title": "So s\xE1nh v\u1EDBi n\u0103m tr\u01B0\u1EDBc", "description": "false n\u1EBFu b\xE1o c\xE1o kh\xF4ng n\xF3i ch\u1EC9 ti\xEAu n\xE0y t\u0103ng hay gi\u1EA3m so v\u1EDBi n\u0103m tr\u01B0\u1EDBc, nh\u01B0 ch\u1EC9 ti\xEAu \u0111\u01B0\u1EE3c giao. M\u1EB7c \u0111\u1ECBnh: true.", "type": "boolean", "default": true }, "unitOfMeasure": { "title": "\u0110\u01A1n v\u1ECB t\xEDnh", "description": "V\xED d\u1EE5: %, ng\u01B0\u1EDDi, v\u1EE5, bu\u1ED5i, l\u01B0\u1EE3t, tri\u1EC7u \u0111\u1ED3ng.", "$ref": "common.schema.json#/$defs/text", "maxLength": 50 }, "type": { "title": "Ki\u1EC3u s\u1ED1 li\u1EC7u", "description": "count: s\u1ED1 \u0111\u1EBFm, l\xE0 s\u1ED1 nguy\xEAn; amount: s\u1ED1 l\u01B0\u1EE3ng c\xF3 ph\u1EA7n l\u1EBB; percentage: t\u1EF7 l\u1EC7 ph\u1EA7n tr\u0103m.", "enum": ["count", "amount", "percentage"] }, "decimals": { "title": "S\u1ED1 ch\u1EEF s\u1ED1 th\u1EADp ph\xE2n", "description": "S\u1ED1 ch\u1EEF s\u1ED1 sau d\u1EA5u ph\u1EA9y c\u1EE7a k\u1EBFt qu\u1EA3 in ra: b\xECnh qu\xE2n, t\u1EF7 s\u1ED1 \u0111\u01B0\u1EE3c l\xE0m tr\xF2n \u0111\u1EBFn \u0111\xF3, th\xEAm ch\u1EEF s\u1ED1 khi c\u1EA7n \u0111\u1EC3 kh\xF4ng in tr\xF9ng v\u1EDBi k\u1EBF ho\u1EA1ch, n\u0103m tr\u01B0\u1EDBc, 0 ho\u1EB7c 100%; s\u1ED1 c\u1ED9ng gi\u1EEF \u0111\u1EE7 ch\u1EEF s\u1ED1 \u0111\xE3 ghi. M\u1EB7c \u0111\u1ECBnh: 0 v\u1EDBi s\u1ED1 \u0111\u1EBFm, 1 v\u1EDBi ki\u1EC3u kh\xE1c.", "type": "integer", "minimum": 0, "maximum": 6 }, "aggregation": { "title": "C\xE1ch t\u1ED5ng h\u1EE3p", "description": "sum: c\u1ED9ng; mean: b\xECnh qu\xE2n; ratio: t\u1EF7 s\u1ED1 c\u1EE7a hai ch\u1EC9 ti\xEAu kh\xE1c; min: nh\u1ECF nh\u1EA5t; max: l\u1EDBn nh\u1EA5t; none: kh\xF4ng t\u1ED5ng h\u1EE3p.", "enum": ["sum", "mean", "ratio", "min", "max", "none"] }, "ratio": { "title": "T\u1EF7 s\u1ED1", "description": "V\u1EDBi c\xE1ch t\u1ED5ng h\u1EE3p ratio: hai ch\u1EC9 ti\xEAu d\xF9ng \u0111\u1EC3 t\xEDnh.", "type": "object", "additionalProperties": false, "required": ["numerator", "denominator"], "properties": { "numerator": { "title": "T\u1EED s\u1ED1", "description": "M\xE3 ch\u1EC9 ti\xEAu l\xE0m t\u1EED s\u1ED1.", "$ref": "common.schema.json#/$defs/id" }, "denominator": { "title": "M\u1EABu s\u1ED1", "description": "M\xE3 ch\u1EC9 ti\xEAu l\xE0m m\u1EABu s\u1ED1.", "$ref": "common.schema.json#/$defs/id" } } }, "parts": { "title": "G\u1ED3m c\xE1c ch\u1EC9 ti\xEAu", "description": "M\xE3 nh\u1EEFng ch\u1EC9 ti\xEAu c\u1ED9ng l\u1EA1i ph\u1EA3i b\u1EB1ng ch\u1EC9 ti\xEAu n\xE0y, \u1EDF t\u1EEBng \u0111\u01A1n v\u1ECB.", "type": "array", "minItems": 2, "items": { "$ref": "common.schema.json#/$defs/id" } }, "better": { "title": "Chi\u1EC1u t\u1ED1t", "description": "higher: c\xE0ng cao c\xE0ng t\u1ED1t; lower: c\xE0ng th\u1EA5p c\xE0ng t\u1ED1t; neutral: kh\xF4ng \u0111\xE1nh gi\xE1. M\u1EB7c \u0111\u1ECBnh: neutral.", "enum": ["higher", "lower", "neutral"] }, "target": { "title": "K\u1EBF ho\u1EA1ch chung", "description": "Ch\u1EC9 ti\xEAu giao chung cho m\u1ECDi \u0111\u01A1n v\u1ECB v\xE0 to\xE0n \u0111\u1ECBa b\xE0n, d\xF9ng khi \u0111\u01A1n v\u1ECB kh\xF4ng ghi k\u1EBF ho\u1EA1ch ri\xEAng. V\u1EDBi ch\u1EC9 ti\xEAu c\u1ED9ng (sum) th\xEC l\xE0 k\u1EBF ho\u1EA1ch c\u1EE7a t\u1EEBng \u0111\u01A1n v\u1ECB; k\u1EBF ho\u1EA1ch c\u1EE7a to\xE0n \u0111\u1ECBa b\xE0n ghi trong host.yaml, m\u1EE5c indicators.", "$ref": "common.schema.json#/$defs/number" }, "minimum": { "title": "Gi\xE1 tr\u1ECB nh\u1ECF nh\u1EA5t", "description": "S\u1ED1 li\u1EC7u kh\xF4ng \u0111\u01B0\u1EE3c nh\u1ECF h\u01A1n. M\u1EB7c \u0111\u1ECBnh: 0.", "$ref": "common.schema.json#/$defs/number" }, "maximum": { "title": "Gi\xE1 tr\u1ECB l\u1EDBn nh\u1EA5t", "description": "S\u1ED1 li\u1EC7u kh\xF4ng \u0111\u01B0\u1EE3c l\u1EDBn h\u01A1n. V\u1EDBi t\u1EF7 l\u1EC7 ph\u1EA7n tr\u0103m m\u1EB7c \u0111\u1ECBnh l\xE0 100; ghi s\u1ED1 l\u1EDBn h\u01A1n n\u1EBFu \u0111\u01B0\u1EE3c ph\xE9p v\u01B0\u1EE3t.", "$ref": "common.schema.json#/$defs/number" }, "kinds": { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB ph\u1EA3i b\xE1o c\xE1o", "description": "M\xE3 c\xE1c lo\u1EA1i \u0111\u01A1n v\u1ECB ph\u1EA3i b\xE1o c\xE1o ch\u1EC9 ti\xEAu n\xE0y; b\u1ECF tr\u1ED1ng ngh\u0129a l\xE0 m\u1ECDi \u0111\u01A1n v\u1ECB.", "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/id" } } } };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate292.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.programme === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "programme" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.unitOfMeasure === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitOfMeasure" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.aggregation === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aggregation" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema57.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate134(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate134.errors;
        else for (const one of validate134.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (!validate114(data1, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate114.errors;
        else for (const one of validate114.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data1 === "string") {
        if (func2(data1) > 300) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.programme !== void 0) {
      if (!validate134(data.programme, { instancePath: instancePath + "/programme", parentData: data, parentDataProperty: "programme", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate134.errors;
        else for (const one of validate134.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.sentence !== void 0) {
      let data3 = data.sentence;
      if (!validate114(data3, { instancePath: instancePath + "/sentence", parentData: data, parentDataProperty: "sentence", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate114.errors;
        else for (const one of validate114.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data3 === "string") {
        if (func2(data3) > 500) {
          const err8 = { instancePath: instancePath + "/sentence", schemaPath: "#/properties/sentence/maxLength", keyword: "maxLength", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.compared !== void 0) {
      if (typeof data.compared !== "boolean") {
        const err9 = { instancePath: instancePath + "/compared", schemaPath: "#/properties/compared/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.unitOfMeasure !== void 0) {
      let data5 = data.unitOfMeasure;
      if (!validate114(data5, { instancePath: instancePath + "/unitOfMeasure", parentData: data, parentDataProperty: "unitOfMeasure", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate114.errors;
        else for (const one of validate114.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data5 === "string") {
        if (func2(data5) > 50) {
          const err10 = { instancePath: instancePath + "/unitOfMeasure", schemaPath: "#/properties/unitOfMeasure/maxLength", keyword: "maxLength", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.type !== void 0) {
      let data6 = data.type;
      if (!(data6 === "count" || data6 === "amount" || data6 === "percentage")) {
        const err11 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema57.properties.type.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.decimals !== void 0) {
      let data7 = data.decimals;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err12 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 6 || isNaN(data7)) {
          const err13 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err14 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.aggregation !== void 0) {
      let data8 = data.aggregation;
      if (!(data8 === "sum" || data8 === "mean" || data8 === "ratio" || data8 === "min" || data8 === "max" || data8 === "none")) {
        const err15 = { instancePath: instancePath + "/aggregation", schemaPath: "#/properties/aggregation/enum", keyword: "enum", params: { allowedValues: schema57.properties.aggregation.enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.ratio !== void 0) {
      let data9 = data.ratio;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.numerator === void 0) {
          const err16 = { instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/required", keyword: "required", params: { missingProperty: "numerator" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data9.denominator === void 0) {
          const err17 = { instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/required", keyword: "required", params: { missingProperty: "denominator" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key1 in data9) {
          if (!(key1 === "numerator" || key1 === "denominator")) {
            const err18 = { instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data9.numerator !== void 0) {
          if (!validate134(data9.numerator, { instancePath: instancePath + "/ratio/numerator", parentData: data9, parentDataProperty: "numerator", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate134.errors;
            else for (const one of validate134.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data9.denominator !== void 0) {
          if (!validate134(data9.denominator, { instancePath: instancePath + "/ratio/denominator", parentData: data9, parentDataProperty: "denominator", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate134.errors;
            else for (const one of validate134.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.parts !== void 0) {
      let data12 = data.parts;
      if (Array.isArray(data12)) {
        if (data12.length < 2) {
          const err20 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 2 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate134(data12[i0], { instancePath: instancePath + "/parts/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate134.errors;
            else for (const one of validate134.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.better !== void 0) {
      let data14 = data.better;
      if (!(data14 === "higher" || data14 === "lower" || data14 === "neutral")) {
        const err22 = { instancePath: instancePath + "/better", schemaPath: "#/properties/better/enum", keyword: "enum", params: { allowedValues: schema57.properties.better.enum } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate223(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate223.errors;
        else for (const one of validate223.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.minimum !== void 0) {
      if (!validate223(data.minimum, { instancePath: instancePath + "/minimum", parentData: data, parentDataProperty: "minimum", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate223.errors;
        else for (const one of validate223.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.maximum !== void 0) {
      if (!validate223(data.maximum, { instancePath: instancePath + "/maximum", parentData: data, parentDataProperty: "maximum", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate223.errors;
        else for (const one of validate223.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.kinds !== void 0) {
      let data18 = data.kinds;
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          const err23 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate134(data18[i1], { instancePath: instancePath + "/kinds/" + i1, parentData: data18, parentDataProperty: i1, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate134.errors;
            else for (const one of validate134.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate292.errors = vErrors;
  return errors === 0;
}
validate292.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema58 = { "title": "Danh hi\u1EC7u, h\xECnh th\u1EE9c khen th\u01B0\u1EDFng", "description": "M\u1ED9t danh hi\u1EC7u thi \u0111ua ho\u1EB7c h\xECnh th\u1EE9c khen th\u01B0\u1EDFng.", "type": "object", "additionalProperties": false, "required": ["id", "name", "class", "recipients"], "properties": { "id": { "title": "M\xE3", "description": "M\xE3 c\u1EE7a danh hi\u1EC7u, h\xECnh th\u1EE9c. V\xED d\u1EE5: giay-khen.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn", "description": "T\xEAn in trong b\xE1o c\xE1o. V\xED d\u1EE5: Gi\u1EA5y khen; \u0110\u01A1n v\u1ECB quy\u1EBFt th\u1EAFng.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "class": { "title": "Lo\u1EA1i", "description": "title: danh hi\u1EC7u thi \u0111ua; commendation: h\xECnh th\u1EE9c khen th\u01B0\u1EDFng.", "enum": ["title", "commendation"] }, "recipients": { "title": "\u0110\u1ED1i t\u01B0\u1EE3ng", "description": "collective: ch\u1EC9 t\u1EADp th\u1EC3; individual: ch\u1EC9 c\xE1 nh\xE2n; both: c\u1EA3 hai.", "enum": ["collective", "individual", "both"] }, "certificate": { "title": "T\u1EDD trao k\xE8m", "description": "T\xEAn c\u1EE7a t\u1EDD trao cho ng\u01B0\u1EDDi \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng, nh\u01B0 B\u1EB1ng ch\u1EE9ng nh\u1EADn. M\u1EB7c \u0111\u1ECBnh: h\xECnh th\u1EE9c khen th\u01B0\u1EDFng th\xEC l\xE0 ch\xEDnh n\xF3 (Gi\u1EA5y khen), danh hi\u1EC7u th\xEC l\xE0 Gi\u1EA5y ch\u1EE9ng nh\u1EADn.", "$ref": "common.schema.json#/$defs/text", "maxLength": 60 }, "bonus": { "title": "Ti\u1EC1n th\u01B0\u1EDFng", "description": "true: k\xE8m m\u1EE9c ti\u1EC1n th\u01B0\u1EDFng theo quy \u0111\u1ECBnh; quy\u1EBFt \u0111\u1ECBnh khen th\u01B0\u1EDFng ghi nh\u01B0 v\u1EADy. M\u1EB7c \u0111\u1ECBnh: false.", "type": "boolean", "default": false } } };
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate306.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.class === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.recipients === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recipients" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "class" || key0 === "recipients" || key0 === "certificate" || key0 === "bonus")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate134(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate134.errors;
        else for (const one of validate134.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (!validate114(data1, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate114.errors;
        else for (const one of validate114.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.class !== void 0) {
      let data2 = data.class;
      if (!(data2 === "title" || data2 === "commendation")) {
        const err6 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema58.properties.class.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.recipients !== void 0) {
      let data3 = data.recipients;
      if (!(data3 === "collective" || data3 === "individual" || data3 === "both")) {
        const err7 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/enum", keyword: "enum", params: { allowedValues: schema58.properties.recipients.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.certificate !== void 0) {
      let data4 = data.certificate;
      if (!validate114(data4, { instancePath: instancePath + "/certificate", parentData: data, parentDataProperty: "certificate", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate114.errors;
        else for (const one of validate114.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data4 === "string") {
        if (func2(data4) > 60) {
          const err8 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/maxLength", keyword: "maxLength", params: { limit: 60 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.bonus !== void 0) {
      if (typeof data.bonus !== "boolean") {
        const err9 = { instancePath: instancePath + "/bonus", schemaPath: "#/properties/bonus/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate306.errors = vErrors;
  return errors === 0;
}
validate306.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate311.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rank === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rank" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "head" || key0 === "rank")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate134(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate134.errors;
        else for (const one of validate134.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (!validate114(data1, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate114.errors;
        else for (const one of validate114.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.head !== void 0) {
      let data2 = data.head;
      if (!validate114(data2, { instancePath: instancePath + "/head", parentData: data, parentDataProperty: "head", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate114.errors;
        else for (const one of validate114.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err5 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.rank !== void 0) {
      let data3 = data.rank;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err6 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 99 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/rank", schemaPath: "#/properties/rank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate311.errors = vErrors;
  return errors === 0;
}
validate311.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$", "u");
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate317.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 500) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern10.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate317.errors = vErrors;
  return errors === 0;
}
validate317.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate334.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e15 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e15 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data < -1e15 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e15 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate334.errors = vErrors;
  return errors === 0;
}
validate334.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate338(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate338.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate338.errors = vErrors;
  return errors === 0;
}
validate338.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate333.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "target" || key0 === "actual" || key0 === "previous" || key0 === "notApplicable" || key0 === "note")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate334(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate334.errors;
        else for (const one of validate334.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.actual !== void 0) {
      if (!validate334(data.actual, { instancePath: instancePath + "/actual", parentData: data, parentDataProperty: "actual", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate334.errors;
        else for (const one of validate334.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.previous !== void 0) {
      if (!validate334(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate334.errors;
        else for (const one of validate334.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.notApplicable !== void 0) {
      let data3 = data.notApplicable;
      if (!validate338(data3, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate338.errors;
        else for (const one of validate338.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data3 === "string") {
        if (func2(data3) > 2e3) {
          const err1 = { instancePath: instancePath + "/notApplicable", schemaPath: "#/properties/notApplicable/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.note !== void 0) {
      let data4 = data.note;
      if (!validate338(data4, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate338.errors;
        else for (const one of validate338.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data4 === "string") {
        if (func2(data4) > 2e3) {
          const err2 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate333.errors = vErrors;
  return errors === 0;
}
validate333.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate353.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 64) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate353.errors = vErrors;
  return errors === 0;
}
validate353.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate362.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0.validate(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate362.errors = vErrors;
  return errors === 0;
}
validate362.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate360.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.date === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "number" || key0 === "date")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!validate338(data0, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate338.errors;
        else for (const one of validate338.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 100) {
          const err3 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.date !== void 0) {
      if (!validate362(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate362.errors;
        else for (const one of validate362.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate360.errors = vErrors;
  return errors === 0;
}
validate360.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate352.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "level" || key0 === "score" || key0 === "points" || key0 === "notApplicable" || key0 === "reason" || key0 === "decision")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.level !== void 0) {
      if (!validate353(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate353.errors;
        else for (const one of validate353.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.score !== void 0) {
      if (!validate334(data.score, { instancePath: instancePath + "/score", parentData: data, parentDataProperty: "score", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate334.errors;
        else for (const one of validate334.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.points !== void 0) {
      let data2 = data.points;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          const _errs6 = errors;
          if (!validate353(key1, { instancePath: instancePath + "/points", parentData: data2, parentDataProperty: "points", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate353.errors;
            else for (const one of validate353.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            const err1 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        for (const key2 in data2) {
          if (!validate334(data2[key2], { instancePath: instancePath + "/points/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate334.errors;
            else for (const one of validate334.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.notApplicable !== void 0) {
      let data4 = data.notApplicable;
      if (!validate338(data4, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate338.errors;
        else for (const one of validate338.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data4 === "string") {
        if (func2(data4) > 2e3) {
          const err3 = { instancePath: instancePath + "/notApplicable", schemaPath: "#/properties/notApplicable/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (!validate338(data5, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate338.errors;
        else for (const one of validate338.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data5 === "string") {
        if (func2(data5) > 2e3) {
          const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.decision !== void 0) {
      if (!validate360(data.decision, { instancePath: instancePath + "/decision", parentData: data, parentDataProperty: "decision", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate360.errors;
        else for (const one of validate360.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate352.errors = vErrors;
  return errors === 0;
}
validate352.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate381(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate381.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.date === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "number" || key0 === "date")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!validate338(data0, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate338.errors;
        else for (const one of validate338.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 100) {
          const err3 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.date !== void 0) {
      if (!validate362(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate362.errors;
        else for (const one of validate362.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate381.errors = vErrors;
  return errors === 0;
}
validate381.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema76 = { "title": "T\u1EADp th\u1EC3, c\xE1 nh\xE2n \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng", "description": "M\u1ED9t t\u1EADp th\u1EC3 ho\u1EB7c m\u1ED9t c\xE1 nh\xE2n \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng.", "type": "object", "additionalProperties": false, "required": ["kind", "name"], "properties": { "kind": { "title": "Lo\u1EA1i", "description": "collective: t\u1EADp th\u1EC3; individual: c\xE1 nh\xE2n.", "enum": ["collective", "individual"] }, "name": { "title": "T\xEAn", "description": "T\xEAn t\u1EADp th\u1EC3 ho\u1EB7c h\u1ECD v\xE0 t\xEAn c\xE1 nh\xE2n.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "unit": { "title": "\u0110\u01A1n v\u1ECB", "description": "M\xE3 c\u1EE7a \u0111\u01A1n v\u1ECB trong t\u1EC7p n\xE0y, ho\u1EB7c c\u1EE7a c\u01A1 quan \u1EDF gi\u1EEFa; b\u1ECF tr\u1ED1ng n\u1EBFu kh\xF4ng thu\u1ED9c \u0111\u01A1n v\u1ECB n\xE0o.", "$ref": "common.schema.json#/$defs/idPath" }, "position": { "title": "Ch\u1EE9c v\u1EE5", "description": "Ch\u1EE9c v\u1EE5, n\u01A1i c\xF4ng t\xE1c c\u1EE7a c\xE1 nh\xE2n.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 } } };
function validate385(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate385.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "name" || key0 === "unit" || key0 === "position")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (!(data0 === "collective" || data0 === "individual")) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema76.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (!validate62(data1, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate62.errors;
        else for (const one of validate62.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.unit !== void 0) {
      if (!validate317(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate317.errors;
        else for (const one of validate317.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.position !== void 0) {
      let data3 = data.position;
      if (!validate62(data3, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate62.errors;
        else for (const one of validate62.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data3 === "string") {
        if (func2(data3) > 200) {
          const err5 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate385.errors = vErrors;
  return errors === 0;
}
validate385.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate377.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.form === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "form" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.authority === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.programme === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "programme" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.decision === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.recipients === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recipients" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "form" || key0 === "authority" || key0 === "programme" || key0 === "decision" || key0 === "recipients")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.form !== void 0) {
      if (!validate54(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate54.errors;
        else for (const one of validate54.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.authority !== void 0) {
      if (!validate54(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate54.errors;
        else for (const one of validate54.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.programme !== void 0) {
      if (!validate54(data.programme, { instancePath: instancePath + "/programme", parentData: data, parentDataProperty: "programme", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate54.errors;
        else for (const one of validate54.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.decision !== void 0) {
      if (!validate381(data.decision, { instancePath: instancePath + "/decision", parentData: data, parentDataProperty: "decision", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate381.errors;
        else for (const one of validate381.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.recipients !== void 0) {
      let data4 = data.recipients;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err6 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate385(data4[i0], { instancePath: instancePath + "/recipients/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate385.errors;
            else for (const one of validate385.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate377.errors = vErrors;
  return errors === 0;
}
validate377.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate396.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.parties === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parties" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "parties" || key0 === "date")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (!validate338(data0, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate338.errors;
        else for (const one of validate338.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 500) {
          const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.parties !== void 0) {
      let data1 = data.parties;
      if (Array.isArray(data1)) {
        if (data1.length < 2) {
          const err4 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/minItems", keyword: "minItems", params: { limit: 2 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!validate338(data2, { instancePath: instancePath + "/parties/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate338.errors;
            else for (const one of validate338.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data2 === "string") {
            if (func2(data2) > 300) {
              const err5 = { instancePath: instancePath + "/parties/" + i0, schemaPath: "#/properties/parties/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/parties", schemaPath: "#/properties/parties/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      if (!validate362(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate362.errors;
        else for (const one of validate362.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate396.errors = vErrors;
  return errors === 0;
}
validate396.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate403(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate403.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate338(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate338.errors;
        else for (const one of validate338.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate403.errors = vErrors;
  return errors === 0;
}
validate403.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate407(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate407.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "objective" || key0 === "subjective")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.objective !== void 0) {
      if (!validate403(data.objective, { instancePath: instancePath + "/objective", parentData: data, parentDataProperty: "objective", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate403.errors;
        else for (const one of validate403.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.subjective !== void 0) {
      if (!validate403(data.subjective, { instancePath: instancePath + "/subjective", parentData: data, parentDataProperty: "subjective", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate403.errors;
        else for (const one of validate403.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate407.errors = vErrors;
  return errors === 0;
}
validate407.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate401.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "programmes" || key0 === "limitations" || key0 === "causes" || key0 === "lessons" || key0 === "tasks" || key0 === "proposals")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.programmes !== void 0) {
      let data0 = data.programmes;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          const _errs4 = errors;
          if (!validate353(key1, { instancePath: instancePath + "/programmes", parentData: data0, parentDataProperty: "programmes", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate353.errors;
            else for (const one of validate353.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            const err1 = { instancePath: instancePath + "/programmes", schemaPath: "#/properties/programmes/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        for (const key2 in data0) {
          if (!validate403(data0[key2], { instancePath: instancePath + "/programmes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate403.errors;
            else for (const one of validate403.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/programmes", schemaPath: "#/properties/programmes/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.limitations !== void 0) {
      if (!validate403(data.limitations, { instancePath: instancePath + "/limitations", parentData: data, parentDataProperty: "limitations", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate403.errors;
        else for (const one of validate403.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.causes !== void 0) {
      if (!validate407(data.causes, { instancePath: instancePath + "/causes", parentData: data, parentDataProperty: "causes", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate407.errors;
        else for (const one of validate407.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.lessons !== void 0) {
      if (!validate403(data.lessons, { instancePath: instancePath + "/lessons", parentData: data, parentDataProperty: "lessons", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate403.errors;
        else for (const one of validate403.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.tasks !== void 0) {
      if (!validate403(data.tasks, { instancePath: instancePath + "/tasks", parentData: data, parentDataProperty: "tasks", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate403.errors;
        else for (const one of validate403.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.proposals !== void 0) {
      if (!validate403(data.proposals, { instancePath: instancePath + "/proposals", parentData: data, parentDataProperty: "proposals", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate403.errors;
        else for (const one of validate403.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate401.errors = vErrors;
  return errors === 0;
}
validate401.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern13 = new RegExp("^[0-9a-f]{64}$", "u");
function validate417(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate417.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate417.errors = vErrors;
  return errors === 0;
}
validate417.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern14 = new RegExp("^[0-9]{4}( [0-9]{4}){5}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rollup === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rollup" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.unit === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.year === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.submitted === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitted" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.host === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.deadline === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deadline" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.counted === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counted" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.declared === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "declared" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.units === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.inputs === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.fingerprint === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.sha256 === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.rollup !== void 0) {
      if (!(data.rollup === 1)) {
        const err13 = { instancePath: instancePath + "/rollup", schemaPath: "#/properties/rollup/enum", keyword: "enum", params: { allowedValues: schema19.properties.rollup.enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate54(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate54.errors;
        else for (const one of validate54.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.year !== void 0) {
      if (!validate56(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate56.errors;
        else for (const one of validate56.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.period !== void 0) {
      if (!validate58(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.submitted !== void 0) {
      if (!validate60(data.submitted, { instancePath: instancePath + "/submitted", parentData: data, parentDataProperty: "submitted", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate60.errors;
        else for (const one of validate60.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.revision !== void 0) {
      let data5 = data.revision;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err14 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 99 || isNaN(data5)) {
          const err15 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err16 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.host !== void 0) {
      let data6 = data.host;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.name === void 0) {
          const err17 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/required", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data6.shortName === void 0) {
          const err18 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/required", keyword: "required", params: { missingProperty: "shortName" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data6.locality === void 0) {
          const err19 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/required", keyword: "required", params: { missingProperty: "locality" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "name" || key1 === "shortName" || key1 === "locality")) {
            const err20 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data6.name !== void 0) {
          let data7 = data6.name;
          if (!validate62(data7, { instancePath: instancePath + "/host/name", parentData: data6, parentDataProperty: "name", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate62.errors;
            else for (const one of validate62.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data7 === "string") {
            if (func2(data7) > 200) {
              const err21 = { instancePath: instancePath + "/host/name", schemaPath: "#/properties/host/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
        if (data6.shortName !== void 0) {
          let data8 = data6.shortName;
          if (!validate62(data8, { instancePath: instancePath + "/host/shortName", parentData: data6, parentDataProperty: "shortName", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate62.errors;
            else for (const one of validate62.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data8 === "string") {
            if (func2(data8) > 150) {
              const err22 = { instancePath: instancePath + "/host/shortName", schemaPath: "#/properties/host/properties/shortName/maxLength", keyword: "maxLength", params: { limit: 150 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data6.locality !== void 0) {
          let data9 = data6.locality;
          if (!validate62(data9, { instancePath: instancePath + "/host/locality", parentData: data6, parentDataProperty: "locality", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate62.errors;
            else for (const one of validate62.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data9 === "string") {
            if (func2(data9) > 150) {
              const err23 = { instancePath: instancePath + "/host/locality", schemaPath: "#/properties/host/properties/locality/maxLength", keyword: "maxLength", params: { limit: 150 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.deadline !== void 0) {
      if (!validate60(data.deadline, { instancePath: instancePath + "/deadline", parentData: data, parentDataProperty: "deadline", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate60.errors;
        else for (const one of validate60.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.counted !== void 0) {
      if (!validate67(data.counted, { instancePath: instancePath + "/counted", parentData: data, parentDataProperty: "counted", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate67.errors;
        else for (const one of validate67.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.declared !== void 0) {
      let data12 = data.declared;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.unitKinds === void 0) {
          const err25 = { instancePath: instancePath + "/declared", schemaPath: "#/properties/declared/required", keyword: "required", params: { missingProperty: "unitKinds" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data12.programmes === void 0) {
          const err26 = { instancePath: instancePath + "/declared", schemaPath: "#/properties/declared/required", keyword: "required", params: { missingProperty: "programmes" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key2 in data12) {
          if (!(key2 === "unitKinds" || key2 === "scales" || key2 === "programmes" || key2 === "indicators" || key2 === "awardForms" || key2 === "authorities")) {
            const err27 = { instancePath: instancePath + "/declared", schemaPath: "#/properties/declared/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data12.unitKinds !== void 0) {
          let data13 = data12.unitKinds;
          if (Array.isArray(data13)) {
            const len0 = data13.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate267(data13[i0], { instancePath: instancePath + "/declared/unitKinds/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate267.errors;
                else for (const one of validate267.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/declared/unitKinds", schemaPath: "#/properties/declared/properties/unitKinds/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data12.scales !== void 0) {
          let data15 = data12.scales;
          if (Array.isArray(data15)) {
            const len1 = data15.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate271(data15[i1], { instancePath: instancePath + "/declared/scales/" + i1, parentData: data15, parentDataProperty: i1, rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate271.errors;
                else for (const one of validate271.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/declared/scales", schemaPath: "#/properties/declared/properties/scales/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data12.programmes !== void 0) {
          let data17 = data12.programmes;
          if (Array.isArray(data17)) {
            const len2 = data17.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate282(data17[i2], { instancePath: instancePath + "/declared/programmes/" + i2, parentData: data17, parentDataProperty: i2, rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate282.errors;
                else for (const one of validate282.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/declared/programmes", schemaPath: "#/properties/declared/properties/programmes/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data12.indicators !== void 0) {
          let data19 = data12.indicators;
          if (Array.isArray(data19)) {
            const len3 = data19.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (!validate292(data19[i3], { instancePath: instancePath + "/declared/indicators/" + i3, parentData: data19, parentDataProperty: i3, rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate292.errors;
                else for (const one of validate292.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/declared/indicators", schemaPath: "#/properties/declared/properties/indicators/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data12.awardForms !== void 0) {
          let data21 = data12.awardForms;
          if (Array.isArray(data21)) {
            const len4 = data21.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (!validate306(data21[i4], { instancePath: instancePath + "/declared/awardForms/" + i4, parentData: data21, parentDataProperty: i4, rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate306.errors;
                else for (const one of validate306.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/declared/awardForms", schemaPath: "#/properties/declared/properties/awardForms/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data12.authorities !== void 0) {
          let data23 = data12.authorities;
          if (Array.isArray(data23)) {
            const len5 = data23.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (!validate311(data23[i5], { instancePath: instancePath + "/declared/authorities/" + i5, parentData: data23, parentDataProperty: i5, rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate311.errors;
                else for (const one of validate311.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/declared/authorities", schemaPath: "#/properties/declared/properties/authorities/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/declared", schemaPath: "#/properties/declared/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.accepted !== void 0) {
      let data25 = data.accepted;
      if (Array.isArray(data25)) {
        const len6 = data25.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data26 = data25[i6];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.rule === void 0) {
              const err35 = { instancePath: instancePath + "/accepted/" + i6, schemaPath: "#/properties/accepted/items/required", keyword: "required", params: { missingProperty: "rule" } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data26.of === void 0) {
              const err36 = { instancePath: instancePath + "/accepted/" + i6, schemaPath: "#/properties/accepted/items/required", keyword: "required", params: { missingProperty: "of" } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            for (const key3 in data26) {
              if (!(key3 === "rule" || key3 === "subject" || key3 === "of")) {
                const err37 = { instancePath: instancePath + "/accepted/" + i6, schemaPath: "#/properties/accepted/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data26.rule !== void 0) {
              if (!validate54(data26.rule, { instancePath: instancePath + "/accepted/" + i6 + "/rule", parentData: data26, parentDataProperty: "rule", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate54.errors;
                else for (const one of validate54.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data26.subject !== void 0) {
              if (!validate317(data26.subject, { instancePath: instancePath + "/accepted/" + i6 + "/subject", parentData: data26, parentDataProperty: "subject", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate317.errors;
                else for (const one of validate317.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data26.of !== void 0) {
              let data29 = data26.of;
              if (!validate62(data29, { instancePath: instancePath + "/accepted/" + i6 + "/of", parentData: data26, parentDataProperty: "of", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate62.errors;
                else for (const one of validate62.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data29 === "string") {
                if (func2(data29) > 500) {
                  const err38 = { instancePath: instancePath + "/accepted/" + i6 + "/of", schemaPath: "#/properties/accepted/items/properties/of/maxLength", keyword: "maxLength", params: { limit: 500 } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/accepted/" + i6, schemaPath: "#/properties/accepted/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.hosts !== void 0) {
      let data30 = data.hosts;
      if (Array.isArray(data30)) {
        const len7 = data30.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data31 = data30[i7];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.id === void 0) {
              const err41 = { instancePath: instancePath + "/hosts/" + i7, schemaPath: "#/properties/hosts/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data31.name === void 0) {
              const err42 = { instancePath: instancePath + "/hosts/" + i7, schemaPath: "#/properties/hosts/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data31.shortName === void 0) {
              const err43 = { instancePath: instancePath + "/hosts/" + i7, schemaPath: "#/properties/hosts/items/required", keyword: "required", params: { missingProperty: "shortName" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data31.locality === void 0) {
              const err44 = { instancePath: instancePath + "/hosts/" + i7, schemaPath: "#/properties/hosts/items/required", keyword: "required", params: { missingProperty: "locality" } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data31.unitName === void 0) {
              const err45 = { instancePath: instancePath + "/hosts/" + i7, schemaPath: "#/properties/hosts/items/required", keyword: "required", params: { missingProperty: "unitName" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data31.deadline === void 0) {
              const err46 = { instancePath: instancePath + "/hosts/" + i7, schemaPath: "#/properties/hosts/items/required", keyword: "required", params: { missingProperty: "deadline" } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data31.submitted === void 0) {
              const err47 = { instancePath: instancePath + "/hosts/" + i7, schemaPath: "#/properties/hosts/items/required", keyword: "required", params: { missingProperty: "submitted" } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            for (const key4 in data31) {
              if (!func1.call(schema19.properties.hosts.items.properties, key4)) {
                const err48 = { instancePath: instancePath + "/hosts/" + i7, schemaPath: "#/properties/hosts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data31.id !== void 0) {
              if (!validate317(data31.id, { instancePath: instancePath + "/hosts/" + i7 + "/id", parentData: data31, parentDataProperty: "id", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate317.errors;
                else for (const one of validate317.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data31.unitName !== void 0) {
              let data33 = data31.unitName;
              if (!validate62(data33, { instancePath: instancePath + "/hosts/" + i7 + "/unitName", parentData: data31, parentDataProperty: "unitName", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate62.errors;
                else for (const one of validate62.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data33 === "string") {
                if (func2(data33) > 200) {
                  const err49 = { instancePath: instancePath + "/hosts/" + i7 + "/unitName", schemaPath: "#/properties/hosts/items/properties/unitName/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              }
            }
            if (data31.name !== void 0) {
              let data34 = data31.name;
              if (!validate62(data34, { instancePath: instancePath + "/hosts/" + i7 + "/name", parentData: data31, parentDataProperty: "name", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate62.errors;
                else for (const one of validate62.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data34 === "string") {
                if (func2(data34) > 200) {
                  const err50 = { instancePath: instancePath + "/hosts/" + i7 + "/name", schemaPath: "#/properties/hosts/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              }
            }
            if (data31.shortName !== void 0) {
              let data35 = data31.shortName;
              if (!validate62(data35, { instancePath: instancePath + "/hosts/" + i7 + "/shortName", parentData: data31, parentDataProperty: "shortName", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate62.errors;
                else for (const one of validate62.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data35 === "string") {
                if (func2(data35) > 150) {
                  const err51 = { instancePath: instancePath + "/hosts/" + i7 + "/shortName", schemaPath: "#/properties/hosts/items/properties/shortName/maxLength", keyword: "maxLength", params: { limit: 150 } };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
            }
            if (data31.locality !== void 0) {
              let data36 = data31.locality;
              if (!validate62(data36, { instancePath: instancePath + "/hosts/" + i7 + "/locality", parentData: data31, parentDataProperty: "locality", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate62.errors;
                else for (const one of validate62.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data36 === "string") {
                if (func2(data36) > 150) {
                  const err52 = { instancePath: instancePath + "/hosts/" + i7 + "/locality", schemaPath: "#/properties/hosts/items/properties/locality/maxLength", keyword: "maxLength", params: { limit: 150 } };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              }
            }
            if (data31.kind !== void 0) {
              if (!validate54(data31.kind, { instancePath: instancePath + "/hosts/" + i7 + "/kind", parentData: data31, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate54.errors;
                else for (const one of validate54.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data31.parent !== void 0) {
              if (!validate317(data31.parent, { instancePath: instancePath + "/hosts/" + i7 + "/parent", parentData: data31, parentDataProperty: "parent", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate317.errors;
                else for (const one of validate317.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data31.deadline !== void 0) {
              if (!validate60(data31.deadline, { instancePath: instancePath + "/hosts/" + i7 + "/deadline", parentData: data31, parentDataProperty: "deadline", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate60.errors;
                else for (const one of validate60.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data31.submitted !== void 0) {
              if (!validate60(data31.submitted, { instancePath: instancePath + "/hosts/" + i7 + "/submitted", parentData: data31, parentDataProperty: "submitted", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate60.errors;
                else for (const one of validate60.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data31.revision !== void 0) {
              let data41 = data31.revision;
              if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                const err53 = { instancePath: instancePath + "/hosts/" + i7 + "/revision", schemaPath: "#/properties/hosts/items/properties/revision/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              if (typeof data41 == "number" && isFinite(data41)) {
                if (data41 > 99 || isNaN(data41)) {
                  const err54 = { instancePath: instancePath + "/hosts/" + i7 + "/revision", schemaPath: "#/properties/hosts/items/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                if (data41 < 1 || isNaN(data41)) {
                  const err55 = { instancePath: instancePath + "/hosts/" + i7 + "/revision", schemaPath: "#/properties/hosts/items/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              }
            }
            if (data31.gives !== void 0) {
              let data42 = data31.gives;
              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                if (data42.authority === void 0) {
                  const err56 = { instancePath: instancePath + "/hosts/" + i7 + "/gives", schemaPath: "#/properties/hosts/items/properties/gives/required", keyword: "required", params: { missingProperty: "authority" } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (data42.name === void 0) {
                  const err57 = { instancePath: instancePath + "/hosts/" + i7 + "/gives", schemaPath: "#/properties/hosts/items/properties/gives/required", keyword: "required", params: { missingProperty: "name" } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                for (const key5 in data42) {
                  if (!(key5 === "authority" || key5 === "name" || key5 === "head")) {
                    const err58 = { instancePath: instancePath + "/hosts/" + i7 + "/gives", schemaPath: "#/properties/hosts/items/properties/gives/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data42.authority !== void 0) {
                  if (!validate54(data42.authority, { instancePath: instancePath + "/hosts/" + i7 + "/gives/authority", parentData: data42, parentDataProperty: "authority", rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate54.errors;
                    else for (const one of validate54.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                }
                if (data42.name !== void 0) {
                  let data44 = data42.name;
                  if (!validate62(data44, { instancePath: instancePath + "/hosts/" + i7 + "/gives/name", parentData: data42, parentDataProperty: "name", rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate62.errors;
                    else for (const one of validate62.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                  if (typeof data44 === "string") {
                    if (func2(data44) > 200) {
                      const err59 = { instancePath: instancePath + "/hosts/" + i7 + "/gives/name", schemaPath: "#/properties/hosts/items/properties/gives/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                  }
                }
                if (data42.head !== void 0) {
                  let data45 = data42.head;
                  if (!validate62(data45, { instancePath: instancePath + "/hosts/" + i7 + "/gives/head", parentData: data42, parentDataProperty: "head", rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate62.errors;
                    else for (const one of validate62.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                  if (typeof data45 === "string") {
                    if (func2(data45) > 200) {
                      const err60 = { instancePath: instancePath + "/hosts/" + i7 + "/gives/head", schemaPath: "#/properties/hosts/items/properties/gives/properties/head/maxLength", keyword: "maxLength", params: { limit: 200 } };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err61 = { instancePath: instancePath + "/hosts/" + i7 + "/gives", schemaPath: "#/properties/hosts/items/properties/gives/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data31.indicators !== void 0) {
              let data46 = data31.indicators;
              if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                for (const key6 in data46) {
                  const _errs70 = errors;
                  if (!validate54(key6, { instancePath: instancePath + "/hosts/" + i7 + "/indicators", parentData: data46, parentDataProperty: "indicators", rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate54.errors;
                    else for (const one of validate54.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                  var valid22 = _errs70 === errors;
                  if (!valid22) {
                    const err62 = { instancePath: instancePath + "/hosts/" + i7 + "/indicators", schemaPath: "#/properties/hosts/items/properties/indicators/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
                for (const key7 in data46) {
                  if (!validate333(data46[key7], { instancePath: instancePath + "/hosts/" + i7 + "/indicators/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data46, parentDataProperty: key7, rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate333.errors;
                    else for (const one of validate333.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err63 = { instancePath: instancePath + "/hosts/" + i7 + "/indicators", schemaPath: "#/properties/hosts/items/properties/indicators/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
          } else {
            const err64 = { instancePath: instancePath + "/hosts/" + i7, schemaPath: "#/properties/hosts/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.areas !== void 0) {
      let data48 = data.areas;
      if (Array.isArray(data48)) {
        const len8 = data48.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data49 = data48[i8];
          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
            if (data49.id === void 0) {
              const err66 = { instancePath: instancePath + "/areas/" + i8, schemaPath: "#/properties/areas/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data49.name === void 0) {
              const err67 = { instancePath: instancePath + "/areas/" + i8, schemaPath: "#/properties/areas/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            for (const key8 in data49) {
              if (!(key8 === "id" || key8 === "name" || key8 === "parent")) {
                const err68 = { instancePath: instancePath + "/areas/" + i8, schemaPath: "#/properties/areas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data49.id !== void 0) {
              if (!validate317(data49.id, { instancePath: instancePath + "/areas/" + i8 + "/id", parentData: data49, parentDataProperty: "id", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate317.errors;
                else for (const one of validate317.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data49.name !== void 0) {
              let data51 = data49.name;
              if (!validate62(data51, { instancePath: instancePath + "/areas/" + i8 + "/name", parentData: data49, parentDataProperty: "name", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate62.errors;
                else for (const one of validate62.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data51 === "string") {
                if (func2(data51) > 200) {
                  const err69 = { instancePath: instancePath + "/areas/" + i8 + "/name", schemaPath: "#/properties/areas/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              }
            }
            if (data49.parent !== void 0) {
              if (!validate317(data49.parent, { instancePath: instancePath + "/areas/" + i8 + "/parent", parentData: data49, parentDataProperty: "parent", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate317.errors;
                else for (const one of validate317.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
          } else {
            const err70 = { instancePath: instancePath + "/areas/" + i8, schemaPath: "#/properties/areas/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
      } else {
        const err71 = { instancePath: instancePath + "/areas", schemaPath: "#/properties/areas/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.units !== void 0) {
      let data53 = data.units;
      if (Array.isArray(data53)) {
        const len9 = data53.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data54 = data53[i9];
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            if (data54.id === void 0) {
              const err72 = { instancePath: instancePath + "/units/" + i9, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (data54.name === void 0) {
              const err73 = { instancePath: instancePath + "/units/" + i9, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (data54.kind === void 0) {
              const err74 = { instancePath: instancePath + "/units/" + i9, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data54.received === void 0) {
              const err75 = { instancePath: instancePath + "/units/" + i9, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "received" } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            for (const key9 in data54) {
              if (!func1.call(schema19.properties.units.items.properties, key9)) {
                const err76 = { instancePath: instancePath + "/units/" + i9, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data54.id !== void 0) {
              if (!validate317(data54.id, { instancePath: instancePath + "/units/" + i9 + "/id", parentData: data54, parentDataProperty: "id", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate317.errors;
                else for (const one of validate317.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data54.name !== void 0) {
              let data56 = data54.name;
              if (!validate62(data56, { instancePath: instancePath + "/units/" + i9 + "/name", parentData: data54, parentDataProperty: "name", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate62.errors;
                else for (const one of validate62.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data56 === "string") {
                if (func2(data56) > 200) {
                  const err77 = { instancePath: instancePath + "/units/" + i9 + "/name", schemaPath: "#/properties/units/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              }
            }
            if (data54.kind !== void 0) {
              if (!validate54(data54.kind, { instancePath: instancePath + "/units/" + i9 + "/kind", parentData: data54, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate54.errors;
                else for (const one of validate54.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data54.parent !== void 0) {
              if (!validate317(data54.parent, { instancePath: instancePath + "/units/" + i9 + "/parent", parentData: data54, parentDataProperty: "parent", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate317.errors;
                else for (const one of validate317.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data54.received !== void 0) {
              let data59 = data54.received;
              if (Array.isArray(data59)) {
                const len10 = data59.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data60 = data59[i10];
                  if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                    if (data60.revision === void 0) {
                      const err78 = { instancePath: instancePath + "/units/" + i9 + "/received/" + i10, schemaPath: "#/properties/units/items/properties/received/items/required", keyword: "required", params: { missingProperty: "revision" } };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                    for (const key10 in data60) {
                      if (!(key10 === "revision" || key10 === "submitted")) {
                        const err79 = { instancePath: instancePath + "/units/" + i9 + "/received/" + i10, schemaPath: "#/properties/units/items/properties/received/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                        if (vErrors === null) {
                          vErrors = [err79];
                        } else {
                          vErrors.push(err79);
                        }
                        errors++;
                      }
                    }
                    if (data60.revision !== void 0) {
                      let data61 = data60.revision;
                      if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
                        const err80 = { instancePath: instancePath + "/units/" + i9 + "/received/" + i10 + "/revision", schemaPath: "#/properties/units/items/properties/received/items/properties/revision/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err80];
                        } else {
                          vErrors.push(err80);
                        }
                        errors++;
                      }
                      if (typeof data61 == "number" && isFinite(data61)) {
                        if (data61 > 99 || isNaN(data61)) {
                          const err81 = { instancePath: instancePath + "/units/" + i9 + "/received/" + i10 + "/revision", schemaPath: "#/properties/units/items/properties/received/items/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
                          if (vErrors === null) {
                            vErrors = [err81];
                          } else {
                            vErrors.push(err81);
                          }
                          errors++;
                        }
                        if (data61 < 1 || isNaN(data61)) {
                          const err82 = { instancePath: instancePath + "/units/" + i9 + "/received/" + i10 + "/revision", schemaPath: "#/properties/units/items/properties/received/items/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err82];
                          } else {
                            vErrors.push(err82);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data60.submitted !== void 0) {
                      if (!validate60(data60.submitted, { instancePath: instancePath + "/units/" + i9 + "/received/" + i10 + "/submitted", parentData: data60, parentDataProperty: "submitted", rootData, dynamicAnchors })) {
                        if (vErrors === null) vErrors = validate60.errors;
                        else for (const one of validate60.errors) vErrors.push(one);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err83 = { instancePath: instancePath + "/units/" + i9 + "/received/" + i10, schemaPath: "#/properties/units/items/properties/received/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
              } else {
                const err84 = { instancePath: instancePath + "/units/" + i9 + "/received", schemaPath: "#/properties/units/items/properties/received/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data54.file !== void 0) {
              let data63 = data54.file;
              if (!validate62(data63, { instancePath: instancePath + "/units/" + i9 + "/file", parentData: data54, parentDataProperty: "file", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate62.errors;
                else for (const one of validate62.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data63 === "string") {
                if (func2(data63) > 1e3) {
                  const err85 = { instancePath: instancePath + "/units/" + i9 + "/file", schemaPath: "#/properties/units/items/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              }
            }
            if (data54.ratings !== void 0) {
              let data64 = data54.ratings;
              if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                for (const key11 in data64) {
                  const _errs101 = errors;
                  if (!validate54(key11, { instancePath: instancePath + "/units/" + i9 + "/ratings", parentData: data64, parentDataProperty: "ratings", rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate54.errors;
                    else for (const one of validate54.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                  var valid33 = _errs101 === errors;
                  if (!valid33) {
                    const err86 = { instancePath: instancePath + "/units/" + i9 + "/ratings", schemaPath: "#/properties/units/items/properties/ratings/propertyNames", keyword: "propertyNames", params: { propertyName: key11 } };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
                for (const key12 in data64) {
                  if (!validate352(data64[key12], { instancePath: instancePath + "/units/" + i9 + "/ratings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data64, parentDataProperty: key12, rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate352.errors;
                    else for (const one of validate352.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err87 = { instancePath: instancePath + "/units/" + i9 + "/ratings", schemaPath: "#/properties/units/items/properties/ratings/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data54.appraised !== void 0) {
              let data66 = data54.appraised;
              if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                for (const key13 in data66) {
                  const _errs106 = errors;
                  if (!validate54(key13, { instancePath: instancePath + "/units/" + i9 + "/appraised", parentData: data66, parentDataProperty: "appraised", rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate54.errors;
                    else for (const one of validate54.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                  var valid35 = _errs106 === errors;
                  if (!valid35) {
                    const err88 = { instancePath: instancePath + "/units/" + i9 + "/appraised", schemaPath: "#/properties/units/items/properties/appraised/propertyNames", keyword: "propertyNames", params: { propertyName: key13 } };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
                for (const key14 in data66) {
                  if (!validate352(data66[key14], { instancePath: instancePath + "/units/" + i9 + "/appraised/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data66, parentDataProperty: key14, rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate352.errors;
                    else for (const one of validate352.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err89 = { instancePath: instancePath + "/units/" + i9 + "/appraised", schemaPath: "#/properties/units/items/properties/appraised/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if (data54.indicators !== void 0) {
              let data68 = data54.indicators;
              if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                for (const key15 in data68) {
                  const _errs111 = errors;
                  if (!validate54(key15, { instancePath: instancePath + "/units/" + i9 + "/indicators", parentData: data68, parentDataProperty: "indicators", rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate54.errors;
                    else for (const one of validate54.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                  var valid37 = _errs111 === errors;
                  if (!valid37) {
                    const err90 = { instancePath: instancePath + "/units/" + i9 + "/indicators", schemaPath: "#/properties/units/items/properties/indicators/propertyNames", keyword: "propertyNames", params: { propertyName: key15 } };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
                for (const key16 in data68) {
                  if (!validate333(data68[key16], { instancePath: instancePath + "/units/" + i9 + "/indicators/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data68, parentDataProperty: key16, rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate333.errors;
                    else for (const one of validate333.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err91 = { instancePath: instancePath + "/units/" + i9 + "/indicators", schemaPath: "#/properties/units/items/properties/indicators/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
          } else {
            const err92 = { instancePath: instancePath + "/units/" + i9, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.clusters !== void 0) {
      let data70 = data.clusters;
      if (Array.isArray(data70)) {
        const len11 = data70.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data71 = data70[i11];
          if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
            if (data71.id === void 0) {
              const err94 = { instancePath: instancePath + "/clusters/" + i11, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (data71.name === void 0) {
              const err95 = { instancePath: instancePath + "/clusters/" + i11, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data71.members === void 0) {
              const err96 = { instancePath: instancePath + "/clusters/" + i11, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "members" } };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            for (const key17 in data71) {
              if (!(key17 === "id" || key17 === "name" || key17 === "members" || key17 === "ratings")) {
                const err97 = { instancePath: instancePath + "/clusters/" + i11, schemaPath: "#/properties/clusters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data71.id !== void 0) {
              if (!validate317(data71.id, { instancePath: instancePath + "/clusters/" + i11 + "/id", parentData: data71, parentDataProperty: "id", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate317.errors;
                else for (const one of validate317.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data71.name !== void 0) {
              let data73 = data71.name;
              if (!validate62(data73, { instancePath: instancePath + "/clusters/" + i11 + "/name", parentData: data71, parentDataProperty: "name", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate62.errors;
                else for (const one of validate62.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data73 === "string") {
                if (func2(data73) > 200) {
                  const err98 = { instancePath: instancePath + "/clusters/" + i11 + "/name", schemaPath: "#/properties/clusters/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
            }
            if (data71.members !== void 0) {
              let data74 = data71.members;
              if (Array.isArray(data74)) {
                const len12 = data74.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  if (!validate317(data74[i12], { instancePath: instancePath + "/clusters/" + i11 + "/members/" + i12, parentData: data74, parentDataProperty: i12, rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate317.errors;
                    else for (const one of validate317.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err99 = { instancePath: instancePath + "/clusters/" + i11 + "/members", schemaPath: "#/properties/clusters/items/properties/members/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data71.ratings !== void 0) {
              let data76 = data71.ratings;
              if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                for (const key18 in data76) {
                  const _errs126 = errors;
                  if (!validate54(key18, { instancePath: instancePath + "/clusters/" + i11 + "/ratings", parentData: data76, parentDataProperty: "ratings", rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate54.errors;
                    else for (const one of validate54.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                  var valid44 = _errs126 === errors;
                  if (!valid44) {
                    const err100 = { instancePath: instancePath + "/clusters/" + i11 + "/ratings", schemaPath: "#/properties/clusters/items/properties/ratings/propertyNames", keyword: "propertyNames", params: { propertyName: key18 } };
                    if (vErrors === null) {
                      vErrors = [err100];
                    } else {
                      vErrors.push(err100);
                    }
                    errors++;
                  }
                }
                for (const key19 in data76) {
                  if (!validate352(data76[key19], { instancePath: instancePath + "/clusters/" + i11 + "/ratings/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data76, parentDataProperty: key19, rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate352.errors;
                    else for (const one of validate352.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err101 = { instancePath: instancePath + "/clusters/" + i11 + "/ratings", schemaPath: "#/properties/clusters/items/properties/ratings/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
          } else {
            const err102 = { instancePath: instancePath + "/clusters/" + i11, schemaPath: "#/properties/clusters/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
      } else {
        const err103 = { instancePath: instancePath + "/clusters", schemaPath: "#/properties/clusters/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
    }
    if (data.indicators !== void 0) {
      let data78 = data.indicators;
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        for (const key20 in data78) {
          const _errs131 = errors;
          if (!validate54(key20, { instancePath: instancePath + "/indicators", parentData: data78, parentDataProperty: "indicators", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate54.errors;
            else for (const one of validate54.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          var valid46 = _errs131 === errors;
          if (!valid46) {
            const err104 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/propertyNames", keyword: "propertyNames", params: { propertyName: key20 } };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        for (const key21 in data78) {
          if (!validate333(data78[key21], { instancePath: instancePath + "/indicators/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data78, parentDataProperty: key21, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate333.errors;
            else for (const one of validate333.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err105 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
    }
    if (data.awards !== void 0) {
      let data80 = data.awards;
      if (Array.isArray(data80)) {
        const len13 = data80.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (!validate377(data80[i13], { instancePath: instancePath + "/awards/" + i13, parentData: data80, parentDataProperty: i13, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate377.errors;
            else for (const one of validate377.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err106 = { instancePath: instancePath + "/awards", schemaPath: "#/properties/awards/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
    if (data.commitments !== void 0) {
      let data82 = data.commitments;
      if (Array.isArray(data82)) {
        const len14 = data82.length;
        for (let i14 = 0; i14 < len14; i14++) {
          let data83 = data82[i14];
          if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
            if (data83.title === void 0) {
              const err107 = { instancePath: instancePath + "/commitments/" + i14, schemaPath: "#/properties/commitments/items/required", keyword: "required", params: { missingProperty: "title" } };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
            if (data83.parties === void 0) {
              const err108 = { instancePath: instancePath + "/commitments/" + i14, schemaPath: "#/properties/commitments/items/required", keyword: "required", params: { missingProperty: "parties" } };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
            if (data83.due === void 0) {
              const err109 = { instancePath: instancePath + "/commitments/" + i14, schemaPath: "#/properties/commitments/items/required", keyword: "required", params: { missingProperty: "due" } };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
            if (data83.signed === void 0) {
              const err110 = { instancePath: instancePath + "/commitments/" + i14, schemaPath: "#/properties/commitments/items/required", keyword: "required", params: { missingProperty: "signed" } };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            for (const key22 in data83) {
              if (!(key22 === "title" || key22 === "parties" || key22 === "date" || key22 === "due" || key22 === "signed")) {
                const err111 = { instancePath: instancePath + "/commitments/" + i14, schemaPath: "#/properties/commitments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
            if (data83.title !== void 0) {
              let data84 = data83.title;
              if (!validate62(data84, { instancePath: instancePath + "/commitments/" + i14 + "/title", parentData: data83, parentDataProperty: "title", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate62.errors;
                else for (const one of validate62.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data84 === "string") {
                if (func2(data84) > 500) {
                  const err112 = { instancePath: instancePath + "/commitments/" + i14 + "/title", schemaPath: "#/properties/commitments/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 500 } };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
              }
            }
            if (data83.parties !== void 0) {
              let data85 = data83.parties;
              if (Array.isArray(data85)) {
                if (data85.length < 1) {
                  const err113 = { instancePath: instancePath + "/commitments/" + i14 + "/parties", schemaPath: "#/properties/commitments/items/properties/parties/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
                const len15 = data85.length;
                for (let i15 = 0; i15 < len15; i15++) {
                  let data86 = data85[i15];
                  if (!validate62(data86, { instancePath: instancePath + "/commitments/" + i14 + "/parties/" + i15, parentData: data85, parentDataProperty: i15, rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate62.errors;
                    else for (const one of validate62.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                  if (typeof data86 === "string") {
                    if (func2(data86) > 300) {
                      const err114 = { instancePath: instancePath + "/commitments/" + i14 + "/parties/" + i15, schemaPath: "#/properties/commitments/items/properties/parties/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
                      if (vErrors === null) {
                        vErrors = [err114];
                      } else {
                        vErrors.push(err114);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err115 = { instancePath: instancePath + "/commitments/" + i14 + "/parties", schemaPath: "#/properties/commitments/items/properties/parties/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data83.date !== void 0) {
              if (!validate60(data83.date, { instancePath: instancePath + "/commitments/" + i14 + "/date", parentData: data83, parentDataProperty: "date", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate60.errors;
                else for (const one of validate60.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data83.due !== void 0) {
              let data88 = data83.due;
              if (Array.isArray(data88)) {
                const len16 = data88.length;
                for (let i16 = 0; i16 < len16; i16++) {
                  if (!validate317(data88[i16], { instancePath: instancePath + "/commitments/" + i14 + "/due/" + i16, parentData: data88, parentDataProperty: i16, rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate317.errors;
                    else for (const one of validate317.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err116 = { instancePath: instancePath + "/commitments/" + i14 + "/due", schemaPath: "#/properties/commitments/items/properties/due/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
            if (data83.signed !== void 0) {
              let data90 = data83.signed;
              if (Array.isArray(data90)) {
                const len17 = data90.length;
                for (let i17 = 0; i17 < len17; i17++) {
                  if (!validate317(data90[i17], { instancePath: instancePath + "/commitments/" + i14 + "/signed/" + i17, parentData: data90, parentDataProperty: i17, rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate317.errors;
                    else for (const one of validate317.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err117 = { instancePath: instancePath + "/commitments/" + i14 + "/signed", schemaPath: "#/properties/commitments/items/properties/signed/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
          } else {
            const err118 = { instancePath: instancePath + "/commitments/" + i14, schemaPath: "#/properties/commitments/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
      } else {
        const err119 = { instancePath: instancePath + "/commitments", schemaPath: "#/properties/commitments/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
    }
    if (data.cooperation !== void 0) {
      let data92 = data.cooperation;
      if (Array.isArray(data92)) {
        const len18 = data92.length;
        for (let i18 = 0; i18 < len18; i18++) {
          if (!validate396(data92[i18], { instancePath: instancePath + "/cooperation/" + i18, parentData: data92, parentDataProperty: i18, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate396.errors;
            else for (const one of validate396.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err120 = { instancePath: instancePath + "/cooperation", schemaPath: "#/properties/cooperation/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err120];
        } else {
          vErrors.push(err120);
        }
        errors++;
      }
    }
    if (data.narrative !== void 0) {
      if (!validate401(data.narrative, { instancePath: instancePath + "/narrative", parentData: data, parentDataProperty: "narrative", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate401.errors;
        else for (const one of validate401.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.inputs !== void 0) {
      let data95 = data.inputs;
      if (Array.isArray(data95)) {
        const len19 = data95.length;
        for (let i19 = 0; i19 < len19; i19++) {
          let data96 = data95[i19];
          if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
            if (data96.file === void 0) {
              const err121 = { instancePath: instancePath + "/inputs/" + i19, schemaPath: "#/properties/inputs/items/required", keyword: "required", params: { missingProperty: "file" } };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
            if (data96.sha256 === void 0) {
              const err122 = { instancePath: instancePath + "/inputs/" + i19, schemaPath: "#/properties/inputs/items/required", keyword: "required", params: { missingProperty: "sha256" } };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
            for (const key23 in data96) {
              if (!(key23 === "host" || key23 === "file" || key23 === "sha256")) {
                const err123 = { instancePath: instancePath + "/inputs/" + i19, schemaPath: "#/properties/inputs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data96.host !== void 0) {
              if (!validate317(data96.host, { instancePath: instancePath + "/inputs/" + i19 + "/host", parentData: data96, parentDataProperty: "host", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate317.errors;
                else for (const one of validate317.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data96.file !== void 0) {
              let data98 = data96.file;
              if (!validate62(data98, { instancePath: instancePath + "/inputs/" + i19 + "/file", parentData: data96, parentDataProperty: "file", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate62.errors;
                else for (const one of validate62.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data98 === "string") {
                if (func2(data98) > 1e3) {
                  const err124 = { instancePath: instancePath + "/inputs/" + i19 + "/file", schemaPath: "#/properties/inputs/items/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
              }
            }
            if (data96.sha256 !== void 0) {
              if (!validate417(data96.sha256, { instancePath: instancePath + "/inputs/" + i19 + "/sha256", parentData: data96, parentDataProperty: "sha256", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate417.errors;
                else for (const one of validate417.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
          } else {
            const err125 = { instancePath: instancePath + "/inputs/" + i19, schemaPath: "#/properties/inputs/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
        }
      } else {
        const err126 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err126];
        } else {
          vErrors.push(err126);
        }
        errors++;
      }
    }
    if (data.fingerprint !== void 0) {
      let data100 = data.fingerprint;
      if (typeof data100 === "string") {
        if (!pattern14.test(data100)) {
          const err127 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}( [0-9]{4}){5}$" } };
          if (vErrors === null) {
            vErrors = [err127];
          } else {
            vErrors.push(err127);
          }
          errors++;
        }
      } else {
        const err128 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err128];
        } else {
          vErrors.push(err128);
        }
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      if (!validate417(data.sha256, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate417.errors;
        else for (const one of validate417.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
  } else {
    const err129 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err129];
    } else {
      vErrors.push(err129);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  rollup
};
