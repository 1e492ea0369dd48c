-- The checks that run for each row of a set must stay cheap while the tables grow under them. A plan made when a table was empty reads all of it, and a
-- function keeps its plan: these look rows up by their index whatever the table's size when they are first called.
alter function dagbok_lank() set enable_seqscan = off;
alter function dagbok_huvud() set enable_seqscan = off;
alter function verifikation_balans() set enable_seqscan = off;
alter function kontorad_tackning() set enable_seqscan = off;

-- Rows are written with their verification: asked once for a statement, not once for each row.
drop trigger kontorad_i_samma_transaktion on kontorad;
create or replace function kontorad_i_samma_transaktion() returns trigger language plpgsql set enable_seqscan = off as $$
declare
    fel bigint;
begin
    select n.verifikation_id into fel from nya n
    where not exists (select 1 from verifikation v where v.id = n.verifikation_id and v.transaktion = pg_current_xact_id()) limit 1;
    if fel is not null then
        raise exception 'Verifikation % är redan bokförd och får inga fler rader (UF 1:5).', fel using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create trigger kontorad_i_samma_transaktion after insert on kontorad referencing new table as nya
    for each statement execute function kontorad_i_samma_transaktion();
