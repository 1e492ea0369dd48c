-- Whoever has been asked to hold the auction, and by when he accounts for the money (UF 9:3-9:4).
alter table auktion add column uppdragstagare text;
alter table auktion add column uppdragsadress text;
alter table auktion add column redovisas date;
alter table auktion add constraint auktion_uppdrag check ((uppdragstagare is null) = (uppdragsadress is null) and (uppdragstagare is null) = (redovisas is null));
