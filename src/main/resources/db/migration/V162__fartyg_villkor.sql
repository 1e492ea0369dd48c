-- On the request of those whose right depends on it a ship is sold on other terms than the chapter's, and the skyddsbelopp may be raised (UB 10:17).
alter table fartygsauktion add column andra_villkor text;
alter table fartygsauktion add column hojt_skydd_ore bigint check (hojt_skydd_ore > 0);
