// What the reader chose before, and what the address says.
if (languages.includes(remembered()) && remembered() !== language()) show(remembered());
filter();
if (location.hash.length > 1) follow();
