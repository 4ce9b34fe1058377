-- A section's own fonts are files like pictures, and kept as these are: rows of the kind `font` name theirs by the
-- same column. What a column is made of cannot be changed before PostgreSQL 17: it is made anew.
drop index synced_row_picture;
alter table synced_row drop column picture;
alter table synced_row add column picture text generated always as (
  case when entity in ('picture', 'font') then fields ->> 'sha256' end) stored;
create index synced_row_picture on synced_row (scope, picture) where picture is not null;
