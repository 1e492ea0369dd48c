-- What of an amount set aside the creditor turned out to have a right to, when it is not all of it (UB 13:8).
alter table fordelning_ansprak add column ratt_till_ore bigint check (ratt_till_ore >= 0);
