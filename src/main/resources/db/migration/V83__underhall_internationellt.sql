-- Applications for enforcement of foreign maintenance that Försäkringskassan sends on as central authority (lag 2011:603).
create table underhall_ansokan (
    mal_id      bigint primary key references mal,
    -- Försäkringskassan's own reference: the same application comes in once
    referens    text not null unique,
    instrument  text not null check (instrument in ('EU_4_2009', 'HAAG_2007')),
    stat        text not null check (stat ~ '^[A-Z]{2}$'),
    utan_forklaring boolean not null,
    restbelopp  boolean not null,
    pa_svenska  boolean not null,
    inlamnade   text[] not null,
    -- the title, kept back until the enclosures are complete
    titel       jsonb not null,
    fullstandig timestamptz,
    tid         timestamptz not null,
    check (not utan_forklaring or instrument = 'EU_4_2009')
);
