-- Every push that records money asks which years of its section are closed: a handful of rows.
create index synced_row_closings on synced_row (scope) where entity = 'closed-year';
