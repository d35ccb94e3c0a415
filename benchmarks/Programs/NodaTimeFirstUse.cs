using NodaTime;

Measure.FirstUse(() => DateTimeZoneProviders.Tzdb["Asia/Shanghai"].Id.Length);
