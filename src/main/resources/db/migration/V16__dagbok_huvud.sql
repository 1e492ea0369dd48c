-- The dagbok's chain with many rows in one statement. Each row still locks its case and is numbered and hashed over the one before it; where the chain stands is
-- written once for each case when the statement ends, not once for each row.

create or replace function dagbok_lank() returns trigger language plpgsql as $$
declare
    kedja record;
begin
    -- a row of the same statement comes after where the case says that the chain stands
    select coalesce(d.nr, m.dagbok_nr) as nr, coalesce(d.hash, m.dagbok_hash) as hash into strict kedja
    from mal m
    left join lateral (select nr, hash from dagbok where mal_id = m.id and nr > m.dagbok_nr order by nr desc limit 1) d on true
    where m.id = new.mal_id for no key update of m;
    new.nr := kedja.nr + 1;
    new.foregaende := kedja.hash;
    new.hash := dagbok_hash(new.mal_id, new.nr, new.tid, new.vem, new.handelse, new.lagrum, new.foregaende);
    return new;
end $$;

create function dagbok_huvud() returns trigger language plpgsql as $$
begin
    update mal m set dagbok_nr = s.nr, dagbok_hash = s.hash
    from (select distinct on (mal_id) mal_id, nr, hash from nya order by mal_id, nr desc) s
    where m.id = s.mal_id;
    return null;
end $$;

create trigger dagbok_huvud after insert on dagbok referencing new table as nya for each statement execute function dagbok_huvud();

-- room for the head of the chain to move within its page
alter table mal set (fillfactor = 80);

-- what hangs on an anchor, and what runs, is found case by case
drop index frist_ankare;
drop index frist_lopande;
