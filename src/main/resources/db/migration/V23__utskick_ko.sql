-- The post takes only simple letters; what is to be served is sent by its service.
drop index utskick_ko;
drop index utskick_aldst;
create index utskick_ko on utskick (mal_id, id) where status = 'KOAD' and satt = 'ENKEL';
create index utskick_aldst on utskick (koad) where status = 'KOAD' and satt = 'ENKEL';
