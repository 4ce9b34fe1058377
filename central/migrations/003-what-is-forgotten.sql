-- Of a merged record, the one that speaks for it: whoever deletes that one for good deletes this one too.
alter table synced_row add column merged_into text generated always as (
  case when entity = 'member' then lower(fields ->> 'mergedInto') end) stored;
create index synced_row_merged on synced_row (merged_into) where merged_into is not null;

-- By central's clock, as `binned_at`.
alter table synced_row add column merged_at timestamptz;
update synced_row set merged_at = now() where fields ->> 'mergedInto' is not null;
