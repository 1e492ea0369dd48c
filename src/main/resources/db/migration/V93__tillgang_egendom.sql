-- The inquiry may find other property than wages.
alter table tillgangsutredning drop constraint tillgangsutredning_utfall_check;
alter table tillgangsutredning add constraint tillgangsutredning_utfall_check check (utfall in ('LON', 'EGENDOM', 'INGET'));
