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
var campaign = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "campaign.schema.json", "title": "K\u1EF3 t\u1ED5ng k\u1EBFt", "description": "T\u1EC7p review.yaml: n\u0103m, c\u01A1 quan ch\u1EE7 tr\xEC, \u0111\u01A1n v\u1ECB ph\u1EA3i b\xE1o c\xE1o, n\u1ED9i dung, thang x\u1EBFp lo\u1EA1i, ch\u1EC9 ti\xEAu, khen th\u01B0\u1EDFng v\xE0 th\u1EC3 th\u1EE9c v\u0103n b\u1EA3n.", "type": "object", "additionalProperties": false, "required": ["year", "title", "host", "deadline", "documents", "unitKinds", "units", "programmes"], "properties": { "year": { "title": "N\u0103m t\u1ED5ng k\u1EBFt", "description": "N\u0103m \u0111\u01B0\u1EE3c t\u1ED5ng k\u1EBFt; nhi\u1EC7m v\u1EE5 l\xE0 c\u1EE7a n\u0103m k\u1EBF ti\u1EBFp.", "$ref": "common.schema.json#/$defs/year" }, "period": { "title": "K\u1EF3 b\xE1o c\xE1o", "description": "year: c\u1EA3 n\u0103m (m\u1EB7c \u0111\u1ECBnh); first-half, second-half: 6 th\xE1ng \u0111\u1EA7u, 6 th\xE1ng cu\u1ED1i n\u0103m; nine-months: 9 th\xE1ng \u0111\u1EA7u n\u0103m; quarter-1 \u0111\u1EBFn quarter-4: qu\xFD; school-year: n\u0103m h\u1ECDc, b\u1EAFt \u0111\u1EA7u t\u1EEB n\u0103m ghi \u1EDF year.", "$ref": "common.schema.json#/$defs/period", "default": "year" }, "title": { "title": "Tr\xEDch y\u1EBFu", "description": "D\xF2ng tr\xEDch y\u1EBFu d\u01B0\u1EDBi ch\u1EEF B\xC1O C\xC1O. V\xED d\u1EE5: T\u1ED5ng k\u1EBFt c\xF4ng t\xE1c qu\u1ED1c ph\xF2ng v\xE0 an ninh n\u0103m 2023.", "$ref": "common.schema.json#/$defs/text", "maxLength": 500 }, "host": { "title": "C\u01A1 quan ch\u1EE7 tr\xEC", "description": "C\u01A1 quan t\u1ED5 ch\u1EE9c h\u1ED9i ngh\u1ECB t\u1ED5ng k\u1EBFt v\xE0 ban h\xE0nh b\xE1o c\xE1o.", "type": "object", "additionalProperties": false, "required": ["name", "shortName", "locality"], "properties": { "name": { "title": "T\xEAn \u0111\u1EA7y \u0111\u1EE7", "description": "V\xED d\u1EE5: \u1EE6y ban nh\xE2n d\xE2n th\u1ECB x\xE3 C\u1EEDa L\xF2.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "shortName": { "title": "T\xEAn g\u1ECDi t\u1EAFt", "description": "V\xED d\u1EE5: UBND th\u1ECB x\xE3.", "$ref": "common.schema.json#/$defs/text", "maxLength": 150 }, "locality": { "title": "\u0110\u1ECBa b\xE0n", "description": "T\xEAn \u0111\u1ECBa b\xE0n. V\xED d\u1EE5: th\u1ECB x\xE3 C\u1EEDa L\xF2.", "$ref": "common.schema.json#/$defs/text", "maxLength": 150 }, "contact": { "title": "N\u01A1i nh\u1EADn b\xE1o c\xE1o c\u1EE7a \u0111\u01A1n v\u1ECB", "description": "B\u1ED9 ph\u1EADn, ng\u01B0\u1EDDi, \u0111i\u1EC7n tho\u1EA1i ho\u1EB7c th\u01B0 \u0111i\u1EC7n t\u1EED nh\u1EADn b\xE1o c\xE1o c\u1EE7a c\xE1c \u0111\u01A1n v\u1ECB, n\xEAu trong c\xF4ng v\u0103n \u0111\u1EC1 ngh\u1ECB b\xE1o c\xE1o. V\xED d\u1EE5: V\u0103n ph\xF2ng H\u0110ND - UBND th\u1ECB x\xE3. B\u1ECF tr\u1ED1ng th\xEC c\xF4ng v\u0103n ch\u1EC9 n\xEAu t\xEAn c\u01A1 quan ch\u1EE7 tr\xEC.", "$ref": "common.schema.json#/$defs/text", "maxLength": 300 }, "superior": { "title": "C\u01A1 quan nh\u1EADn b\xE1o c\xE1o", "description": "C\u01A1 quan c\u1EA5p tr\xEAn m\xE0 b\xE1o c\xE1o g\u1EEDi l\xEAn, n\xEAu \u1EDF c\xE2u k\u1EBFt. V\xED d\u1EE5: UBND t\u1EC9nh Ngh\u1EC7 An. B\u1ECF tr\u1ED1ng th\xEC l\u1EA5y t\u1EEB documents.superior n\u1EBFu \u0111\u1ECDc \u0111\u01B0\u1EE3c t\xEAn \u1EDF \u0111\xF3.", "$ref": "common.schema.json#/$defs/text", "maxLength": 150 } } }, "conference": { "title": "H\u1ED9i ngh\u1ECB t\u1ED5ng k\u1EBFt", "description": "Ng\xE0y t\u1ED5 ch\u1EE9c h\u1ED9i ngh\u1ECB t\u1ED5ng k\u1EBFt.", "$ref": "common.schema.json#/$defs/date" }, "deadline": { "title": "H\u1EA1n n\u1ED9p", "description": "Ng\xE0y cu\u1ED1i c\xF9ng c\xE1c \u0111\u01A1n v\u1ECB n\u1ED9p b\xE1o c\xE1o.", "$ref": "common.schema.json#/$defs/date" }, "documents": { "title": "Th\u1EC3 th\u1EE9c v\u0103n b\u1EA3n", "description": "Ph\u1EA7n chung c\u1EE7a m\u1ECDi v\u0103n b\u1EA3n (ph\u1EA7n \u0111\u1EA7u, ch\u1EEF k\xFD, n\u01A1i nh\u1EADn), r\u1ED3i t\u1EEBng lo\u1EA1i v\u0103n b\u1EA3n, theo Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP; c\u1EE7a c\u01A1 quan \u0110\u1EA3ng th\xEC theo H\u01B0\u1EDBng d\u1EABn s\u1ED1 36-HD/VPTW. Kh\xF3a l\xE0 m\xE3 c\u1EE7a m\u1ED9t lo\u1EA1i v\u0103n b\u1EA3n (`review documents` li\u1EC7t k\xEA) th\xEC ghi s\u1ED1, k\xFD hi\u1EC7u, ng\xE0y c\u1EE7a lo\u1EA1i \u1EA5y.", "type": "object", "additionalProperties": { "$ref": "#/$defs/documentSettings" }, "required": ["issuer", "place", "signature", "recipients", "archive", "report"], "properties": { "letterhead": { "$ref": "#/$defs/letterhead" }, "superior": { "$ref": "#/$defs/superior" }, "issuer": { "$ref": "#/$defs/issuer" }, "place": { "$ref": "#/$defs/place" }, "signature": { "$ref": "#/$defs/signature" }, "recipients": { "$ref": "#/$defs/recipients" }, "archive": { "$ref": "#/$defs/archive" }, "note": { "$ref": "#/$defs/note" }, "fonts": { "title": "Ph\xF4ng ch\u1EEF", "description": "T\u1EC7p ph\xF4ng ch\u1EEF ri\xEAng (.ttf, .otf), \u0111\u01B0\u1EDDng d\u1EABn t\xEDnh t\u1EEB th\u01B0 m\u1EE5c k\u1EF3 t\u1ED5ng k\u1EBFt; b\u1ECF tr\u1ED1ng th\xEC d\xF9ng Tinos, c\xF9ng c\u1EE1 ch\u1EEF v\u1EDBi Times New Roman.", "type": "object", "additionalProperties": false, "required": ["regular", "bold", "italic", "boldItalic"], "properties": { "regular": { "title": "Ch\u1EEF \u0111\u1EE9ng", "description": "T\u1EC7p ph\xF4ng ch\u1EEF \u0111\u1EE9ng.", "$ref": "common.schema.json#/$defs/text" }, "bold": { "title": "Ch\u1EEF \u0111\u1EADm", "description": "T\u1EC7p ph\xF4ng ch\u1EEF \u0111\u1EADm.", "$ref": "common.schema.json#/$defs/text" }, "italic": { "title": "Ch\u1EEF nghi\xEAng", "description": "T\u1EC7p ph\xF4ng ch\u1EEF nghi\xEAng.", "$ref": "common.schema.json#/$defs/text" }, "boldItalic": { "title": "Ch\u1EEF \u0111\u1EADm nghi\xEAng", "description": "T\u1EC7p ph\xF4ng ch\u1EEF \u0111\u1EADm nghi\xEAng.", "$ref": "common.schema.json#/$defs/text" } } }, "report": { "title": "B\xE1o c\xE1o", "description": "K\xFD hi\u1EC7u, s\u1ED1, ng\xE0y c\u1EE7a b\xE1o c\xE1o t\u1ED5ng k\u1EBFt; ghi l\u1EA1i m\u1EE5c n\xE0o c\u1EE7a ph\u1EA7n chung \u1EDF \u0111\xE2y th\xEC b\xE1o c\xE1o d\xF9ng m\u1EE5c \u1EA5y thay cho ph\u1EA7n chung.", "$ref": "#/$defs/documentSettings", "required": ["symbol"] } } }, "wording": { "title": "C\xE1ch g\u1ECDi", "description": "T\u1EEB d\xF9ng trong c\xE2u v\u0103n c\u1EE7a b\xE1o c\xE1o \u0111\u1EC3 g\u1ECDi \u0111\u01A1n v\u1ECB v\xE0 c\u1EE5m.", "type": "object", "additionalProperties": false, "properties": { "unit": { "title": "G\u1ECDi \u0111\u01A1n v\u1ECB", "description": "V\xED d\u1EE5: c\u01A1 s\u1EDF, \u0111\u01A1n v\u1ECB, ph\u01B0\u1EDDng. M\u1EB7c \u0111\u1ECBnh: t\xEAn lo\u1EA1i \u0111\u01A1n v\u1ECB n\u1EBFu c\xE1c \u0111\u01A1n v\u1ECB c\xF9ng m\u1ED9t lo\u1EA1i, n\u1EBFu kh\xF4ng th\xEC \u0111\u01A1n v\u1ECB.", "$ref": "common.schema.json#/$defs/text", "maxLength": 50 }, "cluster": { "title": "G\u1ECDi c\u1EE5m", "description": "V\xED d\u1EE5: c\u1EE5m an to\xE0n l\xE0m ch\u1EE7. M\u1EB7c \u0111\u1ECBnh: c\u1EE5m.", "$ref": "common.schema.json#/$defs/text", "maxLength": 50 } } }, "citations": { "title": "V\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn", "description": "C\xE1c v\u0103n b\u1EA3n m\xE0 b\xE1o c\xE1o vi\u1EC7n d\u1EABn. Trong l\u1EDDi v\u0103n ch\u1EC9 c\u1EA7n ghi lo\u1EA1i v\xE0 s\u1ED1 (Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 03/2019/N\u0110-CP): l\u1EA7n \u0111\u1EA7u ti\xEAn b\xE1o c\xE1o in \u0111\u1EE7 ng\xE0y, c\u01A1 quan ban h\xE0nh, tr\xEDch y\u1EBFu; c\xE1c l\u1EA7n sau ch\u1EC9 in lo\u1EA1i v\xE0 s\u1ED1.", "type": "array", "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "required": ["type", "number", "date", "issuer", "abstract"], "properties": { "type": { "title": "Lo\u1EA1i v\u0103n b\u1EA3n", "description": "V\xED d\u1EE5: Ngh\u1ECB \u0111\u1ECBnh, K\u1EBF ho\u1EA1ch, Lu\u1EADt.", "$ref": "common.schema.json#/$defs/text", "maxLength": 60 }, "number": { "title": "S\u1ED1, k\xFD hi\u1EC7u", "description": "V\xED d\u1EE5: 03/2019/N\u0110-CP.", "$ref": "common.schema.json#/$defs/text", "maxLength": 60 }, "date": { "title": "Ng\xE0y ban h\xE0nh", "description": "Ng\xE0y ban h\xE0nh v\u0103n b\u1EA3n.", "$ref": "common.schema.json#/$defs/date" }, "issuer": { "title": "C\u01A1 quan ban h\xE0nh", "description": "V\xED d\u1EE5: Ch\xEDnh ph\u1EE7.", "$ref": "common.schema.json#/$defs/text", "maxLength": 150 }, "abstract": { "title": "Tr\xEDch y\u1EBFu", "description": "V\xED d\u1EE5: v\u1EC1 ph\u1ED1i h\u1EE3p gi\u1EEFa B\u1ED9 C\xF4ng an v\xE0 B\u1ED9 Qu\u1ED1c ph\xF2ng.", "$ref": "common.schema.json#/$defs/text", "maxLength": 500 } } } }, "abbreviations": { "title": "Ch\u1EEF vi\u1EBFt t\u1EAFt", "description": "Ch\u1EEF vi\u1EBFt t\u1EAFt v\xE0 ch\u1EEF \u0111\u1EA7y \u0111\u1EE7, nh\u01B0 vi\u1EBFt gi\u1EEFa c\xE2u: l\u1EA7n \u0111\u1EA7u d\xF9ng trong l\u1EDDi v\u0103n, b\xE1o c\xE1o in c\u1EA3 hai. V\xED d\u1EE5: { BCH: Ban Ch\u1EC9 huy }. Nh\u1EEFng ch\u1EEF th\u01B0\u1EDDng d\xF9ng (UBND, H\u0110ND, MTTQ, CHQS\u2026) \u0111\xE3 c\xF3 s\u1EB5n; ghi l\u1EA1i ch\xEDnh ch\u1EEF \u1EA5y (BCH: BCH) \u0111\u1EC3 b\xE1o c\xE1o kh\xF4ng m\u1EDF.", "type": "object", "additionalProperties": { "title": "Ch\u1EEF \u0111\u1EA7y \u0111\u1EE7", "description": "Ch\u1EEF \u0111\u1EA7y \u0111\u1EE7, nh\u01B0 vi\u1EBFt gi\u1EEFa c\xE2u.", "$ref": "common.schema.json#/$defs/text", "maxLength": 150 } }, "rules": { "title": "Quy t\u1EAFc ki\u1EC3m tra", "description": "\u0110\u1EB7t l\u1EA1i m\u1EE9c c\u1EE7a t\u1EEBng quy t\u1EAFc: m\xE3 quy t\u1EAFc, r\u1ED3i off (t\u1EAFt), warning (c\u1EA3nh b\xE1o) ho\u1EB7c error (l\u1ED7i). M\xE3 n\u1EB1m trong ngo\u1EB7c vu\xF4ng \u1EDF m\u1ED7i th\xF4ng b\xE1o; xem: review explain.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "title": "M\u1EE9c", "description": "off: t\u1EAFt; warning: c\u1EA3nh b\xE1o; error: l\u1ED7i.", "enum": ["off", "warning", "error"] } }, "unitKinds": { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB", "description": "C\xE1c lo\u1EA1i \u0111\u01A1n v\u1ECB trong k\u1EF3 t\u1ED5ng k\u1EBFt: ph\u01B0\u1EDDng, x\xE3, c\u01A1 quan, tr\u01B0\u1EDDng h\u1ECDc\u2026", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/unitKind" } }, "units": { "title": "\u0110\u01A1n v\u1ECB", "description": "C\xE1c \u0111\u01A1n v\u1ECB ph\u1EA3i b\xE1o c\xE1o, theo th\u1EE9 t\u1EF1 in trong b\xE1o c\xE1o.", "type": "array", "minItems": 1, "maxItems": 2e4, "items": { "type": "object", "additionalProperties": false, "required": ["id", "name", "kind"], "properties": { "id": { "title": "M\xE3 \u0111\u01A1n v\u1ECB", "description": "M\xE3 d\xF9ng trong m\u1ECDi t\u1EC7p. V\xED d\u1EE5: nghi-thuy.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn \u0111\u01A1n v\u1ECB", "description": "T\xEAn \u0111\u1EA7y \u0111\u1EE7 k\xE8m lo\u1EA1i. V\xED d\u1EE5: ph\u01B0\u1EDDng Nghi Th\u1EE7y.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "kind": { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB", "description": "M\xE3 lo\u1EA1i \u0111\u01A1n v\u1ECB trong unitKinds.", "$ref": "common.schema.json#/$defs/id" }, "parent": { "title": "Thu\u1ED9c khu v\u1EF1c, \u0111\u01A1n v\u1ECB", "description": "M\xE3 khu v\u1EF1c trong areas, ho\u1EB7c m\xE3 m\u1ED9t \u0111\u01A1n v\u1ECB kh\xE1c trong units, m\xE0 \u0111\u01A1n v\u1ECB n\xE0y thu\u1ED9c v\u1EC1; ph\u1EE5 l\u1EE5c c\u1ED9ng ri\xEAng cho t\u1EEBng khu v\u1EF1c, t\u1EEBng \u0111\u01A1n v\u1ECB nh\u01B0 th\u1EBF.", "$ref": "common.schema.json#/$defs/id" }, "contact": { "title": "Li\xEAn h\u1EC7", "description": "Ng\u01B0\u1EDDi, s\u1ED1 \u0111i\u1EC7n tho\u1EA1i ho\u1EB7c th\u01B0 \u0111i\u1EC7n t\u1EED \u0111\u1EC3 nh\u1EAFc n\u1ED9p b\xE1o c\xE1o; kh\xF4ng in trong b\xE1o c\xE1o.", "$ref": "common.schema.json#/$defs/text", "maxLength": 300 }, "formerly": { "title": "\u0110\u01A1n v\u1ECB c\u0169", "description": "Nh\u1EEFng \u0111\u01A1n v\u1ECB c\u1EE7a c\xE1c k\u1EF3 tr\u01B0\u1EDBc m\xE0 \u0111\u01A1n v\u1ECB n\xE0y thay: \u0111\u1ED5i t\xEAn th\xEC m\u1ED9t \u0111\u01A1n v\u1ECB, s\xE1p nh\u1EADp th\xEC nhi\u1EC1u \u0111\u01A1n v\u1ECB; chia t\xE1ch th\xEC ghi c\xF9ng m\u1ED9t \u0111\u01A1n v\u1ECB c\u0169 \u1EDF m\u1ED7i \u0111\u01A1n v\u1ECB m\u1EDBi. \u0110\u01A1n v\u1ECB gi\u1EEF nguy\xEAn m\xE3 m\xE0 nh\u1EADn th\xEAm \u0111\u01A1n v\u1ECB kh\xE1c th\xEC ghi c\u1EA3 m\xE3 c\u1EE7a n\xF3. V\xED d\u1EE5: [nghi-tan, thu-thuy].", "type": "array", "minItems": 1, "maxItems": 500, "items": { "$ref": "#/$defs/formerUnit" } } } } }, "areas": { "title": "Khu v\u1EF1c", "description": "C\xE1c khu v\u1EF1c m\xE0 \u0111\u01A1n v\u1ECB thu\u1ED9c v\u1EC1 (huy\u1EC7n c\u0169, v\xF9ng, kh\u1ED1i\u2026), \u0111\u1EC3 c\u1ED9ng ri\xEAng t\u1EEBng khu v\u1EF1c; khu v\u1EF1c kh\xF4ng ph\u1EA3i n\u1ED9p b\xE1o c\xE1o. \u0110\u01A1n v\u1ECB thu\u1ED9c khu v\u1EF1c n\xE0o th\xEC ghi m\xE3 khu v\u1EF1c \u1EDF parent c\u1EE7a \u0111\u01A1n v\u1ECB.", "type": "array", "maxItems": 2e3, "items": { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "title": "M\xE3 khu v\u1EF1c", "description": "M\xE3 c\u1EE7a khu v\u1EF1c, kh\xE1c m\u1ECDi m\xE3 \u0111\u01A1n v\u1ECB. V\xED d\u1EE5: mien-bien.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn khu v\u1EF1c", "description": "T\xEAn \u0111\u1EA7y \u0111\u1EE7 c\u1EE7a khu v\u1EF1c. V\xED d\u1EE5: khu v\u1EF1c ven bi\u1EC3n.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "parent": { "title": "Thu\u1ED9c khu v\u1EF1c, \u0111\u01A1n v\u1ECB", "description": "M\xE3 khu v\u1EF1c r\u1ED9ng h\u01A1n trong areas, ho\u1EB7c m\xE3 \u0111\u01A1n v\u1ECB trong units, m\xE0 khu v\u1EF1c n\xE0y thu\u1ED9c v\u1EC1.", "$ref": "common.schema.json#/$defs/id" } } } }, "rollups": { "title": "Quy \u0111\u1ED5i b\u1EA3n t\u1ED5ng h\u1EE3p", "description": "Nh\u1EEFng b\u1EA3n t\u1ED5ng h\u1EE3p c\u1EE7a c\u1EA5p d\u01B0\u1EDBi d\xF9ng m\xE3 kh\xE1c v\u1EDBi k\u1EF3 t\u1ED5ng k\u1EBFt n\xE0y th\xEC m\xE3 n\xE0o l\xE0 m\xE3 n\xE0o. B\xEAn tr\xE1i l\xE0 m\xE3 trong b\u1EA3n t\u1ED5ng h\u1EE3p, b\xEAn ph\u1EA3i l\xE0 m\xE3 trong t\u1EC7p n\xE0y; null ngh\u0129a l\xE0 c\u1ED1 \xFD kh\xF4ng l\u1EA5y.", "type": "array", "items": { "$ref": "#/$defs/rollupMapping" } }, "clusters": { "title": "C\u1EE5m", "description": "C\xE1c c\u1EE5m an to\xE0n l\xE0m ch\u1EE7 ho\u1EB7c c\u1EE5m thi \u0111ua.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "name", "members"], "properties": { "id": { "title": "M\xE3 c\u1EE5m", "description": "M\xE3 c\u1EE7a c\u1EE5m. V\xED d\u1EE5: cum-1.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn c\u1EE5m", "description": "T\xEAn \u0111\u1EA7y \u0111\u1EE7 c\u1EE7a c\u1EE5m.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "members": { "title": "\u0110\u01A1n v\u1ECB trong c\u1EE5m", "description": "M\xE3 c\xE1c \u0111\u01A1n v\u1ECB thu\u1ED9c c\u1EE5m.", "type": "array", "items": { "$ref": "common.schema.json#/$defs/id" } } } } }, "scales": { "title": "Thang x\u1EBFp lo\u1EA1i", "description": "C\xE1c thang x\u1EBFp lo\u1EA1i m\xE0 n\u1ED9i dung d\xF9ng.", "type": "array", "items": { "$ref": "#/$defs/scale" } }, "programmes": { "title": "N\u1ED9i dung t\u1ED5ng k\u1EBFt", "description": "C\xE1c n\u1ED9i dung t\u1ED5ng k\u1EBFt, theo th\u1EE9 t\u1EF1 trong b\xE1o c\xE1o.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/programme" } }, "indicators": { "title": "Ch\u1EC9 ti\xEAu", "description": "C\xE1c ch\u1EC9 ti\xEAu \u0111\u01A1n v\u1ECB b\xE1o c\xE1o, theo th\u1EE9 t\u1EF1 in.", "type": "array", "items": { "$ref": "#/$defs/indicator" } }, "awardForms": { "title": "Danh hi\u1EC7u, h\xECnh th\u1EE9c khen th\u01B0\u1EDFng", "description": "C\xE1c danh hi\u1EC7u thi \u0111ua v\xE0 h\xECnh th\u1EE9c khen th\u01B0\u1EDFng.", "type": "array", "items": { "$ref": "#/$defs/awardForm" } }, "authorities": { "title": "C\u1EA5p khen th\u01B0\u1EDFng", "description": "C\xE1c c\u01A1 quan quy\u1EBFt \u0111\u1ECBnh khen th\u01B0\u1EDFng.", "type": "array", "items": { "$ref": "#/$defs/authority" } } }, "$defs": { "rollupMapping": { "title": "Quy \u0111\u1ED5i", "description": "Quy \u0111\u1ED5i cho b\u1EA3n t\u1ED5ng h\u1EE3p c\u1EE7a m\u1ED9t s\u1ED1 \u0111\u01A1n v\u1ECB.", "type": "object", "additionalProperties": false, "properties": { "units": { "title": "C\u1EE7a \u0111\u01A1n v\u1ECB", "description": "M\xE3 nh\u1EEFng \u0111\u01A1n v\u1ECB g\u1EEDi b\u1EA3n t\u1ED5ng h\u1EE3p \u0111\u01B0\u1EE3c quy \u0111\u1ED5i; b\u1ECF tr\u1ED1ng ngh\u0129a l\xE0 m\u1ECDi \u0111\u01A1n v\u1ECB g\u1EEDi b\u1EA3n t\u1ED5ng h\u1EE3p.", "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/id" } }, "programmes": { "title": "N\u1ED9i dung", "description": "M\xE3 n\u1ED9i dung trong b\u1EA3n t\u1ED5ng h\u1EE3p, r\u1ED3i m\xE3 n\u1ED9i dung \u1EDF \u0111\xE2y. V\xED d\u1EE5: { an-ninh: phong-trao-an-ninh }.", "$ref": "#/$defs/mappedIds" }, "scales": { "title": "Thang x\u1EBFp lo\u1EA1i", "description": "M\xE3 thang trong b\u1EA3n t\u1ED5ng h\u1EE3p, r\u1ED3i thang \u1EDF \u0111\xE2y v\xE0 m\u1EE9c n\xE0o l\xE0 m\u1EE9c n\xE0o.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "#/$defs/scaleMapping" } }, "indicators": { "title": "Ch\u1EC9 ti\xEAu", "description": "M\xE3 ch\u1EC9 ti\xEAu trong b\u1EA3n t\u1ED5ng h\u1EE3p, r\u1ED3i m\xE3 ch\u1EC9 ti\xEAu \u1EDF \u0111\xE2y. V\xED d\u1EE5: { vu-an: vu-pham-phap, so-lop: null }.", "$ref": "#/$defs/mappedIds" }, "awardForms": { "title": "Danh hi\u1EC7u, h\xECnh th\u1EE9c khen th\u01B0\u1EDFng", "description": "M\xE3 trong b\u1EA3n t\u1ED5ng h\u1EE3p, r\u1ED3i m\xE3 \u1EDF \u0111\xE2y.", "$ref": "#/$defs/mappedIds" }, "authorities": { "title": "C\u1EA5p khen th\u01B0\u1EDFng", "description": "M\xE3 trong b\u1EA3n t\u1ED5ng h\u1EE3p, r\u1ED3i m\xE3 \u1EDF \u0111\xE2y.", "$ref": "#/$defs/mappedIds" }, "unitKinds": { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB", "description": "M\xE3 trong b\u1EA3n t\u1ED5ng h\u1EE3p, r\u1ED3i m\xE3 \u1EDF \u0111\xE2y.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "common.schema.json#/$defs/id" } } } }, "mappedIds": { "title": "M\xE3 n\xE0o l\xE0 m\xE3 n\xE0o", "description": "M\xE3 trong b\u1EA3n t\u1ED5ng h\u1EE3p, r\u1ED3i m\xE3 \u1EDF \u0111\xE2y; null ngh\u0129a l\xE0 c\u1ED1 \xFD kh\xF4ng l\u1EA5y.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "type": ["string", "null"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64 } }, "scaleMapping": { "title": "Quy \u0111\u1ED5i thang", "description": "Thang \u1EDF \u0111\xE2y, v\xE0 m\u1EE9c n\xE0o l\xE0 m\u1EE9c n\xE0o.", "type": "object", "additionalProperties": false, "required": ["as"], "properties": { "as": { "title": "L\xE0 thang", "description": "M\xE3 thang \u1EDF \u0111\xE2y.", "$ref": "common.schema.json#/$defs/id" }, "levels": { "title": "M\u1EE9c", "description": "M\xE3 m\u1EE9c trong b\u1EA3n t\u1ED5ng h\u1EE3p, r\u1ED3i m\xE3 m\u1EE9c \u1EDF \u0111\xE2y; b\u1ECF tr\u1ED1ng ngh\u0129a l\xE0 c\xE1c m\u1EE9c c\xF9ng m\xE3.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "common.schema.json#/$defs/id" } } } }, "formerUnit": { "title": "\u0110\u01A1n v\u1ECB c\u0169", "description": "M\xE3 c\u1EE7a \u0111\u01A1n v\u1ECB c\u0169 trong k\u1EF3 tr\u01B0\u1EDBc, ho\u1EB7c m\xE3 k\xE8m t\xEAn v\xE0 n\u0103m.", "if": { "type": "object", "required": ["unit"], "properties": { "unit": {} } }, "then": { "type": "object", "additionalProperties": false, "required": ["unit"], "properties": { "unit": { "title": "M\xE3 \u0111\u01A1n v\u1ECB c\u0169", "description": "M\xE3 trong review.yaml c\u1EE7a k\u1EF3 tr\u01B0\u1EDBc. V\xED d\u1EE5: nghi-tan.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn \u0111\u01A1n v\u1ECB c\u0169", "description": "T\xEAn \u0111\u1EA7y \u0111\u1EE7 k\xE8m lo\u1EA1i, in trong ghi ch\xFA c\u1EE7a b\xE1o c\xE1o. V\xED d\u1EE5: ph\u01B0\u1EDDng Nghi T\xE2n.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "from": { "title": "T\u1EEB n\u0103m t\u1ED5ng k\u1EBFt", "description": "N\u0103m t\u1ED5ng k\u1EBFt \u0111\u1EA7u ti\xEAn m\xE0 \u0111\u01A1n v\u1ECB m\u1EDBi b\xE1o c\xE1o. B\u1ECF tr\u1ED1ng: n\u0103m c\u1EE7a k\u1EF3 t\u1ED5ng k\u1EBFt n\xE0y. V\xED d\u1EE5: 2025.", "$ref": "common.schema.json#/$defs/year" } } }, "else": { "title": "M\xE3 \u0111\u01A1n v\u1ECB c\u0169", "description": "M\xE3 trong review.yaml c\u1EE7a k\u1EF3 tr\u01B0\u1EDBc. V\xED d\u1EE5: nghi-tan.", "$ref": "common.schema.json#/$defs/id" } }, "letterhead": { "title": "M\u1EABu ph\u1EA7n \u0111\u1EA7u v\u0103n b\u1EA3n", "description": "nghi-dinh-30 (c\u1EE7a Nh\xE0 n\u01B0\u1EDBc, m\u1EB7c \u0111\u1ECBnh), huong-dan-36 (c\u1EE7a \u0110\u1EA3ng), ho\u1EB7c t\xEAn m\u1EABu ri\xEAng c\u1EE7a k\u1EF3 t\u1ED5ng k\u1EBFt: m\u1ED9t t\u1EC7p trong templates/shared/letterhead.", "default": "nghi-dinh-30", "$ref": "common.schema.json#/$defs/id" }, "superior": { "title": "C\u01A1 quan c\u1EA5p tr\xEAn", "description": "C\xE1c d\xF2ng t\xEAn c\u01A1 quan c\u1EA5p tr\xEAn tr\u1EF1c ti\u1EBFp, in hoa kh\xF4ng \u0111\u1EADm; m\u1ED7i d\xF2ng m\u1ED9t m\u1EE5c. V\xED d\u1EE5: \u1EE6Y BAN NH\xC2N D\xC2N; T\u1EC8NH NGH\u1EC6 AN.", "type": "array", "maxItems": 6, "items": { "$ref": "common.schema.json#/$defs/text", "maxLength": 150 } }, "issuer": { "title": "C\u01A1 quan ban h\xE0nh", "description": "C\xE1c d\xF2ng t\xEAn c\u01A1 quan ban h\xE0nh, in hoa \u0111\u1EADm; m\u1ED7i d\xF2ng m\u1ED9t m\u1EE5c. V\xED d\u1EE5: \u1EE6Y BAN NH\xC2N D\xC2N; TH\u1ECA X\xC3 C\u1EECA L\xD2.", "type": "array", "maxItems": 6, "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/text", "maxLength": 150 } }, "place": { "title": "\u0110\u1ECBa danh", "description": "\u0110\u1ECBa danh ghi tr\u01B0\u1EDBc ng\xE0y th\xE1ng. V\xED d\u1EE5: C\u1EEDa L\xF2.", "$ref": "common.schema.json#/$defs/text", "maxLength": 100 }, "signature": { "title": "Ch\u1EEF k\xFD", "description": "Quy\u1EC1n h\u1EA1n, ch\u1EE9c v\u1EE5 v\xE0 h\u1ECD t\xEAn ng\u01B0\u1EDDi k\xFD.", "type": "object", "additionalProperties": false, "required": ["lines", "name"], "properties": { "lines": { "title": "Quy\u1EC1n h\u1EA1n, ch\u1EE9c v\u1EE5", "description": "C\xE1c d\xF2ng tr\xEAn ch\u1EEF k\xFD, m\u1ED7i d\xF2ng m\u1ED9t m\u1EE5c. V\xED d\u1EE5: TM. \u1EE6Y BAN NH\xC2N D\xC2N; KT. CH\u1EE6 T\u1ECACH; PH\xD3 CH\u1EE6 T\u1ECACH. V\u1EDBi m\u1EABu huong-dan-36: T/M BAN TH\u01AF\u1EDCNG V\u1EE4; B\xCD TH\u01AF.", "type": "array", "maxItems": 6, "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/text", "maxLength": 150 } }, "name": { "title": "H\u1ECD t\xEAn ng\u01B0\u1EDDi k\xFD", "description": "H\u1ECD v\xE0 t\xEAn ng\u01B0\u1EDDi k\xFD.", "$ref": "common.schema.json#/$defs/text", "maxLength": 100 } } }, "recipients": { "title": "N\u01A1i nh\u1EADn", "description": "M\u1ED7i m\u1EE5c l\xE0 m\u1ED9t n\u01A1i nh\u1EADn, kh\xF4ng k\xE8m g\u1EA1ch \u0111\u1EA7u d\xF2ng v\xE0 d\u1EA5u ch\u1EA5m ph\u1EA9y.", "type": "array", "maxItems": 200, "items": { "$ref": "common.schema.json#/$defs/text", "maxLength": 300 } }, "archive": { "title": "L\u01B0u", "description": "N\u01A1i l\u01B0u, vi\u1EBFt sau ch\u1EEF L\u01B0u. V\xED d\u1EE5: VT, QP; v\u1EDBi m\u1EABu huong-dan-36: V\u0103n ph\xF2ng \u0110\u1EA3ng \u1EE7y.", "$ref": "common.schema.json#/$defs/text", "maxLength": 150 }, "annexName": { "title": "T\xEAn ph\u1EE5 l\u1EE5c", "description": "ratings, indicators, awards, recipients ho\u1EB7c completeness.", "enum": ["ratings", "indicators", "awards", "recipients", "completeness"] }, "chartName": { "title": "T\xEAn bi\u1EC3u \u0111\u1ED3", "description": "targets, changes ho\u1EB7c ratings.", "enum": ["targets", "changes", "ratings"] }, "note": { "title": "Ghi ch\xFA", "description": "Ghi ch\xFA \u1EDF cu\u1ED1i v\u0103n b\u1EA3n v\xE0 cu\u1ED1i m\u1ED7i ph\u1EE5 l\u1EE5c. V\xED d\u1EE5: s\u1ED1 li\u1EC7u minh h\u1ECDa.", "$ref": "common.schema.json#/$defs/text", "maxLength": 1e3 }, "documentSettings": { "title": "Lo\u1EA1i v\u0103n b\u1EA3n", "description": "S\u1ED1, k\xFD hi\u1EC7u, ng\xE0y c\u1EE7a m\u1ED9t lo\u1EA1i v\u0103n b\u1EA3n, v\xE0 nh\u1EEFng g\xEC kh\xE1c v\u1EDBi ph\u1EA7n chung c\u1EE7a m\u1ECDi v\u0103n b\u1EA3n.", "type": "object", "additionalProperties": false, "properties": { "number": { "title": "S\u1ED1 v\u0103n b\u1EA3n", "description": "S\u1ED1 c\u1EE7a v\u0103n b\u1EA3n; b\u1ECF tr\u1ED1ng khi ch\u01B0a \u0111\u01B0\u1EE3c c\u1EA5p s\u1ED1.", "type": "integer", "minimum": 1, "maximum": 999999 }, "symbol": { "title": "K\xFD hi\u1EC7u", "description": "K\xFD hi\u1EC7u c\u1EE7a v\u0103n b\u1EA3n, kh\xF4ng c\xF3 d\u1EA5u c\xE1ch. V\xED d\u1EE5: BC-UBND; v\u1EDBi m\u1EABu huong-dan-36: BC/\u0110U. Lo\u1EA1i v\u0103n b\u1EA3n kh\xE1c b\xE1o c\xE1o m\xE0 b\u1ECF tr\u1ED1ng th\xEC suy t\u1EEB k\xFD hi\u1EC7u c\u1EE7a b\xE1o c\xE1o: Q\u0110-UBND.", "type": "string", "pattern": "^[^\\s/]+(/[^\\s/]+)?$", "examples": ["BC-UBND", "BC/\u0110U"] }, "date": { "title": "Ng\xE0y ban h\xE0nh", "description": "Ng\xE0y k\xFD v\u0103n b\u1EA3n; b\u1ECF tr\u1ED1ng khi ch\u01B0a k\xFD, v\u0103n b\u1EA3n \u0111\u1EC3 tr\u1ED1ng ch\u1ED7 ghi ng\xE0y.", "$ref": "common.schema.json#/$defs/date" }, "basis": { "title": "C\u0103n c\u1EE9", "description": "V\u0103n b\u1EA3n m\xE0 b\xE1o c\xE1o th\u1EF1c hi\u1EC7n, n\xEAu \u1EDF c\xE2u m\u1EDF \u0111\u1EA7u sau ch\u1EEF Th\u1EF1c hi\u1EC7n. V\xED d\u1EE5: K\u1EBF ho\u1EA1ch s\u1ED1 85/KH-UBND; ng\xE0y, c\u01A1 quan ban h\xE0nh, tr\xEDch y\u1EBFu ghi \u1EDF citations ho\u1EB7c ghi lu\xF4n t\u1EA1i \u0111\xE2y.", "type": "array", "maxItems": 10, "items": { "$ref": "common.schema.json#/$defs/text", "maxLength": 500 } }, "frame": { "title": "Khung", "description": "C\xF3 v\u1EBD khung quanh t\u1EDD gi\u1EA5y khen hay kh\xF4ng: false th\xEC kh\xF4ng, \u0111\u1EC3 in tr\xEAn ph\xF4i c\xF3 s\u1EB5n khung. M\u1EB7c \u0111\u1ECBnh: true.", "type": "boolean", "default": true }, "image": { "title": "H\xECnh", "description": "H\xECnh in \u1EDF ch\u1ED7 m\xE0 m\u1EABu c\u1EE7a lo\u1EA1i v\u0103n b\u1EA3n d\xE0nh cho, nh\u01B0 bi\u1EC3u tr\u01B0ng tr\xEAn gi\u1EA5y khen.", "type": "object", "additionalProperties": false, "required": ["file"], "properties": { "file": { "title": "T\u1EC7p h\xECnh", "description": "T\u1EC7p h\xECnh PNG ho\u1EB7c JPEG, \u0111\u01B0\u1EDDng d\u1EABn t\xEDnh t\u1EEB th\u01B0 m\u1EE5c k\u1EF3 t\u1ED5ng k\u1EBFt. V\xED d\u1EE5: hinh/bieu-trung.png.", "$ref": "common.schema.json#/$defs/text" }, "alternative": { "title": "H\xECnh v\u1EBD g\xEC", "description": "H\xECnh v\u1EBD g\xEC, b\u1EB1ng ch\u1EEF, cho ng\u01B0\u1EDDi kh\xF4ng nh\xECn th\u1EA5y h\xECnh. M\u1EB7c \u0111\u1ECBnh: Bi\u1EC3u tr\u01B0ng.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 } } }, "partNumbers": { "title": "C\xE1ch \u0111\xE1nh s\u1ED1 ph\u1EA7n", "description": "roman: Ph\u1EA7n I; ordinal: Ph\u1EA7n th\u1EE9 nh\u1EA5t. B\u1ECF tr\u1ED1ng th\xEC theo m\u1EABu ph\u1EA7n \u0111\u1EA7u v\u0103n b\u1EA3n.", "enum": ["roman", "ordinal"] }, "mark": { "title": "D\u1EA5u ch\u1EC9 m\u1EE9c \u0111\u1ED9", "description": "M\u1EE9c \u0111\u1ED9 kh\u1EA9n ho\u1EB7c m\u1EADt, n\u1EBFu c\xF3. V\xED d\u1EE5: KH\u1EA8N, H\u1ECEA T\u1ED0C, M\u1EACT.", "$ref": "common.schema.json#/$defs/text", "maxLength": 60 }, "contents": { "title": "M\u1EE5c l\u1EE5c", "description": "C\xF3 in m\u1EE5c l\u1EE5c hay kh\xF4ng: true th\xEC m\u1EE5c l\u1EE5c \u1EDF cu\u1ED1i, tr\xEAn trang ri\xEAng; m\u1EB7c \u0111\u1ECBnh l\xE0 false, kh\xF4ng c\xF3 m\u1EE5c l\u1EE5c.", "type": "boolean", "default": false }, "annexes": { "title": "Ph\u1EE5 l\u1EE5c", "description": "Nh\u1EEFng ph\u1EE5 l\u1EE5c \u0111\u01B0\u1EE3c in, theo th\u1EE9 t\u1EF1; [] n\u1EBFu kh\xF4ng in ph\u1EE5 l\u1EE5c n\xE0o. ratings: x\u1EBFp lo\u1EA1i; indicators: ch\u1EC9 ti\xEAu; awards: t\u1ED5ng h\u1EE3p khen th\u01B0\u1EDFng; recipients: danh s\xE1ch \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng; completeness: t\xECnh h\xECnh n\u1ED9p b\xE1o c\xE1o. M\u1EB7c \u0111\u1ECBnh: t\u1EA5t c\u1EA3; ph\u1EE5 l\u1EE5c kh\xF4ng c\xF3 g\xEC \u0111\u1EC3 n\xF3i ho\u1EB7c kh\xF4ng \u0111\u01B0\u1EE3c d\u1EABn trong b\xE1o c\xE1o th\xEC kh\xF4ng in.", "type": "array", "items": { "$ref": "#/$defs/annexName" } }, "drillDown": { "title": "In c\u1EA3 \u0111\u01A1n v\u1ECB b\xEAn d\u01B0\u1EDBi", "description": "B\u1EA3n t\u1ED5ng h\u1EE3p c\u1EE7a c\u1EA5p d\u01B0\u1EDBi th\xEC ph\u1EE5 l\u1EE5c c\u1EE7a b\xE1o c\xE1o in t\u1EEBng \u0111\u01A1n v\u1ECB b\xEAn d\u01B0\u1EDBi (true), hay m\u1ED7i b\u1EA3n t\u1ED5ng h\u1EE3p m\u1ED9t d\xF2ng (false). M\u1EB7c \u0111\u1ECBnh: false.", "type": "boolean", "default": false }, "charts": { "title": "Bi\u1EC3u \u0111\u1ED3", "description": "Nh\u1EEFng bi\u1EC3u \u0111\u1ED3 \u0111\u01B0\u1EE3c v\u1EBD, theo th\u1EE9 t\u1EF1; [] n\u1EBFu kh\xF4ng v\u1EBD bi\u1EC3u \u0111\u1ED3 n\xE0o. targets: m\u1EE9c ho\xE0n th\xE0nh k\u1EBF ho\u1EA1ch c\u1EE7a c\xE1c ch\u1EC9 ti\xEAu; changes: t\u0103ng, gi\u1EA3m so v\u1EDBi k\u1EF3 tr\u01B0\u1EDBc; ratings: x\u1EBFp lo\u1EA1i theo m\u1EE9c. M\u1EB7c \u0111\u1ECBnh: nhi\u1EC1u nh\u1EA5t hai bi\u1EC3u \u0111\u1ED3 \u0111\u1EA7u ti\xEAn c\xF3 g\xEC \u0111\u1EC3 xem; bi\u1EC3u \u0111\u1ED3 c\xF3 \xEDt h\u01A1n ba s\u1ED1 kh\xE1c nhau th\xEC kh\xF4ng v\u1EBD.", "type": "array", "items": { "$ref": "#/$defs/chartName" } }, "highlights": { "title": "Ch\u1EC9 ti\xEAu n\xEAu b\u1EADt", "description": "M\xE3 nh\u1EEFng ch\u1EC9 ti\xEAu \u0111\u01B0\u1EE3c n\xEAu trong tin b\xE0i, tr\xEAn trang tr\xECnh chi\u1EBFu, theo th\u1EE9 t\u1EF1; [] n\u1EBFu kh\xF4ng n\xEAu ch\u1EC9 ti\xEAu n\xE0o. B\u1ECF tr\u1ED1ng th\xEC ch\u01B0\u01A1ng tr\xECnh ch\u1ECDn: trong tin b\xE0i l\xE0 ba ch\u1EC9 ti\xEAu \u0111\u1EA7u c\u1EE7a m\u1ED7i n\u1ED9i dung, tr\xEAn trang tr\xECnh chi\u1EBFu l\xE0 c\xE1c ch\u1EC9 ti\xEAu c\xF3 k\u1EBF ho\u1EA1ch, l\u1EA7n l\u01B0\u1EE3t m\u1ED7i n\u1ED9i dung m\u1ED9t ch\u1EC9 ti\xEAu.", "type": "array", "maxItems": 30, "items": { "title": "M\xE3 ch\u1EC9 ti\xEAu", "description": "M\xE3 c\u1EE7a m\u1ED9t ch\u1EC9 ti\xEAu trong indicators.", "$ref": "common.schema.json#/$defs/id" } }, "note": { "$ref": "#/$defs/note" }, "letterhead": { "$ref": "#/$defs/letterhead" }, "superior": { "$ref": "#/$defs/superior" }, "issuer": { "$ref": "#/$defs/issuer" }, "place": { "$ref": "#/$defs/place" }, "signature": { "$ref": "#/$defs/signature" }, "recipients": { "$ref": "#/$defs/recipients" }, "archive": { "$ref": "#/$defs/archive" } } }, "unitKind": { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB", "description": "M\u1ED9t lo\u1EA1i \u0111\u01A1n v\u1ECB. V\xED d\u1EE5: ph\u01B0\u1EDDng.", "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "title": "M\xE3 lo\u1EA1i", "description": "M\xE3 c\u1EE7a lo\u1EA1i \u0111\u01A1n v\u1ECB. V\xED d\u1EE5: ward.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn lo\u1EA1i", "description": "T\xEAn g\u1ECDi c\u1EE7a lo\u1EA1i \u0111\u01A1n v\u1ECB. V\xED d\u1EE5: ph\u01B0\u1EDDng.", "$ref": "common.schema.json#/$defs/text", "maxLength": 100 }, "submits": { "title": "G\u1EEDi g\xEC", "description": "form: b\xE1o c\xE1o c\u1EE7a \u0111\u01A1n v\u1ECB (m\u1EB7c \u0111\u1ECBnh); rollup: b\u1EA3n t\u1ED5ng h\u1EE3p c\u1EE7a c\u1EA5p m\xECnh, do l\u1EC7nh review rollup l\u1EADp t\u1EEB b\xE1o c\xE1o c\u1EE7a c\xE1c \u0111\u01A1n v\u1ECB b\xEAn d\u01B0\u1EDBi.", "enum": ["form", "rollup"], "default": "form" } } }, "scale": { "title": "Thang x\u1EBFp lo\u1EA1i", "description": "C\xE1c m\u1EE9c c\u1EE7a m\u1ED9t thang, t\u1EEB t\u1ED1t nh\u1EA5t \u0111\u1EBFn k\xE9m nh\u1EA5t, v\xE0 c\xE1ch ch\u1EA5m \u0111i\u1EC3m.", "type": "object", "additionalProperties": false, "required": ["id", "levels"], "properties": { "id": { "title": "M\xE3 thang", "description": "M\xE3 c\u1EE7a thang x\u1EBFp lo\u1EA1i.", "$ref": "common.schema.json#/$defs/id" }, "maximum": { "title": "\u0110i\u1EC3m t\u1ED1i \u0111a", "description": "\u0110i\u1EC3m cao nh\u1EA5t c\u1EE7a thang, thu\u1ED9c v\u1EC1 m\u1EE9c t\u1ED1t nh\u1EA5t. C\u1EA7n c\xF3 khi c\xE1c m\u1EE9c c\xF3 kho\u1EA3ng \u0111i\u1EC3m.", "$ref": "common.schema.json#/$defs/number" }, "levels": { "title": "C\xE1c m\u1EE9c", "description": "C\xE1c m\u1EE9c, t\u1EEB t\u1ED1t nh\u1EA5t \u0111\u1EBFn k\xE9m nh\u1EA5t.", "type": "array", "minItems": 2, "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["id", "label", "achieved"], "properties": { "id": { "title": "M\xE3 m\u1EE9c", "description": "M\xE3 c\u1EE7a m\u1EE9c. V\xED d\u1EE5: vung-manh.", "$ref": "common.schema.json#/$defs/id" }, "label": { "title": "T\xEAn m\u1EE9c", "description": "T\xEAn in trong b\xE1o c\xE1o. V\xED d\u1EE5: v\u1EEFng m\u1EA1nh to\xE0n di\u1EC7n.", "$ref": "common.schema.json#/$defs/text", "maxLength": 100 }, "achieved": { "title": "\u0110\u01B0\u1EE3c t\xEDnh l\xE0 \u0111\u1EA1t", "description": "true n\u1EBFu m\u1EE9c n\xE0y \u0111\u01B0\u1EE3c t\xEDnh l\xE0 \u0111\u1EA1t, false n\u1EBFu kh\xF4ng.", "type": "boolean" }, "from": { "title": "T\u1EEB \u0111i\u1EC3m", "description": "\u0110i\u1EC3m th\u1EA5p nh\u1EA5t c\u1EE7a m\u1EE9c (k\u1EC3 c\u1EA3 \u0111i\u1EC3m \u1EA5y).", "$ref": "common.schema.json#/$defs/number" }, "to": { "title": "\u0110\u1EBFn d\u01B0\u1EDBi \u0111i\u1EC3m", "description": "\u0110i\u1EC3m ch\u1EB7n tr\xEAn c\u1EE7a m\u1EE9c (kh\xF4ng k\u1EC3 \u0111i\u1EC3m \u1EA5y, tr\u1EEB m\u1EE9c t\u1ED1t nh\u1EA5t).", "$ref": "common.schema.json#/$defs/number" } } } }, "criteria": { "title": "Ti\xEAu ch\xED", "description": "C\xE1c ti\xEAu ch\xED ch\u1EA5m \u0111i\u1EC3m; t\u1ED5ng \u0111i\u1EC3m t\u1ED1i \u0111a ph\u1EA3i b\u1EB1ng \u0111i\u1EC3m t\u1ED1i \u0111a c\u1EE7a thang.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["id", "label", "maximum"], "properties": { "id": { "title": "M\xE3 ti\xEAu ch\xED", "description": "M\xE3 c\u1EE7a ti\xEAu ch\xED.", "$ref": "common.schema.json#/$defs/id" }, "label": { "title": "T\xEAn ti\xEAu ch\xED", "description": "T\xEAn c\u1EE7a ti\xEAu ch\xED.", "$ref": "common.schema.json#/$defs/text", "maxLength": 1e3 }, "maximum": { "title": "\u0110i\u1EC3m t\u1ED1i \u0111a", "description": "S\u1ED1 \u0111i\u1EC3m cao nh\u1EA5t c\u1EE7a ti\xEAu ch\xED.", "$ref": "common.schema.json#/$defs/number" } } } } } }, "programme": { "title": "N\u1ED9i dung t\u1ED5ng k\u1EBFt", "description": "M\u1ED9t n\u1ED9i dung t\u1ED5ng k\u1EBFt v\xE0 c\xE1ch x\u1EBFp lo\u1EA1i n\u1ED9i dung \u1EA5y.", "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "title": "M\xE3 n\u1ED9i dung", "description": "M\xE3 c\u1EE7a n\u1ED9i dung. V\xED d\u1EE5: co-so-vung-manh.", "$ref": "common.schema.json#/$defs/id" }, "title": { "title": "T\xEAn n\u1ED9i dung", "description": "T\xEAn \u0111\u1EA7y \u0111\u1EE7, in l\xE0m \u0111\u1EC1 m\u1EE5c.", "$ref": "common.schema.json#/$defs/text", "maxLength": 500 }, "shortTitle": { "title": "T\xEAn g\u1ECDn", "description": "T\xEAn in \u1EDF \u0111\u1EA7u c\u1ED9t trong b\u1EA3ng; b\u1ECF tr\u1ED1ng th\xEC d\xF9ng t\xEAn \u0111\u1EA7y \u0111\u1EE7.", "$ref": "common.schema.json#/$defs/text", "maxLength": 150 }, "achievement": { "title": "Th\xE0nh t\xEDch \u0111\u01B0\u1EE3c khen", "description": "C\u1EE5m t\u1EEB vi\u1EBFt sau s\u1ED1 t\u1EADp th\u1EC3, c\xE1 nh\xE2n \u0111\u01B0\u1EE3c khen trong n\u1ED9i dung n\xE0y. V\xED d\u1EE5: ho\xE0n th\xE0nh xu\u1EA5t s\u1EAFc nhi\u1EC7m v\u1EE5 di\u1EC5n t\u1EADp. M\u1EB7c \u0111\u1ECBnh: c\xF3 th\xE0nh t\xEDch xu\u1EA5t s\u1EAFc trong, r\u1ED3i t\xEAn n\u1ED9i dung.", "$ref": "common.schema.json#/$defs/text", "maxLength": 500 }, "reviewed": { "title": "C\xF3 m\u1EE5c ri\xEAng trong b\xE1o c\xE1o", "description": "false n\u1EBFu n\u1ED9i dung ch\u1EC9 d\xF9ng cho khen th\u01B0\u1EDFng. M\u1EB7c \u0111\u1ECBnh: true.", "type": "boolean", "default": true }, "rating": { "title": "X\u1EBFp lo\u1EA1i", "description": "N\u1ED9i dung n\xE0y x\u1EBFp lo\u1EA1i th\u1EBF n\xE0o; b\u1ECF tr\u1ED1ng n\u1EBFu kh\xF4ng x\u1EBFp lo\u1EA1i.", "type": "object", "additionalProperties": false, "required": ["scale"], "properties": { "scale": { "title": "Thang x\u1EBFp lo\u1EA1i", "description": "M\xE3 thang trong scales.", "$ref": "common.schema.json#/$defs/id" }, "kinds": { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB \u0111\u01B0\u1EE3c x\u1EBFp lo\u1EA1i", "description": "M\xE3 c\xE1c lo\u1EA1i \u0111\u01A1n v\u1ECB ph\u1EA3i x\u1EBFp lo\u1EA1i; b\u1ECF tr\u1ED1ng ngh\u0129a l\xE0 m\u1ECDi \u0111\u01A1n v\u1ECB.", "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/id" } }, "clusters": { "title": "X\u1EBFp lo\u1EA1i c\u1EE5m", "description": "C\xE1ch x\u1EBFp lo\u1EA1i c\xE1c c\u1EE5m; b\u1ECF tr\u1ED1ng n\u1EBFu kh\xF4ng x\u1EBFp lo\u1EA1i c\u1EE5m.", "type": "object", "additionalProperties": false, "required": ["rule"], "properties": { "rule": { "title": "Quy t\u1EAFc", "description": "stated: h\u1ED9i \u0111\u1ED3ng ghi trong host.yaml; lowest: theo \u0111\u01A1n v\u1ECB th\u1EA5p nh\u1EA5t; share: theo t\u1EF7 l\u1EC7 \u0111\u01A1n v\u1ECB \u0111\u1EA1t.", "enum": ["stated", "lowest", "share"] }, "atLeast": { "title": "T\u1EF7 l\u1EC7 t\u1ED1i thi\u1EC3u", "description": "V\u1EDBi quy t\u1EAFc share: t\u1EF7 l\u1EC7 ph\u1EA7n tr\u0103m \u0111\u01A1n v\u1ECB \u0111\u1EA1t, t\u1EEB 0 \u0111\u1EBFn 100.", "type": "number", "minimum": 0, "maximum": 100 }, "level": { "title": "M\u1EE9c khi \u0111\u1EE7 t\u1EF7 l\u1EC7", "description": "V\u1EDBi quy t\u1EAFc share: m\xE3 m\u1EE9c khi \u0111\u1EE7 t\u1EF7 l\u1EC7.", "$ref": "common.schema.json#/$defs/id" }, "otherwise": { "title": "M\u1EE9c khi kh\xF4ng \u0111\u1EE7 t\u1EF7 l\u1EC7", "description": "V\u1EDBi quy t\u1EAFc share: m\xE3 m\u1EE9c khi kh\xF4ng \u0111\u1EE7 t\u1EF7 l\u1EC7.", "$ref": "common.schema.json#/$defs/id" } } } } } } }, "indicator": { "title": "Ch\u1EC9 ti\xEAu", "description": "M\u1ED9t ch\u1EC9 ti\xEAu: \u0111\u01A1n v\u1ECB t\xEDnh, ki\u1EC3u s\u1ED1 li\u1EC7u, c\xE1ch t\u1ED5ng h\u1EE3p.", "type": "object", "additionalProperties": false, "required": ["id", "name", "programme", "unitOfMeasure", "type", "aggregation"], "properties": { "id": { "title": "M\xE3 ch\u1EC9 ti\xEAu", "description": "M\xE3 c\u1EE7a ch\u1EC9 ti\xEAu. V\xED d\u1EE5: tuyen-quan.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn ch\u1EC9 ti\xEAu", "description": "T\xEAn in trong b\xE1o c\xE1o.", "$ref": "common.schema.json#/$defs/text", "maxLength": 300 }, "programme": { "title": "N\u1ED9i dung", "description": "M\xE3 n\u1ED9i dung m\xE0 ch\u1EC9 ti\xEAu thu\u1ED9c v\u1EC1.", "$ref": "common.schema.json#/$defs/id" }, "sentence": { "title": "C\xE2u trong b\xE1o c\xE1o", "description": "C\xE2u b\xE1o c\xE1o k\u1EBFt qu\u1EA3, c\xF3 ch\u1ED7 cho s\u1ED1 li\u1EC7u: {actual} (th\u1EF1c hi\u1EC7n, ph\u1EA3i c\xF3), {target} (k\u1EBF ho\u1EA1ch), {previous} (n\u0103m tr\u01B0\u1EDBc); \u1EDF t\u1EED s\u1ED1 c\u1EE7a m\u1ED9t t\u1EF7 l\u1EC7 c\xF3 th\xEAm {denominator} (m\u1EABu s\u1ED1). V\xED d\u1EE5: Tuy\u1EC3n ch\u1ECDn, g\u1ECDi c\xF4ng d\xE2n nh\u1EADp ng\u0169 {actual}/{target} c\xF4ng d\xE2n. Ch\u01B0\u01A1ng tr\xECnh vi\u1EBFt ti\u1EBFp m\u1EE9c \u0111\u1EA1t, v\u01B0\u1EE3t k\u1EBF ho\u1EA1ch v\xE0 t\u0103ng, gi\u1EA3m so v\u1EDBi n\u0103m tr\u01B0\u1EDBc. B\u1ECF tr\u1ED1ng th\xEC c\xE2u \u0111\u01B0\u1EE3c \u0111\u1EB7t theo t\xEAn v\xE0 \u0111\u01A1n v\u1ECB t\xEDnh.", "$ref": "common.schema.json#/$defs/text", "maxLength": 500 }, "compared": { "title": "So s\xE1nh v\u1EDBi n\u0103m tr\u01B0\u1EDBc", "description": "false n\u1EBFu b\xE1o c\xE1o kh\xF4ng n\xF3i ch\u1EC9 ti\xEAu n\xE0y t\u0103ng hay gi\u1EA3m so v\u1EDBi n\u0103m tr\u01B0\u1EDBc, nh\u01B0 ch\u1EC9 ti\xEAu \u0111\u01B0\u1EE3c giao. M\u1EB7c \u0111\u1ECBnh: true.", "type": "boolean", "default": true }, "unitOfMeasure": { "title": "\u0110\u01A1n v\u1ECB t\xEDnh", "description": "V\xED d\u1EE5: %, ng\u01B0\u1EDDi, v\u1EE5, bu\u1ED5i, l\u01B0\u1EE3t, tri\u1EC7u \u0111\u1ED3ng.", "$ref": "common.schema.json#/$defs/text", "maxLength": 50 }, "type": { "title": "Ki\u1EC3u s\u1ED1 li\u1EC7u", "description": "count: s\u1ED1 \u0111\u1EBFm, l\xE0 s\u1ED1 nguy\xEAn; amount: s\u1ED1 l\u01B0\u1EE3ng c\xF3 ph\u1EA7n l\u1EBB; percentage: t\u1EF7 l\u1EC7 ph\u1EA7n tr\u0103m.", "enum": ["count", "amount", "percentage"] }, "decimals": { "title": "S\u1ED1 ch\u1EEF s\u1ED1 th\u1EADp ph\xE2n", "description": "S\u1ED1 ch\u1EEF s\u1ED1 sau d\u1EA5u ph\u1EA9y c\u1EE7a k\u1EBFt qu\u1EA3 in ra: b\xECnh qu\xE2n, t\u1EF7 s\u1ED1 \u0111\u01B0\u1EE3c l\xE0m tr\xF2n \u0111\u1EBFn \u0111\xF3, th\xEAm ch\u1EEF s\u1ED1 khi c\u1EA7n \u0111\u1EC3 kh\xF4ng in tr\xF9ng v\u1EDBi k\u1EBF ho\u1EA1ch, n\u0103m tr\u01B0\u1EDBc, 0 ho\u1EB7c 100%; s\u1ED1 c\u1ED9ng gi\u1EEF \u0111\u1EE7 ch\u1EEF s\u1ED1 \u0111\xE3 ghi. M\u1EB7c \u0111\u1ECBnh: 0 v\u1EDBi s\u1ED1 \u0111\u1EBFm, 1 v\u1EDBi ki\u1EC3u kh\xE1c.", "type": "integer", "minimum": 0, "maximum": 6 }, "aggregation": { "title": "C\xE1ch t\u1ED5ng h\u1EE3p", "description": "sum: c\u1ED9ng; mean: b\xECnh qu\xE2n; ratio: t\u1EF7 s\u1ED1 c\u1EE7a hai ch\u1EC9 ti\xEAu kh\xE1c; min: nh\u1ECF nh\u1EA5t; max: l\u1EDBn nh\u1EA5t; none: kh\xF4ng t\u1ED5ng h\u1EE3p.", "enum": ["sum", "mean", "ratio", "min", "max", "none"] }, "ratio": { "title": "T\u1EF7 s\u1ED1", "description": "V\u1EDBi c\xE1ch t\u1ED5ng h\u1EE3p ratio: hai ch\u1EC9 ti\xEAu d\xF9ng \u0111\u1EC3 t\xEDnh.", "type": "object", "additionalProperties": false, "required": ["numerator", "denominator"], "properties": { "numerator": { "title": "T\u1EED s\u1ED1", "description": "M\xE3 ch\u1EC9 ti\xEAu l\xE0m t\u1EED s\u1ED1.", "$ref": "common.schema.json#/$defs/id" }, "denominator": { "title": "M\u1EABu s\u1ED1", "description": "M\xE3 ch\u1EC9 ti\xEAu l\xE0m m\u1EABu s\u1ED1.", "$ref": "common.schema.json#/$defs/id" } } }, "parts": { "title": "G\u1ED3m c\xE1c ch\u1EC9 ti\xEAu", "description": "M\xE3 nh\u1EEFng ch\u1EC9 ti\xEAu c\u1ED9ng l\u1EA1i ph\u1EA3i b\u1EB1ng ch\u1EC9 ti\xEAu n\xE0y, \u1EDF t\u1EEBng \u0111\u01A1n v\u1ECB.", "type": "array", "minItems": 2, "items": { "$ref": "common.schema.json#/$defs/id" } }, "better": { "title": "Chi\u1EC1u t\u1ED1t", "description": "higher: c\xE0ng cao c\xE0ng t\u1ED1t; lower: c\xE0ng th\u1EA5p c\xE0ng t\u1ED1t; neutral: kh\xF4ng \u0111\xE1nh gi\xE1. M\u1EB7c \u0111\u1ECBnh: neutral.", "enum": ["higher", "lower", "neutral"] }, "target": { "title": "K\u1EBF ho\u1EA1ch chung", "description": "Ch\u1EC9 ti\xEAu giao chung cho m\u1ECDi \u0111\u01A1n v\u1ECB v\xE0 to\xE0n \u0111\u1ECBa b\xE0n, d\xF9ng khi \u0111\u01A1n v\u1ECB kh\xF4ng ghi k\u1EBF ho\u1EA1ch ri\xEAng. V\u1EDBi ch\u1EC9 ti\xEAu c\u1ED9ng (sum) th\xEC l\xE0 k\u1EBF ho\u1EA1ch c\u1EE7a t\u1EEBng \u0111\u01A1n v\u1ECB; k\u1EBF ho\u1EA1ch c\u1EE7a to\xE0n \u0111\u1ECBa b\xE0n ghi trong host.yaml, m\u1EE5c indicators.", "$ref": "common.schema.json#/$defs/number" }, "minimum": { "title": "Gi\xE1 tr\u1ECB nh\u1ECF nh\u1EA5t", "description": "S\u1ED1 li\u1EC7u kh\xF4ng \u0111\u01B0\u1EE3c nh\u1ECF h\u01A1n. M\u1EB7c \u0111\u1ECBnh: 0.", "$ref": "common.schema.json#/$defs/number" }, "maximum": { "title": "Gi\xE1 tr\u1ECB l\u1EDBn nh\u1EA5t", "description": "S\u1ED1 li\u1EC7u kh\xF4ng \u0111\u01B0\u1EE3c l\u1EDBn h\u01A1n. V\u1EDBi t\u1EF7 l\u1EC7 ph\u1EA7n tr\u0103m m\u1EB7c \u0111\u1ECBnh l\xE0 100; ghi s\u1ED1 l\u1EDBn h\u01A1n n\u1EBFu \u0111\u01B0\u1EE3c ph\xE9p v\u01B0\u1EE3t.", "$ref": "common.schema.json#/$defs/number" }, "kinds": { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB ph\u1EA3i b\xE1o c\xE1o", "description": "M\xE3 c\xE1c lo\u1EA1i \u0111\u01A1n v\u1ECB ph\u1EA3i b\xE1o c\xE1o ch\u1EC9 ti\xEAu n\xE0y; b\u1ECF tr\u1ED1ng ngh\u0129a l\xE0 m\u1ECDi \u0111\u01A1n v\u1ECB.", "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/id" } } } }, "awardForm": { "title": "Danh hi\u1EC7u, h\xECnh th\u1EE9c khen th\u01B0\u1EDFng", "description": "M\u1ED9t danh hi\u1EC7u thi \u0111ua ho\u1EB7c h\xECnh th\u1EE9c khen th\u01B0\u1EDFng.", "type": "object", "additionalProperties": false, "required": ["id", "name", "class", "recipients"], "properties": { "id": { "title": "M\xE3", "description": "M\xE3 c\u1EE7a danh hi\u1EC7u, h\xECnh th\u1EE9c. V\xED d\u1EE5: giay-khen.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn", "description": "T\xEAn in trong b\xE1o c\xE1o. V\xED d\u1EE5: Gi\u1EA5y khen; \u0110\u01A1n v\u1ECB quy\u1EBFt th\u1EAFng.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "class": { "title": "Lo\u1EA1i", "description": "title: danh hi\u1EC7u thi \u0111ua; commendation: h\xECnh th\u1EE9c khen th\u01B0\u1EDFng.", "enum": ["title", "commendation"] }, "recipients": { "title": "\u0110\u1ED1i t\u01B0\u1EE3ng", "description": "collective: ch\u1EC9 t\u1EADp th\u1EC3; individual: ch\u1EC9 c\xE1 nh\xE2n; both: c\u1EA3 hai.", "enum": ["collective", "individual", "both"] }, "certificate": { "title": "T\u1EDD trao k\xE8m", "description": "T\xEAn c\u1EE7a t\u1EDD trao cho ng\u01B0\u1EDDi \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng, nh\u01B0 B\u1EB1ng ch\u1EE9ng nh\u1EADn. M\u1EB7c \u0111\u1ECBnh: h\xECnh th\u1EE9c khen th\u01B0\u1EDFng th\xEC l\xE0 ch\xEDnh n\xF3 (Gi\u1EA5y khen), danh hi\u1EC7u th\xEC l\xE0 Gi\u1EA5y ch\u1EE9ng nh\u1EADn.", "$ref": "common.schema.json#/$defs/text", "maxLength": 60 }, "bonus": { "title": "Ti\u1EC1n th\u01B0\u1EDFng", "description": "true: k\xE8m m\u1EE9c ti\u1EC1n th\u01B0\u1EDFng theo quy \u0111\u1ECBnh; quy\u1EBFt \u0111\u1ECBnh khen th\u01B0\u1EDFng ghi nh\u01B0 v\u1EADy. M\u1EB7c \u0111\u1ECBnh: false.", "type": "boolean", "default": false } } }, "authority": { "title": "C\u1EA5p khen th\u01B0\u1EDFng", "description": "M\u1ED9t c\u01A1 quan quy\u1EBFt \u0111\u1ECBnh khen th\u01B0\u1EDFng.", "type": "object", "additionalProperties": false, "required": ["id", "name", "rank"], "properties": { "id": { "title": "M\xE3", "description": "M\xE3 c\u1EE7a c\u1EA5p khen th\u01B0\u1EDFng.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn", "description": "T\xEAn in trong b\xE1o c\xE1o. V\xED d\u1EE5: UBND th\u1ECB x\xE3.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "head": { "title": "Ng\u01B0\u1EDDi \u0111\u1EE9ng \u0111\u1EA7u", "description": "Ch\u1EE9c danh ng\u01B0\u1EDDi quy\u1EBFt \u0111\u1ECBnh t\u1EB7ng b\u1EB1ng khen, gi\u1EA5y khen. V\xED d\u1EE5: Ch\u1EE7 t\u1ECBch UBND th\u1ECB x\xE3. B\u1ECF tr\u1ED1ng th\xEC b\xE1o c\xE1o vi\u1EBFt t\xEAn c\u01A1 quan; danh hi\u1EC7u thi \u0111ua lu\xF4n vi\u1EBFt t\xEAn c\u01A1 quan.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "rank": { "title": "Th\u1EE9 b\u1EADc", "description": "S\u1ED1 nh\u1ECF h\u01A1n l\xE0 c\u1EA5p cao h\u01A1n; d\xF9ng \u0111\u1EC3 x\u1EBFp th\u1EE9 t\u1EF1.", "type": "integer", "minimum": 1, "maximum": 99 } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
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
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema22 = { "title": "K\u1EF3 b\xE1o c\xE1o", "description": "year: c\u1EA3 n\u0103m (m\u1EB7c \u0111\u1ECBnh); first-half, second-half: 6 th\xE1ng \u0111\u1EA7u, 6 th\xE1ng cu\u1ED1i n\u0103m; nine-months: 9 th\xE1ng \u0111\u1EA7u n\u0103m; quarter-1 \u0111\u1EBFn quarter-4: qu\xFD; school-year: n\u0103m h\u1ECDc, b\u1EAFt \u0111\u1EA7u t\u1EEB n\u0103m ghi \u1EDF year.", "enum": ["year", "first-half", "second-half", "nine-months", "quarter-1", "quarter-2", "quarter-3", "quarter-4", "school-year"] };
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
  if (!(data === "year" || data === "first-half" || data === "second-half" || data === "nine-months" || data === "quarter-1" || data === "quarter-2" || data === "quarter-3" || data === "quarter-4" || data === "school-year")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema22.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern3 = new RegExp("\\S", "u");
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
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
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
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
var formats0 = require_formats().fullFormats.date;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
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
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema25 = { "title": "Lo\u1EA1i v\u0103n b\u1EA3n", "description": "S\u1ED1, k\xFD hi\u1EC7u, ng\xE0y c\u1EE7a m\u1ED9t lo\u1EA1i v\u0103n b\u1EA3n, v\xE0 nh\u1EEFng g\xEC kh\xE1c v\u1EDBi ph\u1EA7n chung c\u1EE7a m\u1ECDi v\u0103n b\u1EA3n.", "type": "object", "additionalProperties": false, "properties": { "number": { "title": "S\u1ED1 v\u0103n b\u1EA3n", "description": "S\u1ED1 c\u1EE7a v\u0103n b\u1EA3n; b\u1ECF tr\u1ED1ng khi ch\u01B0a \u0111\u01B0\u1EE3c c\u1EA5p s\u1ED1.", "type": "integer", "minimum": 1, "maximum": 999999 }, "symbol": { "title": "K\xFD hi\u1EC7u", "description": "K\xFD hi\u1EC7u c\u1EE7a v\u0103n b\u1EA3n, kh\xF4ng c\xF3 d\u1EA5u c\xE1ch. V\xED d\u1EE5: BC-UBND; v\u1EDBi m\u1EABu huong-dan-36: BC/\u0110U. Lo\u1EA1i v\u0103n b\u1EA3n kh\xE1c b\xE1o c\xE1o m\xE0 b\u1ECF tr\u1ED1ng th\xEC suy t\u1EEB k\xFD hi\u1EC7u c\u1EE7a b\xE1o c\xE1o: Q\u0110-UBND.", "type": "string", "pattern": "^[^\\s/]+(/[^\\s/]+)?$", "examples": ["BC-UBND", "BC/\u0110U"] }, "date": { "title": "Ng\xE0y ban h\xE0nh", "description": "Ng\xE0y k\xFD v\u0103n b\u1EA3n; b\u1ECF tr\u1ED1ng khi ch\u01B0a k\xFD, v\u0103n b\u1EA3n \u0111\u1EC3 tr\u1ED1ng ch\u1ED7 ghi ng\xE0y.", "$ref": "common.schema.json#/$defs/date" }, "basis": { "title": "C\u0103n c\u1EE9", "description": "V\u0103n b\u1EA3n m\xE0 b\xE1o c\xE1o th\u1EF1c hi\u1EC7n, n\xEAu \u1EDF c\xE2u m\u1EDF \u0111\u1EA7u sau ch\u1EEF Th\u1EF1c hi\u1EC7n. V\xED d\u1EE5: K\u1EBF ho\u1EA1ch s\u1ED1 85/KH-UBND; ng\xE0y, c\u01A1 quan ban h\xE0nh, tr\xEDch y\u1EBFu ghi \u1EDF citations ho\u1EB7c ghi lu\xF4n t\u1EA1i \u0111\xE2y.", "type": "array", "maxItems": 10, "items": { "$ref": "common.schema.json#/$defs/text", "maxLength": 500 } }, "frame": { "title": "Khung", "description": "C\xF3 v\u1EBD khung quanh t\u1EDD gi\u1EA5y khen hay kh\xF4ng: false th\xEC kh\xF4ng, \u0111\u1EC3 in tr\xEAn ph\xF4i c\xF3 s\u1EB5n khung. M\u1EB7c \u0111\u1ECBnh: true.", "type": "boolean", "default": true }, "image": { "title": "H\xECnh", "description": "H\xECnh in \u1EDF ch\u1ED7 m\xE0 m\u1EABu c\u1EE7a lo\u1EA1i v\u0103n b\u1EA3n d\xE0nh cho, nh\u01B0 bi\u1EC3u tr\u01B0ng tr\xEAn gi\u1EA5y khen.", "type": "object", "additionalProperties": false, "required": ["file"], "properties": { "file": { "title": "T\u1EC7p h\xECnh", "description": "T\u1EC7p h\xECnh PNG ho\u1EB7c JPEG, \u0111\u01B0\u1EDDng d\u1EABn t\xEDnh t\u1EEB th\u01B0 m\u1EE5c k\u1EF3 t\u1ED5ng k\u1EBFt. V\xED d\u1EE5: hinh/bieu-trung.png.", "$ref": "common.schema.json#/$defs/text" }, "alternative": { "title": "H\xECnh v\u1EBD g\xEC", "description": "H\xECnh v\u1EBD g\xEC, b\u1EB1ng ch\u1EEF, cho ng\u01B0\u1EDDi kh\xF4ng nh\xECn th\u1EA5y h\xECnh. M\u1EB7c \u0111\u1ECBnh: Bi\u1EC3u tr\u01B0ng.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 } } }, "partNumbers": { "title": "C\xE1ch \u0111\xE1nh s\u1ED1 ph\u1EA7n", "description": "roman: Ph\u1EA7n I; ordinal: Ph\u1EA7n th\u1EE9 nh\u1EA5t. B\u1ECF tr\u1ED1ng th\xEC theo m\u1EABu ph\u1EA7n \u0111\u1EA7u v\u0103n b\u1EA3n.", "enum": ["roman", "ordinal"] }, "mark": { "title": "D\u1EA5u ch\u1EC9 m\u1EE9c \u0111\u1ED9", "description": "M\u1EE9c \u0111\u1ED9 kh\u1EA9n ho\u1EB7c m\u1EADt, n\u1EBFu c\xF3. V\xED d\u1EE5: KH\u1EA8N, H\u1ECEA T\u1ED0C, M\u1EACT.", "$ref": "common.schema.json#/$defs/text", "maxLength": 60 }, "contents": { "title": "M\u1EE5c l\u1EE5c", "description": "C\xF3 in m\u1EE5c l\u1EE5c hay kh\xF4ng: true th\xEC m\u1EE5c l\u1EE5c \u1EDF cu\u1ED1i, tr\xEAn trang ri\xEAng; m\u1EB7c \u0111\u1ECBnh l\xE0 false, kh\xF4ng c\xF3 m\u1EE5c l\u1EE5c.", "type": "boolean", "default": false }, "annexes": { "title": "Ph\u1EE5 l\u1EE5c", "description": "Nh\u1EEFng ph\u1EE5 l\u1EE5c \u0111\u01B0\u1EE3c in, theo th\u1EE9 t\u1EF1; [] n\u1EBFu kh\xF4ng in ph\u1EE5 l\u1EE5c n\xE0o. ratings: x\u1EBFp lo\u1EA1i; indicators: ch\u1EC9 ti\xEAu; awards: t\u1ED5ng h\u1EE3p khen th\u01B0\u1EDFng; recipients: danh s\xE1ch \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng; completeness: t\xECnh h\xECnh n\u1ED9p b\xE1o c\xE1o. M\u1EB7c \u0111\u1ECBnh: t\u1EA5t c\u1EA3; ph\u1EE5 l\u1EE5c kh\xF4ng c\xF3 g\xEC \u0111\u1EC3 n\xF3i ho\u1EB7c kh\xF4ng \u0111\u01B0\u1EE3c d\u1EABn trong b\xE1o c\xE1o th\xEC kh\xF4ng in.", "type": "array", "items": { "$ref": "#/$defs/annexName" } }, "drillDown": { "title": "In c\u1EA3 \u0111\u01A1n v\u1ECB b\xEAn d\u01B0\u1EDBi", "description": "B\u1EA3n t\u1ED5ng h\u1EE3p c\u1EE7a c\u1EA5p d\u01B0\u1EDBi th\xEC ph\u1EE5 l\u1EE5c c\u1EE7a b\xE1o c\xE1o in t\u1EEBng \u0111\u01A1n v\u1ECB b\xEAn d\u01B0\u1EDBi (true), hay m\u1ED7i b\u1EA3n t\u1ED5ng h\u1EE3p m\u1ED9t d\xF2ng (false). M\u1EB7c \u0111\u1ECBnh: false.", "type": "boolean", "default": false }, "charts": { "title": "Bi\u1EC3u \u0111\u1ED3", "description": "Nh\u1EEFng bi\u1EC3u \u0111\u1ED3 \u0111\u01B0\u1EE3c v\u1EBD, theo th\u1EE9 t\u1EF1; [] n\u1EBFu kh\xF4ng v\u1EBD bi\u1EC3u \u0111\u1ED3 n\xE0o. targets: m\u1EE9c ho\xE0n th\xE0nh k\u1EBF ho\u1EA1ch c\u1EE7a c\xE1c ch\u1EC9 ti\xEAu; changes: t\u0103ng, gi\u1EA3m so v\u1EDBi k\u1EF3 tr\u01B0\u1EDBc; ratings: x\u1EBFp lo\u1EA1i theo m\u1EE9c. M\u1EB7c \u0111\u1ECBnh: nhi\u1EC1u nh\u1EA5t hai bi\u1EC3u \u0111\u1ED3 \u0111\u1EA7u ti\xEAn c\xF3 g\xEC \u0111\u1EC3 xem; bi\u1EC3u \u0111\u1ED3 c\xF3 \xEDt h\u01A1n ba s\u1ED1 kh\xE1c nhau th\xEC kh\xF4ng v\u1EBD.", "type": "array", "items": { "$ref": "#/$defs/chartName" } }, "highlights": { "title": "Ch\u1EC9 ti\xEAu n\xEAu b\u1EADt", "description": "M\xE3 nh\u1EEFng ch\u1EC9 ti\xEAu \u0111\u01B0\u1EE3c n\xEAu trong tin b\xE0i, tr\xEAn trang tr\xECnh chi\u1EBFu, theo th\u1EE9 t\u1EF1; [] n\u1EBFu kh\xF4ng n\xEAu ch\u1EC9 ti\xEAu n\xE0o. B\u1ECF tr\u1ED1ng th\xEC ch\u01B0\u01A1ng tr\xECnh ch\u1ECDn: trong tin b\xE0i l\xE0 ba ch\u1EC9 ti\xEAu \u0111\u1EA7u c\u1EE7a m\u1ED7i n\u1ED9i dung, tr\xEAn trang tr\xECnh chi\u1EBFu l\xE0 c\xE1c ch\u1EC9 ti\xEAu c\xF3 k\u1EBF ho\u1EA1ch, l\u1EA7n l\u01B0\u1EE3t m\u1ED7i n\u1ED9i dung m\u1ED9t ch\u1EC9 ti\xEAu.", "type": "array", "maxItems": 30, "items": { "title": "M\xE3 ch\u1EC9 ti\xEAu", "description": "M\xE3 c\u1EE7a m\u1ED9t ch\u1EC9 ti\xEAu trong indicators.", "$ref": "common.schema.json#/$defs/id" } }, "note": { "$ref": "#/$defs/note" }, "letterhead": { "$ref": "#/$defs/letterhead" }, "superior": { "$ref": "#/$defs/superior" }, "issuer": { "$ref": "#/$defs/issuer" }, "place": { "$ref": "#/$defs/place" }, "signature": { "$ref": "#/$defs/signature" }, "recipients": { "$ref": "#/$defs/recipients" }, "archive": { "$ref": "#/$defs/archive" } } };
var pattern4 = new RegExp("^[^\\s/]+(/[^\\s/]+)?$", "u");
var schema26 = { "title": "T\xEAn ph\u1EE5 l\u1EE5c", "description": "ratings, indicators, awards, recipients ho\u1EB7c completeness.", "enum": ["ratings", "indicators", "awards", "recipients", "completeness"] };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "ratings" || data === "indicators" || data === "awards" || data === "recipients" || data === "completeness")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema26.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema27 = { "title": "T\xEAn bi\u1EC3u \u0111\u1ED3", "description": "targets, changes ho\u1EB7c ratings.", "enum": ["targets", "changes", "ratings"] };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "targets" || data === "changes" || data === "ratings")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
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
    if (!pattern5.test(data)) {
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
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    if (vErrors === null) vErrors = validate58.errors;
    else for (const one of validate58.errors) vErrors.push(one);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func2(data) > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
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
    if (!pattern5.test(data)) {
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
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 6) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 6 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!validate58(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 150) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 150 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 6) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 6 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!validate58(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 150) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 150 } };
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    if (vErrors === null) vErrors = validate58.errors;
    else for (const one of validate58.errors) vErrors.push(one);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func2(data) > 100) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lines === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lines" } };
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
      if (!(key0 === "lines" || key0 === "name")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.lines !== void 0) {
      let data0 = data.lines;
      if (Array.isArray(data0)) {
        if (data0.length > 6) {
          const err3 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/maxItems", keyword: "maxItems", params: { limit: 6 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err4 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!validate58(data1, { instancePath: instancePath + "/lines/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate58.errors;
            else for (const one of validate58.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data1 === "string") {
            if (func2(data1) > 150) {
              const err5 = { instancePath: instancePath + "/lines/" + i0, schemaPath: "#/properties/lines/items/maxLength", keyword: "maxLength", params: { limit: 150 } };
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
        const err6 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (!validate58(data2, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data2 === "string") {
        if (func2(data2) > 100) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
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
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 200) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!validate58(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 300) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    if (vErrors === null) vErrors = validate58.errors;
    else for (const one of validate58.errors) vErrors.push(one);
    errors = vErrors.length;
  }
  if (typeof data === "string") {
    if (func2(data) > 150) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 150 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema25.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 999999 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.symbol !== void 0) {
      let data1 = data.symbol;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/pattern", keyword: "pattern", params: { pattern: "^[^\\s/]+(/[^\\s/]+)?$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      if (!validate65(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate65.errors;
        else for (const one of validate65.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.basis !== void 0) {
      let data3 = data.basis;
      if (Array.isArray(data3)) {
        if (data3.length > 10) {
          const err6 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/maxItems", keyword: "maxItems", params: { limit: 10 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (!validate58(data4, { instancePath: instancePath + "/basis/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate58.errors;
            else for (const one of validate58.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data4 === "string") {
            if (func2(data4) > 500) {
              const err7 = { instancePath: instancePath + "/basis/" + i0, schemaPath: "#/properties/basis/items/maxLength", keyword: "maxLength", params: { limit: 500 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.frame !== void 0) {
      if (typeof data.frame !== "boolean") {
        const err9 = { instancePath: instancePath + "/frame", schemaPath: "#/properties/frame/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data6 = data.image;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.file === void 0) {
          const err10 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "file" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "file" || key1 === "alternative")) {
            const err11 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data6.file !== void 0) {
          if (!validate58(data6.file, { instancePath: instancePath + "/image/file", parentData: data6, parentDataProperty: "file", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate58.errors;
            else for (const one of validate58.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data6.alternative !== void 0) {
          let data8 = data6.alternative;
          if (!validate58(data8, { instancePath: instancePath + "/image/alternative", parentData: data6, parentDataProperty: "alternative", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate58.errors;
            else for (const one of validate58.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data8 === "string") {
            if (func2(data8) > 200) {
              const err12 = { instancePath: instancePath + "/image/alternative", schemaPath: "#/properties/image/properties/alternative/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.partNumbers !== void 0) {
      let data9 = data.partNumbers;
      if (!(data9 === "roman" || data9 === "ordinal")) {
        const err14 = { instancePath: instancePath + "/partNumbers", schemaPath: "#/properties/partNumbers/enum", keyword: "enum", params: { allowedValues: schema25.properties.partNumbers.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.mark !== void 0) {
      let data10 = data.mark;
      if (!validate58(data10, { instancePath: instancePath + "/mark", parentData: data, parentDataProperty: "mark", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data10 === "string") {
        if (func2(data10) > 60) {
          const err15 = { instancePath: instancePath + "/mark", schemaPath: "#/properties/mark/maxLength", keyword: "maxLength", params: { limit: 60 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.contents !== void 0) {
      if (typeof data.contents !== "boolean") {
        const err16 = { instancePath: instancePath + "/contents", schemaPath: "#/properties/contents/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.annexes !== void 0) {
      let data12 = data.annexes;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate74(data12[i1], { instancePath: instancePath + "/annexes/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate74.errors;
            else for (const one of validate74.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/annexes", schemaPath: "#/properties/annexes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.drillDown !== void 0) {
      if (typeof data.drillDown !== "boolean") {
        const err18 = { instancePath: instancePath + "/drillDown", schemaPath: "#/properties/drillDown/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.charts !== void 0) {
      let data15 = data.charts;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate76(data15[i2], { instancePath: instancePath + "/charts/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate76.errors;
            else for (const one of validate76.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/charts", schemaPath: "#/properties/charts/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.highlights !== void 0) {
      let data17 = data.highlights;
      if (Array.isArray(data17)) {
        if (data17.length > 30) {
          const err20 = { instancePath: instancePath + "/highlights", schemaPath: "#/properties/highlights/maxItems", keyword: "maxItems", params: { limit: 30 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate78(data17[i3], { instancePath: instancePath + "/highlights/" + i3, parentData: data17, parentDataProperty: i3, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate78.errors;
            else for (const one of validate78.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/highlights", schemaPath: "#/properties/highlights/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate80(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate80.errors;
        else for (const one of validate80.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.letterhead !== void 0) {
      if (!validate83(data.letterhead, { instancePath: instancePath + "/letterhead", parentData: data, parentDataProperty: "letterhead", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate83.errors;
        else for (const one of validate83.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.superior !== void 0) {
      if (!validate85(data.superior, { instancePath: instancePath + "/superior", parentData: data, parentDataProperty: "superior", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate85.errors;
        else for (const one of validate85.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate88(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate88.errors;
        else for (const one of validate88.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.place !== void 0) {
      if (!validate91(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate91.errors;
        else for (const one of validate91.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.signature !== void 0) {
      if (!validate94(data.signature, { instancePath: instancePath + "/signature", parentData: data, parentDataProperty: "signature", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate94.errors;
        else for (const one of validate94.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.recipients !== void 0) {
      if (!validate98(data.recipients, { instancePath: instancePath + "/recipients", parentData: data, parentDataProperty: "recipients", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate98.errors;
        else for (const one of validate98.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.archive !== void 0) {
      if (!validate101(data.archive, { instancePath: instancePath + "/archive", parentData: data, parentDataProperty: "archive", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate101.errors;
        else for (const one of validate101.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema37 = { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB", "description": "M\u1ED9t lo\u1EA1i \u0111\u01A1n v\u1ECB. V\xED d\u1EE5: ph\u01B0\u1EDDng.", "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "title": "M\xE3 lo\u1EA1i", "description": "M\xE3 c\u1EE7a lo\u1EA1i \u0111\u01A1n v\u1ECB. V\xED d\u1EE5: ward.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn lo\u1EA1i", "description": "T\xEAn g\u1ECDi c\u1EE7a lo\u1EA1i \u0111\u01A1n v\u1ECB. V\xED d\u1EE5: ph\u01B0\u1EDDng.", "$ref": "common.schema.json#/$defs/text", "maxLength": 100 }, "submits": { "title": "G\u1EEDi g\xEC", "description": "form: b\xE1o c\xE1o c\u1EE7a \u0111\u01A1n v\u1ECB (m\u1EB7c \u0111\u1ECBnh); rollup: b\u1EA3n t\u1ED5ng h\u1EE3p c\u1EE7a c\u1EA5p m\xECnh, do l\u1EC7nh review rollup l\u1EADp t\u1EEB b\xE1o c\xE1o c\u1EE7a c\xE1c \u0111\u01A1n v\u1ECB b\xEAn d\u01B0\u1EDBi.", "enum": ["form", "rollup"], "default": "form" } } };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate127.evaluated;
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
      if (!validate78(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate78.errors;
        else for (const one of validate78.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (!validate58(data1, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
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
        const err4 = { instancePath: instancePath + "/submits", schemaPath: "#/properties/submits/enum", keyword: "enum", params: { allowedValues: schema37.properties.submits.enum } };
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
  validate127.errors = vErrors;
  return errors === 0;
}
validate127.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.unit === void 0 && (missing0 = "unit")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = {};
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.unit === void 0) {
        const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "unit" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "unit" || key0 === "name" || key0 === "from")) {
          const err3 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      if (data.unit !== void 0) {
        if (!validate78(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
          if (vErrors === null) vErrors = validate78.errors;
          else for (const one of validate78.errors) vErrors.push(one);
          errors = vErrors.length;
        }
      }
      if (data.name !== void 0) {
        let data1 = data.name;
        if (!validate58(data1, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
          if (vErrors === null) vErrors = validate58.errors;
          else for (const one of validate58.errors) vErrors.push(one);
          errors = vErrors.length;
        }
        if (typeof data1 === "string") {
          if (func2(data1) > 200) {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "#/then/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
      if (data.from !== void 0) {
        if (!validate54(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
          if (vErrors === null) vErrors = validate54.errors;
          else for (const one of validate54.errors) vErrors.push(one);
          errors = vErrors.length;
        }
      }
    } else {
      const err5 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs9 = errors;
    if (!validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      if (vErrors === null) vErrors = validate78.errors;
      else for (const one of validate78.errors) vErrors.push(one);
      errors = vErrors.length;
    }
    var _valid0 = _errs9 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate136.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate136.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema40 = { "title": "M\xE3 n\xE0o l\xE0 m\xE3 n\xE0o", "description": "M\xE3 trong b\u1EA3n t\u1ED5ng h\u1EE3p, r\u1ED3i m\xE3 \u1EDF \u0111\xE2y; null ngh\u0129a l\xE0 c\u1ED1 \xFD kh\xF4ng l\u1EA5y.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "type": ["string", "null"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64 } };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (!validate78(key0, { instancePath, parentData: data, parentDataProperty, rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate78.errors;
        else for (const one of validate78.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err0 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema40.additionalProperties.type } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
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
  validate147.errors = vErrors;
  return errors === 0;
}
validate147.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.as === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "as" || key0 === "levels")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.as !== void 0) {
      if (!validate78(data.as, { instancePath: instancePath + "/as", parentData: data, parentDataProperty: "as", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate78.errors;
        else for (const one of validate78.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.levels !== void 0) {
      let data1 = data.levels;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          const _errs5 = errors;
          if (!validate78(key1, { instancePath: instancePath + "/levels", parentData: data1, parentDataProperty: "levels", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate78.errors;
            else for (const one of validate78.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            const err2 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          if (!validate78(data1[key2], { instancePath: instancePath + "/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate78.errors;
            else for (const one of validate78.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
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
  validate151.errors = vErrors;
  return errors === 0;
}
validate151.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "units" || key0 === "programmes" || key0 === "scales" || key0 === "indicators" || key0 === "awardForms" || key0 === "authorities" || key0 === "unitKinds")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.units !== void 0) {
      let data0 = data.units;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err1 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate78(data0[i0], { instancePath: instancePath + "/units/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate78.errors;
            else for (const one of validate78.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.programmes !== void 0) {
      if (!validate147(data.programmes, { instancePath: instancePath + "/programmes", parentData: data, parentDataProperty: "programmes", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate147.errors;
        else for (const one of validate147.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.scales !== void 0) {
      let data3 = data.scales;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          const _errs8 = errors;
          if (!validate78(key1, { instancePath: instancePath + "/scales", parentData: data3, parentDataProperty: "scales", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate78.errors;
            else for (const one of validate78.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          var valid3 = _errs8 === errors;
          if (!valid3) {
            const err3 = { instancePath: instancePath + "/scales", schemaPath: "#/properties/scales/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        for (const key2 in data3) {
          if (!validate151(data3[key2], { instancePath: instancePath + "/scales/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key2, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate151.errors;
            else for (const one of validate151.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/scales", schemaPath: "#/properties/scales/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.indicators !== void 0) {
      if (!validate147(data.indicators, { instancePath: instancePath + "/indicators", parentData: data, parentDataProperty: "indicators", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate147.errors;
        else for (const one of validate147.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.awardForms !== void 0) {
      if (!validate147(data.awardForms, { instancePath: instancePath + "/awardForms", parentData: data, parentDataProperty: "awardForms", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate147.errors;
        else for (const one of validate147.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.authorities !== void 0) {
      if (!validate147(data.authorities, { instancePath: instancePath + "/authorities", parentData: data, parentDataProperty: "authorities", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate147.errors;
        else for (const one of validate147.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.unitKinds !== void 0) {
      let data8 = data.unitKinds;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key3 in data8) {
          const _errs16 = errors;
          if (!validate78(key3, { instancePath: instancePath + "/unitKinds", parentData: data8, parentDataProperty: "unitKinds", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate78.errors;
            else for (const one of validate78.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          var valid5 = _errs16 === errors;
          if (!valid5) {
            const err5 = { instancePath: instancePath + "/unitKinds", schemaPath: "#/properties/unitKinds/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        for (const key4 in data8) {
          if (!validate78(data8[key4], { instancePath: instancePath + "/unitKinds/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key4, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate78.errors;
            else for (const one of validate78.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/unitKinds", schemaPath: "#/properties/unitKinds/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
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
  validate145.errors = vErrors;
  return errors === 0;
}
validate145.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate167.evaluated;
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
  validate167.errors = vErrors;
  return errors === 0;
}
validate167.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate165.evaluated;
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
      if (!validate78(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate78.errors;
        else for (const one of validate78.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.maximum !== void 0) {
      if (!validate167(data.maximum, { instancePath: instancePath + "/maximum", parentData: data, parentDataProperty: "maximum", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate167.errors;
        else for (const one of validate167.errors) vErrors.push(one);
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
              if (!validate78(data3.id, { instancePath: instancePath + "/levels/" + i0 + "/id", parentData: data3, parentDataProperty: "id", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate78.errors;
                else for (const one of validate78.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data3.label !== void 0) {
              let data5 = data3.label;
              if (!validate58(data5, { instancePath: instancePath + "/levels/" + i0 + "/label", parentData: data3, parentDataProperty: "label", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate58.errors;
                else for (const one of validate58.errors) vErrors.push(one);
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
              if (!validate167(data3.from, { instancePath: instancePath + "/levels/" + i0 + "/from", parentData: data3, parentDataProperty: "from", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate167.errors;
                else for (const one of validate167.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data3.to !== void 0) {
              if (!validate167(data3.to, { instancePath: instancePath + "/levels/" + i0 + "/to", parentData: data3, parentDataProperty: "to", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate167.errors;
                else for (const one of validate167.errors) vErrors.push(one);
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
              if (!validate78(data10.id, { instancePath: instancePath + "/criteria/" + i1 + "/id", parentData: data10, parentDataProperty: "id", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate78.errors;
                else for (const one of validate78.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data10.label !== void 0) {
              let data12 = data10.label;
              if (!validate58(data12, { instancePath: instancePath + "/criteria/" + i1 + "/label", parentData: data10, parentDataProperty: "label", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate58.errors;
                else for (const one of validate58.errors) vErrors.push(one);
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
              if (!validate167(data10.maximum, { instancePath: instancePath + "/criteria/" + i1 + "/maximum", parentData: data10, parentDataProperty: "maximum", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate167.errors;
                else for (const one of validate167.errors) vErrors.push(one);
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
  validate165.errors = vErrors;
  return errors === 0;
}
validate165.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "title": "N\u1ED9i dung t\u1ED5ng k\u1EBFt", "description": "M\u1ED9t n\u1ED9i dung t\u1ED5ng k\u1EBFt v\xE0 c\xE1ch x\u1EBFp lo\u1EA1i n\u1ED9i dung \u1EA5y.", "type": "object", "additionalProperties": false, "required": ["id", "title"], "properties": { "id": { "title": "M\xE3 n\u1ED9i dung", "description": "M\xE3 c\u1EE7a n\u1ED9i dung. V\xED d\u1EE5: co-so-vung-manh.", "$ref": "common.schema.json#/$defs/id" }, "title": { "title": "T\xEAn n\u1ED9i dung", "description": "T\xEAn \u0111\u1EA7y \u0111\u1EE7, in l\xE0m \u0111\u1EC1 m\u1EE5c.", "$ref": "common.schema.json#/$defs/text", "maxLength": 500 }, "shortTitle": { "title": "T\xEAn g\u1ECDn", "description": "T\xEAn in \u1EDF \u0111\u1EA7u c\u1ED9t trong b\u1EA3ng; b\u1ECF tr\u1ED1ng th\xEC d\xF9ng t\xEAn \u0111\u1EA7y \u0111\u1EE7.", "$ref": "common.schema.json#/$defs/text", "maxLength": 150 }, "achievement": { "title": "Th\xE0nh t\xEDch \u0111\u01B0\u1EE3c khen", "description": "C\u1EE5m t\u1EEB vi\u1EBFt sau s\u1ED1 t\u1EADp th\u1EC3, c\xE1 nh\xE2n \u0111\u01B0\u1EE3c khen trong n\u1ED9i dung n\xE0y. V\xED d\u1EE5: ho\xE0n th\xE0nh xu\u1EA5t s\u1EAFc nhi\u1EC7m v\u1EE5 di\u1EC5n t\u1EADp. M\u1EB7c \u0111\u1ECBnh: c\xF3 th\xE0nh t\xEDch xu\u1EA5t s\u1EAFc trong, r\u1ED3i t\xEAn n\u1ED9i dung.", "$ref": "common.schema.json#/$defs/text", "maxLength": 500 }, "reviewed": { "title": "C\xF3 m\u1EE5c ri\xEAng trong b\xE1o c\xE1o", "description": "false n\u1EBFu n\u1ED9i dung ch\u1EC9 d\xF9ng cho khen th\u01B0\u1EDFng. M\u1EB7c \u0111\u1ECBnh: true.", "type": "boolean", "default": true }, "rating": { "title": "X\u1EBFp lo\u1EA1i", "description": "N\u1ED9i dung n\xE0y x\u1EBFp lo\u1EA1i th\u1EBF n\xE0o; b\u1ECF tr\u1ED1ng n\u1EBFu kh\xF4ng x\u1EBFp lo\u1EA1i.", "type": "object", "additionalProperties": false, "required": ["scale"], "properties": { "scale": { "title": "Thang x\u1EBFp lo\u1EA1i", "description": "M\xE3 thang trong scales.", "$ref": "common.schema.json#/$defs/id" }, "kinds": { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB \u0111\u01B0\u1EE3c x\u1EBFp lo\u1EA1i", "description": "M\xE3 c\xE1c lo\u1EA1i \u0111\u01A1n v\u1ECB ph\u1EA3i x\u1EBFp lo\u1EA1i; b\u1ECF tr\u1ED1ng ngh\u0129a l\xE0 m\u1ECDi \u0111\u01A1n v\u1ECB.", "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/id" } }, "clusters": { "title": "X\u1EBFp lo\u1EA1i c\u1EE5m", "description": "C\xE1ch x\u1EBFp lo\u1EA1i c\xE1c c\u1EE5m; b\u1ECF tr\u1ED1ng n\u1EBFu kh\xF4ng x\u1EBFp lo\u1EA1i c\u1EE5m.", "type": "object", "additionalProperties": false, "required": ["rule"], "properties": { "rule": { "title": "Quy t\u1EAFc", "description": "stated: h\u1ED9i \u0111\u1ED3ng ghi trong host.yaml; lowest: theo \u0111\u01A1n v\u1ECB th\u1EA5p nh\u1EA5t; share: theo t\u1EF7 l\u1EC7 \u0111\u01A1n v\u1ECB \u0111\u1EA1t.", "enum": ["stated", "lowest", "share"] }, "atLeast": { "title": "T\u1EF7 l\u1EC7 t\u1ED1i thi\u1EC3u", "description": "V\u1EDBi quy t\u1EAFc share: t\u1EF7 l\u1EC7 ph\u1EA7n tr\u0103m \u0111\u01A1n v\u1ECB \u0111\u1EA1t, t\u1EEB 0 \u0111\u1EBFn 100.", "type": "number", "minimum": 0, "maximum": 100 }, "level": { "title": "M\u1EE9c khi \u0111\u1EE7 t\u1EF7 l\u1EC7", "description": "V\u1EDBi quy t\u1EAFc share: m\xE3 m\u1EE9c khi \u0111\u1EE7 t\u1EF7 l\u1EC7.", "$ref": "common.schema.json#/$defs/id" }, "otherwise": { "title": "M\u1EE9c khi kh\xF4ng \u0111\u1EE7 t\u1EF7 l\u1EC7", "description": "V\u1EDBi quy t\u1EAFc share: m\xE3 m\u1EE9c khi kh\xF4ng \u0111\u1EE7 t\u1EF7 l\u1EC7.", "$ref": "common.schema.json#/$defs/id" } } } } } } };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate177.evaluated;
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
      if (!validate78(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate78.errors;
        else for (const one of validate78.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (!validate58(data1, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
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
      if (!validate58(data2, { instancePath: instancePath + "/shortTitle", parentData: data, parentDataProperty: "shortTitle", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
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
      if (!validate58(data3, { instancePath: instancePath + "/achievement", parentData: data, parentDataProperty: "achievement", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
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
          if (!validate78(data5.scale, { instancePath: instancePath + "/rating/scale", parentData: data5, parentDataProperty: "scale", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate78.errors;
            else for (const one of validate78.errors) vErrors.push(one);
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
              if (!validate78(data7[i0], { instancePath: instancePath + "/rating/kinds/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate78.errors;
                else for (const one of validate78.errors) vErrors.push(one);
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
                const err13 = { instancePath: instancePath + "/rating/clusters/rule", schemaPath: "#/properties/rating/properties/clusters/properties/rule/enum", keyword: "enum", params: { allowedValues: schema44.properties.rating.properties.clusters.properties.rule.enum } };
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
              if (!validate78(data9.level, { instancePath: instancePath + "/rating/clusters/level", parentData: data9, parentDataProperty: "level", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate78.errors;
                else for (const one of validate78.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data9.otherwise !== void 0) {
              if (!validate78(data9.otherwise, { instancePath: instancePath + "/rating/clusters/otherwise", parentData: data9, parentDataProperty: "otherwise", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate78.errors;
                else for (const one of validate78.errors) vErrors.push(one);
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
  validate177.errors = vErrors;
  return errors === 0;
}
validate177.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema45 = { "title": "Ch\u1EC9 ti\xEAu", "description": "M\u1ED9t ch\u1EC9 ti\xEAu: \u0111\u01A1n v\u1ECB t\xEDnh, ki\u1EC3u s\u1ED1 li\u1EC7u, c\xE1ch t\u1ED5ng h\u1EE3p.", "type": "object", "additionalProperties": false, "required": ["id", "name", "programme", "unitOfMeasure", "type", "aggregation"], "properties": { "id": { "title": "M\xE3 ch\u1EC9 ti\xEAu", "description": "M\xE3 c\u1EE7a ch\u1EC9 ti\xEAu. V\xED d\u1EE5: tuyen-quan.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn ch\u1EC9 ti\xEAu", "description": "T\xEAn in trong b\xE1o c\xE1o.", "$ref": "common.schema.json#/$defs/text", "maxLength": 300 }, "programme": { "title": "N\u1ED9i dung", "description": "M\xE3 n\u1ED9i dung m\xE0 ch\u1EC9 ti\xEAu thu\u1ED9c v\u1EC1.", "$ref": "common.schema.json#/$defs/id" }, "sentence": { "title": "C\xE2u trong b\xE1o c\xE1o", "description": "C\xE2u b\xE1o c\xE1o k\u1EBFt qu\u1EA3, c\xF3 ch\u1ED7 cho s\u1ED1 li\u1EC7u: {actual} (th\u1EF1c hi\u1EC7n, ph\u1EA3i c\xF3), {target} (k\u1EBF ho\u1EA1ch), {previous} (n\u0103m tr\u01B0\u1EDBc); \u1EDF t\u1EED s\u1ED1 c\u1EE7a m\u1ED9t t\u1EF7 l\u1EC7 c\xF3 th\xEAm {denominator} (m\u1EABu s\u1ED1). V\xED d\u1EE5: Tuy\u1EC3n ch\u1ECDn, g\u1ECDi c\xF4ng d\xE2n nh\u1EADp ng\u0169 {actual}/{target} c\xF4ng d\xE2n. Ch\u01B0\u01A1ng tr\xECnh vi\u1EBFt ti\u1EBFp m\u1EE9c \u0111\u1EA1t, v\u01B0\u1EE3t k\u1EBF ho\u1EA1ch v\xE0 t\u0103ng, gi\u1EA3m so v\u1EDBi n\u0103m tr\u01B0\u1EDBc. B\u1ECF tr\u1ED1ng th\xEC c\xE2u \u0111\u01B0\u1EE3c \u0111\u1EB7t theo t\xEAn v\xE0 \u0111\u01A1n v\u1ECB t\xEDnh.", "$ref": "common.schema.json#/$defs/text", "maxLength": 500 }, "compared": { "title": "So s\xE1nh v\u1EDBi n\u0103m tr\u01B0\u1EDBc", "description": "false n\u1EBFu b\xE1o c\xE1o kh\xF4ng n\xF3i ch\u1EC9 ti\xEAu n\xE0y t\u0103ng hay gi\u1EA3m so v\u1EDBi n\u0103m tr\u01B0\u1EDBc, nh\u01B0 ch\u1EC9 ti\xEAu \u0111\u01B0\u1EE3c giao. M\u1EB7c \u0111\u1ECBnh: true.", "type": "boolean", "default": true }, "unitOfMeasure": { "title": "\u0110\u01A1n v\u1ECB t\xEDnh", "description": "V\xED d\u1EE5: %, ng\u01B0\u1EDDi, v\u1EE5, bu\u1ED5i, l\u01B0\u1EE3t, tri\u1EC7u \u0111\u1ED3ng.", "$ref": "common.schema.json#/$defs/text", "maxLength": 50 }, "type": { "title": "Ki\u1EC3u s\u1ED1 li\u1EC7u", "description": "count: s\u1ED1 \u0111\u1EBFm, l\xE0 s\u1ED1 nguy\xEAn; amount: s\u1ED1 l\u01B0\u1EE3ng c\xF3 ph\u1EA7n l\u1EBB; percentage: t\u1EF7 l\u1EC7 ph\u1EA7n tr\u0103m.", "enum": ["count", "amount", "percentage"] }, "decimals": { "title": "S\u1ED1 ch\u1EEF s\u1ED1 th\u1EADp ph\xE2n", "description": "S\u1ED1 ch\u1EEF s\u1ED1 sau d\u1EA5u ph\u1EA9y c\u1EE7a k\u1EBFt qu\u1EA3 in ra: b\xECnh qu\xE2n, t\u1EF7 s\u1ED1 \u0111\u01B0\u1EE3c l\xE0m tr\xF2n \u0111\u1EBFn \u0111\xF3, th\xEAm ch\u1EEF s\u1ED1 khi c\u1EA7n \u0111\u1EC3 kh\xF4ng in tr\xF9ng v\u1EDBi k\u1EBF ho\u1EA1ch, n\u0103m tr\u01B0\u1EDBc, 0 ho\u1EB7c 100%; s\u1ED1 c\u1ED9ng gi\u1EEF \u0111\u1EE7 ch\u1EEF s\u1ED1 \u0111\xE3 ghi. M\u1EB7c \u0111\u1ECBnh: 0 v\u1EDBi s\u1ED1 \u0111\u1EBFm, 1 v\u1EDBi ki\u1EC3u kh\xE1c.", "type": "integer", "minimum": 0, "maximum": 6 }, "aggregation": { "title": "C\xE1ch t\u1ED5ng h\u1EE3p", "description": "sum: c\u1ED9ng; mean: b\xECnh qu\xE2n; ratio: t\u1EF7 s\u1ED1 c\u1EE7a hai ch\u1EC9 ti\xEAu kh\xE1c; min: nh\u1ECF nh\u1EA5t; max: l\u1EDBn nh\u1EA5t; none: kh\xF4ng t\u1ED5ng h\u1EE3p.", "enum": ["sum", "mean", "ratio", "min", "max", "none"] }, "ratio": { "title": "T\u1EF7 s\u1ED1", "description": "V\u1EDBi c\xE1ch t\u1ED5ng h\u1EE3p ratio: hai ch\u1EC9 ti\xEAu d\xF9ng \u0111\u1EC3 t\xEDnh.", "type": "object", "additionalProperties": false, "required": ["numerator", "denominator"], "properties": { "numerator": { "title": "T\u1EED s\u1ED1", "description": "M\xE3 ch\u1EC9 ti\xEAu l\xE0m t\u1EED s\u1ED1.", "$ref": "common.schema.json#/$defs/id" }, "denominator": { "title": "M\u1EABu s\u1ED1", "description": "M\xE3 ch\u1EC9 ti\xEAu l\xE0m m\u1EABu s\u1ED1.", "$ref": "common.schema.json#/$defs/id" } } }, "parts": { "title": "G\u1ED3m c\xE1c ch\u1EC9 ti\xEAu", "description": "M\xE3 nh\u1EEFng ch\u1EC9 ti\xEAu c\u1ED9ng l\u1EA1i ph\u1EA3i b\u1EB1ng ch\u1EC9 ti\xEAu n\xE0y, \u1EDF t\u1EEBng \u0111\u01A1n v\u1ECB.", "type": "array", "minItems": 2, "items": { "$ref": "common.schema.json#/$defs/id" } }, "better": { "title": "Chi\u1EC1u t\u1ED1t", "description": "higher: c\xE0ng cao c\xE0ng t\u1ED1t; lower: c\xE0ng th\u1EA5p c\xE0ng t\u1ED1t; neutral: kh\xF4ng \u0111\xE1nh gi\xE1. M\u1EB7c \u0111\u1ECBnh: neutral.", "enum": ["higher", "lower", "neutral"] }, "target": { "title": "K\u1EBF ho\u1EA1ch chung", "description": "Ch\u1EC9 ti\xEAu giao chung cho m\u1ECDi \u0111\u01A1n v\u1ECB v\xE0 to\xE0n \u0111\u1ECBa b\xE0n, d\xF9ng khi \u0111\u01A1n v\u1ECB kh\xF4ng ghi k\u1EBF ho\u1EA1ch ri\xEAng. V\u1EDBi ch\u1EC9 ti\xEAu c\u1ED9ng (sum) th\xEC l\xE0 k\u1EBF ho\u1EA1ch c\u1EE7a t\u1EEBng \u0111\u01A1n v\u1ECB; k\u1EBF ho\u1EA1ch c\u1EE7a to\xE0n \u0111\u1ECBa b\xE0n ghi trong host.yaml, m\u1EE5c indicators.", "$ref": "common.schema.json#/$defs/number" }, "minimum": { "title": "Gi\xE1 tr\u1ECB nh\u1ECF nh\u1EA5t", "description": "S\u1ED1 li\u1EC7u kh\xF4ng \u0111\u01B0\u1EE3c nh\u1ECF h\u01A1n. M\u1EB7c \u0111\u1ECBnh: 0.", "$ref": "common.schema.json#/$defs/number" }, "maximum": { "title": "Gi\xE1 tr\u1ECB l\u1EDBn nh\u1EA5t", "description": "S\u1ED1 li\u1EC7u kh\xF4ng \u0111\u01B0\u1EE3c l\u1EDBn h\u01A1n. V\u1EDBi t\u1EF7 l\u1EC7 ph\u1EA7n tr\u0103m m\u1EB7c \u0111\u1ECBnh l\xE0 100; ghi s\u1ED1 l\u1EDBn h\u01A1n n\u1EBFu \u0111\u01B0\u1EE3c ph\xE9p v\u01B0\u1EE3t.", "$ref": "common.schema.json#/$defs/number" }, "kinds": { "title": "Lo\u1EA1i \u0111\u01A1n v\u1ECB ph\u1EA3i b\xE1o c\xE1o", "description": "M\xE3 c\xE1c lo\u1EA1i \u0111\u01A1n v\u1ECB ph\u1EA3i b\xE1o c\xE1o ch\u1EC9 ti\xEAu n\xE0y; b\u1ECF tr\u1ED1ng ngh\u0129a l\xE0 m\u1ECDi \u0111\u01A1n v\u1ECB.", "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/id" } } } };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate187.evaluated;
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
      if (!func1.call(schema45.properties, key0)) {
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
      if (!validate78(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate78.errors;
        else for (const one of validate78.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (!validate58(data1, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
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
      if (!validate78(data.programme, { instancePath: instancePath + "/programme", parentData: data, parentDataProperty: "programme", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate78.errors;
        else for (const one of validate78.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.sentence !== void 0) {
      let data3 = data.sentence;
      if (!validate58(data3, { instancePath: instancePath + "/sentence", parentData: data, parentDataProperty: "sentence", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
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
      if (!validate58(data5, { instancePath: instancePath + "/unitOfMeasure", parentData: data, parentDataProperty: "unitOfMeasure", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
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
        const err11 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema45.properties.type.enum } };
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
        const err15 = { instancePath: instancePath + "/aggregation", schemaPath: "#/properties/aggregation/enum", keyword: "enum", params: { allowedValues: schema45.properties.aggregation.enum } };
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
          if (!validate78(data9.numerator, { instancePath: instancePath + "/ratio/numerator", parentData: data9, parentDataProperty: "numerator", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate78.errors;
            else for (const one of validate78.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data9.denominator !== void 0) {
          if (!validate78(data9.denominator, { instancePath: instancePath + "/ratio/denominator", parentData: data9, parentDataProperty: "denominator", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate78.errors;
            else for (const one of validate78.errors) vErrors.push(one);
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
          if (!validate78(data12[i0], { instancePath: instancePath + "/parts/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate78.errors;
            else for (const one of validate78.errors) vErrors.push(one);
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
        const err22 = { instancePath: instancePath + "/better", schemaPath: "#/properties/better/enum", keyword: "enum", params: { allowedValues: schema45.properties.better.enum } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (!validate167(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate167.errors;
        else for (const one of validate167.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.minimum !== void 0) {
      if (!validate167(data.minimum, { instancePath: instancePath + "/minimum", parentData: data, parentDataProperty: "minimum", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate167.errors;
        else for (const one of validate167.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.maximum !== void 0) {
      if (!validate167(data.maximum, { instancePath: instancePath + "/maximum", parentData: data, parentDataProperty: "maximum", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate167.errors;
        else for (const one of validate167.errors) vErrors.push(one);
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
          if (!validate78(data18[i1], { instancePath: instancePath + "/kinds/" + i1, parentData: data18, parentDataProperty: i1, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate78.errors;
            else for (const one of validate78.errors) vErrors.push(one);
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
  validate187.errors = vErrors;
  return errors === 0;
}
validate187.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema46 = { "title": "Danh hi\u1EC7u, h\xECnh th\u1EE9c khen th\u01B0\u1EDFng", "description": "M\u1ED9t danh hi\u1EC7u thi \u0111ua ho\u1EB7c h\xECnh th\u1EE9c khen th\u01B0\u1EDFng.", "type": "object", "additionalProperties": false, "required": ["id", "name", "class", "recipients"], "properties": { "id": { "title": "M\xE3", "description": "M\xE3 c\u1EE7a danh hi\u1EC7u, h\xECnh th\u1EE9c. V\xED d\u1EE5: giay-khen.", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "T\xEAn", "description": "T\xEAn in trong b\xE1o c\xE1o. V\xED d\u1EE5: Gi\u1EA5y khen; \u0110\u01A1n v\u1ECB quy\u1EBFt th\u1EAFng.", "$ref": "common.schema.json#/$defs/text", "maxLength": 200 }, "class": { "title": "Lo\u1EA1i", "description": "title: danh hi\u1EC7u thi \u0111ua; commendation: h\xECnh th\u1EE9c khen th\u01B0\u1EDFng.", "enum": ["title", "commendation"] }, "recipients": { "title": "\u0110\u1ED1i t\u01B0\u1EE3ng", "description": "collective: ch\u1EC9 t\u1EADp th\u1EC3; individual: ch\u1EC9 c\xE1 nh\xE2n; both: c\u1EA3 hai.", "enum": ["collective", "individual", "both"] }, "certificate": { "title": "T\u1EDD trao k\xE8m", "description": "T\xEAn c\u1EE7a t\u1EDD trao cho ng\u01B0\u1EDDi \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng, nh\u01B0 B\u1EB1ng ch\u1EE9ng nh\u1EADn. M\u1EB7c \u0111\u1ECBnh: h\xECnh th\u1EE9c khen th\u01B0\u1EDFng th\xEC l\xE0 ch\xEDnh n\xF3 (Gi\u1EA5y khen), danh hi\u1EC7u th\xEC l\xE0 Gi\u1EA5y ch\u1EE9ng nh\u1EADn.", "$ref": "common.schema.json#/$defs/text", "maxLength": 60 }, "bonus": { "title": "Ti\u1EC1n th\u01B0\u1EDFng", "description": "true: k\xE8m m\u1EE9c ti\u1EC1n th\u01B0\u1EDFng theo quy \u0111\u1ECBnh; quy\u1EBFt \u0111\u1ECBnh khen th\u01B0\u1EDFng ghi nh\u01B0 v\u1EADy. M\u1EB7c \u0111\u1ECBnh: false.", "type": "boolean", "default": false } } };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate201.evaluated;
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
      if (!validate78(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate78.errors;
        else for (const one of validate78.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (!validate58(data1, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
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
        const err6 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema46.properties.class.enum } };
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
        const err7 = { instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/enum", keyword: "enum", params: { allowedValues: schema46.properties.recipients.enum } };
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
      if (!validate58(data4, { instancePath: instancePath + "/certificate", parentData: data, parentDataProperty: "certificate", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
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
  validate201.errors = vErrors;
  return errors === 0;
}
validate201.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate206.evaluated;
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
      if (!validate78(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate78.errors;
        else for (const one of validate78.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (!validate58(data1, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
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
      if (!validate58(data2, { instancePath: instancePath + "/head", parentData: data, parentDataProperty: "head", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
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
  validate206.errors = vErrors;
  return errors === 0;
}
validate206.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.year === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year" } };
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
    if (data.host === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.deadline === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deadline" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.documents === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "documents" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.unitKinds === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unitKinds" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.units === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.programmes === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "programmes" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.year !== void 0) {
      if (!validate54(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate54.errors;
        else for (const one of validate54.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.period !== void 0) {
      if (!validate56(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate56.errors;
        else for (const one of validate56.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (!validate58(data2, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate58.errors;
        else for (const one of validate58.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data2 === "string") {
        if (func2(data2) > 500) {
          const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.host !== void 0) {
      let data3 = data.host;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.name === void 0) {
          const err10 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/required", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3.shortName === void 0) {
          const err11 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/required", keyword: "required", params: { missingProperty: "shortName" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.locality === void 0) {
          const err12 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/required", keyword: "required", params: { missingProperty: "locality" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "name" || key1 === "shortName" || key1 === "locality" || key1 === "contact" || key1 === "superior")) {
            const err13 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3.name !== void 0) {
          let data4 = data3.name;
          if (!validate58(data4, { instancePath: instancePath + "/host/name", parentData: data3, parentDataProperty: "name", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate58.errors;
            else for (const one of validate58.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data4 === "string") {
            if (func2(data4) > 200) {
              const err14 = { instancePath: instancePath + "/host/name", schemaPath: "#/properties/host/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data3.shortName !== void 0) {
          let data5 = data3.shortName;
          if (!validate58(data5, { instancePath: instancePath + "/host/shortName", parentData: data3, parentDataProperty: "shortName", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate58.errors;
            else for (const one of validate58.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data5 === "string") {
            if (func2(data5) > 150) {
              const err15 = { instancePath: instancePath + "/host/shortName", schemaPath: "#/properties/host/properties/shortName/maxLength", keyword: "maxLength", params: { limit: 150 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        if (data3.locality !== void 0) {
          let data6 = data3.locality;
          if (!validate58(data6, { instancePath: instancePath + "/host/locality", parentData: data3, parentDataProperty: "locality", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate58.errors;
            else for (const one of validate58.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data6 === "string") {
            if (func2(data6) > 150) {
              const err16 = { instancePath: instancePath + "/host/locality", schemaPath: "#/properties/host/properties/locality/maxLength", keyword: "maxLength", params: { limit: 150 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data3.contact !== void 0) {
          let data7 = data3.contact;
          if (!validate58(data7, { instancePath: instancePath + "/host/contact", parentData: data3, parentDataProperty: "contact", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate58.errors;
            else for (const one of validate58.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data7 === "string") {
            if (func2(data7) > 300) {
              const err17 = { instancePath: instancePath + "/host/contact", schemaPath: "#/properties/host/properties/contact/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data3.superior !== void 0) {
          let data8 = data3.superior;
          if (!validate58(data8, { instancePath: instancePath + "/host/superior", parentData: data3, parentDataProperty: "superior", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate58.errors;
            else for (const one of validate58.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data8 === "string") {
            if (func2(data8) > 150) {
              const err18 = { instancePath: instancePath + "/host/superior", schemaPath: "#/properties/host/properties/superior/maxLength", keyword: "maxLength", params: { limit: 150 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.conference !== void 0) {
      if (!validate65(data.conference, { instancePath: instancePath + "/conference", parentData: data, parentDataProperty: "conference", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate65.errors;
        else for (const one of validate65.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.deadline !== void 0) {
      if (!validate65(data.deadline, { instancePath: instancePath + "/deadline", parentData: data, parentDataProperty: "deadline", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate65.errors;
        else for (const one of validate65.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.documents !== void 0) {
      let data11 = data.documents;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.issuer === void 0) {
          const err20 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/required", keyword: "required", params: { missingProperty: "issuer" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data11.place === void 0) {
          const err21 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/required", keyword: "required", params: { missingProperty: "place" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data11.signature === void 0) {
          const err22 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/required", keyword: "required", params: { missingProperty: "signature" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data11.recipients === void 0) {
          const err23 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/required", keyword: "required", params: { missingProperty: "recipients" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data11.archive === void 0) {
          const err24 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/required", keyword: "required", params: { missingProperty: "archive" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data11.report === void 0) {
          const err25 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/required", keyword: "required", params: { missingProperty: "report" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        for (const key2 in data11) {
          if (!func1.call(schema19.properties.documents.properties, key2)) {
            if (!validate68(data11[key2], { instancePath: instancePath + "/documents/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key2, rootData, dynamicAnchors })) {
              if (vErrors === null) vErrors = validate68.errors;
              else for (const one of validate68.errors) vErrors.push(one);
              errors = vErrors.length;
            }
          }
        }
        if (data11.letterhead !== void 0) {
          if (!validate83(data11.letterhead, { instancePath: instancePath + "/documents/letterhead", parentData: data11, parentDataProperty: "letterhead", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate83.errors;
            else for (const one of validate83.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data11.superior !== void 0) {
          if (!validate85(data11.superior, { instancePath: instancePath + "/documents/superior", parentData: data11, parentDataProperty: "superior", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate85.errors;
            else for (const one of validate85.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data11.issuer !== void 0) {
          if (!validate88(data11.issuer, { instancePath: instancePath + "/documents/issuer", parentData: data11, parentDataProperty: "issuer", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate88.errors;
            else for (const one of validate88.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data11.place !== void 0) {
          if (!validate91(data11.place, { instancePath: instancePath + "/documents/place", parentData: data11, parentDataProperty: "place", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate91.errors;
            else for (const one of validate91.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data11.signature !== void 0) {
          if (!validate94(data11.signature, { instancePath: instancePath + "/documents/signature", parentData: data11, parentDataProperty: "signature", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate94.errors;
            else for (const one of validate94.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data11.recipients !== void 0) {
          if (!validate98(data11.recipients, { instancePath: instancePath + "/documents/recipients", parentData: data11, parentDataProperty: "recipients", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate98.errors;
            else for (const one of validate98.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data11.archive !== void 0) {
          if (!validate101(data11.archive, { instancePath: instancePath + "/documents/archive", parentData: data11, parentDataProperty: "archive", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate101.errors;
            else for (const one of validate101.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data11.note !== void 0) {
          if (!validate80(data11.note, { instancePath: instancePath + "/documents/note", parentData: data11, parentDataProperty: "note", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate80.errors;
            else for (const one of validate80.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
        if (data11.fonts !== void 0) {
          let data21 = data11.fonts;
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.regular === void 0) {
              const err26 = { instancePath: instancePath + "/documents/fonts", schemaPath: "#/properties/documents/properties/fonts/required", keyword: "required", params: { missingProperty: "regular" } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data21.bold === void 0) {
              const err27 = { instancePath: instancePath + "/documents/fonts", schemaPath: "#/properties/documents/properties/fonts/required", keyword: "required", params: { missingProperty: "bold" } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data21.italic === void 0) {
              const err28 = { instancePath: instancePath + "/documents/fonts", schemaPath: "#/properties/documents/properties/fonts/required", keyword: "required", params: { missingProperty: "italic" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data21.boldItalic === void 0) {
              const err29 = { instancePath: instancePath + "/documents/fonts", schemaPath: "#/properties/documents/properties/fonts/required", keyword: "required", params: { missingProperty: "boldItalic" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            for (const key3 in data21) {
              if (!(key3 === "regular" || key3 === "bold" || key3 === "italic" || key3 === "boldItalic")) {
                const err30 = { instancePath: instancePath + "/documents/fonts", schemaPath: "#/properties/documents/properties/fonts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data21.regular !== void 0) {
              if (!validate58(data21.regular, { instancePath: instancePath + "/documents/fonts/regular", parentData: data21, parentDataProperty: "regular", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate58.errors;
                else for (const one of validate58.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data21.bold !== void 0) {
              if (!validate58(data21.bold, { instancePath: instancePath + "/documents/fonts/bold", parentData: data21, parentDataProperty: "bold", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate58.errors;
                else for (const one of validate58.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data21.italic !== void 0) {
              if (!validate58(data21.italic, { instancePath: instancePath + "/documents/fonts/italic", parentData: data21, parentDataProperty: "italic", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate58.errors;
                else for (const one of validate58.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data21.boldItalic !== void 0) {
              if (!validate58(data21.boldItalic, { instancePath: instancePath + "/documents/fonts/boldItalic", parentData: data21, parentDataProperty: "boldItalic", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate58.errors;
                else for (const one of validate58.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/documents/fonts", schemaPath: "#/properties/documents/properties/fonts/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data11.report !== void 0) {
          let data26 = data11.report;
          if (!validate68(data26, { instancePath: instancePath + "/documents/report", parentData: data11, parentDataProperty: "report", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate68.errors;
            else for (const one of validate68.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.symbol === void 0) {
              const err32 = { instancePath: instancePath + "/documents/report", schemaPath: "#/properties/documents/properties/report/required", keyword: "required", params: { missingProperty: "symbol" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.wording !== void 0) {
      let data27 = data.wording;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key4 in data27) {
          if (!(key4 === "unit" || key4 === "cluster")) {
            const err34 = { instancePath: instancePath + "/wording", schemaPath: "#/properties/wording/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data27.unit !== void 0) {
          let data28 = data27.unit;
          if (!validate58(data28, { instancePath: instancePath + "/wording/unit", parentData: data27, parentDataProperty: "unit", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate58.errors;
            else for (const one of validate58.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data28 === "string") {
            if (func2(data28) > 50) {
              const err35 = { instancePath: instancePath + "/wording/unit", schemaPath: "#/properties/wording/properties/unit/maxLength", keyword: "maxLength", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        }
        if (data27.cluster !== void 0) {
          let data29 = data27.cluster;
          if (!validate58(data29, { instancePath: instancePath + "/wording/cluster", parentData: data27, parentDataProperty: "cluster", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate58.errors;
            else for (const one of validate58.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data29 === "string") {
            if (func2(data29) > 50) {
              const err36 = { instancePath: instancePath + "/wording/cluster", schemaPath: "#/properties/wording/properties/cluster/maxLength", keyword: "maxLength", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/wording", schemaPath: "#/properties/wording/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.citations !== void 0) {
      let data30 = data.citations;
      if (Array.isArray(data30)) {
        if (data30.length > 500) {
          const err38 = { instancePath: instancePath + "/citations", schemaPath: "#/properties/citations/maxItems", keyword: "maxItems", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        const len0 = data30.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data31 = data30[i0];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.type === void 0) {
              const err39 = { instancePath: instancePath + "/citations/" + i0, schemaPath: "#/properties/citations/items/required", keyword: "required", params: { missingProperty: "type" } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data31.number === void 0) {
              const err40 = { instancePath: instancePath + "/citations/" + i0, schemaPath: "#/properties/citations/items/required", keyword: "required", params: { missingProperty: "number" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data31.date === void 0) {
              const err41 = { instancePath: instancePath + "/citations/" + i0, schemaPath: "#/properties/citations/items/required", keyword: "required", params: { missingProperty: "date" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data31.issuer === void 0) {
              const err42 = { instancePath: instancePath + "/citations/" + i0, schemaPath: "#/properties/citations/items/required", keyword: "required", params: { missingProperty: "issuer" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data31.abstract === void 0) {
              const err43 = { instancePath: instancePath + "/citations/" + i0, schemaPath: "#/properties/citations/items/required", keyword: "required", params: { missingProperty: "abstract" } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            for (const key5 in data31) {
              if (!(key5 === "type" || key5 === "number" || key5 === "date" || key5 === "issuer" || key5 === "abstract")) {
                const err44 = { instancePath: instancePath + "/citations/" + i0, schemaPath: "#/properties/citations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data31.type !== void 0) {
              let data32 = data31.type;
              if (!validate58(data32, { instancePath: instancePath + "/citations/" + i0 + "/type", parentData: data31, parentDataProperty: "type", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate58.errors;
                else for (const one of validate58.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data32 === "string") {
                if (func2(data32) > 60) {
                  const err45 = { instancePath: instancePath + "/citations/" + i0 + "/type", schemaPath: "#/properties/citations/items/properties/type/maxLength", keyword: "maxLength", params: { limit: 60 } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
            }
            if (data31.number !== void 0) {
              let data33 = data31.number;
              if (!validate58(data33, { instancePath: instancePath + "/citations/" + i0 + "/number", parentData: data31, parentDataProperty: "number", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate58.errors;
                else for (const one of validate58.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data33 === "string") {
                if (func2(data33) > 60) {
                  const err46 = { instancePath: instancePath + "/citations/" + i0 + "/number", schemaPath: "#/properties/citations/items/properties/number/maxLength", keyword: "maxLength", params: { limit: 60 } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              }
            }
            if (data31.date !== void 0) {
              if (!validate65(data31.date, { instancePath: instancePath + "/citations/" + i0 + "/date", parentData: data31, parentDataProperty: "date", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate65.errors;
                else for (const one of validate65.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data31.issuer !== void 0) {
              let data35 = data31.issuer;
              if (!validate58(data35, { instancePath: instancePath + "/citations/" + i0 + "/issuer", parentData: data31, parentDataProperty: "issuer", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate58.errors;
                else for (const one of validate58.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data35 === "string") {
                if (func2(data35) > 150) {
                  const err47 = { instancePath: instancePath + "/citations/" + i0 + "/issuer", schemaPath: "#/properties/citations/items/properties/issuer/maxLength", keyword: "maxLength", params: { limit: 150 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
            }
            if (data31.abstract !== void 0) {
              let data36 = data31.abstract;
              if (!validate58(data36, { instancePath: instancePath + "/citations/" + i0 + "/abstract", parentData: data31, parentDataProperty: "abstract", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate58.errors;
                else for (const one of validate58.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data36 === "string") {
                if (func2(data36) > 500) {
                  const err48 = { instancePath: instancePath + "/citations/" + i0 + "/abstract", schemaPath: "#/properties/citations/items/properties/abstract/maxLength", keyword: "maxLength", params: { limit: 500 } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/citations/" + i0, schemaPath: "#/properties/citations/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/citations", schemaPath: "#/properties/citations/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.abbreviations !== void 0) {
      let data37 = data.abbreviations;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        for (const key6 in data37) {
          let data38 = data37[key6];
          if (!validate58(data38, { instancePath: instancePath + "/abbreviations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data37, parentDataProperty: key6, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate58.errors;
            else for (const one of validate58.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          if (typeof data38 === "string") {
            if (func2(data38) > 150) {
              const err51 = { instancePath: instancePath + "/abbreviations/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/abbreviations/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 150 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/abbreviations", schemaPath: "#/properties/abbreviations/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data39 = data.rules;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (const key7 in data39) {
          const _errs56 = errors;
          if (!validate78(key7, { instancePath: instancePath + "/rules", parentData: data39, parentDataProperty: "rules", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate78.errors;
            else for (const one of validate78.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          var valid10 = _errs56 === errors;
          if (!valid10) {
            const err53 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key7 } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        for (const key8 in data39) {
          let data40 = data39[key8];
          if (!(data40 === "off" || data40 === "warning" || data40 === "error")) {
            const err54 = { instancePath: instancePath + "/rules/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema19.properties.rules.additionalProperties.enum } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.unitKinds !== void 0) {
      let data41 = data.unitKinds;
      if (Array.isArray(data41)) {
        if (data41.length < 1) {
          const err56 = { instancePath: instancePath + "/unitKinds", schemaPath: "#/properties/unitKinds/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        const len1 = data41.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate127(data41[i1], { instancePath: instancePath + "/unitKinds/" + i1, parentData: data41, parentDataProperty: i1, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate127.errors;
            else for (const one of validate127.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/unitKinds", schemaPath: "#/properties/unitKinds/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.units !== void 0) {
      let data43 = data.units;
      if (Array.isArray(data43)) {
        if (data43.length > 2e4) {
          const err58 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (data43.length < 1) {
          const err59 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        const len2 = data43.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data44 = data43[i2];
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            if (data44.id === void 0) {
              const err60 = { instancePath: instancePath + "/units/" + i2, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data44.name === void 0) {
              const err61 = { instancePath: instancePath + "/units/" + i2, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data44.kind === void 0) {
              const err62 = { instancePath: instancePath + "/units/" + i2, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            for (const key9 in data44) {
              if (!(key9 === "id" || key9 === "name" || key9 === "kind" || key9 === "parent" || key9 === "contact" || key9 === "formerly")) {
                const err63 = { instancePath: instancePath + "/units/" + i2, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data44.id !== void 0) {
              if (!validate78(data44.id, { instancePath: instancePath + "/units/" + i2 + "/id", parentData: data44, parentDataProperty: "id", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate78.errors;
                else for (const one of validate78.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data44.name !== void 0) {
              let data46 = data44.name;
              if (!validate58(data46, { instancePath: instancePath + "/units/" + i2 + "/name", parentData: data44, parentDataProperty: "name", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate58.errors;
                else for (const one of validate58.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data46 === "string") {
                if (func2(data46) > 200) {
                  const err64 = { instancePath: instancePath + "/units/" + i2 + "/name", schemaPath: "#/properties/units/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              }
            }
            if (data44.kind !== void 0) {
              if (!validate78(data44.kind, { instancePath: instancePath + "/units/" + i2 + "/kind", parentData: data44, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate78.errors;
                else for (const one of validate78.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data44.parent !== void 0) {
              if (!validate78(data44.parent, { instancePath: instancePath + "/units/" + i2 + "/parent", parentData: data44, parentDataProperty: "parent", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate78.errors;
                else for (const one of validate78.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data44.contact !== void 0) {
              let data49 = data44.contact;
              if (!validate58(data49, { instancePath: instancePath + "/units/" + i2 + "/contact", parentData: data44, parentDataProperty: "contact", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate58.errors;
                else for (const one of validate58.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data49 === "string") {
                if (func2(data49) > 300) {
                  const err65 = { instancePath: instancePath + "/units/" + i2 + "/contact", schemaPath: "#/properties/units/items/properties/contact/maxLength", keyword: "maxLength", params: { limit: 300 } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              }
            }
            if (data44.formerly !== void 0) {
              let data50 = data44.formerly;
              if (Array.isArray(data50)) {
                if (data50.length > 500) {
                  const err66 = { instancePath: instancePath + "/units/" + i2 + "/formerly", schemaPath: "#/properties/units/items/properties/formerly/maxItems", keyword: "maxItems", params: { limit: 500 } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                if (data50.length < 1) {
                  const err67 = { instancePath: instancePath + "/units/" + i2 + "/formerly", schemaPath: "#/properties/units/items/properties/formerly/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                const len3 = data50.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (!validate136(data50[i3], { instancePath: instancePath + "/units/" + i2 + "/formerly/" + i3, parentData: data50, parentDataProperty: i3, rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate136.errors;
                    else for (const one of validate136.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err68 = { instancePath: instancePath + "/units/" + i2 + "/formerly", schemaPath: "#/properties/units/items/properties/formerly/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/units/" + i2, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.areas !== void 0) {
      let data52 = data.areas;
      if (Array.isArray(data52)) {
        if (data52.length > 2e3) {
          const err71 = { instancePath: instancePath + "/areas", schemaPath: "#/properties/areas/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        const len4 = data52.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data53 = data52[i4];
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            if (data53.id === void 0) {
              const err72 = { instancePath: instancePath + "/areas/" + i4, schemaPath: "#/properties/areas/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (data53.name === void 0) {
              const err73 = { instancePath: instancePath + "/areas/" + i4, schemaPath: "#/properties/areas/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            for (const key10 in data53) {
              if (!(key10 === "id" || key10 === "name" || key10 === "parent")) {
                const err74 = { instancePath: instancePath + "/areas/" + i4, schemaPath: "#/properties/areas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data53.id !== void 0) {
              if (!validate78(data53.id, { instancePath: instancePath + "/areas/" + i4 + "/id", parentData: data53, parentDataProperty: "id", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate78.errors;
                else for (const one of validate78.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data53.name !== void 0) {
              let data55 = data53.name;
              if (!validate58(data55, { instancePath: instancePath + "/areas/" + i4 + "/name", parentData: data53, parentDataProperty: "name", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate58.errors;
                else for (const one of validate58.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data55 === "string") {
                if (func2(data55) > 200) {
                  const err75 = { instancePath: instancePath + "/areas/" + i4 + "/name", schemaPath: "#/properties/areas/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              }
            }
            if (data53.parent !== void 0) {
              if (!validate78(data53.parent, { instancePath: instancePath + "/areas/" + i4 + "/parent", parentData: data53, parentDataProperty: "parent", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate78.errors;
                else for (const one of validate78.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
          } else {
            const err76 = { instancePath: instancePath + "/areas/" + i4, schemaPath: "#/properties/areas/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/areas", schemaPath: "#/properties/areas/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.rollups !== void 0) {
      let data57 = data.rollups;
      if (Array.isArray(data57)) {
        const len5 = data57.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate145(data57[i5], { instancePath: instancePath + "/rollups/" + i5, parentData: data57, parentDataProperty: i5, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate145.errors;
            else for (const one of validate145.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/rollups", schemaPath: "#/properties/rollups/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.clusters !== void 0) {
      let data59 = data.clusters;
      if (Array.isArray(data59)) {
        const len6 = data59.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data60 = data59[i6];
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            if (data60.id === void 0) {
              const err79 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (data60.name === void 0) {
              const err80 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (data60.members === void 0) {
              const err81 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "members" } };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            for (const key11 in data60) {
              if (!(key11 === "id" || key11 === "name" || key11 === "members")) {
                const err82 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data60.id !== void 0) {
              if (!validate78(data60.id, { instancePath: instancePath + "/clusters/" + i6 + "/id", parentData: data60, parentDataProperty: "id", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate78.errors;
                else for (const one of validate78.errors) vErrors.push(one);
                errors = vErrors.length;
              }
            }
            if (data60.name !== void 0) {
              let data62 = data60.name;
              if (!validate58(data62, { instancePath: instancePath + "/clusters/" + i6 + "/name", parentData: data60, parentDataProperty: "name", rootData, dynamicAnchors })) {
                if (vErrors === null) vErrors = validate58.errors;
                else for (const one of validate58.errors) vErrors.push(one);
                errors = vErrors.length;
              }
              if (typeof data62 === "string") {
                if (func2(data62) > 200) {
                  const err83 = { instancePath: instancePath + "/clusters/" + i6 + "/name", schemaPath: "#/properties/clusters/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              }
            }
            if (data60.members !== void 0) {
              let data63 = data60.members;
              if (Array.isArray(data63)) {
                const len7 = data63.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  if (!validate78(data63[i7], { instancePath: instancePath + "/clusters/" + i6 + "/members/" + i7, parentData: data63, parentDataProperty: i7, rootData, dynamicAnchors })) {
                    if (vErrors === null) vErrors = validate78.errors;
                    else for (const one of validate78.errors) vErrors.push(one);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err84 = { instancePath: instancePath + "/clusters/" + i6 + "/members", schemaPath: "#/properties/clusters/items/properties/members/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/clusters", schemaPath: "#/properties/clusters/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.scales !== void 0) {
      let data65 = data.scales;
      if (Array.isArray(data65)) {
        const len8 = data65.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate165(data65[i8], { instancePath: instancePath + "/scales/" + i8, parentData: data65, parentDataProperty: i8, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate165.errors;
            else for (const one of validate165.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/scales", schemaPath: "#/properties/scales/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.programmes !== void 0) {
      let data67 = data.programmes;
      if (Array.isArray(data67)) {
        if (data67.length < 1) {
          const err88 = { instancePath: instancePath + "/programmes", schemaPath: "#/properties/programmes/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        const len9 = data67.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (!validate177(data67[i9], { instancePath: instancePath + "/programmes/" + i9, parentData: data67, parentDataProperty: i9, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate177.errors;
            else for (const one of validate177.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/programmes", schemaPath: "#/properties/programmes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.indicators !== void 0) {
      let data69 = data.indicators;
      if (Array.isArray(data69)) {
        const len10 = data69.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (!validate187(data69[i10], { instancePath: instancePath + "/indicators/" + i10, parentData: data69, parentDataProperty: i10, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate187.errors;
            else for (const one of validate187.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err90 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.awardForms !== void 0) {
      let data71 = data.awardForms;
      if (Array.isArray(data71)) {
        const len11 = data71.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (!validate201(data71[i11], { instancePath: instancePath + "/awardForms/" + i11, parentData: data71, parentDataProperty: i11, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate201.errors;
            else for (const one of validate201.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err91 = { instancePath: instancePath + "/awardForms", schemaPath: "#/properties/awardForms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.authorities !== void 0) {
      let data73 = data.authorities;
      if (Array.isArray(data73)) {
        const len12 = data73.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (!validate206(data73[i12], { instancePath: instancePath + "/authorities/" + i12, parentData: data73, parentDataProperty: i12, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate206.errors;
            else for (const one of validate206.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err92 = { instancePath: instancePath + "/authorities", schemaPath: "#/properties/authorities/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
  } else {
    const err93 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err93];
    } else {
      vErrors.push(err93);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var submission = validate211;
var schema48 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "submission.schema.json", "title": "B\xE1o c\xE1o c\u1EE7a \u0111\u01A1n v\u1ECB", "description": "S\u1ED1 li\u1EC7u v\xE0 thuy\u1EBFt minh m\xE0 m\u1ED9t \u0111\u01A1n v\u1ECB g\u1EEDi c\u01A1 quan ch\u1EE7 tr\xEC, m\u1ED7i \u0111\u01A1n v\u1ECB m\u1ED9t t\u1EC7p trong th\u01B0 m\u1EE5c submissions.", "type": "object", "additionalProperties": false, "required": ["unit", "year", "submitted"], "properties": { "unit": { "title": "\u0110\u01A1n v\u1ECB", "description": "M\xE3 c\u1EE7a \u0111\u01A1n v\u1ECB b\xE1o c\xE1o, nh\u01B0 ghi trong review.yaml. V\xED d\u1EE5: nghi-thuy.", "$ref": "common.schema.json#/$defs/id" }, "year": { "title": "N\u0103m", "description": "N\u0103m t\u1ED5ng k\u1EBFt, ph\u1EA3i tr\xF9ng v\u1EDBi n\u0103m trong review.yaml.", "$ref": "common.schema.json#/$defs/year" }, "submitted": { "title": "Ng\xE0y n\u1ED9p", "description": "Ng\xE0y \u0111\u01A1n v\u1ECB n\u1ED9p b\xE1o c\xE1o, vi\u1EBFt n\u0103m-th\xE1ng-ng\xE0y.", "$ref": "common.schema.json#/$defs/date" }, "revision": { "title": "B\u1EA3n th\u1EE9 m\u1EA5y", "description": "1 l\xE0 b\u1EA3n \u0111\u1EA7u (m\u1EB7c \u0111\u1ECBnh); b\u1EA3n \u0111i\u1EC1u ch\u1EC9nh \u0111\u1EA7u ti\xEAn ghi 2, b\u1EA3n sau ghi 3\u2026 B\u1EA3n c\xF3 s\u1ED1 l\u1EDBn nh\u1EA5t \u0111\u01B0\u1EE3c t\xEDnh, c\xE1c b\u1EA3n tr\u01B0\u1EDBc \u0111\u01B0\u1EE3c l\u01B0u l\u1EA1i.", "type": "integer", "minimum": 1, "maximum": 99, "default": 1 }, "correctionReason": { "title": "L\xFD do \u0111i\u1EC1u ch\u1EC9nh", "description": "V\xEC sao n\u1ED9p b\u1EA3n \u0111i\u1EC1u ch\u1EC9nh; kh\xF4ng in trong b\xE1o c\xE1o.", "$ref": "common.schema.json#/$defs/text", "maxLength": 2e3 }, "preparedBy": { "title": "Ng\u01B0\u1EDDi l\u1EADp", "description": "H\u1ECD t\xEAn, ch\u1EE9c v\u1EE5 ho\u1EB7c s\u1ED1 \u0111i\u1EC7n tho\u1EA1i c\u1EE7a ng\u01B0\u1EDDi l\u1EADp b\xE1o c\xE1o, \u0111\u1EC3 c\u01A1 quan ch\u1EE7 tr\xEC li\xEAn h\u1EC7; kh\xF4ng in trong b\xE1o c\xE1o.", "$ref": "common.schema.json#/$defs/text", "maxLength": 300 }, "ratings": { "title": "T\u1EF1 ch\u1EA5m", "description": "K\u1EBFt qu\u1EA3 t\u1EF1 ch\u1EA5m, t\u1EF1 x\u1EBFp lo\u1EA1i theo t\u1EEBng n\u1ED9i dung: m\xE3 n\u1ED9i dung, r\u1ED3i m\u1EE9c ho\u1EB7c \u0111i\u1EC3m.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "common.schema.json#/$defs/rating" } }, "indicators": { "title": "Ch\u1EC9 ti\xEAu", "description": "S\u1ED1 li\u1EC7u theo t\u1EEBng ch\u1EC9 ti\xEAu: m\xE3 ch\u1EC9 ti\xEAu, r\u1ED3i k\u1EBF ho\u1EA1ch, th\u1EF1c hi\u1EC7n, c\xF9ng k\u1EF3.", "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/id" }, "additionalProperties": { "$ref": "common.schema.json#/$defs/indicatorValue" } }, "awards": { "title": "Khen th\u01B0\u1EDFng", "description": "Khen th\u01B0\u1EDFng m\xE0 t\u1EADp th\u1EC3, c\xE1 nh\xE2n c\u1EE7a \u0111\u01A1n v\u1ECB \u0111\xE3 \u0111\u01B0\u1EE3c nh\u1EADn trong n\u0103m.", "type": "array", "items": { "$ref": "common.schema.json#/$defs/awardGroup" } }, "narrative": { "title": "Thuy\u1EBFt minh", "description": "Ph\u1EA7n l\u1EDDi c\u1EE7a b\xE1o c\xE1o; m\u1ED7i m\u1EE5c trong danh s\xE1ch l\xE0 m\u1ED9t \u0111o\u1EA1n v\u0103n. C\u01A1 quan ch\u1EE7 tr\xEC ch\u1ECDn \u0111\u01B0a v\xE0o b\xE1o c\xE1o chung.", "$ref": "common.schema.json#/$defs/narrative" } } };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate212.evaluated;
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
    if (!pattern5.test(data)) {
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
  validate212.errors = vErrors;
  return errors === 0;
}
validate212.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate214.evaluated;
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
  validate214.errors = vErrors;
  return errors === 0;
}
validate214.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate216.evaluated;
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
  validate216.errors = vErrors;
  return errors === 0;
}
validate216.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate218.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
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
  validate218.errors = vErrors;
  return errors === 0;
}
validate218.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (!pattern5.test(data)) {
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
  validate223.errors = vErrors;
  return errors === 0;
}
validate223.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate225.evaluated;
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
  validate225.errors = vErrors;
  return errors === 0;
}
validate225.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate229.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
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
  validate229.errors = vErrors;
  return errors === 0;
}
validate229.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate234.evaluated;
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
  validate234.errors = vErrors;
  return errors === 0;
}
validate234.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
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
      if (!validate229(data0, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate229.errors;
        else for (const one of validate229.errors) vErrors.push(one);
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
      if (!validate234(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate234.errors;
        else for (const one of validate234.errors) vErrors.push(one);
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
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
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
      if (!validate223(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate223.errors;
        else for (const one of validate223.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.score !== void 0) {
      if (!validate225(data.score, { instancePath: instancePath + "/score", parentData: data, parentDataProperty: "score", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate225.errors;
        else for (const one of validate225.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.points !== void 0) {
      let data2 = data.points;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          const _errs6 = errors;
          if (!validate223(key1, { instancePath: instancePath + "/points", parentData: data2, parentDataProperty: "points", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate223.errors;
            else for (const one of validate223.errors) vErrors.push(one);
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
          if (!validate225(data2[key2], { instancePath: instancePath + "/points/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate225.errors;
            else for (const one of validate225.errors) vErrors.push(one);
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
      if (!validate229(data4, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate229.errors;
        else for (const one of validate229.errors) vErrors.push(one);
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
      if (!validate229(data5, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate229.errors;
        else for (const one of validate229.errors) vErrors.push(one);
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
      if (!validate232(data.decision, { instancePath: instancePath + "/decision", parentData: data, parentDataProperty: "decision", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate232.errors;
        else for (const one of validate232.errors) vErrors.push(one);
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
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate239.evaluated;
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
      if (!validate225(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate225.errors;
        else for (const one of validate225.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.actual !== void 0) {
      if (!validate225(data.actual, { instancePath: instancePath + "/actual", parentData: data, parentDataProperty: "actual", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate225.errors;
        else for (const one of validate225.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.previous !== void 0) {
      if (!validate225(data.previous, { instancePath: instancePath + "/previous", parentData: data, parentDataProperty: "previous", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate225.errors;
        else for (const one of validate225.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.notApplicable !== void 0) {
      let data3 = data.notApplicable;
      if (!validate229(data3, { instancePath: instancePath + "/notApplicable", parentData: data, parentDataProperty: "notApplicable", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate229.errors;
        else for (const one of validate229.errors) vErrors.push(one);
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
      if (!validate229(data4, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate229.errors;
        else for (const one of validate229.errors) vErrors.push(one);
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
  validate239.errors = vErrors;
  return errors === 0;
}
validate239.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema61 = { "title": "T\u1EADp th\u1EC3, c\xE1 nh\xE2n \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng", "description": "M\u1ED9t t\u1EADp th\u1EC3 ho\u1EB7c m\u1ED9t c\xE1 nh\xE2n \u0111\u01B0\u1EE3c khen th\u01B0\u1EDFng.", "type": "object", "additionalProperties": false, "required": ["kind", "name"], "properties": { "kind": { "title": "Lo\u1EA1i", "description": "collective: t\u1EADp th\u1EC3; individual: c\xE1 nh\xE2n.", "enum": ["collective", "individual"] }, "name": { "title": "T\xEAn", "description": "T\xEAn t\u1EADp th\u1EC3 ho\u1EB7c h\u1ECD v\xE0 t\xEAn c\xE1 nh\xE2n, vi\u1EBFt \u0111\u1EE7 d\u1EA5u.", "$ref": "#/$defs/text", "maxLength": 200 }, "unit": { "title": "\u0110\u01A1n v\u1ECB", "description": "M\xE3 \u0111\u01A1n v\u1ECB trong k\u1EF3 t\u1ED5ng k\u1EBFt; trong host.yaml c\xF2n c\xF3 th\u1EC3 l\xE0 \u0111\u01A1n v\u1ECB c\xF3 trong b\u1EA3n t\u1ED5ng h\u1EE3p \u0111\xE3 nh\u1EADn, nh\u01B0 moc-khe/dong-lau. B\u1ECF tr\u1ED1ng n\u1EBFu kh\xF4ng thu\u1ED9c \u0111\u01A1n v\u1ECB n\xE0o; trong t\u1EC7p b\xE1o c\xE1o c\u1EE7a \u0111\u01A1n v\u1ECB, b\u1ECF tr\u1ED1ng ngh\u0129a l\xE0 ch\xEDnh \u0111\u01A1n v\u1ECB b\xE1o c\xE1o.", "$ref": "#/$defs/idPath" }, "position": { "title": "Ch\u1EE9c v\u1EE5", "description": "Ch\u1EE9c v\u1EE5, n\u01A1i c\xF4ng t\xE1c c\u1EE7a c\xE1 nh\xE2n.", "$ref": "#/$defs/text", "maxLength": 200 } } };
var pattern12 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$", "u");
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate253.evaluated;
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
    if (!pattern12.test(data)) {
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
  validate253.errors = vErrors;
  return errors === 0;
}
validate253.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate251.evaluated;
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
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema61.properties.kind.enum } };
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
      if (!validate229(data1, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate229.errors;
        else for (const one of validate229.errors) vErrors.push(one);
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
      if (!validate253(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate253.errors;
        else for (const one of validate253.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.position !== void 0) {
      let data3 = data.position;
      if (!validate229(data3, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate229.errors;
        else for (const one of validate229.errors) vErrors.push(one);
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
  validate251.errors = vErrors;
  return errors === 0;
}
validate251.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate246.evaluated;
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
      if (!validate223(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate223.errors;
        else for (const one of validate223.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.authority !== void 0) {
      if (!validate223(data.authority, { instancePath: instancePath + "/authority", parentData: data, parentDataProperty: "authority", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate223.errors;
        else for (const one of validate223.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.programme !== void 0) {
      if (!validate223(data.programme, { instancePath: instancePath + "/programme", parentData: data, parentDataProperty: "programme", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate223.errors;
        else for (const one of validate223.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.decision !== void 0) {
      if (!validate232(data.decision, { instancePath: instancePath + "/decision", parentData: data, parentDataProperty: "decision", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate232.errors;
        else for (const one of validate232.errors) vErrors.push(one);
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
          if (!validate251(data4[i0], { instancePath: instancePath + "/recipients/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate251.errors;
            else for (const one of validate251.errors) vErrors.push(one);
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
  validate246.errors = vErrors;
  return errors === 0;
}
validate246.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate260.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate229(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate229.errors;
        else for (const one of validate229.errors) vErrors.push(one);
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
  validate260.errors = vErrors;
  return errors === 0;
}
validate260.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate264.evaluated;
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
      if (!validate260(data.objective, { instancePath: instancePath + "/objective", parentData: data, parentDataProperty: "objective", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate260.errors;
        else for (const one of validate260.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.subjective !== void 0) {
      if (!validate260(data.subjective, { instancePath: instancePath + "/subjective", parentData: data, parentDataProperty: "subjective", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate260.errors;
        else for (const one of validate260.errors) vErrors.push(one);
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
  validate264.errors = vErrors;
  return errors === 0;
}
validate264.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate258.evaluated;
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
          if (!validate223(key1, { instancePath: instancePath + "/programmes", parentData: data0, parentDataProperty: "programmes", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate223.errors;
            else for (const one of validate223.errors) vErrors.push(one);
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
          if (!validate260(data0[key2], { instancePath: instancePath + "/programmes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate260.errors;
            else for (const one of validate260.errors) vErrors.push(one);
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
      if (!validate260(data.limitations, { instancePath: instancePath + "/limitations", parentData: data, parentDataProperty: "limitations", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate260.errors;
        else for (const one of validate260.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.causes !== void 0) {
      if (!validate264(data.causes, { instancePath: instancePath + "/causes", parentData: data, parentDataProperty: "causes", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate264.errors;
        else for (const one of validate264.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.lessons !== void 0) {
      if (!validate260(data.lessons, { instancePath: instancePath + "/lessons", parentData: data, parentDataProperty: "lessons", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate260.errors;
        else for (const one of validate260.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.tasks !== void 0) {
      if (!validate260(data.tasks, { instancePath: instancePath + "/tasks", parentData: data, parentDataProperty: "tasks", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate260.errors;
        else for (const one of validate260.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.proposals !== void 0) {
      if (!validate260(data.proposals, { instancePath: instancePath + "/proposals", parentData: data, parentDataProperty: "proposals", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate260.errors;
        else for (const one of validate260.errors) vErrors.push(one);
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
  validate258.errors = vErrors;
  return errors === 0;
}
validate258.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate211.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unit === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.year === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.submitted === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitted" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema48.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate212(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate212.errors;
        else for (const one of validate212.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.year !== void 0) {
      if (!validate214(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate214.errors;
        else for (const one of validate214.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.submitted !== void 0) {
      if (!validate216(data.submitted, { instancePath: instancePath + "/submitted", parentData: data, parentDataProperty: "submitted", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate216.errors;
        else for (const one of validate216.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
    if (data.revision !== void 0) {
      let data3 = data.revision;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err4 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 99 || isNaN(data3)) {
          const err5 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/revision", schemaPath: "#/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.correctionReason !== void 0) {
      let data4 = data.correctionReason;
      if (!validate218(data4, { instancePath: instancePath + "/correctionReason", parentData: data, parentDataProperty: "correctionReason", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate218.errors;
        else for (const one of validate218.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data4 === "string") {
        if (func2(data4) > 2e3) {
          const err7 = { instancePath: instancePath + "/correctionReason", schemaPath: "#/properties/correctionReason/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.preparedBy !== void 0) {
      let data5 = data.preparedBy;
      if (!validate218(data5, { instancePath: instancePath + "/preparedBy", parentData: data, parentDataProperty: "preparedBy", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate218.errors;
        else for (const one of validate218.errors) vErrors.push(one);
        errors = vErrors.length;
      }
      if (typeof data5 === "string") {
        if (func2(data5) > 300) {
          const err8 = { instancePath: instancePath + "/preparedBy", schemaPath: "#/properties/preparedBy/maxLength", keyword: "maxLength", params: { limit: 300 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.ratings !== void 0) {
      let data6 = data.ratings;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          const _errs11 = errors;
          if (!validate212(key1, { instancePath: instancePath + "/ratings", parentData: data6, parentDataProperty: "ratings", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate212.errors;
            else for (const one of validate212.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          var valid1 = _errs11 === errors;
          if (!valid1) {
            const err9 = { instancePath: instancePath + "/ratings", schemaPath: "#/properties/ratings/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        for (const key2 in data6) {
          if (!validate222(data6[key2], { instancePath: instancePath + "/ratings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key2, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate222.errors;
            else for (const one of validate222.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/ratings", schemaPath: "#/properties/ratings/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.indicators !== void 0) {
      let data8 = data.indicators;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key3 in data8) {
          const _errs16 = errors;
          if (!validate212(key3, { instancePath: instancePath + "/indicators", parentData: data8, parentDataProperty: "indicators", rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate212.errors;
            else for (const one of validate212.errors) vErrors.push(one);
            errors = vErrors.length;
          }
          var valid3 = _errs16 === errors;
          if (!valid3) {
            const err11 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        for (const key4 in data8) {
          if (!validate239(data8[key4], { instancePath: instancePath + "/indicators/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key4, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate239.errors;
            else for (const one of validate239.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.awards !== void 0) {
      let data10 = data.awards;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate246(data10[i0], { instancePath: instancePath + "/awards/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors })) {
            if (vErrors === null) vErrors = validate246.errors;
            else for (const one of validate246.errors) vErrors.push(one);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/awards", schemaPath: "#/properties/awards/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.narrative !== void 0) {
      if (!validate258(data.narrative, { instancePath: instancePath + "/narrative", parentData: data, parentDataProperty: "narrative", rootData, dynamicAnchors })) {
        if (vErrors === null) vErrors = validate258.errors;
        else for (const one of validate258.errors) vErrors.push(one);
        errors = vErrors.length;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate211.errors = vErrors;
  return errors === 0;
}
validate211.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  campaign,
  submission
};
export const host = () => false;
export const documentKind = () => false;
