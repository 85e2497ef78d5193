-- The arithmetic of the rule book once more, in SQL: one line a subject and indicator.
with
-- accepted, and of a kind asked for by its step, or by the indicator where there are no steps
counting as (
  select e.*, i.method, i.count_by, i.flat_extra, i.cap, i.measure, i.target
  from oracle_evidence e
  join oracle_indicator i on i.indicator_id = e.indicator_id
  where e.state = 'accepted'
    and (e.kind = '' or exists (
      select 1 from oracle_kind k
      where k.indicator_id = e.indicator_id and k.kind = e.kind
        and k.step = case when i.method in ('milestone', 'itemised', 'count-table') then e.step else 0 end))
),

-- milestone, itemised, count-table
met as (
  select distinct c.subject_id, c.indicator_id, c.method, s.step, s.points
  from counting c
  join oracle_step s on s.indicator_id = c.indicator_id and s.step = c.step
),
numbered as (
  select met.*, row_number() over (partition by subject_id, indicator_id order by step) as place from met
),
climbed as (
  select subject_id, indicator_id, method, count(*) as items, sum(points) as added,
         max(case when step = place then step else 0 end) as reached
  from numbered
  group by subject_id, indicator_id, method
),
step_score as (
  select c.subject_id, c.indicator_id, c.added as points from climbed c where c.method = 'itemised'
  union all
  select c.subject_id, c.indicator_id, coalesce(s.points, 0)
  from climbed c
  left join oracle_step s on s.indicator_id = c.indicator_id and s.step = c.reached
  where c.method = 'milestone'
  union all
  select c.subject_id, c.indicator_id,
         coalesce((select t.points from oracle_count t
                   where t.indicator_id = c.indicator_id and t.met <= c.items
                   order by t.met desc limit 1), 0)
  from climbed c where c.method = 'count-table'
),

-- award-sum: one paper for each fact, then one award for each holder, or holder and contest
papers as (
  select c.*, l.points,
         row_number() over (partition by c.subject_id, c.indicator_id, c.counts_as, coalesce(c.step, -1)
                            order by l.points desc, coalesce(c.decided_at, -1) desc, c.claim_id) as paper
  from counting c
  join oracle_level l on l.indicator_id = c.indicator_id and l.level_id = c.level_id
  where c.method = 'award-sum'
),
awards as (
  select papers.*,
         row_number() over (
           partition by subject_id, indicator_id, holder,
                        case when count_by = 'holder' then ''
                             when contest = '' then concat('own ', counts_as)
                             else concat('named ', contest) end
           order by points desc, claim_id) as place
  from papers where paper = 1
),
ranked as (
  select awards.*,
         row_number() over (partition by subject_id, indicator_id order by points desc, claim_id) as nth
  from awards where place = 1
),
award_score as (
  select subject_id, indicator_id,
         case when cap is not null and cap < sum(case when nth = 1 or flat_extra is null then points else flat_extra end)
              then cap
              else sum(case when nth = 1 or flat_extra is null then points else flat_extra end) end as points
  from ranked
  group by subject_id, indicator_id, cap
),

-- threshold and target: one paper for each fact, then sums on both sides of the line
figures as (
  select c.*,
         row_number() over (partition by c.subject_id, c.indicator_id, c.counts_as, coalesce(c.step, -1)
                            order by coalesce(c.decided_at, -1) desc,
                                     case when c.measure = 'percent' then c.numerator else c.amount end desc,
                                     case c.measure when 'percent' then -c.denominator
                                                    when 'mean' then coalesce(c.weight, 1) else 0 end desc,
                                     c.claim_id) as paper
  from counting c
  where c.method in ('threshold', 'target')
    and case when c.measure = 'percent' then c.numerator + c.denominator else c.amount end is not null
),
sums as (
  select subject_id, indicator_id,
         sum(case measure when 'percent' then 100 * numerator
                          when 'mean' then amount * coalesce(weight, 1)
                          when 'target' then 100 * amount
                          else amount end) as upper_sum,
         case measure when 'percent' then sum(denominator)
                      when 'mean' then sum(coalesce(weight, 1))
                      when 'target' then max(target)
                      else 1 end as lower_sum
  from figures where paper = 1
  group by subject_id, indicator_id, measure
),
figure_score as (
  select s.subject_id, s.indicator_id,
         coalesce((select b.points from oracle_band b
                   where b.indicator_id = s.indicator_id and b.bound * s.lower_sum <= s.upper_sum
                   order by b.bound desc limit 1), 0) as points
  from sums s where s.lower_sum > 0
),

-- level: the latest decision, at one instant the lower
records as (
  select c.subject_id, c.indicator_id, l.points,
         row_number() over (partition by c.subject_id, c.indicator_id
                            order by coalesce(c.decided_at, -1) desc, l.points, c.claim_id) as place
  from counting c
  join oracle_level l on l.indicator_id = c.indicator_id and l.level_id = c.level_id
  where c.method = 'level'
),

scores as (
  select subject_id, indicator_id, points from step_score
  union all select subject_id, indicator_id, points from award_score
  union all select subject_id, indicator_id, points from figure_score
  union all select subject_id, indicator_id, points from records where place = 1
),

-- what is awaited: step 0 stands for an indicator without steps
places as (
  select indicator_id, step, supplied_by from oracle_step
  union all
  select indicator_id, 0, supplied_by from oracle_indicator
  where method not in ('milestone', 'itemised', 'count-table')
),
received as (
  select e.subject_id, e.indicator_id, p.step,
         max(case when e.state = 'awaiting' then 1 else 0 end) as owed,
         max(case when e.state in ('withdrawn', 'superseded', 'out-of-period') then 0 else 1 end) as sent
  from oracle_evidence e
  join places p on p.indicator_id = e.indicator_id and (p.step = 0 or p.step = e.step)
  group by e.subject_id, e.indicator_id, p.step
),
awaited as (
  select distinct s.subject_id, p.indicator_id
  from places p
  cross join oracle_subject s
  left join met m on m.subject_id = s.subject_id and m.indicator_id = p.indicator_id and m.step = p.step
  left join received r on r.subject_id = s.subject_id and r.indicator_id = p.indicator_id and r.step = p.step
  left join oracle_closed c on c.subject_id = s.subject_id and c.indicator_id = p.indicator_id and c.step = p.step
  where m.step is null
    and (coalesce(r.owed, 0) = 1
         or (p.supplied_by <> 'subject' and coalesce(r.sent, 0) = 0 and c.step is null))
),

lines_out as (
  select s.subject_id, i.indicator_id, i.full_mark,
         case when i.suspended = 1 then 'suspended'
              when a.subject_id is not null then 'awaiting'
              when x.points is null and i.method in ('threshold', 'level', 'target') then 'not-assessed'
              else 'scored' end as state,
         case when i.method = 'itemised' and x.points > i.full_mark then i.full_mark
              else coalesce(x.points, 0) end as points
  from oracle_subject s
  cross join oracle_indicator i
  left join scores x on x.subject_id = s.subject_id and x.indicator_id = i.indicator_id
  left join awaited a on a.subject_id = s.subject_id and a.indicator_id = i.indicator_id
)
select subject_id, indicator_id, state,
       case when state in ('suspended', 'not-assessed') then null
            when points > full_mark then full_mark else points end as base,
       case when state in ('suspended', 'not-assessed') then null
            when points > full_mark then points - full_mark else 0 end as bonus,
       case when state in ('suspended', 'not-assessed') then null else points end as score
from lines_out
order by subject_id, indicator_id
