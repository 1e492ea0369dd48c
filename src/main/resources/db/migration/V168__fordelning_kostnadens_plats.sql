-- A common cost has a place in the order of payment as a claim has (UB 10:11, 11:1, 12:26, 17:7).
alter table fordelning_kostnad add column plats int;
-- What was shared before: the place that no claim has.
update fordelning_kostnad k set plats = (
    select min(n) from generate_series(1, 2000) n
    where not exists (select from fordelning_ansprak a where a.fordelning_id = k.fordelning_id and a.plats = n))
where k.tilldelat_ore is not null and k.ansprak is null;
