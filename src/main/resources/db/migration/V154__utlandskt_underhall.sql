-- The cases whose maintenance is foreign: it has priority in wages only as far as it is at most five years old when it is enforced (UB 7:14 st 2).
create table utlandskt_underhall (
    mal_id bigint primary key references mal,
    tid    timestamptz not null
);
insert into utlandskt_underhall (mal_id, tid) select mal_id, tid from underhall_ansokan;
