-- Announcements that have been ordered and not been published: few among all.
create index kungorelse_vantar on kungorelse (id) where inford_dag is null and utskick_id is not null;
create index kop_obetalt on kop (id) where status = 'GALLER' and anstand_till is not null;
