using TimeZoneConverter;

Measure.FirstUse(() => TZConvert.IanaToWindows("Asia/Shanghai").Length);
