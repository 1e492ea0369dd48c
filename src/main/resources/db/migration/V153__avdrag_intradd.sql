-- The cases whose claims belong to whoever is entitled to the maintenance that was deducted from, or to whoever has entered into that right (UB 7:17 st 2).
create table underhallsavdrag_intradd (
    fraga_id bigint not null references underhallsavdrag,
    mal_id   bigint not null references mal,
    primary key (fraga_id, mal_id)
);
