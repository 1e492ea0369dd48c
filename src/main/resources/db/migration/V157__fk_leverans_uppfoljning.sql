-- A receipt that refuses decisions is no plain receipt: the delivery says so, and a chef notes what has been done about it, or about a receipt that never came.
alter table fk_leverans drop constraint fk_leverans_status_check;
alter table fk_leverans drop constraint fk_leverans_check1;
alter table fk_leverans add column avvisade int not null default 0 check (avvisade between 0 and antal);
alter table fk_leverans add column uppfoljd timestamptz;
alter table fk_leverans add column uppfoljd_av text;
alter table fk_leverans add column uppfoljning text;
update fk_leverans l set status = 'KVITTERAD_MED_AVVISADE', avvisade = r.antal
from (select leverans_id, count(*) as antal from fk_leverans_rad where skal like 'Försäkringskassan tog inte emot%' group by leverans_id) r
where r.leverans_id = l.id and l.status = 'KVITTERAD';
alter table fk_leverans add constraint fk_leverans_status_check check (status in ('SAMLAD', 'SAND', 'KVITTERAD', 'KVITTERAD_MED_AVVISADE', 'UTAN_KVITTO'));
alter table fk_leverans add constraint fk_leverans_kvitto check ((status in ('KVITTERAD', 'KVITTERAD_MED_AVVISADE')) = (kvitterad is not null));
alter table fk_leverans add constraint fk_leverans_avvisade check ((status = 'KVITTERAD_MED_AVVISADE') = (avvisade > 0));
alter table fk_leverans add constraint fk_leverans_uppfoljning
    check ((uppfoljd is null) = (uppfoljd_av is null) and (uppfoljd is null) = (uppfoljning is null)
           and (uppfoljd is null or status in ('KVITTERAD_MED_AVVISADE', 'UTAN_KVITTO')));
