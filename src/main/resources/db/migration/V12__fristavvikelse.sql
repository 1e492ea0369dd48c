-- What the nightly comparison of ledger and engine found: each deviation once, from when it was seen to when it was put right.

-- the process variable that the task's due date is read from
alter table uppgift add column fristvariabel text;

create table fristavvikelse (
    id          bigint generated always as identity primary key,
    frist_id    bigint not null references frist,
    slag        text not null check (slag in ('TIMER_SAKNAS', 'TIMER_FLYTTAD', 'UPPGIFT_FLYTTAD', 'PROCESSEN_BORTA')),
    bokens_tid  timestamptz not null,
    motorns_tid timestamptz,
    upptackt    timestamptz not null,
    avslutad    timestamptz,
    -- how it ended: put right by us, or gone by itself
    hur         text check (hur in ('REPARERAD', 'UPPHORD')),
    check ((avslutad is null) = (hur is null))
);
create unique index fristavvikelse_oppen on fristavvikelse (frist_id, slag) where avslutad is null;
create index fristavvikelse_frist on fristavvikelse (frist_id);

create table avstamning (
    id         bigint generated always as identity primary key,
    tid        timestamptz not null,
    frister    int not null,
    avvikelser int not null,
    reparerade int not null
);
create index avstamning_tid on avstamning (tid);
