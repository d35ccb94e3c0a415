-- What must never be in the register. Each row of the answer is a mistake, and the program says so before all else.

-- A stage that was reached before an earlier one makes every figure of the follow-up wrong: Plan2025:T114!verifies
SELECT later.dossier AS dossier, later.stage AS stage
FROM event AS earlier
JOIN event AS later ON later.dossier = earlier.dossier AND later.stage > earlier.stage
WHERE later.day < earlier.day
ORDER BY dossier, stage;
