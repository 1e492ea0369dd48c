-- Two migrations made the same index; uppgift_grupp_dag stays.
drop index if exists uppgift_grupp_ordning;
