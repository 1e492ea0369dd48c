-- A document that many cases get at once: the page as it was made, once, with marked places, and for each case the values of its places.
-- Neither is ever changed, so the document reads the same however the template changes afterwards.

create table handling_ram (
    id      bigint generated always as identity primary key,
    mall    text not null,
    titel   text not null,
    lagrum  text,
    html    text not null,
    skapad  timestamptz not null
);
create trigger handling_ram_ofrandlig before update or delete or truncate on handling_ram for each statement execute function handling_ofrandlig();

alter table handling alter column html drop not null;
alter table handling add column ram_id bigint references handling_ram;
alter table handling add column varden jsonb;
alter table handling add check ((html is null) = (ram_id is not null) and (ram_id is null) = (varden is null));
alter table omrakning_ram add foreign key (ram_id) references handling_ram;
