-- Version 3. A fact says whose claim it is; empty when the newspaper says it itself.
ALTER TABLE facts ADD COLUMN speaker TEXT NOT NULL DEFAULT '';
