Measure.FirstUse(() => 0);
