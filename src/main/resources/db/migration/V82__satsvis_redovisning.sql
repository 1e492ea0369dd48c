-- The frame of the letters that tell applicants what was paid out when many are paid at once, one for each day.
create table redovisning_ram (
    dag    date primary key,
    ram_id bigint not null references handling_ram
);
