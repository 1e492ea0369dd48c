-- The length of a time that the authority set by its length and not by its day: it moves with the event it is counted from.
alter table frist add column satt_antal int check (satt_antal > 0);
alter table frist add column satt_enhet text check (satt_enhet in ('DAG', 'VECKA', 'MANAD', 'AR'));
alter table frist add column satt_flyttas boolean;
alter table frist add column satt_skal text;
alter table frist add constraint frist_satt_langd check (
    (satt_antal is null) = (satt_enhet is null) and (satt_antal is null) = (satt_flyttas is null) and (satt_antal is null) = (satt_skal is null)
    and (satt_antal is null or regel_fran is null));
