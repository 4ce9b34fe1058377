/**
 * The questions of the bench in SQL that PostgreSQL and SQLite both understand. `:day` is the day they are asked of,
 * in civil dues years.
 */
const paid = `
  with standing as (
    select p.member, p.year from payments p
    where p.kind = 'dues' and p.back is null and p.received_on <= :day
      and not exists (select 1 from payments r where r.back = p.number and r.received_on <= :day)
    group by p.member, p.year having sum(p.amount) >= 1
  ), known as (
    select m.id, m.civility, m.birth_date, m.joined_on, m.town,
      max(case when s.year = :year then 1 else 0 end) as now,
      max(case when s.year < :year then s.year end) as before
    from members m left join standing s on s.member = m.id
    where m.kind = 'member' and (m.joined_on is null or m.joined_on <= :day)
    group by m.id, m.civility, m.birth_date, m.joined_on, m.town
  ), judged as (
    select known.*,
      case
        when now = 1 and before is not null then 'standing.renewed'
        when now = 1 then 'standing.first-timer'
        when before is null then 'standing.never'
        else 'standing.late'
      end as word,
      case
        when now = 0 and before is not null then
          :year - case
            when joined_on is null or cast(substr(joined_on, 1, 4) as integer) < before + 1
            then before + 1 else cast(substr(joined_on, 1, 4) as integer) end + 1
      end as late,
      :year - cast(substr(joined_on, 1, 4) as integer)
        - case when substr(joined_on, 6) > substr(:day, 6) then 1 else 0 end as seniority,
      :year - cast(substr(birth_date, 1, 4) as integer)
        - case when substr(birth_date, 6) > substr(:day, 6) then 1 else 0 end as age
    from known
  )`;

const bands = (column: string, least: readonly number[]): string =>
  `case when ${column} is null then 'unknown' ${[...least]
    .sort((a, b) => b - a)
    .map((years) => `when ${column} >= ${years} then '${column}.${years}'`)
    .join(' ')} else 'unknown' end`;

const ages = bands('age', [0, 18, 25, 35, 45, 55, 65, 75]);
const seniorities = bands('seniority', [0, 1, 3, 5, 10, 20]);
const genders = `case civility when 'mme' then 'gender.women' when 'm' then 'gender.men' else 'unknown' end`;

const counted = (title: string, key: string, of = 'judged'): string =>
  `select '${title}' as title, ${key} as word, count(*) as count from ${of} group by 2`;

/** Each row: the title of a table, a line of it, and how many. */
export const ledgerSql = {
  standing: `${paid} ${counted('by-standing', 'word')}`,
  membership: `${paid} ${[
    counted('by-standing', 'word'),
    counted('by-age', ages),
    counted('by-gender', genders),
    counted('by-seniority', seniorities),
    counted('by-town', 'town'),
    `select 'movements', substr(joined_on, 1, 7), count(*) from members
     where kind = 'member' and joined_on between :from and :day group by 2`,
  ].join(' union all ')}`,
  arrears: `${paid} select 'by-years-late' as title,
      case when word in ('standing.renewed', 'standing.first-timer') then 'late.none'
        when word = 'standing.never' then 'late.never' when late > 3 then 'late.more'
        else 'late.' || late end as word, count(*) as count
    from judged group by 2
    union all select 'late-since', cast(:year - late + 1 as text), count(*) from judged
    where word = 'standing.late' group by 2`,
} as const;
