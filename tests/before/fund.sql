--
-- PostgreSQL database dump
--

\restrict TvDUwQW0pdE92oE8Hbv3K8qzfNfO9ylqWOxOuSrIaERq5oNs1BQ6cC38iPfGw9n

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ begin raise exception '% is append-only', tg_table_name; end $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    id uuid NOT NULL,
    role character varying(16) NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(200) NOT NULL,
    language character varying(8) NOT NULL,
    password_hash text,
    totp_secret text,
    totp_step bigint,
    active boolean NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: account_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_change (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    by_id uuid NOT NULL,
    what character varying(24) NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: agreement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agreement (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    line integer NOT NULL,
    instrument character varying(16) NOT NULL,
    terms jsonb NOT NULL,
    offered_on date NOT NULL,
    accept_by date NOT NULL,
    accepted_at timestamp with time zone,
    withdraw_until date,
    paper_id uuid,
    disbursed_cents bigint NOT NULL,
    charged_cents bigint NOT NULL,
    charges integer NOT NULL,
    paused_until character varying(7),
    ended_on date,
    newer jsonb,
    off_cents bigint DEFAULT 0 NOT NULL,
    written_off_on date,
    extra_cents bigint DEFAULT 0 NOT NULL,
    over_cents bigint DEFAULT 0 NOT NULL,
    extra_months integer DEFAULT 0 NOT NULL,
    payments_off integer DEFAULT 0 NOT NULL
);


--
-- Name: agreement_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agreement_change (
    id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    number integer NOT NULL,
    change jsonb NOT NULL,
    reason character varying(2000) NOT NULL,
    given_up_cents bigint NOT NULL,
    state character varying(16) NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    first_by uuid,
    decided_by uuid,
    decided_at timestamp with time zone,
    taken jsonb,
    CONSTRAINT agreement_change_state_check CHECK (((state)::text = ANY ((ARRAY['proposed'::character varying, 'approved_once'::character varying, 'approved'::character varying, 'refused'::character varying])::text[])))
);


--
-- Name: allocation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.allocation (
    id uuid NOT NULL,
    entry_id uuid NOT NULL,
    charge_id uuid NOT NULL,
    amount_cents bigint NOT NULL,
    CONSTRAINT allocation_amount_cents_check CHECK ((amount_cents <> 0))
);


--
-- Name: billing_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.billing_line (
    run_id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    outcome character varying(16) NOT NULL,
    amount_cents bigint NOT NULL,
    due_on date NOT NULL,
    cause character varying(32)
);


--
-- Name: billing_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.billing_run (
    id uuid NOT NULL,
    month character varying(7) NOT NULL,
    state character varying(16) NOT NULL,
    made_by uuid,
    made_at timestamp with time zone NOT NULL,
    approved_by uuid,
    approved_at timestamp with time zone,
    posted_at timestamp with time zone,
    reached uuid,
    charges integer NOT NULL,
    charged_cents bigint NOT NULL,
    below_threshold integer NOT NULL,
    paused integer NOT NULL,
    ended integer NOT NULL,
    exceptions integer NOT NULL,
    posted integer NOT NULL,
    changed integer NOT NULL,
    digest bytea,
    CONSTRAINT billing_run_state_check CHECK (((state)::text = ANY ((ARRAY['computing'::character varying, 'prepared'::character varying, 'approved'::character varying, 'posted'::character varying, 'withdrawn'::character varying])::text[])))
);


--
-- Name: call_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.call_request (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    done_by uuid
);


--
-- Name: case; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."case" (
    id uuid NOT NULL,
    number character varying(16),
    applicant_id uuid NOT NULL,
    programme_id uuid,
    version bigint NOT NULL,
    stage_name character varying(16) NOT NULL,
    stage jsonb NOT NULL,
    draft jsonb NOT NULL,
    application jsonb,
    name character varying(200) NOT NULL,
    name_lower character varying(200) NOT NULL,
    requested_cents bigint NOT NULL,
    reviewer_id uuid,
    submitted_on date,
    decide_by date,
    paused_since date,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT case_requested_cents_check CHECK ((requested_cents >= 0))
);


--
-- Name: case_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_log (
    id uuid NOT NULL,
    case_id uuid,
    actor_id uuid,
    actor_name character varying(200) NOT NULL,
    step character varying(32) NOT NULL,
    from_stage character varying(16),
    to_stage character varying(16),
    facts jsonb NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: case_number; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_number (
    year integer NOT NULL,
    last bigint NOT NULL
);


--
-- Name: charge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.charge (
    id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    month character varying(7) NOT NULL,
    outcome character varying(16) NOT NULL,
    amount_cents bigint NOT NULL,
    settled_cents bigint NOT NULL,
    due_on date NOT NULL,
    reminded boolean NOT NULL,
    taken_cents bigint DEFAULT 0 NOT NULL,
    extra_cents bigint DEFAULT 0 NOT NULL,
    part integer DEFAULT 0 NOT NULL,
    moved boolean DEFAULT false NOT NULL,
    CONSTRAINT charge_amount_cents_check CHECK ((amount_cents >= 0)),
    CONSTRAINT charge_check CHECK ((settled_cents <= amount_cents)),
    CONSTRAINT charge_settled_cents_check CHECK ((settled_cents >= 0))
);


--
-- Name: code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.code (
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    purpose character varying(64) NOT NULL,
    code_hash character varying(64) NOT NULL,
    tries integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    asked_by character varying(64)
);


--
-- Name: command; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.command (
    id character varying(64) NOT NULL,
    request_id uuid NOT NULL,
    location character varying(500),
    at timestamp with time zone NOT NULL
);


--
-- Name: correction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.correction (
    case_id uuid NOT NULL,
    number integer NOT NULL,
    actor_id uuid,
    actor_name character varying(200) NOT NULL,
    why character varying(2000) NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: course; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.course (
    id uuid NOT NULL,
    provider_id uuid NOT NULL,
    name character varying(200) NOT NULL,
    price_cents bigint NOT NULL,
    accredited boolean NOT NULL,
    CONSTRAINT course_price_cents_check CHECK ((price_cents >= 0))
);


--
-- Name: guess; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.guess (
    key character varying(64) NOT NULL,
    failures integer NOT NULL,
    since timestamp with time zone NOT NULL
);


--
-- Name: income_check; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.income_check (
    record_id uuid NOT NULL,
    state character varying(16) NOT NULL,
    by_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT income_check_state_check CHECK (((state)::text = ANY ((ARRAY['confirmed'::character varying, 'rejected'::character varying])::text[])))
);


--
-- Name: income_evidence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.income_evidence (
    record_id uuid NOT NULL,
    paper_id uuid NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: income_statement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.income_statement (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    from_month character varying(7) NOT NULL,
    income_cents bigint NOT NULL,
    declared_at timestamp with time zone NOT NULL,
    source character varying(16) DEFAULT 'job'::character varying NOT NULL,
    CONSTRAINT income_statement_income_cents_check CHECK ((income_cents >= 0))
);


--
-- Name: income_year; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.income_year (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    year integer NOT NULL,
    income_cents bigint NOT NULL,
    source character varying(16) NOT NULL,
    declared_at timestamp with time zone NOT NULL
);


--
-- Name: invitation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitation (
    token_hash character varying(64) NOT NULL,
    account_id uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);


--
-- Name: job_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job_run (
    key character varying(96) NOT NULL,
    outcome text NOT NULL,
    ran_at timestamp with time zone NOT NULL
);


--
-- Name: ledger_anchor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_anchor (
    at timestamp with time zone NOT NULL,
    entries bigint NOT NULL,
    digest bytea NOT NULL
);


--
-- Name: ledger_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_entry (
    id uuid NOT NULL,
    kind character varying(16) NOT NULL,
    key character varying(128) NOT NULL,
    case_id uuid,
    agreement_id uuid,
    effective_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    reverses_id uuid,
    by_id uuid,
    chain uuid,
    number integer,
    hash bytea,
    root_id uuid,
    meant_for date,
    reason character varying(32)
);


--
-- Name: ledger_transfer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_transfer (
    id uuid NOT NULL,
    entry_id uuid NOT NULL,
    agreement_id uuid,
    debit character varying(32) NOT NULL,
    credit character varying(32) NOT NULL,
    amount_cents bigint NOT NULL,
    CONSTRAINT ledger_transfer_amount_cents_check CHECK ((amount_cents > 0)),
    CONSTRAINT ledger_transfer_check CHECK (((credit)::text <> (debit)::text))
);


--
-- Name: manager_proposal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.manager_proposal (
    id uuid NOT NULL,
    what jsonb NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    outcome character varying(16)
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    id uuid NOT NULL,
    case_id uuid,
    recipient character varying(254) NOT NULL,
    language character varying(8) NOT NULL,
    kind character varying(32) NOT NULL,
    payload jsonb NOT NULL,
    due_at timestamp with time zone NOT NULL,
    leased_until timestamp with time zone,
    attempts integer NOT NULL,
    sent_at timestamp with time zone,
    failed_at timestamp with time zone,
    last_error text,
    created_at timestamp with time zone NOT NULL,
    lane smallint DEFAULT 2 NOT NULL
);


--
-- Name: paper; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.paper (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    kind character varying(32) NOT NULL,
    from_fund boolean NOT NULL,
    media_type character varying(64) NOT NULL,
    bytes bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    storage_key character varying(96) NOT NULL,
    state character varying(16) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    file_key character varying(96),
    wiped_at timestamp with time zone
);


--
-- Name: payout; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payout (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    agreement_id uuid,
    line integer NOT NULL,
    part integer NOT NULL,
    purpose character varying(32) NOT NULL,
    payee_name character varying(200) NOT NULL,
    payee_iban character varying(34) NOT NULL,
    amount_cents bigint NOT NULL,
    due_on date NOT NULL,
    month character varying(7),
    state character varying(16) NOT NULL,
    released_by uuid,
    second_by uuid,
    paid_on date,
    version integer NOT NULL,
    CONSTRAINT payout_amount_cents_check CHECK ((amount_cents > 0))
);


--
-- Name: period_step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.period_step (
    id uuid NOT NULL,
    step character varying(8) NOT NULL,
    until date NOT NULL,
    by_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT period_step_step_check CHECK (((step)::text = ANY ((ARRAY['closed'::character varying, 'asked'::character varying, 'reopened'::character varying])::text[])))
);


--
-- Name: programme; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.programme (
    id uuid NOT NULL,
    name character varying(200) NOT NULL
);


--
-- Name: provider; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.provider (
    id uuid NOT NULL,
    name character varying(200) NOT NULL,
    iban character varying(34) NOT NULL
);


--
-- Name: receipt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.receipt (
    id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    reference character varying(64) NOT NULL,
    amount_cents bigint NOT NULL,
    received_on date NOT NULL,
    CONSTRAINT receipt_amount_cents_check CHECK ((amount_cents > 0))
);


--
-- Name: recovery_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recovery_code (
    code_hash character varying(64) NOT NULL,
    account_id uuid NOT NULL,
    used_at timestamp with time zone
);


--
-- Name: retention_result; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.retention_result (
    case_id uuid NOT NULL,
    rules character varying(32) NOT NULL,
    childcare_cents bigint NOT NULL,
    months integer NOT NULL,
    gap_cents bigint,
    provisional boolean NOT NULL,
    childcare_cents_before bigint,
    gap_cents_before bigint,
    changed_on date,
    changed_by character varying(16)
);


--
-- Name: seaql_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seaql_migrations (
    version character varying NOT NULL,
    applied_at bigint NOT NULL
);


--
-- Name: security_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.security_event (
    id uuid NOT NULL,
    kind character varying(32) NOT NULL,
    account_id uuid,
    about_id uuid,
    source character varying(64) NOT NULL,
    request character varying(64) NOT NULL,
    detail character varying(120),
    at timestamp with time zone NOT NULL
);


--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    token_hash character varying(64) NOT NULL,
    account_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    id uuid,
    device character varying(80),
    source character varying(64)
);


--
-- Name: setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.setting (
    name character varying(64) NOT NULL,
    value jsonb NOT NULL,
    changed_by character varying(200),
    changed_at timestamp with time zone NOT NULL
);


--
-- Name: true_up; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.true_up (
    id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    year integer NOT NULL,
    months jsonb NOT NULL,
    difference_cents bigint NOT NULL,
    payments integer NOT NULL,
    income_id uuid NOT NULL,
    approved_by uuid NOT NULL,
    approved_at timestamp with time zone NOT NULL
);


--
-- Name: watch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.watch (
    case_id uuid NOT NULL,
    name character varying(32) NOT NULL,
    due_on date NOT NULL,
    done_on date,
    reminded integer
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES
	('01a228f9-fb78-7765-9c9e-c8535f568896', 'reviewer', 'rosa@techedufonds.example', 'Rosa Vermeulen', 'nl', '$argon2id$v=19$m=19456,t=2,p=1$GRcKCncDs5i4pY60xbwiJA$GCuuTUgWEK6fdCEyuxMx3jd/3DoX4WlN7ZePP0G93DY', 'v1.zOeX-MKOF1QxKyw4l09R_gk0PQWX0SD5wzLtDk7DbieUB2EZ40d9-QYSNxZ4IdEDPwR3s8hxbTGVHZo1Wmlf1jK8tFVWUXSH', NULL, true, '2026-03-02 20:23:21.208+00'),
	('01a228f9-fbf9-728b-83b0-ce06c37091cc', 'reviewer', 'karim@techedufonds.example', 'Karim Haddad', 'nl', '$argon2id$v=19$m=19456,t=2,p=1$ARdoOqmKQpr5k8t5622UFg$QhjVSwTLUDwZ2mvCgLmVFRPX5r6PSSRHsYePYwkEUM4', 'v1.kzhhyYaAwREd_Esq9GFBX_HJKZMVpktD1t9r07EbPM37eiBLgEnnWTi4zUduNqChvbYVy9fEHxM4LatWwNqX8EcfpQyA3kxh', NULL, true, '2026-03-02 20:23:21.337+00'),
	('01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'administrator', 'anneke@techedufonds.example', 'Anneke Visser', 'nl', '$argon2id$v=19$m=19456,t=2,p=1$GOv7VQH1s5TaRnAzP9vV6g$YqZYeRWlr0WfOOC1O7nIwxfuSGHRO2+8DhZN9gPO2hQ', 'v1.mCy3KLaCB3omRhroQ4Hqj_ZS34FEAoJwxi_1HuXVSYwxQsom82J4Vg8LjFDqe9bLIkVjOrXVfjHiMAv5FOnl3Vedu2gGr3WO', NULL, true, '2026-03-02 20:23:21.373+00'),
	('01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', 'administrator', 'joost@techedufonds.example', 'Joost de Boer', 'nl', '$argon2id$v=19$m=19456,t=2,p=1$4f0MESnq1UK9ZLHLuQS/LQ$gv13zPolDOuhR/7nPf9Zu5TQVdlzyGPAyBwXga8Glwo', 'v1.VJ_lJVbZeEsBLR91ol8V_aOn0yBqt7TOqF_Atw9cW1LFD6Te8T2dSTDztbMFLiiNpCS3uakIyUEdh3EMIwAbr7ICVtTKTLb1', NULL, true, '2026-03-02 20:23:21.442+00'),
	('01a228f9-fc99-7215-86fd-f36aaee73e21', 'manager', 'mei@techedufonds.example', 'Mei Lin', 'nl', '$argon2id$v=19$m=19456,t=2,p=1$iEbQpUcdkdhgD1ituFSXjg$+fS4gg4axk8IiEm3xa+5ZXgVBBLWIRSJSkqSzPqHoYE', 'v1.znoXqhnkr5CYVbzxMsc5msrDqjz38UeR8wzay4X5ub2WJOhW-dzZUJ8CT5QgnzyeUp0RWBXGUWUBfcJkUAcYZ0D0n3KcJK0A', NULL, true, '2026-03-02 20:23:21.497+00'),
	('01a228f9-fcd4-75af-a0af-e3c6bf065152', 'manager', 'samir@techedufonds.example', 'Samir Ouali', 'nl', '$argon2id$v=19$m=19456,t=2,p=1$xwxEFJGFpFv3tCLVruwDAA$zvdMXHZLu6f5YfDJsu1Wem1LVY7MGZ/D3OhwCTPxzTc', 'v1.6tBDvtI8uRU9mMct7ODYVgiKk_m5iZxM6rWv7_qeLtzJvBshutVc-4vvMjRye3EdxwifeatSmbrGxsqCAUFiAqOuKvkLNYtF', NULL, true, '2026-03-02 20:23:21.556+00'),
	('01a228f9-fcd7-74eb-aa02-a5a93e1dd90e', 'reviewer', 'noa@techedufonds.example', 'Noa Jansen', 'nl', NULL, NULL, NULL, true, '2026-02-28 20:23:21.558+00'),
	('01a228f9-fd06-77fc-9a98-28c73f7e1ab0', 'applicant', 'noor@voorbeeld.example', '', 'nl', NULL, NULL, NULL, true, '2026-03-01 10:00:00+00'),
	('01a228f9-fd08-720d-b182-971219a3c02e', 'applicant', 'stefan@voorbeeld.example', 'Stefan', 'nl', NULL, NULL, NULL, true, '2026-02-27 10:00:00+00'),
	('01a228f9-fd4c-7144-8c6d-c067d74ccf69', 'applicant', 'priya@voorbeeld.example', 'Priya', 'nl', NULL, NULL, NULL, true, '2026-01-05 10:00:00+00'),
	('01a228f9-fd90-7203-a47b-a28b4bc55056', 'applicant', 'hanna@voorbeeld.example', 'Hanna', 'nl', NULL, NULL, NULL, true, '2026-02-09 10:00:00+00'),
	('01a228f9-fdde-7629-a010-b27d86d73a2f', 'applicant', 'yusuf@voorbeeld.example', 'Yusuf', 'nl', NULL, NULL, NULL, true, '2026-02-02 10:00:00+00'),
	('01a228f9-fe4e-76e0-8bf4-0b8bc826229c', 'applicant', 'daniel@voorbeeld.example', 'Daniël', 'nl', NULL, NULL, NULL, true, '2026-01-21 10:00:00+00'),
	('01a228f9-fe81-738c-8801-13351a0a2b5f', 'applicant', 'grace@voorbeeld.example', 'Grace', 'en', NULL, NULL, NULL, true, '2026-01-26 10:00:00+00'),
	('01a228f9-ffb9-7333-a80e-ce289d84581e', 'applicant', 'fatima@voorbeeld.example', 'Fatima', 'nl', NULL, NULL, NULL, true, '2025-11-03 10:00:00+00'),
	('01a228fa-02c2-72f2-9b76-8c4fc7ea4b5b', 'applicant', 'thomas@voorbeeld.example', 'Thomas', 'nl', NULL, NULL, NULL, true, '2024-11-04 10:00:00+00'),
	('01a228fa-0526-7459-9acd-59100da1455a', 'applicant', 'mehmet@voorbeeld.example', 'Mehmet', 'nl', NULL, NULL, NULL, true, '2024-11-11 10:00:00+00'),
	('01a228fa-06a2-73e1-800c-f9db0513c203', 'applicant', 'aisha@voorbeeld.example', 'Aisha', 'nl', NULL, NULL, NULL, true, '2023-11-13 10:00:00+00'),
	('01a228fa-086a-73cd-aca6-ac4ecd7d1608', 'applicant', 'lotte@voorbeeld.example', 'Lotte', 'nl', NULL, NULL, NULL, true, '2024-11-18 10:00:00+00'),
	('01a228fa-0a38-765f-b1c8-b6f9f7dd63d0', 'applicant', 'ravi@voorbeeld.example', 'Ravi', 'nl', NULL, NULL, NULL, true, '2021-11-08 10:00:00+00'),
	('01a228fa-0b8a-7082-967d-8f6f5990b4d1', 'applicant', 'willem@voorbeeld.example', 'Willem', 'nl', NULL, NULL, NULL, true, '2026-01-12 10:00:00+00'),
	('01a228fa-0be8-7424-a7b5-cfb79c67dac8', 'applicant', 'amina@voorbeeld.example', 'Amina', 'nl', NULL, NULL, NULL, true, '2026-01-19 10:00:00+00');


--
-- Data for Name: account_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_change VALUES
	('01a228f9-fcd7-74eb-aa02-a5aaaedf4fde', '01a228f9-fcd7-74eb-aa02-a5a93e1dd90e', '01a228f9-fcd4-75af-a0af-e3c6bf065152', 'made', '2026-02-28 20:23:21.558+00');


--
-- Data for Name: agreement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement VALUES
	('01a228f9-ffb0-7427-ab1d-927168af7d58', '01a228f9-fe8a-7589-83b9-6f3e775eae70', 0, 'pre_financing', '{"credit": {"status": "licensed", "before_law": false, "checked_on": "2026-02-10", "has_benefit": false, "is_confirmed": false, "most_rate_bp": null}, "due_day": 25, "rules_of": "2026-02-10", "principal": 420000, "instrument": "pre_financing", "first_month": "2027-09", "instalments": 36, "income_threshold": 210000}', '2026-02-10', '2026-03-12', NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, 0, NULL, 0, 0, 0, 0),
	('01a228fa-0110-70f1-96ef-59bc468e695f', '01a228f9-ffc4-7311-a2e7-6724c216714f', 0, 'income_share', '{"cap": 1170000, "ramp": true, "model": "cliff", "credit": {"status": "licensed", "before_law": false, "checked_on": "2025-11-18", "has_benefit": false, "is_confirmed": false, "most_rate_bp": null}, "funded": 780000, "due_day": 25, "rules_of": "2025-11-18", "share_bp": 500, "instrument": "income_share", "last_month": "2037-01", "first_month": "2027-02", "max_payments": 48, "income_threshold": 210000}', '2025-11-18', '2025-12-18', '2025-11-22 10:00:00+00', '2025-12-06', '01a228fa-018a-735f-8d0a-12a93d3e9730', 390000, 30000, 2, NULL, NULL, NULL, 0, NULL, 0, 0, 0, 0),
	('01a228fa-05d6-7746-b126-23f7c1241b59', '01a228fa-052a-7493-b113-796429fd79e4', 0, 'pre_financing', '{"credit": {"status": "licensed", "before_law": false, "checked_on": "2024-11-26", "has_benefit": false, "is_confirmed": false, "most_rate_bp": null}, "due_day": 25, "rules_of": "2024-11-26", "principal": 360000, "instrument": "pre_financing", "first_month": "2026-01", "instalments": 36, "income_threshold": 210000}', '2024-11-26', '2024-12-26', '2024-11-30 10:00:00+00', '2024-12-14', '01a228fa-062e-70fa-b7c7-34b1cf969ea3', 360000, 150000, 15, NULL, NULL, NULL, 0, NULL, 0, 0, 0, 0),
	('01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-02c6-7540-9845-0e406009146c', 0, 'pre_financing', '{"credit": {"status": "licensed", "before_law": false, "checked_on": "2024-11-19", "has_benefit": false, "is_confirmed": false, "most_rate_bp": null}, "due_day": 25, "rules_of": "2024-11-19", "principal": 360000, "instrument": "pre_financing", "first_month": "2026-01", "instalments": 36, "income_threshold": 210000}', '2024-11-19', '2024-12-19', '2024-11-23 10:00:00+00', '2024-12-07', '01a228fa-0489-717d-8008-795beac9b695', 360000, 120000, 12, '2026-12', NULL, NULL, 0, NULL, 0, 0, 0, 0),
	('01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-0a39-7076-8a87-857c35162316', 0, 'pre_financing', '{"credit": {"status": "licensed", "before_law": false, "checked_on": "2021-11-23", "has_benefit": false, "is_confirmed": false, "most_rate_bp": null}, "due_day": 25, "rules_of": "2021-11-23", "principal": 36000, "instrument": "pre_financing", "first_month": "2022-11", "instalments": 36, "income_threshold": 210000}', '2021-11-23', '2021-12-23', '2021-11-27 10:00:00+00', '2021-12-11', '01a228fa-0b62-7503-b94b-d602d022d859', 36000, 36000, 36, NULL, '2025-11-01', NULL, 0, NULL, 0, 0, 0, 0),
	('01a228fa-0930-722b-b380-e4a835966691', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 0, 'pre_financing', '{"credit": {"status": "licensed", "before_law": false, "checked_on": "2024-12-03", "has_benefit": false, "is_confirmed": false, "most_rate_bp": null}, "due_day": 25, "rules_of": "2024-12-03", "principal": 480000, "instrument": "pre_financing", "first_month": "2026-01", "instalments": 36, "income_threshold": 210000}', '2024-12-03', '2025-01-02', '2024-12-07 10:00:00+00', '2024-12-21', '01a228fa-09b1-7073-93c6-1165f6f5daa6', 480000, 57212, 14, '2026-04', NULL, '{"charged": 13333, "charges": 3, "instalments": 117}', 0, NULL, 0, 0, 0, 0),
	('01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 0, 'income_share', '{"cap": 810000, "ramp": true, "model": "cliff", "credit": {"status": "licensed", "before_law": false, "checked_on": "2023-11-28", "has_benefit": false, "is_confirmed": false, "most_rate_bp": null}, "funded": 540000, "due_day": 25, "rules_of": "2023-11-28", "share_bp": 500, "instrument": "income_share", "last_month": "2034-12", "first_month": "2025-01", "max_payments": 48, "income_threshold": 210000}', '2023-11-28', '2023-12-28', '2023-12-02 10:00:00+00', '2023-12-16', '01a228fa-07e6-7665-b224-bf415e1db558', 540000, 391500, 27, NULL, NULL, NULL, 0, NULL, 0, 0, 0, 0);


--
-- Data for Name: agreement_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agreement_change VALUES
	('01a228fa-2e37-70c8-9feb-ca540aba6b85', '01a228fa-0930-722b-b380-e4a835966691', 1, '{"kind": "spread", "instalments": 117}', 'Gevraagd door de aanvrager: € 40 per maand.', 0, 'approved', '01a228fa-086a-73cd-aca6-ac4ecd7d1608', '2026-03-02 20:23:34.152+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '2026-03-02 20:23:34.729+00', '[["01a228fa-12d8-779a-8cca-62b2cf038de7", 13333], ["01a228fa-130e-7717-b332-d1da2a957bb4", 13333]]');


--
-- Data for Name: allocation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.allocation VALUES
	('01a228fa-1348-7069-bb04-09ad20632e6d', '01a228fa-1347-730a-9e3c-49b65d8c2223', '01a228fa-0c6c-745a-8c76-786b88f22613', 1000),
	('01a228fa-135d-72a2-a97f-ce85c2e9b891', '01a228fa-135c-77a5-9062-36da5753c64f', '01a228fa-0c85-70e4-821e-fd272a02a6b8', 1000),
	('01a228fa-1366-7025-9430-b0828af3d615', '01a228fa-1366-7025-9430-b080538c0b6f', '01a228fa-0c9f-749b-a26f-6353e3797912', 1000),
	('01a228fa-136e-7288-b084-9a80b7a11996', '01a228fa-136e-7288-b084-9a7e16738beb', '01a228fa-0cb8-7773-a3b4-a75cc6421b54', 1000),
	('01a228fa-137a-735b-abb4-ca0e57da30b1', '01a228fa-1378-7775-8d55-934a494ed76d', '01a228fa-0cd1-730b-b02a-e82c273eb764', 1000),
	('01a228fa-1389-755d-9aa4-3fcd43ab2500', '01a228fa-1385-70e9-bb0a-237b388a8384', '01a228fa-0ce3-725b-b125-764f5469d73f', 1000),
	('01a228fa-1392-7522-aa42-0f2a21b3d992', '01a228fa-1391-7693-b000-4291cfbeb6c7', '01a228fa-0cfd-7694-803a-38236dc150aa', 1000),
	('01a228fa-1399-7326-b7f3-550d4def8a8f', '01a228fa-1399-7326-b7f3-550b73acbde8', '01a228fa-0d43-7743-a13a-6e6c19e043a3', 1000),
	('01a228fa-13a8-723e-9c32-c3f4d56d971e', '01a228fa-13a7-71d2-92b6-d5e5eb074698', '01a228fa-0dbb-76a0-92b9-f3f468639b86', 1000),
	('01a228fa-13b1-7448-abbd-130389662ac2', '01a228fa-13b1-7448-abbd-13017aeb1ebb', '01a228fa-0dea-73e0-8daf-a4495df4a2a2', 1000),
	('01a228fa-13be-72d5-a59a-99b6247825ac', '01a228fa-13bd-77f5-9512-6b79ab4ecad4', '01a228fa-0e1c-7256-b9e2-061287dbdae2', 1000),
	('01a228fa-13ca-713b-bba5-68b8b04b10d1', '01a228fa-13c9-7768-8404-64d14835e17f', '01a228fa-0e91-7448-89a2-4d984df873cc', 1000),
	('01a228fa-13d4-71ae-864e-69bfa3298b31', '01a228fa-13d3-7179-a42a-233ed2a5df05', '01a228fa-0ec6-771e-83ca-f7a43efcab18', 1000),
	('01a228fa-13db-7627-9562-d0e12d6f8a8c', '01a228fa-13db-7627-9562-d0df687776de', '01a228fa-0efb-7691-8002-5507952e7d81', 1000),
	('01a228fa-13ea-7645-a1a3-eba5f7cb7c06', '01a228fa-13e9-7158-9b03-9919d44829ab', '01a228fa-0f1c-714c-af56-c00821f01070', 1000),
	('01a228fa-13f2-72f0-9a76-b02ae5ee7743', '01a228fa-13f1-77c2-b7e2-b5d9493bc4bd', '01a228fa-0f38-7612-9119-29057fcba1ad', 1000),
	('01a228fa-13fe-76ab-86e4-09494ba0f130', '01a228fa-13fd-721e-91fb-e1b6f82a7c66', '01a228fa-0f52-74cb-87f4-8c8fac878db2', 1000),
	('01a228fa-1434-7769-a4b6-7170f1e9673c', '01a228fa-1433-75e0-8ad6-cbb67d0ee28a', '01a228fa-0f87-7374-9c29-15905bb66170', 1000),
	('01a228fa-149c-72d3-9a1c-847b037a5a93', '01a228fa-149b-715e-93ff-8ffa2d18bfb8', '01a228fa-0fab-733e-9316-98c6754b3f02', 1000),
	('01a228fa-14ab-7585-8412-3a710ec3ca30', '01a228fa-14aa-706d-81ce-d1637cca38f5', '01a228fa-0fc5-74ca-9551-13b6f824290c', 1000),
	('01a228fa-14b2-77f1-be21-9a5043541250', '01a228fa-14b2-77f1-be21-9a4eccf0c267', '01a228fa-0fe1-76bb-b0c6-4fb19b59ff00', 1000),
	('01a228fa-14c2-7559-834b-42608d25d7d7', '01a228fa-14bd-71d7-89ba-d413b5a0d729', '01a228fa-100c-7081-8489-9fc7e0156cf0', 1000),
	('01a228fa-14c8-734c-a4bf-d7b1f21cc214', '01a228fa-14c7-7059-884b-cb932a27a592', '01a228fa-103a-7761-9b46-17767d90788b', 1000),
	('01a228fa-14d0-7204-80b5-571c4c1f5c3f', '01a228fa-14cf-7351-bac4-4d84d8876e4c', '01a228fa-1065-75bf-8d39-182aa94c9598', 1000),
	('01a228fa-14e9-71b1-b037-a4611cae8204', '01a228fa-14e5-74a3-b81f-e970d92b453a', '01a228fa-108e-7065-8e83-9579b2b54073', 1000),
	('01a228fa-150e-7317-9932-1eef1c47591d', '01a228fa-150d-7285-abe6-112c00e404b9', '01a228fa-10ae-7235-ab62-3169a5b861a5', 1000),
	('01a228fa-1535-77db-8595-8151b30ac6f2', '01a228fa-152d-72b4-b310-e0f1d094153a', '01a228fa-10fd-703b-b004-dd1e45d80f62', 1000),
	('01a228fa-154e-766f-b438-5d29fddaddc7', '01a228fa-154d-74ca-8c58-17612a633620', '01a228fa-1122-7219-b588-58d3ef922550', 1000),
	('01a228fa-1566-75ca-9aa0-5545966ec264', '01a228fa-1561-77cb-a8b2-e5500abe4cda', '01a228fa-114f-7470-871a-952b31682a8a', 1000),
	('01a228fa-1571-7432-b8d2-173034dd2053', '01a228fa-1570-738a-8adc-088ee894b6a7', '01a228fa-1161-73f7-b9b2-e2f0e8edaf95', 1000),
	('01a228fa-159c-7641-b8b1-550e5eb1f02b', '01a228fa-158d-704d-a41c-0b921fb7e16c', '01a228fa-119b-778f-8003-4e2b2e484735', 1000),
	('01a228fa-15bb-77c2-8203-4a9ef0f14514', '01a228fa-15b1-77b1-b218-7aa2269bb7b8', '01a228fa-11b7-7159-89b1-89ce83fa1cb2', 1000),
	('01a228fa-15e2-762e-bcc6-bc0a13275fb2', '01a228fa-15dd-71de-af0c-ee7dea2635a8', '01a228fa-11cf-7765-8da3-abf91a1e7c9d', 1000),
	('01a228fa-15f9-7224-b4b9-6e98e3f29985', '01a228fa-15ed-7298-a119-7b4a92515194', '01a228fa-11eb-7317-b5be-28cacb45595f', 1000),
	('01a228fa-1602-700d-9f51-7375ab4b8b6a', '01a228fa-1601-771d-b369-de02834a1fad', '01a228fa-1210-7091-a1c5-c8ab76e5713a', 1000),
	('01a228fa-1612-736d-9f94-afd9d63c0fae', '01a228fa-1611-7703-bb4e-ebe2a918a61a', '01a228fa-1227-764b-b646-a6c88b6d31e5', 1000),
	('01a228fa-1635-7459-b469-4bceb9cb570c', '01a228fa-1634-76a0-9354-3ec39369d522', '01a228fa-10fd-703b-b004-dd1adc42babb', 14500),
	('01a228fa-1639-7689-ac1e-db58b9aa1e4d', '01a228fa-1639-7689-ac1e-db565dd168ef', '01a228fa-1122-7219-b588-58cf9eafc613', 14500),
	('01a228fa-1658-730a-a881-cd5816d2c5dc', '01a228fa-1657-770b-9a89-2e46a6c9b358', '01a228fa-114f-7470-871a-9527837e4c47', 14500),
	('01a228fa-1665-7512-8625-a75142f33993', '01a228fa-165c-726a-9433-cc9443c3ee67', '01a228fa-1161-73f7-b9b2-e2eca819e9e2', 14500),
	('01a228fa-169d-7635-9a46-6f8e236a9220', '01a228fa-1685-7532-a65c-17c208f8b878', '01a228fa-119b-778f-8003-4e277dc3343f', 14500),
	('01a228fa-16a9-75b2-9a9c-5529875050f5', '01a228fa-16a8-76bc-9967-b8fa93c41b64', '01a228fa-11b6-716d-8f59-4d608c2fc817', 14500),
	('01a228fa-16b2-738e-8f2f-26b904483bf8', '01a228fa-16ae-7370-8448-a120ab1c6445', '01a228fa-11cf-7765-8da3-abf5c3ee82be', 14500),
	('01a228fa-16b7-76ef-968a-03eb4d5df787', '01a228fa-16b6-72f9-9473-1f22ec320b88', '01a228fa-11eb-7317-b5be-28c6a713cb38', 14500),
	('01a228fa-16cb-7059-adbc-4c5782a890c3', '01a228fa-16cb-7059-adbc-4c55dbb61726', '01a228fa-1210-7091-a1c5-c8a77d97ce36', 14500),
	('01a228fa-16d2-71dd-86a0-bf2f392531d3', '01a228fa-16cf-7773-a435-1f43b034dc03', '01a228fa-1227-764b-b646-a6c458dd631a', 14500),
	('01a228fa-16d6-76d6-bb84-fc1f23b28334', '01a228fa-16d5-7572-9478-eaa323a4f01c', '01a228fa-1245-731d-8384-b8ef052d076b', 14500),
	('01a228fa-16dd-77bc-80f9-f5b1b3c0a8e8', '01a228fa-16dc-7695-a037-addf7bba702e', '01a228fa-125e-768f-8d6a-0a22c33768b1', 14500),
	('01a228fa-16ec-7447-bd91-f419b8d74c4d', '01a228fa-16ec-7447-bd91-f417179482eb', '01a228fa-127a-71f9-8105-a073238429a7', 14500),
	('01a228fa-16f2-73ca-b5d7-dc776b8f5559', '01a228fa-16f1-70f5-8860-45e0a5095758', '01a228fa-12d8-779a-8cca-62ae7d84ec77', 14500),
	('01a228fa-16f8-7325-8257-bd74c930f28e', '01a228fa-16f7-755d-b37d-53c67e2b8806', '01a228fa-127a-71f9-8105-a06b82430ec8', 10000),
	('01a228fa-16ff-75c0-be76-b2fc8ccfad74', '01a228fa-16fe-77c9-a032-dd23c4eb3682', '01a228fa-12d8-779a-8cca-62a6664e42c7', 10000),
	('01a228fa-170a-72eb-9705-6ad1ad0f3aba', '01a228fa-1705-71c4-9d20-b54c93e6138e', '01a228fa-127a-71f9-8105-a06f39132e09', 10000),
	('01a228fa-1711-762d-82e1-3657b244b67a', '01a228fa-1711-762d-82e1-36554d6c958a', '01a228fa-12d8-779a-8cca-62aa6e5ae883', 10000),
	('01a228fa-171e-73c3-aa80-2c427bc30c86', '01a228fa-171c-70cc-a68c-6f3a53f4f806', '01a228fa-127a-71f9-8105-a077459576c0', 13333),
	('01a228fa-17be-7286-8460-b313b4255045', '01a228fa-17ae-716f-b8c4-d5ac6eabd779', '01a228fa-130e-7717-b332-d1d23ca375ee', 10000),
	('01a228fa-3233-751e-83e2-f892b98591d0', '01a228fa-3230-7525-bba7-79ab3ad2e19c', '01a228fa-130e-7717-b332-d1cece360810', 10000),
	('01a228fa-373a-70c0-93a1-77353bb4eb7c', '01a228fa-373a-70c0-93a1-7731eafe94a4', '01a228fa-373a-70c0-93a1-773467102899', 4000),
	('01a228fa-447c-75e6-b52c-f11d6f5ff2cb', '01a228fa-447b-74b9-8a58-4a043d33d303', '01a228fa-373a-70c0-93a1-772f117c538b', 10000),
	('01a228fa-5645-7221-9ae1-99ed101fcd09', '01a228fa-5643-7068-9183-934ffac59035', '01a228fa-48ff-7425-99c7-b60343714c3c', 10000),
	('01a228fa-673e-7339-8847-7f74a1432824', '01a228fa-673b-773a-9b1c-04a3fb9a320e', '01a228fa-5aa6-7320-9f62-67beaafd2c28', 10000),
	('01a228fa-797d-73b7-8fbf-d26fe055f7a1', '01a228fa-7978-738d-8476-3989327f7f67', '01a228fa-48ff-7425-99c7-b60fa1705b69', 3000),
	('01a228fa-7bb9-768b-a65f-f628b201a54e', '01a228fa-7bb8-7139-83d7-6d6a8c08b930', '01a228fa-6c43-7361-9f6d-0f2cf26a8a93', 10000),
	('01a228fa-8eed-7658-9ea1-f5dcbbef30d6', '01a228fa-8eec-74d9-bac0-b6c2d24a06f1', '01a228fa-7fff-7439-86ff-f5791af821fa', 10000),
	('01a228fa-a229-776d-a23e-59c509f18552', '01a228fa-a222-713b-923d-a552a3001f26', '01a228fa-93b6-70f8-9ec0-10e24fb132f6', 10000),
	('01a228fa-dcc3-70ff-91b4-0b34cd57c375', '01a228fa-dcc3-70ff-91b4-0b30ed7e80b2', '01a228fa-dcc3-70ff-91b4-0b3329606c82', 10000),
	('01a228fa-ec51-7103-9401-fa5a37a09214', '01a228fa-ec51-7103-9401-fa567e6d7a80', '01a228fa-ec51-7103-9401-fa59fc56c53c', 10000),
	('01a228fa-fdd9-770c-a93c-bd6dfedf6d75', '01a228fa-fdd9-770c-a93c-bd69a9e428e1', '01a228fa-fdd9-770c-a93c-bd6c0ed713e0', 10000);


--
-- Data for Name: billing_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.billing_line VALUES
	('01a228fa-0c62-705a-8b6c-61486dc28d90', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2022-11-25', NULL),
	('01a228fa-0c7e-7094-80e2-68c6344a35d6', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2022-12-25', NULL),
	('01a228fa-0c94-72c1-9567-50f43c6e6cce', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2023-01-25', NULL),
	('01a228fa-0cb1-7578-876a-feeb75e7c099', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2023-02-25', NULL),
	('01a228fa-0cc8-7138-8268-aba8c707f78a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2023-03-25', NULL),
	('01a228fa-0cda-75e5-b996-1d69a6126560', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2023-04-25', NULL),
	('01a228fa-0cf1-72cb-b333-1b988c7e2eb0', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2023-05-25', NULL),
	('01a228fa-0d0e-75be-bc1a-524855f384a5', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2023-06-25', NULL),
	('01a228fa-0da3-7152-976a-1af103b1e4f2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2023-07-25', NULL),
	('01a228fa-0dd6-75b2-9c78-bfb01a418c44', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2023-08-25', NULL),
	('01a228fa-0e11-744d-a65e-5501bf7309b0', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2023-09-25', NULL),
	('01a228fa-0e40-70cb-8204-80d86415ff54', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2023-10-25', NULL),
	('01a228fa-0ea5-77d7-b41f-965cf0585b8b', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2023-11-25', NULL),
	('01a228fa-0eef-7003-8ae1-8054666f5be8', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2023-12-25', NULL),
	('01a228fa-0f0e-763a-82b1-c7b27289eeec', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2024-01-25', NULL),
	('01a228fa-0f2e-7738-914d-ff974a87d7cf', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2024-02-25', NULL),
	('01a228fa-0f43-75c1-bb3b-8e31e609a9b3', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2024-03-25', NULL),
	('01a228fa-0f60-7775-9e45-918435c78706', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2024-04-25', NULL),
	('01a228fa-0f92-747b-b40d-9782de757873', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2024-05-25', NULL),
	('01a228fa-0fb7-70d3-9e30-839021d67957', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2024-06-25', NULL),
	('01a228fa-0fdb-76f0-b447-9d17b0788eed', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2024-07-25', NULL),
	('01a228fa-0ffb-7471-b221-cc489f0686b1', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2024-08-25', NULL),
	('01a228fa-1017-709a-926c-fc0f7e530e5a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2024-09-25', NULL),
	('01a228fa-1046-71c6-b70a-9c1f359d60be', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2024-10-25', NULL),
	('01a228fa-1079-75f9-b170-124f3e7dcc36', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2024-11-25', NULL),
	('01a228fa-1097-71e6-afcb-e754433fed06', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2024-12-25', NULL),
	('01a228fa-10f2-7503-8132-fd8ff96f2394', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2025-01-25', NULL),
	('01a228fa-10f2-7503-8132-fd8ff96f2394', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2025-01-25', NULL),
	('01a228fa-110d-75b6-ab08-24668f4db0af', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2025-02-25', NULL),
	('01a228fa-110d-75b6-ab08-24668f4db0af', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2025-02-25', NULL),
	('01a228fa-1139-7589-83c3-d37727039fd4', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2025-03-25', NULL),
	('01a228fa-1139-7589-83c3-d37727039fd4', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2025-03-25', NULL),
	('01a228fa-1159-71bb-907a-707937dcad3c', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2025-04-25', NULL),
	('01a228fa-1159-71bb-907a-707937dcad3c', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2025-04-25', NULL),
	('01a228fa-1176-7583-9cba-c9a921a0a8b2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2025-05-25', NULL),
	('01a228fa-1176-7583-9cba-c9a921a0a8b2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2025-05-25', NULL),
	('01a228fa-11a9-722a-813c-5c3a922b43cc', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2025-06-25', NULL),
	('01a228fa-11a9-722a-813c-5c3a922b43cc', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2025-06-25', NULL),
	('01a228fa-11bf-71f8-bc11-ee8535dc174a', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2025-07-25', NULL),
	('01a228fa-11bf-71f8-bc11-ee8535dc174a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2025-07-25', NULL),
	('01a228fa-11e2-71fa-9228-63cb09bcd7f8', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2025-08-25', NULL),
	('01a228fa-11e2-71fa-9228-63cb09bcd7f8', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2025-08-25', NULL),
	('01a228fa-11f3-7381-b423-f28302f40165', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2025-09-25', NULL),
	('01a228fa-11f3-7381-b423-f28302f40165', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2025-09-25', NULL),
	('01a228fa-121d-7475-aaf2-5c0927247f71', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2025-10-25', NULL),
	('01a228fa-121d-7475-aaf2-5c0927247f71', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'charge', 1000, '2025-10-25', NULL),
	('01a228fa-123f-75a9-b121-92c66c366cd2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2025-11-25', NULL),
	('01a228fa-123f-75a9-b121-92c66c366cd2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'ended', 0, '2025-11-25', NULL),
	('01a228fa-1250-7695-b5fa-e2ddbe9c050f', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2025-12-25', NULL),
	('01a228fa-1269-74a5-ba99-61c4ff6a4861', '01a228fa-03b3-75d3-80ab-7060671e010a', 'charge', 10000, '2026-01-25', NULL),
	('01a228fa-1269-74a5-ba99-61c4ff6a4861', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2026-01-25', NULL),
	('01a228fa-1269-74a5-ba99-61c4ff6a4861', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2026-01-25', NULL),
	('01a228fa-1269-74a5-ba99-61c4ff6a4861', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 13333, '2026-01-25', NULL),
	('01a228fa-12c1-7641-99f9-d2a5724a7338', '01a228fa-03b3-75d3-80ab-7060671e010a', 'charge', 10000, '2026-02-25', NULL),
	('01a228fa-12c1-7641-99f9-d2a5724a7338', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2026-02-25', NULL),
	('01a228fa-12c1-7641-99f9-d2a5724a7338', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2026-02-25', NULL),
	('01a228fa-12c1-7641-99f9-d2a5724a7338', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 13333, '2026-02-25', NULL),
	('01a228fa-12fc-7430-bf42-e8c3e381d025', '01a228fa-03b3-75d3-80ab-7060671e010a', 'charge', 10000, '2026-03-25', NULL),
	('01a228fa-12fc-7430-bf42-e8c3e381d025', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2026-03-25', NULL),
	('01a228fa-12fc-7430-bf42-e8c3e381d025', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2026-03-25', NULL),
	('01a228fa-12fc-7430-bf42-e8c3e381d025', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 13333, '2026-03-25', NULL),
	('01a228fa-3377-7673-9abc-639a68360348', '01a228fa-03b3-75d3-80ab-7060671e010a', 'charge', 10000, '2026-04-25', NULL),
	('01a228fa-3377-7673-9abc-639a68360348', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2026-04-25', NULL),
	('01a228fa-3377-7673-9abc-639a68360348', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2026-04-25', NULL),
	('01a228fa-3377-7673-9abc-639a68360348', '01a228fa-0930-722b-b380-e4a835966691', 'paused', 0, '2026-04-25', NULL),
	('01a228fa-3397-708e-816e-ed686003141e', '01a228fa-03b3-75d3-80ab-7060671e010a', 'charge', 10000, '2026-04-25', NULL),
	('01a228fa-3397-708e-816e-ed686003141e', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2026-04-25', NULL),
	('01a228fa-3397-708e-816e-ed686003141e', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2026-04-25', NULL),
	('01a228fa-3397-708e-816e-ed686003141e', '01a228fa-0930-722b-b380-e4a835966691', 'paused', 0, '2026-04-25', NULL),
	('01a228fa-45ab-7202-be04-b48444a9fac7', '01a228fa-03b3-75d3-80ab-7060671e010a', 'charge', 10000, '2026-05-25', NULL),
	('01a228fa-45ab-7202-be04-b48444a9fac7', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2026-05-25', NULL),
	('01a228fa-45ab-7202-be04-b48444a9fac7', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2026-05-25', NULL),
	('01a228fa-45ab-7202-be04-b48444a9fac7', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 3989, '2026-05-25', NULL),
	('01a228fa-5807-70f9-8eb7-0c7fc2ed1e8e', '01a228fa-03b3-75d3-80ab-7060671e010a', 'charge', 10000, '2026-06-25', NULL),
	('01a228fa-5807-70f9-8eb7-0c7fc2ed1e8e', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2026-06-25', NULL),
	('01a228fa-5807-70f9-8eb7-0c7fc2ed1e8e', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2026-06-25', NULL),
	('01a228fa-5807-70f9-8eb7-0c7fc2ed1e8e', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 3989, '2026-06-25', NULL),
	('01a228fa-6854-7030-b776-75375680f519', '01a228fa-03b3-75d3-80ab-7060671e010a', 'charge', 10000, '2026-07-25', NULL),
	('01a228fa-6854-7030-b776-75375680f519', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2026-07-25', NULL),
	('01a228fa-6854-7030-b776-75375680f519', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2026-07-25', NULL),
	('01a228fa-6854-7030-b776-75375680f519', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 3989, '2026-07-25', NULL),
	('01a228fa-685e-72ff-b2e0-671293bdc320', '01a228fa-03b3-75d3-80ab-7060671e010a', 'charge', 10000, '2026-07-25', NULL),
	('01a228fa-685e-72ff-b2e0-671293bdc320', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2026-07-25', NULL),
	('01a228fa-685e-72ff-b2e0-671293bdc320', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2026-07-25', NULL),
	('01a228fa-685e-72ff-b2e0-671293bdc320', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 3989, '2026-07-25', NULL),
	('01a228fa-7cd9-709b-96bd-6f1928b419d7', '01a228fa-03b3-75d3-80ab-7060671e010a', 'charge', 10000, '2026-08-25', NULL),
	('01a228fa-7cd9-709b-96bd-6f1928b419d7', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2026-08-25', NULL),
	('01a228fa-7cd9-709b-96bd-6f1928b419d7', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2026-08-25', NULL),
	('01a228fa-7cd9-709b-96bd-6f1928b419d7', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 3989, '2026-08-25', NULL),
	('01a228fa-9077-72a9-9090-6d935565387d', '01a228fa-03b3-75d3-80ab-7060671e010a', 'charge', 10000, '2026-09-25', NULL),
	('01a228fa-9077-72a9-9090-6d935565387d', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2026-09-25', NULL),
	('01a228fa-9077-72a9-9090-6d935565387d', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2026-09-25', NULL),
	('01a228fa-9077-72a9-9090-6d935565387d', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 3989, '2026-09-25', NULL),
	('01a228fa-a30d-742d-826f-4e86797d1e07', '01a228fa-03b3-75d3-80ab-7060671e010a', 'paused', 0, '2026-10-25', NULL),
	('01a228fa-a30d-742d-826f-4e86797d1e07', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2026-10-25', NULL),
	('01a228fa-a30d-742d-826f-4e86797d1e07', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2026-10-25', NULL),
	('01a228fa-a30d-742d-826f-4e86797d1e07', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 3989, '2026-10-25', NULL),
	('01a228fa-b3d9-7625-857c-c45ba29e62c5', '01a228fa-03b3-75d3-80ab-7060671e010a', 'paused', 0, '2026-11-25', NULL),
	('01a228fa-b3d9-7625-857c-c45ba29e62c5', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2026-11-25', NULL),
	('01a228fa-b3d9-7625-857c-c45ba29e62c5', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2026-11-25', NULL);
INSERT INTO public.billing_line VALUES
	('01a228fa-b3d9-7625-857c-c45ba29e62c5', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 3989, '2026-11-25', NULL),
	('01a228fa-c79b-720a-9999-0b9dc0123117', '01a228fa-03b3-75d3-80ab-7060671e010a', 'paused', 0, '2026-12-25', NULL),
	('01a228fa-c79b-720a-9999-0b9dc0123117', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2026-12-25', NULL),
	('01a228fa-c79b-720a-9999-0b9dc0123117', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2026-12-25', NULL),
	('01a228fa-c79b-720a-9999-0b9dc0123117', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 3989, '2026-12-25', NULL),
	('01a228fa-d97f-747a-b164-9bd5af5b0357', '01a228fa-03b3-75d3-80ab-7060671e010a', 'charge', 10000, '2027-01-25', NULL),
	('01a228fa-d97f-747a-b164-9bd5af5b0357', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2027-01-25', NULL),
	('01a228fa-d97f-747a-b164-9bd5af5b0357', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2027-01-25', NULL),
	('01a228fa-d97f-747a-b164-9bd5af5b0357', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 3989, '2027-01-25', NULL),
	('01a228fa-e980-74b0-a48b-adc3303d1a5c', '01a228fa-0110-70f1-96ef-59bc468e695f', 'charge', 15000, '2027-02-25', NULL),
	('01a228fa-e980-74b0-a48b-adc3303d1a5c', '01a228fa-03b3-75d3-80ab-7060671e010a', 'charge', 10000, '2027-02-25', NULL),
	('01a228fa-e980-74b0-a48b-adc3303d1a5c', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2027-02-25', NULL),
	('01a228fa-e980-74b0-a48b-adc3303d1a5c', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2027-02-25', NULL),
	('01a228fa-e980-74b0-a48b-adc3303d1a5c', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 3989, '2027-02-25', NULL),
	('01a228fa-fb14-705e-aafc-9a7a560592ea', '01a228fa-0110-70f1-96ef-59bc468e695f', 'charge', 15000, '2027-03-25', NULL),
	('01a228fa-fb14-705e-aafc-9a7a560592ea', '01a228fa-03b3-75d3-80ab-7060671e010a', 'charge', 10000, '2027-03-25', NULL),
	('01a228fa-fb14-705e-aafc-9a7a560592ea', '01a228fa-05d6-7746-b126-23f7c1241b59', 'charge', 10000, '2027-03-25', NULL),
	('01a228fa-fb14-705e-aafc-9a7a560592ea', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'charge', 14500, '2027-03-25', NULL),
	('01a228fa-fb14-705e-aafc-9a7a560592ea', '01a228fa-0930-722b-b380-e4a835966691', 'charge', 3989, '2027-03-25', NULL);


--
-- Data for Name: billing_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.billing_run VALUES
	('01a228fa-0c62-705a-8b6c-61486dc28d90', '2022-11', 'posted', NULL, '2022-11-01 10:00:00+00', NULL, '2022-11-01 10:00:00+00', '2022-11-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x4ffa0488c5823b65e59ceb246f39bbc8a326c93afdbc713c0a7415d4b2187f37'),
	('01a228fa-0c7e-7094-80e2-68c6344a35d6', '2022-12', 'posted', NULL, '2022-12-01 10:00:00+00', NULL, '2022-12-01 10:00:00+00', '2022-12-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\xb10ef6f238cabd22992e0b112fd95677d694e9973e5b37183c4f6dff9b6554fd'),
	('01a228fa-0c94-72c1-9567-50f43c6e6cce', '2023-01', 'posted', NULL, '2023-01-01 10:00:00+00', NULL, '2023-01-01 10:00:00+00', '2023-01-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x95bb313efab622565840bb9f1643d5c5132941e7dd94a5521880d161c7c172c1'),
	('01a228fa-0f2e-7738-914d-ff974a87d7cf', '2024-02', 'posted', NULL, '2024-02-01 10:00:00+00', NULL, '2024-02-01 10:00:00+00', '2024-02-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x7c281881fbd1b8f8a1daafe944cfb93896900947c3b18b3d12ae915517102a0f'),
	('01a228fa-0cb1-7578-876a-feeb75e7c099', '2023-02', 'posted', NULL, '2023-02-01 10:00:00+00', NULL, '2023-02-01 10:00:00+00', '2023-02-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\xcdba4d3347ca2433aa679cfbe8a88bf18dac21bc8370e52c41b347ded63de67a'),
	('01a228fa-0dd6-75b2-9c78-bfb01a418c44', '2023-08', 'posted', NULL, '2023-08-01 10:00:00+00', NULL, '2023-08-01 10:00:00+00', '2023-08-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\xe73e9d7e9de9c3591330f1ab4963078ffa9915d266bf7068e6f7b10ceacde2ad'),
	('01a228fa-0cc8-7138-8268-aba8c707f78a', '2023-03', 'posted', NULL, '2023-03-01 10:00:00+00', NULL, '2023-03-01 10:00:00+00', '2023-03-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x51d72aa07793ade859786069f1b3bb93c569648ece4079530b3666dcea1cf18b'),
	('01a228fa-0cda-75e5-b996-1d69a6126560', '2023-04', 'posted', NULL, '2023-04-01 10:00:00+00', NULL, '2023-04-01 10:00:00+00', '2023-04-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x2a6207273ba543fbf5f2a5e49338a408b170b6141ee48008885c0316b458f5a9'),
	('01a228fa-0cf1-72cb-b333-1b988c7e2eb0', '2023-05', 'posted', NULL, '2023-05-01 10:00:00+00', NULL, '2023-05-01 10:00:00+00', '2023-05-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\xf2e18e2145aac5129ea70e63f97cfb7ecc8ea6056cc5cde1705c30d6227c3a24'),
	('01a228fa-0d0e-75be-bc1a-524855f384a5', '2023-06', 'posted', NULL, '2023-06-01 10:00:00+00', NULL, '2023-06-01 10:00:00+00', '2023-06-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x093f55d52b25e7ab4f4ec40bf2ec08913054b4d1b596468312ac1ac35ef7423e'),
	('01a228fa-0da3-7152-976a-1af103b1e4f2', '2023-07', 'posted', NULL, '2023-07-01 10:00:00+00', NULL, '2023-07-01 10:00:00+00', '2023-07-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\xf3d3e936ecfd7bb0eec8fa97c88e755d66964c80aed6683fe8c801f83344ef2c'),
	('01a228fa-0e11-744d-a65e-5501bf7309b0', '2023-09', 'posted', NULL, '2023-09-01 10:00:00+00', NULL, '2023-09-01 10:00:00+00', '2023-09-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x1ce768a29c749b93484b59a022bd5996153c7a717f0a917525a67297743b08b7'),
	('01a228fa-0e40-70cb-8204-80d86415ff54', '2023-10', 'posted', NULL, '2023-10-01 10:00:00+00', NULL, '2023-10-01 10:00:00+00', '2023-10-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x9c6a0c35d1188d889bbc3e68d16260c6ec9847f1b4bc69528c78c117f7c8f711'),
	('01a228fa-0ea5-77d7-b41f-965cf0585b8b', '2023-11', 'posted', NULL, '2023-11-01 10:00:00+00', NULL, '2023-11-01 10:00:00+00', '2023-11-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x587dc8af4a190444c3ff2fc36ec84f43635667182000dcb765518ad8397e97fe'),
	('01a228fa-0fdb-76f0-b447-9d17b0788eed', '2024-07', 'posted', NULL, '2024-07-01 10:00:00+00', NULL, '2024-07-01 10:00:00+00', '2024-07-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x282dcc30a84590956d9e224e5fee3929b5e592139a1338c7bb2ef1803966e436'),
	('01a228fa-0eef-7003-8ae1-8054666f5be8', '2023-12', 'posted', NULL, '2023-12-01 10:00:00+00', NULL, '2023-12-01 10:00:00+00', '2023-12-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x595c23f5672206f3e906d1118f0b274cf4da0bff6d44f7ea46ff0ddc71d6e305'),
	('01a228fa-0f43-75c1-bb3b-8e31e609a9b3', '2024-03', 'posted', NULL, '2024-03-01 10:00:00+00', NULL, '2024-03-01 10:00:00+00', '2024-03-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x800fd01c0a2e39cfea595e548010aa3ac84903b377e8a2bdffe1908bdcc8b97a'),
	('01a228fa-0f0e-763a-82b1-c7b27289eeec', '2024-01', 'posted', NULL, '2024-01-01 10:00:00+00', NULL, '2024-01-01 10:00:00+00', '2024-01-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\xe5db4f6c9142775c106a9566e3035de211bdcc0f245bb97ee20c2774274162ac'),
	('01a228fa-0f60-7775-9e45-918435c78706', '2024-04', 'posted', NULL, '2024-04-01 10:00:00+00', NULL, '2024-04-01 10:00:00+00', '2024-04-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x3e814c2a901a430c97fc4ab056722bb5059951e3bbd9132c7cd03d6ea1cc7e2a'),
	('01a228fa-0f92-747b-b40d-9782de757873', '2024-05', 'posted', NULL, '2024-05-01 10:00:00+00', NULL, '2024-05-01 10:00:00+00', '2024-05-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x29168ac1f8beed0c6352b400068a75281c83d88abf96a702b4f62f555bd1814f'),
	('01a228fa-1159-71bb-907a-707937dcad3c', '2025-04', 'posted', NULL, '2025-04-01 10:00:00+00', NULL, '2025-04-01 10:00:00+00', '2025-04-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 2, 15500, 0, 0, 0, 0, 1000, 0, '\x1d2644a7aab388c9db13927b51dbcab109ca33ee3a2a409f357d04054ef78ecb'),
	('01a228fa-0fb7-70d3-9e30-839021d67957', '2024-06', 'posted', NULL, '2024-06-01 10:00:00+00', NULL, '2024-06-01 10:00:00+00', '2024-06-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\xef4ac48de626822b42695c8dea7ab6745f75692c26e8b536c735beeaf08b0158'),
	('01a228fa-1079-75f9-b170-124f3e7dcc36', '2024-11', 'posted', NULL, '2024-11-01 10:00:00+00', NULL, '2024-11-01 10:00:00+00', '2024-11-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\xf32bef63aa670f0762f6ad65e461a8f5954becbacef758d4db14947c895efead'),
	('01a228fa-0ffb-7471-b221-cc489f0686b1', '2024-08', 'posted', NULL, '2024-08-01 10:00:00+00', NULL, '2024-08-01 10:00:00+00', '2024-08-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\xebeacc618e28fac24082b343f4602f699db6ed3286bee2adff7e2ef2ee9ae1fc'),
	('01a228fa-1017-709a-926c-fc0f7e530e5a', '2024-09', 'posted', NULL, '2024-09-01 10:00:00+00', NULL, '2024-09-01 10:00:00+00', '2024-09-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x086fc1fbaf2fa0c9b0cb20ed2f1125c508baa9e61782ad43e3c029890a7d73f4'),
	('01a228fa-1046-71c6-b70a-9c1f359d60be', '2024-10', 'posted', NULL, '2024-10-01 10:00:00+00', NULL, '2024-10-01 10:00:00+00', '2024-10-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\xb9964edea6224a7bb79af86ae1b5b7517b9aafa483a5b253eca9fe780b717fe0'),
	('01a228fa-110d-75b6-ab08-24668f4db0af', '2025-02', 'posted', NULL, '2025-02-01 10:00:00+00', NULL, '2025-02-01 10:00:00+00', '2025-02-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 2, 15500, 0, 0, 0, 0, 1000, 0, '\x47db5a7386d1feef6f44fa6152888ed4e956c4c1fd074377cc43c578ca0f4862'),
	('01a228fa-1097-71e6-afcb-e754433fed06', '2024-12', 'posted', NULL, '2024-12-01 10:00:00+00', NULL, '2024-12-01 10:00:00+00', '2024-12-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 1000, 0, 0, 0, 0, 1000, 0, '\x1f0285bb7309076b775969ef974703430cdb3f80b1524033ef1a880eaaac27a4'),
	('01a228fa-10f2-7503-8132-fd8ff96f2394', '2025-01', 'posted', NULL, '2025-01-01 10:00:00+00', NULL, '2025-01-01 10:00:00+00', '2025-01-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 2, 15500, 0, 0, 0, 0, 1000, 0, '\x04b486176eef531f2e7f7bb27d7dfbf82269e259a90402d58418e164eb99ba3d'),
	('01a228fa-1139-7589-83c3-d37727039fd4', '2025-03', 'posted', NULL, '2025-03-01 10:00:00+00', NULL, '2025-03-01 10:00:00+00', '2025-03-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 2, 15500, 0, 0, 0, 0, 1000, 0, '\x616177cef85d82492fb9912df3c561fc13dc62b5c7d468ef185ad6e513838295'),
	('01a228fa-11bf-71f8-bc11-ee8535dc174a', '2025-07', 'posted', NULL, '2025-07-01 10:00:00+00', NULL, '2025-07-01 10:00:00+00', '2025-07-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 2, 15500, 0, 0, 0, 0, 1000, 0, '\xcfcf5db5bfc2a43155478cc9af6504322c9420436cfbc8467d057bb2c9b03704'),
	('01a228fa-11a9-722a-813c-5c3a922b43cc', '2025-06', 'posted', NULL, '2025-06-01 10:00:00+00', NULL, '2025-06-01 10:00:00+00', '2025-06-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 2, 15500, 0, 0, 0, 0, 1000, 0, '\x18b61028bd7fe06dc9b1bdd550d1dfc45d8c0f08a61b55d37b640864557a4c6e'),
	('01a228fa-1176-7583-9cba-c9a921a0a8b2', '2025-05', 'posted', NULL, '2025-05-01 10:00:00+00', NULL, '2025-05-01 10:00:00+00', '2025-05-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 2, 15500, 0, 0, 0, 0, 1000, 0, '\x72b860363d04b378561a753ebee251ede15ccd251beb321731cc255aa82abee5'),
	('01a228fa-11e2-71fa-9228-63cb09bcd7f8', '2025-08', 'posted', NULL, '2025-08-01 10:00:00+00', NULL, '2025-08-01 10:00:00+00', '2025-08-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 2, 15500, 0, 0, 0, 0, 1000, 0, '\xde53bec809b719de8c96f0c7a9621ed40102918b5b03a189bee5848989b8c065'),
	('01a228fa-11f3-7381-b423-f28302f40165', '2025-09', 'posted', NULL, '2025-09-01 10:00:00+00', NULL, '2025-09-01 10:00:00+00', '2025-09-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 2, 15500, 0, 0, 0, 0, 1000, 0, '\xc245515e421f6d68271976e483a73bd597c167c9a5a95faa44f3bbbe70e3275e'),
	('01a228fa-121d-7475-aaf2-5c0927247f71', '2025-10', 'posted', NULL, '2025-10-01 10:00:00+00', NULL, '2025-10-01 10:00:00+00', '2025-10-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 2, 15500, 0, 0, 0, 0, 1000, 0, '\x88340d4f1d819b05137b0adb9c39366d05c2bc23aac2b3e2fb4c051e0a560b69'),
	('01a228fa-123f-75a9-b121-92c66c366cd2', '2025-11', 'posted', NULL, '2025-11-01 10:00:00+00', NULL, '2025-11-01 10:00:00+00', '2025-11-01 10:00:00+00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, 14500, 0, 0, 1, 0, 1000, 0, '\x09a8e809e7a5980756f2ac147f7fc4607d6ca84d7cf27c67d707cb8a105e2689'),
	('01a228fa-1250-7695-b5fa-e2ddbe9c050f', '2025-12', 'posted', NULL, '2025-12-01 10:00:00+00', NULL, '2025-12-01 10:00:00+00', '2025-12-01 10:00:00+00', '01a228fa-0743-76f1-90f0-a2a3445882b9', 1, 14500, 0, 0, 0, 0, 1000, 0, '\xe6a689add3ef8d0892c39c72c8259360591e1a03eff3fb400af32e7b80000b4f'),
	('01a228fa-1269-74a5-ba99-61c4ff6a4861', '2026-01', 'posted', NULL, '2026-01-01 10:00:00+00', NULL, '2026-01-01 10:00:00+00', '2026-01-01 10:00:00+00', '01a228fa-0930-722b-b380-e4a835966691', 4, 47833, 0, 0, 0, 0, 1000, 0, '\x5651754d0b7738de64429c53917c2f87a39ec4b099eb0fd68c12836e7c159c79'),
	('01a228fa-3377-7673-9abc-639a68360348', '2026-04', 'withdrawn', NULL, '2026-04-02 20:23:35.485+00', NULL, NULL, NULL, NULL, 3, 34500, 0, 1, 0, 0, 0, 0, '\x716ff676c36067229f86452c9859b6da843ffc8f9cc0f95ec305b38edab64c1e'),
	('01a228fa-12c1-7641-99f9-d2a5724a7338', '2026-02', 'posted', NULL, '2026-02-01 10:00:00+00', NULL, '2026-02-01 10:00:00+00', '2026-02-01 10:00:00+00', '01a228fa-0930-722b-b380-e4a835966691', 4, 47833, 0, 0, 0, 0, 1000, 0, '\x769bbe7983126e0431e452e62ae1bbfd0b09be21cc324655be6a6574daff7542'),
	('01a228fa-45ab-7202-be04-b48444a9fac7', '2026-05', 'posted', NULL, '2026-05-02 20:23:40.157+00', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2026-05-02 20:23:40.66+00', '2026-05-02 20:23:41.047+00', '01a228fa-0930-722b-b380-e4a835966691', 4, 38489, 0, 0, 0, 0, 1000, 0, '\x2bb2dd4c56e44a289a73996f459d81525fa42477c13fdb7bb3d76bbaa119168b'),
	('01a228fa-685e-72ff-b2e0-671293bdc320', '2026-07', 'posted', NULL, '2026-07-02 20:23:49.066+00', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2026-07-02 20:23:49.562+00', '2026-07-02 20:23:50.064+00', '01a228fa-0930-722b-b380-e4a835966691', 4, 38489, 0, 0, 0, 0, 1000, 0, '\xf1a7777b7d17a34a9d88e52245808ae03462179a54a0a3bd326738f1e7e8ea10'),
	('01a228fa-e980-74b0-a48b-adc3303d1a5c', '2027-02', 'posted', NULL, '2027-02-02 20:24:22.127+00', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2027-02-02 20:24:22.446+00', '2027-02-02 20:24:22.83+00', '01a228fa-0930-722b-b380-e4a835966691', 5, 53489, 0, 0, 0, 0, 1000, 0, '\x05ae246106a906407fee072cdd6c423e8865b57987c3c07b41be9d74372a1d38'),
	('01a228fa-fb14-705e-aafc-9a7a560592ea', '2027-03', 'posted', NULL, '2027-03-02 20:24:26.595+00', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2027-03-02 20:24:27.155+00', '2027-03-02 20:24:27.343+00', '01a228fa-0930-722b-b380-e4a835966691', 5, 53489, 0, 0, 0, 0, 1000, 0, '\xb2caf73c38a3fcde084f516719bff946c50a36848536f531dd54eadeccc346e6'),
	('01a228fa-12fc-7430-bf42-e8c3e381d025', '2026-03', 'posted', NULL, '2026-03-01 10:00:00+00', NULL, '2026-03-01 10:00:00+00', '2026-03-01 10:00:00+00', '01a228fa-0930-722b-b380-e4a835966691', 4, 47833, 0, 0, 0, 0, 1000, 0, '\xd90be468ea936e4356e4d686f4b51e311ff6c6f6a3e173a9298333bcab75d0ed'),
	('01a228fa-a30d-742d-826f-4e86797d1e07', '2026-10', 'posted', NULL, '2026-10-02 20:24:04.087+00', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2026-10-02 20:24:04.482+00', '2026-10-02 20:24:04.675+00', '01a228fa-0930-722b-b380-e4a835966691', 3, 28489, 0, 1, 0, 0, 1000, 0, '\xd83d3adeb621b133aed71e40787f5cfd80d2e0d0e461195ddbbd876dc8a05981'),
	('01a228fa-b3d9-7625-857c-c45ba29e62c5', '2026-11', 'posted', NULL, '2026-11-02 20:24:08.339+00', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2026-11-02 20:24:08.876+00', '2026-11-02 20:24:09.239+00', '01a228fa-0930-722b-b380-e4a835966691', 3, 28489, 0, 1, 0, 0, 1000, 0, '\x17b0602f7e599da5118dfe28e8b51d32e30160b0dd89509fceb4a1ceabfa3e76'),
	('01a228fa-d97f-747a-b164-9bd5af5b0357', '2027-01', 'posted', NULL, '2027-01-02 20:24:18.029+00', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2027-01-02 20:24:18.399+00', '2027-01-02 20:24:18.815+00', '01a228fa-0930-722b-b380-e4a835966691', 4, 38489, 0, 0, 0, 0, 1000, 0, '\xf48c3f2edcc379001959fcebb0b142ec11e21d36d2a2ffcd36f32f134ea72ae6'),
	('01a228fa-3397-708e-816e-ed686003141e', '2026-04', 'posted', NULL, '2026-04-02 20:23:35.51+00', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2026-04-02 20:23:36.099+00', '2026-04-02 20:23:36.494+00', '01a228fa-0930-722b-b380-e4a835966691', 3, 34500, 0, 1, 0, 0, 1000, 0, '\x716ff676c36067229f86452c9859b6da843ffc8f9cc0f95ec305b38edab64c1e'),
	('01a228fa-5807-70f9-8eb7-0c7fc2ed1e8e', '2026-06', 'posted', NULL, '2026-06-02 20:23:44.781+00', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2026-06-02 20:23:45.484+00', '2026-06-02 20:23:45.565+00', '01a228fa-0930-722b-b380-e4a835966691', 4, 38489, 0, 0, 0, 0, 1000, 0, '\x12d62d797f1a490db374c43a3fd8f5350a19468d78a0431e0669fd492267577c'),
	('01a228fa-6854-7030-b776-75375680f519', '2026-07', 'withdrawn', NULL, '2026-07-02 20:23:49.046+00', NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, 0, NULL),
	('01a228fa-7cd9-709b-96bd-6f1928b419d7', '2026-08', 'posted', NULL, '2026-08-02 20:23:54.308+00', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2026-08-02 20:23:54.694+00', '2026-08-02 20:23:55.114+00', '01a228fa-0930-722b-b380-e4a835966691', 4, 38489, 0, 0, 0, 0, 1000, 0, '\x79b8ba9f7e926fa7f8a34d5d42acfdf30620509477ae995da1515c401c12fbd8'),
	('01a228fa-9077-72a9-9090-6d935565387d', '2026-09', 'posted', NULL, '2026-09-02 20:23:59.331+00', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2026-09-02 20:23:59.983+00', '2026-09-02 20:24:00.166+00', '01a228fa-0930-722b-b380-e4a835966691', 4, 38489, 0, 0, 0, 0, 1000, 0, '\x803f1df5f45f42736f75fdc59c6e886625437e535b5b06d654620d58c55dea86'),
	('01a228fa-c79b-720a-9999-0b9dc0123117', '2026-12', 'posted', NULL, '2026-12-02 20:24:13.449+00', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2026-12-02 20:24:13.931+00', '2026-12-02 20:24:14.295+00', '01a228fa-0930-722b-b380-e4a835966691', 3, 28489, 0, 1, 0, 0, 1000, 0, '\xb6eaa7d7f359e9fe4d201d3914fa77979584f283355af5a6d7e0380a803cbded');


--
-- Data for Name: call_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.call_request VALUES
	('01a228fa-1742-720e-a97a-82d12583e62e', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '2026-03-02 20:23:28.302+00', NULL, NULL),
	('01a228fa-9fd5-7027-be08-b78a6e011c81', '01a228fa-02c6-7540-9845-0e406009146c', '2026-09-02 20:24:03.258+00', NULL, NULL);


--
-- Data for Name: case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."case" VALUES
	('01a228f9-fd06-77fc-9a98-28c80d77d1c5', NULL, '01a228f9-fd06-77fc-9a98-28c73f7e1ab0', NULL, 1, 'draft', '{"stage": "draft"}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "el Idrissi", "first_name": "Noor"}, "geld": {"rent": "640", "rents": "yes", "oldest": "34", "net_now": "2150", "persons": "1", "wealthy": "no", "net_during": "640", "gross_during": "0"}, "plan": {"stop": "no"}, "werk": {"work": "yes", "hours": "32", "income": "31200"}, "gezin": {"benefit": "none", "consent": "not_asked", "partner": "no"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "900", "living": "500", "tuition": "4500", "bridging": "no"}, "kinderen": {"count": "0"}, "opleiding": {"course": "Data science voor vrouwen", "end-day": "26", "end-year": "2027", "provider": "Techionista", "end-month": "2", "start-day": "1", "accredited": "no", "start-year": "2026", "start-month": "9", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', NULL, '', '', 0, NULL, NULL, NULL, NULL, '2026-03-01 10:00:00+00', '2026-03-01 10:00:00+00'),
	('01a228f9-fd09-73b9-b36b-4ff6714fe9b6', 'TEF-2026-00001', '01a228f9-fd08-720d-b182-971219a3c02e', NULL, 2, 'submitted', '{"on": "2026-02-27", "stage": "submitted"}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Kuipers", "first_name": "Stefan"}, "geld": {"rent": "640", "rents": "yes", "oldest": "34", "net_now": "1620", "persons": "1", "wealthy": "no", "net_during": "1620", "gross_during": "27600"}, "plan": {"stop": "no"}, "werk": {"work": "no"}, "gezin": {"benefit": "ww", "consent": "asked", "partner": "no"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "900", "living": "500", "tuition": "", "bridging": "no"}, "kinderen": {"count": "0"}, "opleiding": {"course": "Web development", "end-day": "26", "end-year": "2027", "provider": "MolenGeek", "end-month": "2", "start-day": "1", "accredited": "no", "start-year": "2026", "start-month": "9", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', '{"needs": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": 90000, "living": 50000, "travel": 0, "tuition": 0, "bridging": false}, "person": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Kuipers", "first_name": "Stefan"}, "circumstances": {"work": {"hours": 0, "until": null, "income": 0}, "purse": {"rent": {"amount": 64000, "oldest": 34, "persons": 1}, "net_now": 162000, "is_wealthy": "no", "net_during": 162000, "partner_net": 0, "gross_during": 2760000}, "benefit": "ww", "consent": "asked", "partner": null, "children": [], "training": {"from": "2026-09-01", "name": "Web development", "hours": 28, "until": "2027-02-26", "provider": "MolenGeek", "accredited": "no"}, "other_children": [], "benefit_details": {"ends_on": null, "is_young": "unknown", "reported": "yes", "consent_on": null, "supplement": "unknown", "labour_market": "unknown", "gifts_elsewhere": 0, "stays_available": "unknown", "student_finance": "unknown"}}}', 'Stefan Kuipers', 'stefan kuipers', 390000, NULL, '2026-02-27', '2026-04-24', NULL, '2026-02-27 10:00:00+00', '2026-02-27 10:00:00+00'),
	('01a228f9-fd4d-71eb-b8de-d1a691b2b0ab', 'TEF-2026-00002', '01a228f9-fd4c-7144-8c6d-c067d74ccf69', NULL, 2, 'submitted', '{"on": "2026-01-05", "stage": "submitted"}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Raman", "first_name": "Priya"}, "geld": {"rent": "640", "rents": "yes", "oldest": "34", "net_now": "2560", "persons": "1", "wealthy": "no", "net_during": "0", "gross_during": "0"}, "plan": {"stop": "no"}, "werk": {"work": "yes", "hours": "36", "income": "38400"}, "gezin": {"benefit": "none", "consent": "not_asked", "partner": "no"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "", "living": "", "tuition": "6995", "bridging": "no"}, "kinderen": {"count": "0"}, "opleiding": {"course": "Cybersecurity", "end-day": "26", "end-year": "2027", "provider": "Make IT Work", "end-month": "2", "start-day": "1", "accredited": "no", "start-year": "2026", "start-month": "9", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', '{"needs": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": 0, "living": 0, "travel": 0, "tuition": 699500, "bridging": false}, "person": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Raman", "first_name": "Priya"}, "circumstances": {"work": {"hours": 36, "until": null, "income": 3840000}, "purse": {"rent": {"amount": 64000, "oldest": 34, "persons": 1}, "net_now": 256000, "is_wealthy": "no", "net_during": 0, "partner_net": 0, "gross_during": 0}, "benefit": "none", "consent": "not_asked", "partner": null, "children": [], "training": {"from": "2026-09-01", "name": "Cybersecurity", "hours": 28, "until": "2027-02-26", "provider": "Make IT Work", "accredited": "no"}, "other_children": [], "benefit_details": {"ends_on": null, "is_young": "unknown", "reported": "yes", "consent_on": null, "supplement": "unknown", "labour_market": "unknown", "gifts_elsewhere": 0, "stays_available": "unknown", "student_finance": "unknown"}}}', 'Priya Raman', 'priya raman', 699500, NULL, '2026-01-05', '2026-03-02', NULL, '2026-01-05 10:00:00+00', '2026-01-05 10:00:00+00'),
	('01a228f9-fd90-7203-a47b-a28c1185ae2c', 'TEF-2026-00003', '01a228f9-fd90-7203-a47b-a28b4bc55056', NULL, 4, 'in_review', '{"stage": "in_review", "review": {"since": "2026-02-12", "reviewer": "01a228f9-fb78-7765-9c9e-c8535f568896", "assessment": null, "no_conflict_on": "2026-02-12"}}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Bakker", "first_name": "Hanna"}, "geld": {"rents": "no", "net_now": "1850", "wealthy": "no", "net_during": "1850", "partner_net": "1866", "gross_during": "26400"}, "plan": {"stop": "no"}, "werk": {"work": "yes", "hours": "24", "income": "26400"}, "gezin": {"benefit": "none", "consent": "not_asked", "partner": "yes", "partner_works": "yes", "partner_income": "28000"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "900", "living": "", "tuition": "3200", "bridging": "yes"}, "kinderen": {"count": "1", "care-0": "day_care", "hours-0": "120", "price-0": "11,20", "born-0-year": "2024", "born-0-month": "5"}, "opleiding": {"course": "Front-end developer", "end-day": "26", "end-year": "2027", "provider": "BIT-Academy", "end-month": "2", "start-day": "1", "accredited": "no", "start-year": "2026", "start-month": "9", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', '{"needs": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": 90000, "living": 0, "travel": 0, "tuition": 320000, "bridging": true}, "person": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Bakker", "first_name": "Hanna"}, "circumstances": {"work": {"hours": 24, "until": null, "income": 2640000}, "purse": {"rent": null, "net_now": 185000, "is_wealthy": "no", "net_during": 185000, "partner_net": 186600, "gross_during": 2640000}, "benefit": "none", "consent": "not_asked", "partner": {"works": true, "income": 2800000}, "children": [{"born": "2024-05", "care": "day_care", "hours": "120", "price": 1120}], "training": {"from": "2026-09-01", "name": "Front-end developer", "hours": 28, "until": "2027-02-26", "provider": "BIT-Academy", "accredited": "no"}, "other_children": [], "benefit_details": {"ends_on": null, "is_young": "unknown", "reported": "yes", "consent_on": null, "supplement": "unknown", "labour_market": "unknown", "gifts_elsewhere": 0, "stays_available": "unknown", "student_finance": "unknown"}}}', 'Hanna Bakker', 'hanna bakker', 410000, '01a228f9-fb78-7765-9c9e-c8535f568896', '2026-02-09', '2026-04-06', NULL, '2026-02-09 10:00:00+00', '2026-02-12 10:00:00+00'),
	('01a228f9-fdea-76c2-b0b2-fd9b4672ae2b', 'TEF-2026-00004', '01a228f9-fdde-7629-a010-b27d86d73a2f', NULL, 5, 'waiting', '{"kinds": ["municipal_statement", "payslip"], "since": "2026-02-07", "stage": "waiting", "until": "2026-02-21", "review": {"since": "2026-02-05", "reviewer": "01a228f9-fb78-7765-9c9e-c8535f568896", "assessment": null, "no_conflict_on": "2026-02-05"}}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Yılmaz", "first_name": "Yusuf"}, "geld": {"rent": "640", "rents": "yes", "oldest": "34", "net_now": "1401", "persons": "1", "wealthy": "no", "net_during": "1401", "gross_during": "19800"}, "plan": {"stop": "no"}, "werk": {"work": "no"}, "gezin": {"benefit": "bijstand", "consent": "not_asked", "partner": "no"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "", "living": "300", "tuition": "1460", "bridging": "no"}, "kinderen": {"count": "0"}, "opleiding": {"course": "Mbo ICT-beheer niveau 4", "end-day": "26", "end-year": "2027", "provider": "ROC van Amsterdam", "end-month": "2", "start-day": "1", "accredited": "yes", "start-year": "2026", "start-month": "9", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', '{"needs": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": 0, "living": 30000, "travel": 0, "tuition": 146000, "bridging": false}, "person": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Yılmaz", "first_name": "Yusuf"}, "circumstances": {"work": {"hours": 0, "until": null, "income": 0}, "purse": {"rent": {"amount": 64000, "oldest": 34, "persons": 1}, "net_now": 140100, "is_wealthy": "no", "net_during": 140100, "partner_net": 0, "gross_during": 1980000}, "benefit": "bijstand", "consent": "not_asked", "partner": null, "children": [], "training": {"from": "2026-09-01", "name": "Mbo ICT-beheer niveau 4", "hours": 28, "until": "2027-02-26", "provider": "ROC van Amsterdam", "accredited": "yes"}, "other_children": [], "benefit_details": {"ends_on": null, "is_young": "unknown", "reported": "yes", "consent_on": null, "supplement": "unknown", "labour_market": "unknown", "gifts_elsewhere": 0, "stays_available": "unknown", "student_finance": "unknown"}}}', 'Yusuf Yılmaz', 'yusuf yılmaz', 326000, '01a228f9-fb78-7765-9c9e-c8535f568896', '2026-02-02', '2026-03-30', '2026-02-07', '2026-02-02 10:00:00+00', '2026-02-07 10:00:00+00'),
	('01a228f9-fe4f-717f-a0aa-6c5049808e12', 'TEF-2026-00005', '01a228f9-fe4e-76e0-8bf4-0b8bc826229c', NULL, 6, 'proposed', '{"on": "2026-01-31", "stage": "proposed", "review": {"since": "2026-01-24", "reviewer": "01a228f9-fb78-7765-9c9e-c8535f568896", "assessment": {"reason": "", "scores": [["need", {"points": 4}], ["feasible", {"points": 4}], ["prospects", {"points": 4}], ["budget", {"points": 4}]]}, "no_conflict_on": "2026-01-24"}, "proposal": {"lines": [{"payee": {"iban": "NL20INGB0001234567", "name": "Make IT Work", "is_applicant": false}, "amount": 540000, "purpose": "tuition", "schedule": {"kind": "terms", "every": 3, "first": "2026-09-01", "parts": 2}, "instrument": "income_share"}, {"payee": {"iban": "NL02ABNA0123456789", "name": "Laptopwinkel Zaandam", "is_applicant": false}, "amount": 90000, "purpose": "laptop", "schedule": {"kind": "terms", "every": 3, "first": "2026-09-01", "parts": 1}, "instrument": "grant"}], "is_exempt": false, "motivation": "De opleiding past bij jouw plan. Zonder het fonds kan zij niet doorgaan."}}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Mulder", "first_name": "Daniël"}, "geld": {"rent": "640", "rents": "yes", "oldest": "34", "net_now": "2440", "persons": "1", "wealthy": "no", "net_during": "600", "gross_during": "7200"}, "plan": {"stop": "no"}, "werk": {"work": "yes", "hours": "40", "income": "36000"}, "gezin": {"benefit": "none", "consent": "not_asked", "partner": "no"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "900", "living": "", "tuition": "5400", "bridging": "no"}, "kinderen": {"count": "0"}, "opleiding": {"course": "Java developer", "end-day": "26", "end-year": "2027", "provider": "Make IT Work", "end-month": "2", "start-day": "1", "accredited": "no", "start-year": "2026", "start-month": "9", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', '{"needs": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": 90000, "living": 0, "travel": 0, "tuition": 540000, "bridging": false}, "person": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Mulder", "first_name": "Daniël"}, "circumstances": {"work": {"hours": 40, "until": null, "income": 3600000}, "purse": {"rent": {"amount": 64000, "oldest": 34, "persons": 1}, "net_now": 244000, "is_wealthy": "no", "net_during": 60000, "partner_net": 0, "gross_during": 720000}, "benefit": "none", "consent": "not_asked", "partner": null, "children": [], "training": {"from": "2026-09-01", "name": "Java developer", "hours": 28, "until": "2027-02-26", "provider": "Make IT Work", "accredited": "no"}, "other_children": [], "benefit_details": {"ends_on": null, "is_young": "unknown", "reported": "yes", "consent_on": null, "supplement": "unknown", "labour_market": "unknown", "gifts_elsewhere": 0, "stays_available": "unknown", "student_finance": "unknown"}}}', 'Daniël Mulder', 'daniel mulder', 630000, '01a228f9-fb78-7765-9c9e-c8535f568896', '2026-01-21', '2026-03-18', NULL, '2026-01-21 10:00:00+00', '2026-01-31 10:00:00+00'),
	('01a228f9-fe8a-7589-83b9-6f3e775eae70', 'TEF-2026-00006', '01a228f9-fe81-738c-8801-13351a0a2b5f', NULL, 7, 'granted', '{"stage": "granted", "decided": {"by": "01a228f9-fbf9-728b-83b0-ce06c37091cc", "on": "2026-02-10", "accept_by": "2026-03-12"}, "proposal": {"lines": [{"payee": {"iban": "NL20INGB0001234567", "name": "Techionista", "is_applicant": false}, "amount": 420000, "purpose": "tuition", "schedule": {"kind": "terms", "every": 3, "first": "2026-09-01", "parts": 2}, "instrument": "pre_financing"}, {"payee": {"iban": "NL02ABNA0123456789", "name": "Laptopwinkel Zaandam", "is_applicant": false}, "amount": 90000, "purpose": "laptop", "schedule": {"kind": "terms", "every": 3, "first": "2026-09-01", "parts": 1}, "instrument": "grant"}], "is_exempt": false, "motivation": "De opleiding past bij jouw plan. Zonder het fonds kan zij niet doorgaan."}}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Osei", "first_name": "Grace"}, "geld": {"rent": "640", "rents": "yes", "oldest": "34", "net_now": "1790", "persons": "1", "wealthy": "no", "net_during": "1790", "gross_during": "24800"}, "plan": {"stop": "no"}, "werk": {"work": "yes", "hours": "28", "income": "24800"}, "gezin": {"benefit": "none", "consent": "not_asked", "partner": "no"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "900", "living": "", "tuition": "4200", "bridging": "no"}, "kinderen": {"count": "0"}, "opleiding": {"course": "Cloud engineer", "end-day": "26", "end-year": "2027", "provider": "Techionista", "end-month": "2", "start-day": "1", "accredited": "no", "start-year": "2026", "start-month": "9", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', '{"needs": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": 90000, "living": 0, "travel": 0, "tuition": 420000, "bridging": false}, "person": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Osei", "first_name": "Grace"}, "circumstances": {"work": {"hours": 28, "until": null, "income": 2480000}, "purse": {"rent": {"amount": 64000, "oldest": 34, "persons": 1}, "net_now": 179000, "is_wealthy": "no", "net_during": 179000, "partner_net": 0, "gross_during": 2480000}, "benefit": "none", "consent": "not_asked", "partner": null, "children": [], "training": {"from": "2026-09-01", "name": "Cloud engineer", "hours": 28, "until": "2027-02-26", "provider": "Techionista", "accredited": "no"}, "other_children": [], "benefit_details": {"ends_on": null, "is_young": "unknown", "reported": "yes", "consent_on": null, "supplement": "unknown", "labour_market": "unknown", "gifts_elsewhere": 0, "stays_available": "unknown", "student_finance": "unknown"}}}', 'Grace Osei', 'grace osei', 510000, NULL, '2026-01-26', '2026-03-23', NULL, '2026-01-26 10:00:00+00', '2026-02-10 10:00:00+00'),
	('01a228fa-0be9-70ce-a2a3-22cf7d3efda2', 'TEF-2026-00008', '01a228fa-0be8-7424-a7b5-cfb79c67dac8', NULL, 3, 'withdrawn', '{"on": "2026-01-25", "stage": "withdrawn"}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Farah", "first_name": "Amina"}, "geld": {"rent": "640", "rents": "yes", "oldest": "34", "net_now": "1130", "persons": "1", "wealthy": "no", "net_during": "1130", "gross_during": "14500"}, "plan": {"stop": "no"}, "werk": {"work": "yes", "hours": "16", "income": "14500"}, "gezin": {"benefit": "none", "consent": "not_asked", "partner": "no"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "", "living": "500", "tuition": "", "bridging": "no"}, "kinderen": {"count": "0"}, "opleiding": {"course": "Linux-beheer", "end-day": "26", "end-year": "2027", "provider": "Codam", "end-month": "2", "start-day": "1", "accredited": "no", "start-year": "2026", "start-month": "9", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', '{"needs": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": 0, "living": 50000, "travel": 0, "tuition": 0, "bridging": false}, "person": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Farah", "first_name": "Amina"}, "circumstances": {"work": {"hours": 16, "until": null, "income": 1450000}, "purse": {"rent": {"amount": 64000, "oldest": 34, "persons": 1}, "net_now": 113000, "is_wealthy": "no", "net_during": 113000, "partner_net": 0, "gross_during": 1450000}, "benefit": "none", "consent": "not_asked", "partner": null, "children": [], "training": {"from": "2026-09-01", "name": "Linux-beheer", "hours": 28, "until": "2027-02-26", "provider": "Codam", "accredited": "no"}, "other_children": [], "benefit_details": {"ends_on": null, "is_young": "unknown", "reported": "yes", "consent_on": null, "supplement": "unknown", "labour_market": "unknown", "gifts_elsewhere": 0, "stays_available": "unknown", "student_finance": "unknown"}}}', 'Amina Farah', 'amina farah', 300000, NULL, '2026-01-19', '2026-03-16', NULL, '2026-01-19 10:00:00+00', '2026-01-25 10:00:00+00'),
	('01a228f9-ffc4-7311-a2e7-6724c216714f', 'TEF-2025-00001', '01a228f9-ffb9-7333-a80e-ce289d84581e', NULL, 8, 'running', '{"since": "2025-11-22", "stage": "running", "decided": {"by": "01a228f9-fbf9-728b-83b0-ce06c37091cc", "on": "2025-11-18", "accept_by": "2025-12-18"}, "proposal": {"lines": [{"payee": {"iban": "NL20INGB0001234567", "name": "Make IT Work", "is_applicant": false}, "amount": 780000, "purpose": "tuition", "schedule": {"kind": "terms", "every": 3, "first": "2026-02-02", "parts": 2}, "instrument": "income_share"}, {"payee": {"iban": "NL02ABNA0123456789", "name": "Laptopwinkel Zaandam", "is_applicant": false}, "amount": 90000, "purpose": "laptop", "schedule": {"kind": "terms", "every": 3, "first": "2026-02-02", "parts": 1}, "instrument": "grant"}, {"payee": {"iban": "NL91ABNA0417164300", "name": "Fatima Amrani", "is_applicant": true}, "amount": 50000, "purpose": "living", "schedule": {"from": "2026-02", "kind": "monthly", "months": 6}, "instrument": "grant"}, {"payee": {"iban": "NL91ABNA0417164300", "name": "Fatima Amrani", "is_applicant": true}, "amount": 56400, "purpose": "childcare_bridging", "schedule": {"from": "2026-05", "kind": "monthly", "months": 3}, "instrument": "grant"}], "is_exempt": false, "motivation": "De opleiding past bij jouw plan. Zonder het fonds kan zij niet doorgaan."}}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Amrani", "first_name": "Fatima"}, "geld": {"rent": "640", "rents": "yes", "oldest": "34", "net_now": "1560", "persons": "2", "wealthy": "no", "net_during": "0", "gross_during": "0"}, "plan": {"stop": "yes", "last_day-day": "31", "last_day-year": "2026", "last_day-month": "1"}, "werk": {"work": "yes", "hours": "20", "income": "21600"}, "gezin": {"benefit": "none", "consent": "not_asked", "partner": "no"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "900", "living": "500", "tuition": "7800", "bridging": "yes"}, "kinderen": {"count": "1", "care-0": "after_school", "hours-0": "60", "price-0": "9,80", "born-0-year": "2018", "born-0-month": "2"}, "opleiding": {"course": "Data engineer", "end-day": "31", "end-year": "2026", "provider": "Make IT Work", "end-month": "7", "start-day": "2", "accredited": "no", "start-year": "2026", "start-month": "2", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', '{"needs": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": 90000, "living": 50000, "travel": 0, "tuition": 780000, "bridging": true}, "person": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Amrani", "first_name": "Fatima"}, "circumstances": {"work": {"hours": 20, "until": "2026-01-31", "income": 2160000}, "purse": {"rent": {"amount": 64000, "oldest": 34, "persons": 2}, "net_now": 156000, "is_wealthy": "no", "net_during": 0, "partner_net": 0, "gross_during": 0}, "benefit": "none", "consent": "not_asked", "partner": null, "children": [{"born": "2018-02", "care": "after_school", "hours": "60", "price": 980}], "training": {"from": "2026-02-02", "name": "Data engineer", "hours": 28, "until": "2026-07-31", "provider": "Make IT Work", "accredited": "no"}, "other_children": [], "benefit_details": {"ends_on": null, "is_young": "unknown", "reported": "yes", "consent_on": null, "supplement": "unknown", "labour_market": "unknown", "gifts_elsewhere": 0, "stays_available": "unknown", "student_finance": "unknown"}}}', 'Fatima Amrani', 'fatima amrani', 1170000, NULL, '2025-11-03', '2025-12-29', NULL, '2025-11-03 10:00:00+00', '2025-11-22 10:00:00+00'),
	('01a228fa-02c6-7540-9845-0e406009146c', 'TEF-2024-00001', '01a228fa-02c2-72f2-9b76-8c4fc7ea4b5b', NULL, 8, 'running', '{"since": "2024-11-23", "stage": "running", "decided": {"by": "01a228f9-fbf9-728b-83b0-ce06c37091cc", "on": "2024-11-19", "accept_by": "2024-12-19"}, "proposal": {"lines": [{"payee": {"iban": "NL20INGB0001234567", "name": "BIT-Academy", "is_applicant": false}, "amount": 360000, "purpose": "tuition", "schedule": {"kind": "terms", "every": 3, "first": "2025-01-06", "parts": 2}, "instrument": "pre_financing"}, {"payee": {"iban": "NL02ABNA0123456789", "name": "Laptopwinkel Zaandam", "is_applicant": false}, "amount": 90000, "purpose": "laptop", "schedule": {"kind": "terms", "every": 3, "first": "2025-01-06", "parts": 1}, "instrument": "grant"}, {"payee": {"iban": "NL91ABNA0417164300", "name": "Thomas Janssen", "is_applicant": true}, "amount": 50000, "purpose": "living", "schedule": {"from": "2025-01", "kind": "monthly", "months": 6}, "instrument": "grant"}], "is_exempt": false, "motivation": "De opleiding past bij jouw plan. Zonder het fonds kan zij niet doorgaan."}}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Janssen", "first_name": "Thomas"}, "geld": {"rent": "640", "rents": "yes", "oldest": "34", "net_now": "2150", "persons": "1", "wealthy": "no", "net_during": "900", "gross_during": "12000"}, "plan": {"stop": "no"}, "werk": {"work": "yes", "hours": "32", "income": "31200"}, "gezin": {"benefit": "none", "consent": "not_asked", "partner": "no"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "900", "living": "500", "tuition": "3600", "bridging": "no"}, "kinderen": {"count": "0"}, "opleiding": {"course": "Front-end developer", "end-day": "30", "end-year": "2025", "provider": "BIT-Academy", "end-month": "6", "start-day": "6", "accredited": "no", "start-year": "2025", "start-month": "1", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', '{"needs": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": 90000, "living": 50000, "travel": 0, "tuition": 360000, "bridging": false}, "person": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Janssen", "first_name": "Thomas"}, "circumstances": {"work": {"hours": 32, "until": null, "income": 3120000}, "purse": {"rent": {"amount": 64000, "oldest": 34, "persons": 1}, "net_now": 215000, "is_wealthy": "no", "net_during": 90000, "partner_net": 0, "gross_during": 1200000}, "benefit": "none", "consent": "not_asked", "partner": null, "children": [], "training": {"from": "2025-01-06", "name": "Front-end developer", "hours": 28, "until": "2025-06-30", "provider": "BIT-Academy", "accredited": "no"}, "other_children": [], "benefit_details": {"ends_on": null, "is_young": "unknown", "reported": "yes", "consent_on": null, "supplement": "unknown", "labour_market": "unknown", "gifts_elsewhere": 0, "stays_available": "unknown", "student_finance": "unknown"}}}', 'Thomas Janssen', 'thomas janssen', 750000, NULL, '2024-11-04', '2024-12-30', NULL, '2024-11-04 10:00:00+00', '2024-11-23 10:00:00+00'),
	('01a228fa-052a-7493-b113-796429fd79e4', 'TEF-2024-00002', '01a228fa-0526-7459-9acd-59100da1455a', NULL, 8, 'running', '{"since": "2024-11-30", "stage": "running", "decided": {"by": "01a228f9-fbf9-728b-83b0-ce06c37091cc", "on": "2024-11-26", "accept_by": "2024-12-26"}, "proposal": {"lines": [{"payee": {"iban": "NL20INGB0001234567", "name": "BIT-Academy", "is_applicant": false}, "amount": 360000, "purpose": "tuition", "schedule": {"kind": "terms", "every": 3, "first": "2025-01-06", "parts": 2}, "instrument": "pre_financing"}], "is_exempt": false, "motivation": "De opleiding past bij jouw plan. Zonder het fonds kan zij niet doorgaan."}}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Yılmaz", "first_name": "Mehmet"}, "geld": {"rent": "640", "rents": "yes", "oldest": "34", "net_now": "2150", "persons": "1", "wealthy": "no", "net_during": "900", "gross_during": "12000"}, "plan": {"stop": "no"}, "werk": {"work": "yes", "hours": "32", "income": "30800"}, "gezin": {"benefit": "none", "consent": "not_asked", "partner": "no"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "", "living": "", "tuition": "3600", "bridging": "no"}, "kinderen": {"count": "0"}, "opleiding": {"course": "Front-end developer", "end-day": "30", "end-year": "2025", "provider": "BIT-Academy", "end-month": "6", "start-day": "6", "accredited": "no", "start-year": "2025", "start-month": "1", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', '{"needs": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": 0, "living": 0, "travel": 0, "tuition": 360000, "bridging": false}, "person": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Yılmaz", "first_name": "Mehmet"}, "circumstances": {"work": {"hours": 32, "until": null, "income": 3080000}, "purse": {"rent": {"amount": 64000, "oldest": 34, "persons": 1}, "net_now": 215000, "is_wealthy": "no", "net_during": 90000, "partner_net": 0, "gross_during": 1200000}, "benefit": "none", "consent": "not_asked", "partner": null, "children": [], "training": {"from": "2025-01-06", "name": "Front-end developer", "hours": 28, "until": "2025-06-30", "provider": "BIT-Academy", "accredited": "no"}, "other_children": [], "benefit_details": {"ends_on": null, "is_young": "unknown", "reported": "yes", "consent_on": null, "supplement": "unknown", "labour_market": "unknown", "gifts_elsewhere": 0, "stays_available": "unknown", "student_finance": "unknown"}}}', 'Mehmet Yılmaz', 'mehmet yılmaz', 360000, NULL, '2024-11-11', '2025-01-06', NULL, '2024-11-11 10:00:00+00', '2024-11-30 10:00:00+00'),
	('01a228fa-06a6-7224-81c6-bdeaf583eb58', 'TEF-2023-00001', '01a228fa-06a2-73e1-800c-f9db0513c203', NULL, 8, 'running', '{"since": "2023-12-02", "stage": "running", "decided": {"by": "01a228f9-fbf9-728b-83b0-ce06c37091cc", "on": "2023-11-28", "accept_by": "2023-12-28"}, "proposal": {"lines": [{"payee": {"iban": "NL20INGB0001234567", "name": "Make IT Work", "is_applicant": false}, "amount": 540000, "purpose": "tuition", "schedule": {"kind": "terms", "every": 3, "first": "2024-01-08", "parts": 2}, "instrument": "income_share"}], "is_exempt": false, "motivation": "De opleiding past bij jouw plan. Zonder het fonds kan zij niet doorgaan."}}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Bakri", "first_name": "Aisha"}, "geld": {"rent": "640", "rents": "yes", "oldest": "34", "net_now": "2150", "persons": "1", "wealthy": "no", "net_during": "900", "gross_during": "12000"}, "plan": {"stop": "no"}, "werk": {"work": "yes", "hours": "32", "income": "34800"}, "gezin": {"benefit": "none", "consent": "not_asked", "partner": "no"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "", "living": "", "tuition": "5400", "bridging": "no"}, "kinderen": {"count": "0"}, "opleiding": {"course": "Java developer", "end-day": "28", "end-year": "2024", "provider": "Make IT Work", "end-month": "6", "start-day": "8", "accredited": "no", "start-year": "2024", "start-month": "1", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', '{"needs": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": 0, "living": 0, "travel": 0, "tuition": 540000, "bridging": false}, "person": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Bakri", "first_name": "Aisha"}, "circumstances": {"work": {"hours": 32, "until": null, "income": 3480000}, "purse": {"rent": {"amount": 64000, "oldest": 34, "persons": 1}, "net_now": 215000, "is_wealthy": "no", "net_during": 90000, "partner_net": 0, "gross_during": 1200000}, "benefit": "none", "consent": "not_asked", "partner": null, "children": [], "training": {"from": "2024-01-08", "name": "Java developer", "hours": 28, "until": "2024-06-28", "provider": "Make IT Work", "accredited": "no"}, "other_children": [], "benefit_details": {"ends_on": null, "is_young": "unknown", "reported": "yes", "consent_on": null, "supplement": "unknown", "labour_market": "unknown", "gifts_elsewhere": 0, "stays_available": "unknown", "student_finance": "unknown"}}}', 'Aisha Bakri', 'aisha bakri', 540000, NULL, '2023-11-13', '2024-01-08', NULL, '2023-11-13 10:00:00+00', '2023-12-02 10:00:00+00'),
	('01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'TEF-2024-00003', '01a228fa-086a-73cd-aca6-ac4ecd7d1608', NULL, 8, 'running', '{"since": "2024-12-07", "stage": "running", "decided": {"by": "01a228f9-fbf9-728b-83b0-ce06c37091cc", "on": "2024-12-03", "accept_by": "2025-01-02"}, "proposal": {"lines": [{"payee": {"iban": "NL20INGB0001234567", "name": "Techionista", "is_applicant": false}, "amount": 480000, "purpose": "tuition", "schedule": {"kind": "terms", "every": 3, "first": "2025-01-06", "parts": 2}, "instrument": "pre_financing"}, {"payee": {"iban": "NL02ABNA0123456789", "name": "Laptopwinkel Zaandam", "is_applicant": false}, "amount": 90000, "purpose": "laptop", "schedule": {"kind": "terms", "every": 3, "first": "2025-01-06", "parts": 1}, "instrument": "grant"}], "is_exempt": false, "motivation": "De opleiding past bij jouw plan. Zonder het fonds kan zij niet doorgaan."}}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Hendriks", "first_name": "Lotte"}, "geld": {"rent": "640", "rents": "yes", "oldest": "34", "net_now": "2080", "persons": "1", "wealthy": "no", "net_during": "2080", "gross_during": "29900"}, "plan": {"stop": "no"}, "werk": {"work": "yes", "hours": "32", "income": "29900"}, "gezin": {"benefit": "none", "consent": "not_asked", "partner": "no"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "900", "living": "", "tuition": "4800", "bridging": "no"}, "kinderen": {"count": "0"}, "opleiding": {"course": "UX design", "end-day": "27", "end-year": "2025", "provider": "Techionista", "end-month": "6", "start-day": "6", "accredited": "no", "start-year": "2025", "start-month": "1", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', '{"needs": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": 90000, "living": 0, "travel": 0, "tuition": 480000, "bridging": false}, "person": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Hendriks", "first_name": "Lotte"}, "circumstances": {"work": {"hours": 32, "until": null, "income": 2990000}, "purse": {"rent": {"amount": 64000, "oldest": 34, "persons": 1}, "net_now": 208000, "is_wealthy": "no", "net_during": 208000, "partner_net": 0, "gross_during": 2990000}, "benefit": "none", "consent": "not_asked", "partner": null, "children": [], "training": {"from": "2025-01-06", "name": "UX design", "hours": 28, "until": "2025-06-27", "provider": "Techionista", "accredited": "no"}, "other_children": [], "benefit_details": {"ends_on": null, "is_young": "unknown", "reported": "yes", "consent_on": null, "supplement": "unknown", "labour_market": "unknown", "gifts_elsewhere": 0, "stays_available": "unknown", "student_finance": "unknown"}}}', 'Lotte Hendriks', 'lotte hendriks', 570000, NULL, '2024-11-18', '2025-01-13', NULL, '2024-11-18 10:00:00+00', '2024-12-07 10:00:00+00'),
	('01a228fa-0b8d-709b-86ba-be91a7a4c3f0', 'TEF-2026-00007', '01a228fa-0b8a-7082-967d-8f6f5990b4d1', NULL, 7, 'refused', '{"stage": "refused", "decided": {"by": "01a228f9-fbf9-728b-83b0-ce06c37091cc", "on": "2026-01-27", "accept_by": "2026-02-26"}, "proposal": {"lines": [], "is_exempt": false, "motivation": "De opleiding duurt vier dagen en leidt niet naar werk in de techniek."}}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "de Groot", "first_name": "Willem"}, "geld": {"rent": "640", "rents": "yes", "oldest": "34", "net_now": "2700", "persons": "1", "wealthy": "no", "net_during": "2700", "gross_during": "41000"}, "plan": {"stop": "no"}, "werk": {"work": "yes", "hours": "36", "income": "41000"}, "gezin": {"benefit": "none", "consent": "not_asked", "partner": "no"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "", "living": "", "tuition": "600", "bridging": "no"}, "kinderen": {"count": "0"}, "opleiding": {"course": "Kennismaking met Python", "end-day": "26", "end-year": "2027", "provider": "MolenGeek", "end-month": "2", "start-day": "1", "accredited": "no", "start-year": "2026", "start-month": "9", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', '{"needs": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": 0, "living": 0, "travel": 0, "tuition": 60000, "bridging": false}, "person": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "de Groot", "first_name": "Willem"}, "circumstances": {"work": {"hours": 36, "until": null, "income": 4100000}, "purse": {"rent": {"amount": 64000, "oldest": 34, "persons": 1}, "net_now": 270000, "is_wealthy": "no", "net_during": 270000, "partner_net": 0, "gross_during": 4100000}, "benefit": "none", "consent": "not_asked", "partner": null, "children": [], "training": {"from": "2026-09-01", "name": "Kennismaking met Python", "hours": 28, "until": "2027-02-26", "provider": "MolenGeek", "accredited": "no"}, "other_children": [], "benefit_details": {"ends_on": null, "is_young": "unknown", "reported": "yes", "consent_on": null, "supplement": "unknown", "labour_market": "unknown", "gifts_elsewhere": 0, "stays_available": "unknown", "student_finance": "unknown"}}}', 'Willem de Groot', 'willem de groot', 60000, NULL, '2026-01-12', '2026-03-09', NULL, '2026-01-12 10:00:00+00', '2026-01-27 10:00:00+00'),
	('01a228fa-0a39-7076-8a87-857c35162316', 'TEF-2021-00001', '01a228fa-0a38-765f-b1c8-b6f9f7dd63d0', NULL, 9, 'closed', '{"on": "2026-03-02", "stage": "closed"}', '{"ik": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Autar", "first_name": "Ravi"}, "geld": {"rent": "640", "rents": "yes", "oldest": "34", "net_now": "2280", "persons": "1", "wealthy": "no", "net_during": "0", "gross_during": "0"}, "plan": {"stop": "no"}, "werk": {"work": "yes", "hours": "36", "income": "33600"}, "gezin": {"benefit": "none", "consent": "not_asked", "partner": "no"}, "nodig": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": "700", "living": "", "tuition": "360", "bridging": "no"}, "kinderen": {"count": "0"}, "opleiding": {"course": "Linux-beheer", "end-day": "29", "end-year": "2022", "provider": "Codam", "end-month": "4", "start-day": "3", "accredited": "no", "start-year": "2022", "start-month": "1", "training_hours": "28"}, "uitkering": {"reported": "yes", "stays_available": "unknown"}}', '{"needs": {"why": "Ik wil in de techniek werken en kan de opleiding niet zelf betalen.", "iban": "NL91ABNA0417164300", "laptop": 70000, "living": 0, "travel": 0, "tuition": 36000, "bridging": false}, "person": {"city": "Zaandam", "phone": "0612345678", "street": "Dam 12", "postcode": "1506 AB", "last_name": "Autar", "first_name": "Ravi"}, "circumstances": {"work": {"hours": 36, "until": null, "income": 3360000}, "purse": {"rent": {"amount": 64000, "oldest": 34, "persons": 1}, "net_now": 228000, "is_wealthy": "no", "net_during": 0, "partner_net": 0, "gross_during": 0}, "benefit": "none", "consent": "not_asked", "partner": null, "children": [], "training": {"from": "2022-01-03", "name": "Linux-beheer", "hours": 28, "until": "2022-04-29", "provider": "Codam", "accredited": "no"}, "other_children": [], "benefit_details": {"ends_on": null, "is_young": "unknown", "reported": "yes", "consent_on": null, "supplement": "unknown", "labour_market": "unknown", "gifts_elsewhere": 0, "stays_available": "unknown", "student_finance": "unknown"}}}', 'Ravi Autar', 'ravi autar', 106000, NULL, '2021-11-08', '2022-01-03', NULL, '2021-11-08 10:00:00+00', '2026-03-02 20:23:28.482+00');


--
-- Data for Name: case_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_log VALUES
	('01a228f9-fd41-70f0-ac30-5fb90b136a6f', '01a228f9-fd09-73b9-b36b-4ff6714fe9b6', '01a228f9-fd08-720d-b182-971219a3c02e', 'applicant', 'submit', 'draft', 'submitted', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-02-27 10:00:00+00'),
	('01a228f9-fd75-76e9-8309-895ffbae4d71', '01a228f9-fd4d-71eb-b8de-d1a691b2b0ab', '01a228f9-fd4c-7144-8c6d-c067d74ccf69', 'applicant', 'submit', 'draft', 'submitted', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-01-05 10:00:00+00'),
	('01a228f9-fdc1-74a8-a4c7-b0ae11d3b151', '01a228f9-fd90-7203-a47b-a28c1185ae2c', '01a228f9-fd90-7203-a47b-a28b4bc55056', 'applicant', 'submit', 'draft', 'submitted', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-02-09 10:00:00+00'),
	('01a228f9-fdc6-7263-9754-e38eb599794d', '01a228f9-fd90-7203-a47b-a28c1185ae2c', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'take_on', 'submitted', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-02-12 10:00:00+00'),
	('01a228f9-fdcf-7294-867d-ef6d80d94dad', '01a228f9-fd90-7203-a47b-a28c1185ae2c', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'declare_no_interest', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-02-12 10:00:00+00'),
	('01a228f9-fe16-7210-8a4c-6a722068083f', '01a228f9-fdea-76c2-b0b2-fd9b4672ae2b', '01a228f9-fdde-7629-a010-b27d86d73a2f', 'applicant', 'submit', 'draft', 'submitted', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-02-02 10:00:00+00'),
	('01a228f9-fe2b-756b-b582-28468f8b8f39', '01a228f9-fdea-76c2-b0b2-fd9b4672ae2b', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'take_on', 'submitted', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-02-05 10:00:00+00'),
	('01a228f9-fe3a-72cd-a05b-6c52b3ff6ffc', '01a228f9-fdea-76c2-b0b2-fd9b4672ae2b', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'declare_no_interest', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-02-05 10:00:00+00'),
	('01a228f9-fe46-72d7-955f-3710621d1ffc', '01a228f9-fdea-76c2-b0b2-fd9b4672ae2b', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'ask_papers', 'in_review', 'waiting', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-02-07 10:00:00+00'),
	('01a228f9-fe6b-713b-b1a1-8679ffd54ebe', '01a228f9-fe4f-717f-a0aa-6c5049808e12', '01a228f9-fe4e-76e0-8bf4-0b8bc826229c', 'applicant', 'submit', 'draft', 'submitted', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-01-21 10:00:00+00'),
	('01a228f9-fe6e-73f5-9367-961bb10ab412', '01a228f9-fe4f-717f-a0aa-6c5049808e12', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'take_on', 'submitted', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-01-24 10:00:00+00'),
	('01a228f9-fe6f-7551-92f6-7b397194fa73', '01a228f9-fe4f-717f-a0aa-6c5049808e12', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'declare_no_interest', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-01-24 10:00:00+00'),
	('01a228f9-fe70-7597-ac59-d506360863a2', '01a228f9-fe4f-717f-a0aa-6c5049808e12', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'assess', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": {"reason": "", "scores": [["need", {"points": 4}], ["feasible", {"points": 4}], ["prospects", {"points": 4}], ["budget", {"points": 4}]]}, "proposal_cents": null}', '2026-01-31 10:00:00+00'),
	('01a228f9-fe74-74cc-ab51-8bf512411539', '01a228f9-fe4f-717f-a0aa-6c5049808e12', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'propose', 'in_review', 'proposed', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": 630000}', '2026-01-31 10:00:00+00'),
	('01a228f9-fee4-7095-b4f3-f810eb7e2e77', '01a228f9-fe8a-7589-83b9-6f3e775eae70', '01a228f9-fe81-738c-8801-13351a0a2b5f', 'applicant', 'submit', 'draft', 'submitted', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-01-26 10:00:00+00'),
	('01a228f9-fee6-73ce-8dc8-3bef9a385501', '01a228f9-fe8a-7589-83b9-6f3e775eae70', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'take_on', 'submitted', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-01-29 10:00:00+00'),
	('01a228f9-feee-7090-a75f-6832f713160c', '01a228f9-fe8a-7589-83b9-6f3e775eae70', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'declare_no_interest', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-01-29 10:00:00+00'),
	('01a228f9-fefe-7696-a257-f91314d310db', '01a228f9-fe8a-7589-83b9-6f3e775eae70', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'assess', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": {"reason": "", "scores": [["need", {"points": 4}], ["feasible", {"points": 4}], ["prospects", {"points": 4}], ["budget", {"points": 4}]]}, "proposal_cents": null}', '2026-02-05 10:00:00+00'),
	('01a228f9-ff13-77a0-81db-8a168fd31026', '01a228f9-fe8a-7589-83b9-6f3e775eae70', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'propose', 'in_review', 'proposed', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": 510000}', '2026-02-05 10:00:00+00'),
	('01a228f9-ffaf-755a-9384-f3eed841a651', '01a228f9-fe8a-7589-83b9-6f3e775eae70', '01a228f9-fbf9-728b-83b0-ce06c37091cc', 'Karim Haddad', 'approve', 'proposed', 'granted', '{"offers": 1, "payouts": 1, "assessment": null, "proposal_cents": 510000}', '2026-02-10 10:00:00+00'),
	('01a228f9-ffe9-76ef-b452-84d445724804', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-ffb9-7333-a80e-ce289d84581e', 'applicant', 'submit', 'draft', 'submitted', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2025-11-03 10:00:00+00'),
	('01a228f9-fff2-77b8-aa58-129249935c69', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'take_on', 'submitted', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2025-11-06 10:00:00+00'),
	('01a228f9-fff6-708d-b1ba-e218524d8b6c', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'declare_no_interest', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2025-11-06 10:00:00+00'),
	('01a228f9-fffa-7690-8a30-8f165b1a34cf', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'assess', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": {"reason": "", "scores": [["need", {"points": 4}], ["feasible", {"points": 4}], ["prospects", {"points": 4}], ["budget", {"points": 4}]]}, "proposal_cents": null}', '2025-11-13 10:00:00+00'),
	('01a228f9-fffc-7601-9005-f435f78bf5e5', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'propose', 'in_review', 'proposed', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": 1339200}', '2025-11-13 10:00:00+00'),
	('01a228fa-010f-7603-9165-8bdefc64f72e', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-fbf9-728b-83b0-ce06c37091cc', 'Karim Haddad', 'approve', 'proposed', 'granted', '{"offers": 1, "payouts": 10, "assessment": null, "proposal_cents": 1339200}', '2025-11-18 10:00:00+00'),
	('01a228fa-0199-70c7-8532-4c10a8bcd5d1', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-ffb9-7333-a80e-ce289d84581e', 'applicant', 'accept', 'granted', 'running', '{"offers": 0, "payouts": 2, "assessment": null, "proposal_cents": 1339200}', '2025-11-22 10:00:00+00'),
	('01a228fa-022c-7224-8552-79e851aeade9', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 90000, "payout": "01a228fa-0118-7093-b380-b4315136306f"}', '2026-02-02 10:00:00+00'),
	('01a228fa-0262-7267-826e-fc01933774c2', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 90000, "payout": "01a228fa-0118-7093-b380-b4315136306f"}', '2026-02-02 10:00:00+00'),
	('01a228fa-0295-7024-a155-376043eacb73', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 50000, "payout": "01a228fa-0118-7093-b380-b43293231b03"}', '2026-02-02 10:00:00+00'),
	('01a228fa-02a2-7152-8298-63286f68f9e8', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 50000, "payout": "01a228fa-0118-7093-b380-b43293231b03"}', '2026-02-02 10:00:00+00'),
	('01a228fa-02a5-748f-a09c-e0fd4a00c52c', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 390000, "payout": "01a228fa-019a-7059-8bc3-44ad65368014"}', '2026-02-02 10:00:00+00'),
	('01a228fa-02ae-77d6-a46c-23180852eb85', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', 'Joost de Boer', 'release_payout', NULL, NULL, '{"cents": 390000, "payout": "01a228fa-019a-7059-8bc3-44ad65368014"}', '2026-02-02 10:00:00+00'),
	('01a228fa-02b1-7620-bee7-e721e6ca2d5b', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 390000, "payout": "01a228fa-019a-7059-8bc3-44ad65368014"}', '2026-02-02 10:00:00+00'),
	('01a228fa-02e6-7361-bcab-8670b99ea70c', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-02c2-72f2-9b76-8c4fc7ea4b5b', 'applicant', 'submit', 'draft', 'submitted', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2024-11-04 10:00:00+00'),
	('01a228fa-02e9-7291-be2c-fc408893af3d', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'take_on', 'submitted', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2024-11-07 10:00:00+00'),
	('01a228fa-02ea-712e-8be7-cffa64580b3e', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'declare_no_interest', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2024-11-07 10:00:00+00'),
	('01a228fa-02ef-72c0-ade8-3995027c1d62', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'assess', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": {"reason": "", "scores": [["need", {"points": 4}], ["feasible", {"points": 4}], ["prospects", {"points": 4}], ["budget", {"points": 4}]]}, "proposal_cents": null}', '2024-11-14 10:00:00+00'),
	('01a228fa-02f0-7324-ad0b-7dfcd3bd50f8', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'propose', 'in_review', 'proposed', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": 750000}', '2024-11-14 10:00:00+00'),
	('01a228fa-03b3-75d3-80ab-705f94bbad24', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fbf9-728b-83b0-ce06c37091cc', 'Karim Haddad', 'approve', 'proposed', 'granted', '{"offers": 1, "payouts": 7, "assessment": null, "proposal_cents": 750000}', '2024-11-19 10:00:00+00'),
	('01a228fa-048d-76e7-8349-da52c174ec27', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-02c2-72f2-9b76-8c4fc7ea4b5b', 'applicant', 'accept', 'granted', 'running', '{"offers": 0, "payouts": 2, "assessment": null, "proposal_cents": 750000}', '2024-11-23 10:00:00+00'),
	('01a228fa-04af-7785-a533-02d13ddda903', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 50000, "payout": "01a228fa-03b4-73be-8d23-a1e2e69f86b1"}', '2025-01-02 10:00:00+00'),
	('01a228fa-04b3-773d-a161-75ba4c7b01b5', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 50000, "payout": "01a228fa-03b4-73be-8d23-a1e2e69f86b1"}', '2025-01-02 10:00:00+00'),
	('01a228fa-04b5-70ea-9871-c62acd8d5dc1', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 90000, "payout": "01a228fa-03b4-73be-8d23-a1e11e608948"}', '2025-01-06 10:00:00+00'),
	('01a228fa-04b7-7737-a98a-272516fa6428', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 90000, "payout": "01a228fa-03b4-73be-8d23-a1e11e608948"}', '2025-01-06 10:00:00+00'),
	('01a228fa-04bc-7213-b800-b75a7f52bf2f', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 180000, "payout": "01a228fa-048e-70dc-af3e-ae60431df92e"}', '2025-01-06 10:00:00+00'),
	('01a228fa-04bf-7577-8119-8b3dd421f7c6', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 180000, "payout": "01a228fa-048e-70dc-af3e-ae60431df92e"}', '2025-01-06 10:00:00+00'),
	('01a228fa-04d6-71fa-9a1d-a9ff3a44ad3a', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 50000, "payout": "01a228fa-03b4-73be-8d23-a1e30b980f2a"}', '2025-02-03 10:00:00+00'),
	('01a228fa-04e2-76d6-8276-9e1726129280', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 50000, "payout": "01a228fa-03b4-73be-8d23-a1e30b980f2a"}', '2025-02-03 10:00:00+00'),
	('01a228fa-04e4-7089-9b49-922a7eb00ca1', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 50000, "payout": "01a228fa-03b4-73be-8d23-a1e4ccb293eb"}', '2025-03-03 10:00:00+00'),
	('01a228fa-04e6-7089-bde6-d6ef454cf795', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 50000, "payout": "01a228fa-03b4-73be-8d23-a1e4ccb293eb"}', '2025-03-03 10:00:00+00'),
	('01a228fa-04ea-74c4-8b5d-0678df5df980', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 50000, "payout": "01a228fa-03b4-73be-8d23-a1e55bf05b7c"}', '2025-04-01 10:00:00+00'),
	('01a228fa-04ec-7119-b63d-65359eeb58a9', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 50000, "payout": "01a228fa-03b4-73be-8d23-a1e55bf05b7c"}', '2025-04-01 10:00:00+00'),
	('01a228fa-04f0-73b9-8b7b-3eadfe391f9e', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 180000, "payout": "01a228fa-048e-70dc-af3e-ae614bb489ca"}', '2025-04-06 10:00:00+00'),
	('01a228fa-0506-73e8-b14d-4d060818c7dc', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 180000, "payout": "01a228fa-048e-70dc-af3e-ae614bb489ca"}', '2025-04-06 10:00:00+00'),
	('01a228fa-0509-77c9-9b90-87478efe4f9e', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 50000, "payout": "01a228fa-03b4-73be-8d23-a1e6be50908d"}', '2025-05-01 10:00:00+00'),
	('01a228fa-050b-73df-b0c7-b102844e09d8', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 50000, "payout": "01a228fa-03b4-73be-8d23-a1e6be50908d"}', '2025-05-01 10:00:00+00'),
	('01a228fa-050f-7551-9d34-34ad11adb0dd', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 50000, "payout": "01a228fa-03b4-73be-8d23-a1e786922b66"}', '2025-06-02 10:00:00+00'),
	('01a228fa-0510-77cb-89a6-78bd976059ac', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 50000, "payout": "01a228fa-03b4-73be-8d23-a1e786922b66"}', '2025-06-02 10:00:00+00'),
	('01a228fa-06c3-77f3-be8e-6cce81ee77ef', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-06a2-73e1-800c-f9db0513c203', 'applicant', 'submit', 'draft', 'submitted', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2023-11-13 10:00:00+00'),
	('01a228fa-06ca-7123-972e-7f23c126c60e', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'take_on', 'submitted', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2023-11-16 10:00:00+00'),
	('01a228fa-06da-737c-ad11-0ab9d770e145', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'declare_no_interest', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2023-11-16 10:00:00+00'),
	('01a228fa-06dc-71c9-8b75-791d4b549ca1', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'assess', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": {"reason": "", "scores": [["need", {"points": 4}], ["feasible", {"points": 4}], ["prospects", {"points": 4}], ["budget", {"points": 4}]]}, "proposal_cents": null}', '2023-11-23 10:00:00+00'),
	('01a228fa-06e1-70e9-83bd-41b9044d91e2', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'propose', 'in_review', 'proposed', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": 540000}', '2023-11-23 10:00:00+00'),
	('01a228fa-0743-76f1-90f0-a2a2a4f5b0ef', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fbf9-728b-83b0-ce06c37091cc', 'Karim Haddad', 'approve', 'proposed', 'granted', '{"offers": 1, "payouts": 0, "assessment": null, "proposal_cents": 540000}', '2023-11-28 10:00:00+00'),
	('01a228fa-07e7-76a4-a43b-7a5655521b0b', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-06a2-73e1-800c-f9db0513c203', 'applicant', 'accept', 'granted', 'running', '{"offers": 0, "payouts": 2, "assessment": null, "proposal_cents": 540000}', '2023-12-02 10:00:00+00'),
	('01a228fa-07f1-7623-981c-244ee37ba9f0', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 270000, "payout": "01a228fa-07e8-721d-8ce8-06edbfd9f862"}', '2024-01-08 10:00:00+00'),
	('01a228fa-080a-7714-8c26-95eb921bc307', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', 'Joost de Boer', 'release_payout', NULL, NULL, '{"cents": 270000, "payout": "01a228fa-07e8-721d-8ce8-06edbfd9f862"}', '2024-01-08 10:00:00+00'),
	('01a228fa-081e-75f7-b5bc-731d094b9395', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 270000, "payout": "01a228fa-07e8-721d-8ce8-06edbfd9f862"}', '2024-01-08 10:00:00+00'),
	('01a228fa-082a-7740-a521-e77002eae26c', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 270000, "payout": "01a228fa-07e8-721d-8ce8-06eebf71a50e"}', '2024-04-08 10:00:00+00'),
	('01a228fa-0542-764b-a6e9-b8abbd58cf83', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-0526-7459-9acd-59100da1455a', 'applicant', 'submit', 'draft', 'submitted', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2024-11-11 10:00:00+00'),
	('01a228fa-054e-7385-a101-ae5a1b43c6f5', '01a228fa-052a-7493-b113-796429fd79e4', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'take_on', 'submitted', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2024-11-14 10:00:00+00'),
	('01a228fa-0556-77cf-91c6-8791a92d612b', '01a228fa-052a-7493-b113-796429fd79e4', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'declare_no_interest', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2024-11-14 10:00:00+00'),
	('01a228fa-0566-73c0-b746-961f1fe7a3e5', '01a228fa-052a-7493-b113-796429fd79e4', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'assess', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": {"reason": "", "scores": [["need", {"points": 4}], ["feasible", {"points": 4}], ["prospects", {"points": 4}], ["budget", {"points": 4}]]}, "proposal_cents": null}', '2024-11-21 10:00:00+00'),
	('01a228fa-0568-7753-bf8e-d8379dcf9b57', '01a228fa-052a-7493-b113-796429fd79e4', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'propose', 'in_review', 'proposed', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": 360000}', '2024-11-21 10:00:00+00'),
	('01a228fa-05d6-7746-b126-23f60f780831', '01a228fa-052a-7493-b113-796429fd79e4', '01a228f9-fbf9-728b-83b0-ce06c37091cc', 'Karim Haddad', 'approve', 'proposed', 'granted', '{"offers": 1, "payouts": 0, "assessment": null, "proposal_cents": 360000}', '2024-11-26 10:00:00+00'),
	('01a228fa-062f-765c-af5c-b19694420f51', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-0526-7459-9acd-59100da1455a', 'applicant', 'accept', 'granted', 'running', '{"offers": 0, "payouts": 2, "assessment": null, "proposal_cents": 360000}', '2024-11-30 10:00:00+00'),
	('01a228fa-0645-722e-a9a4-22192fae66ae', '01a228fa-052a-7493-b113-796429fd79e4', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 180000, "payout": "01a228fa-0632-72a1-b63b-8a748042f5dc"}', '2025-01-06 10:00:00+00'),
	('01a228fa-065e-73d4-9af9-2e2a33976083', '01a228fa-052a-7493-b113-796429fd79e4', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 180000, "payout": "01a228fa-0632-72a1-b63b-8a748042f5dc"}', '2025-01-06 10:00:00+00'),
	('01a228fa-0678-7411-8661-f725b9574824', '01a228fa-052a-7493-b113-796429fd79e4', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 180000, "payout": "01a228fa-0632-72a1-b63b-8a75750097d2"}', '2025-04-06 10:00:00+00'),
	('01a228fa-068a-7213-9e58-68d117ba61e5', '01a228fa-052a-7493-b113-796429fd79e4', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 180000, "payout": "01a228fa-0632-72a1-b63b-8a75750097d2"}', '2025-04-06 10:00:00+00'),
	('01a228fa-087b-7447-a2dc-4711a5f7d8e5', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-086a-73cd-aca6-ac4ecd7d1608', 'applicant', 'submit', 'draft', 'submitted', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2024-11-18 10:00:00+00'),
	('01a228fa-087d-756b-b8ba-41d58046331b', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'take_on', 'submitted', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2024-11-21 10:00:00+00'),
	('01a228fa-087e-76d0-88e7-d1fa6a61719e', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'declare_no_interest', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2024-11-21 10:00:00+00'),
	('01a228fa-0880-7771-abb6-7c19918a9807', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'assess', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": {"reason": "", "scores": [["need", {"points": 4}], ["feasible", {"points": 4}], ["prospects", {"points": 4}], ["budget", {"points": 4}]]}, "proposal_cents": null}', '2024-11-28 10:00:00+00'),
	('01a228fa-0881-70c5-b301-4d804b1e998d', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'propose', 'in_review', 'proposed', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": 570000}', '2024-11-28 10:00:00+00'),
	('01a228fa-092f-76d8-9595-ea19c444ec09', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228f9-fbf9-728b-83b0-ce06c37091cc', 'Karim Haddad', 'approve', 'proposed', 'granted', '{"offers": 1, "payouts": 1, "assessment": null, "proposal_cents": 570000}', '2024-12-03 10:00:00+00'),
	('01a228fa-09c3-7243-a66a-d6ff89ffc7db', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-086a-73cd-aca6-ac4ecd7d1608', 'applicant', 'accept', 'granted', 'running', '{"offers": 0, "payouts": 2, "assessment": null, "proposal_cents": 570000}', '2024-12-07 10:00:00+00'),
	('01a228fa-09ce-70a9-8987-6982f0ad4e87', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 90000, "payout": "01a228fa-0931-77fa-94cb-4d75bfa52e37"}', '2025-01-06 10:00:00+00'),
	('01a228fa-09f6-77af-a126-bc158716cb8d', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 90000, "payout": "01a228fa-0931-77fa-94cb-4d75bfa52e37"}', '2025-01-06 10:00:00+00'),
	('01a228fa-0a01-7386-8a88-e2baf0cf4149', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 240000, "payout": "01a228fa-09c4-70e0-857d-ad85bcbf1cb5"}', '2025-01-06 10:00:00+00'),
	('01a228fa-0a13-75d3-8dcd-3ed0f5610f83', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 240000, "payout": "01a228fa-09c4-70e0-857d-ad85bcbf1cb5"}', '2025-01-06 10:00:00+00'),
	('01a228fa-0a25-70e2-aeaf-c98cbd374dbe', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 240000, "payout": "01a228fa-09c4-70e0-857d-ad8610071ec8"}', '2025-04-06 10:00:00+00'),
	('01a228fa-0a30-75f8-9849-354c2c04af1d', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 240000, "payout": "01a228fa-09c4-70e0-857d-ad8610071ec8"}', '2025-04-06 10:00:00+00'),
	('01a228fa-0b9d-71bd-920d-5096b453d297', '01a228fa-0b8d-709b-86ba-be91a7a4c3f0', '01a228fa-0b8a-7082-967d-8f6f5990b4d1', 'applicant', 'submit', 'draft', 'submitted', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-01-12 10:00:00+00'),
	('01a228fa-0ba1-76e9-a76c-a2b3be5fbf15', '01a228fa-0b8d-709b-86ba-be91a7a4c3f0', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'take_on', 'submitted', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-01-15 10:00:00+00'),
	('01a228fa-0ba2-7545-9406-b7f4de09b0b9', '01a228fa-0b8d-709b-86ba-be91a7a4c3f0', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'declare_no_interest', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-01-15 10:00:00+00'),
	('01a228fa-0ba4-77d9-9536-b27df74e1c94', '01a228fa-0b8d-709b-86ba-be91a7a4c3f0', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'assess', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": {"reason": "", "scores": [["need", {"points": 2}], ["feasible", {"points": 2}], ["prospects", {"points": 2}], ["budget", {"points": 2}]]}, "proposal_cents": null}', '2026-01-22 10:00:00+00'),
	('01a228fa-0ba5-747d-b10b-ad644e062f6f', '01a228fa-0b8d-709b-86ba-be91a7a4c3f0', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'propose', 'in_review', 'proposed', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": 0}', '2026-01-22 10:00:00+00'),
	('01a228fa-0be5-70e8-a871-26df2cac0f2a', '01a228fa-0b8d-709b-86ba-be91a7a4c3f0', '01a228f9-fbf9-728b-83b0-ce06c37091cc', 'Karim Haddad', 'approve', 'proposed', 'refused', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": 0}', '2026-01-27 10:00:00+00');
INSERT INTO public.case_log VALUES
	('01a228fa-17ce-7462-ac59-ee64a285ae78', '01a228fa-052a-7493-b113-796429fd79e4', NULL, 'system', 'receive_payment', NULL, NULL, '{"cents": 14000, "surplus_cents": 4000}', '2026-03-02 20:23:28.302+00'),
	('01a228fa-2e39-716d-ad43-f707f6633f11', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-086a-73cd-aca6-ac4ecd7d1608', 'applicant', 'ask_less', NULL, NULL, 'null', '2026-03-02 20:23:34.152+00'),
	('01a228fa-3234-7578-8535-167e30c8fbc5', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 0}', '2026-03-02 20:23:35.199+00'),
	('01a228fa-5645-7221-9ae1-99ef162c82af', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 0}', '2026-05-02 20:23:44.429+00'),
	('01a228fa-0845-7445-86a5-f2be6e171a33', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', 'Joost de Boer', 'release_payout', NULL, NULL, '{"cents": 270000, "payout": "01a228fa-07e8-721d-8ce8-06eebf71a50e"}', '2024-04-08 10:00:00+00'),
	('01a228fa-085a-76ab-9af8-7c25d3e8c4b2', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 270000, "payout": "01a228fa-07e8-721d-8ce8-06eebf71a50e"}', '2024-04-08 10:00:00+00'),
	('01a228fa-0a61-717d-a9cd-5b8f459a7d18', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0a38-765f-b1c8-b6f9f7dd63d0', 'applicant', 'submit', 'draft', 'submitted', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2021-11-08 10:00:00+00'),
	('01a228fa-0a66-74a1-ad9f-21fa0347b78e', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'take_on', 'submitted', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2021-11-11 10:00:00+00'),
	('01a228fa-0a67-74b6-b8a4-ccbadcd23c0e', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'declare_no_interest', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2021-11-11 10:00:00+00'),
	('01a228fa-0a69-7176-a86c-6c2ae3fe349c', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'assess', 'in_review', 'in_review', '{"offers": 0, "payouts": 0, "assessment": {"reason": "", "scores": [["need", {"points": 4}], ["feasible", {"points": 4}], ["prospects", {"points": 4}], ["budget", {"points": 4}]]}, "proposal_cents": null}', '2021-11-18 10:00:00+00'),
	('01a228fa-0a75-71dd-9077-245289d4d2d8', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fb78-7765-9c9e-c8535f568896', 'Rosa Vermeulen', 'propose', 'in_review', 'proposed', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": 106000}', '2021-11-18 10:00:00+00'),
	('01a228fa-0aea-7345-8aef-f40c50b76af2', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fbf9-728b-83b0-ce06c37091cc', 'Karim Haddad', 'approve', 'proposed', 'granted', '{"offers": 1, "payouts": 1, "assessment": null, "proposal_cents": 106000}', '2021-11-23 10:00:00+00'),
	('01a228fa-0b65-75e7-a3ec-ccd0348c0d91', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0a38-765f-b1c8-b6f9f7dd63d0', 'applicant', 'accept', 'granted', 'running', '{"offers": 0, "payouts": 2, "assessment": null, "proposal_cents": 106000}', '2021-11-27 10:00:00+00'),
	('01a228fa-0b6f-72cc-8b91-595e2a39c0e8', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 70000, "payout": "01a228fa-0aeb-7203-8383-d6ee317fedea"}', '2022-01-03 10:00:00+00'),
	('01a228fa-0b70-71af-a977-c74e04467c38', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 70000, "payout": "01a228fa-0aeb-7203-8383-d6ee317fedea"}', '2022-01-03 10:00:00+00'),
	('01a228fa-0b73-7512-a19b-dcea5586b1cb', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 18000, "payout": "01a228fa-0b6a-771e-82ab-477843db5032"}', '2022-01-03 10:00:00+00'),
	('01a228fa-0b77-72ad-a3a5-1954b4525686', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 18000, "payout": "01a228fa-0b6a-771e-82ab-477843db5032"}', '2022-01-03 10:00:00+00'),
	('01a228fa-0b7e-77de-8c72-bbd51da06ff6', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'release_payout', NULL, NULL, '{"cents": 18000, "payout": "01a228fa-0b6a-771e-82ab-4779c03703a7"}', '2022-04-03 10:00:00+00'),
	('01a228fa-0b80-75bc-85d1-624b1dcfe1fb', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'pay_out', NULL, NULL, '{"cents": 18000, "payout": "01a228fa-0b6a-771e-82ab-4779c03703a7"}', '2022-04-03 10:00:00+00'),
	('01a228fa-0c16-767a-8592-bcd09648c291', '01a228fa-0be9-70ce-a2a3-22cf7d3efda2', '01a228fa-0be8-7424-a7b5-cfb79c67dac8', 'applicant', 'submit', 'draft', 'submitted', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-01-19 10:00:00+00'),
	('01a228fa-0c18-7698-a3fc-3777a611b174', '01a228fa-0be9-70ce-a2a3-22cf7d3efda2', '01a228fa-0be8-7424-a7b5-cfb79c67dac8', 'applicant', 'withdraw', 'submitted', 'withdrawn', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-01-25 10:00:00+00'),
	('01a228fa-1349-71f0-b203-21d275cbcb4c', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2022-11-25 10:00:00+00'),
	('01a228fa-135d-72a2-a97f-ce87a1e3fffa', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2022-12-25 10:00:00+00'),
	('01a228fa-1367-7234-be76-3f9a1d818fce', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2023-01-25 10:00:00+00'),
	('01a228fa-136f-741e-9dac-54cf986fde83', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2023-02-25 10:00:00+00'),
	('01a228fa-137a-735b-abb4-ca1047069354', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2023-03-25 10:00:00+00'),
	('01a228fa-138c-70f3-bd3e-5f05ecc1a472', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2023-04-25 10:00:00+00'),
	('01a228fa-1392-7522-aa42-0f2c3b556eb8', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2023-05-25 10:00:00+00'),
	('01a228fa-139a-74bb-a35f-34933fdd0170', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2023-06-25 10:00:00+00'),
	('01a228fa-13a8-723e-9c32-c3f6f43602ae', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2023-07-25 10:00:00+00'),
	('01a228fa-13b2-760b-9b29-66308cf4a1d4', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2023-08-25 10:00:00+00'),
	('01a228fa-13bf-73f4-9ee7-319c262388bc', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2023-09-25 10:00:00+00'),
	('01a228fa-13cb-7101-8a7a-00b160edc665', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2023-10-25 10:00:00+00'),
	('01a228fa-13d4-71ae-864e-69c1ecde01b1', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2023-11-25 10:00:00+00'),
	('01a228fa-13dc-748d-a142-fcf5a326449e', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2023-12-25 10:00:00+00'),
	('01a228fa-13eb-72f0-8cd5-6896f4acb084', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2024-01-25 10:00:00+00'),
	('01a228fa-13f2-72f0-9a76-b02c6ca09f42', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2024-02-25 10:00:00+00'),
	('01a228fa-13fe-76ab-86e4-094b9501447d', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2024-03-25 10:00:00+00'),
	('01a228fa-1434-7769-a4b6-7172800ca8f5', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2024-04-25 10:00:00+00'),
	('01a228fa-14a1-77d4-b2d1-21887ddb0ad6', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2024-05-25 10:00:00+00'),
	('01a228fa-14ab-7585-8412-3a7387601b8f', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2024-06-25 10:00:00+00'),
	('01a228fa-14b2-77f1-be21-9a52f9083201', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2024-07-25 10:00:00+00'),
	('01a228fa-14c2-7559-834b-4262851f5f6e', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2024-08-25 10:00:00+00'),
	('01a228fa-14c8-734c-a4bf-d7b32c03cb0e', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2024-09-25 10:00:00+00'),
	('01a228fa-14d0-7204-80b5-571e8eea21bc', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2024-10-25 10:00:00+00'),
	('01a228fa-14f1-73be-bbb4-c645b2d86eed', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2024-11-25 10:00:00+00'),
	('01a228fa-150e-7317-9932-1ef19f11867c', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2024-12-25 10:00:00+00'),
	('01a228fa-153b-7178-96d9-0a95270efe30', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2025-01-25 10:00:00+00'),
	('01a228fa-154e-766f-b438-5d2b0f5c9647', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2025-02-25 10:00:00+00'),
	('01a228fa-1566-75ca-9aa0-5547dc52c08a', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2025-03-25 10:00:00+00'),
	('01a228fa-1571-7432-b8d2-1732f65f3d28', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2025-04-25 10:00:00+00'),
	('01a228fa-159d-75aa-8135-c8ee7edacf0f', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2025-05-25 10:00:00+00'),
	('01a228fa-15c1-7733-9cf0-4ec104b364db', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2025-06-25 10:00:00+00'),
	('01a228fa-15e2-762e-bcc6-bc0cd4d353ad', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2025-07-25 10:00:00+00'),
	('01a228fa-15fa-7352-ac5b-593f49601e8b', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2025-08-25 10:00:00+00'),
	('01a228fa-1602-700d-9f51-73776904da68', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2025-09-25 10:00:00+00'),
	('01a228fa-1613-7596-bcdb-80164f72e255', '01a228fa-0a39-7076-8a87-857c35162316', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 1000, "surplus_cents": 0}', '2025-10-25 10:00:00+00'),
	('01a228fa-1636-7692-b076-f56e90770ce3', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 14500, "surplus_cents": 0}', '2025-01-25 10:00:00+00'),
	('01a228fa-163a-77ee-b827-3f8b667e4fd1', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 14500, "surplus_cents": 0}', '2025-02-25 10:00:00+00'),
	('01a228fa-1658-730a-a881-cd5a2261012a', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 14500, "surplus_cents": 0}', '2025-03-25 10:00:00+00'),
	('01a228fa-1669-77af-91b9-3cf2fb957d1b', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 14500, "surplus_cents": 0}', '2025-04-25 10:00:00+00'),
	('01a228fa-169e-726a-965c-7903f00f9cc0', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 14500, "surplus_cents": 0}', '2025-05-25 10:00:00+00'),
	('01a228fa-16a9-75b2-9a9c-552bf8d46537', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 14500, "surplus_cents": 0}', '2025-06-25 10:00:00+00'),
	('01a228fa-16b2-738e-8f2f-26bb50fed1a0', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 14500, "surplus_cents": 0}', '2025-07-25 10:00:00+00'),
	('01a228fa-16b8-7326-86b9-d149a5ea42d4', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 14500, "surplus_cents": 0}', '2025-08-25 10:00:00+00'),
	('01a228fa-16cc-718c-9045-01e4adb21cee', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 14500, "surplus_cents": 0}', '2025-09-25 10:00:00+00'),
	('01a228fa-16d2-71dd-86a0-bf31b3f7fe0e', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 14500, "surplus_cents": 0}', '2025-10-25 10:00:00+00'),
	('01a228fa-16d6-76d6-bb84-fc2110e08c6b', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 14500, "surplus_cents": 0}', '2025-11-25 10:00:00+00'),
	('01a228fa-16dd-77bc-80f9-f5b37c94663b', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 14500, "surplus_cents": 0}', '2025-12-25 10:00:00+00'),
	('01a228fa-16ed-746e-a85a-9a879d9de49c', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 14500, "surplus_cents": 0}', '2026-01-25 10:00:00+00'),
	('01a228fa-16f2-73ca-b5d7-dc7940b3f635', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 14500, "surplus_cents": 0}', '2026-02-25 10:00:00+00'),
	('01a228fa-16f8-7325-8257-bd7656efcf45', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 0}', '2026-01-25 10:00:00+00'),
	('01a228fa-16ff-75c0-be76-b2fe4bdc0eee', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 0}', '2026-02-25 10:00:00+00'),
	('01a228fa-170d-7473-8278-069af57d415f', '01a228fa-052a-7493-b113-796429fd79e4', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 0}', '2026-01-25 10:00:00+00'),
	('01a228fa-1715-7305-9fd4-81d6a5903a58', '01a228fa-052a-7493-b113-796429fd79e4', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 0}', '2026-02-25 10:00:00+00'),
	('01a228fa-171e-73c3-aa80-2c447dbe21dd', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 13333, "surplus_cents": 0}', '2026-01-25 10:00:00+00'),
	('01a228fa-18a9-722e-bda8-80a5e1ef643d', '01a228fa-0a39-7076-8a87-857c35162316', NULL, 'system', 'close', 'running', 'closed', '{"offers": 0, "payouts": 0, "assessment": null, "proposal_cents": null}', '2026-03-02 20:23:28.482+00'),
	('01a228fa-2ba9-7555-a3b7-f391be86644e', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228f9-ffb9-7333-a80e-ce289d84581e', 'applicant', 'declare_income', NULL, NULL, 'null', '2026-03-02 20:23:33.518+00'),
	('01a228fa-3058-7324-99fd-0aa74d3087f5', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'change_agreement', NULL, NULL, '{"change": {"kind": "spread", "instalments": 117}, "number": 1}', '2026-03-02 20:23:34.729+00'),
	('01a228fa-447d-7485-874d-8a348322cc2e', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 0}', '2026-04-02 20:23:39.89+00'),
	('01a228fa-673f-759e-b720-5e48f6200fba', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 0}', '2026-06-02 20:23:48.778+00'),
	('01a228fa-797e-7428-976b-bd6556988f25', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', 'Joost de Boer', 'receive_payment', NULL, NULL, '{"cents": 3000, "surplus_cents": 3000}', '2026-07-02 20:23:53.406+00'),
	('01a228fa-7bc4-740c-b528-c87c0e632dc0', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 0}', '2026-07-02 20:23:54.006+00'),
	('01a228fa-8eee-70c7-b753-d2e734524ab9', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 0}', '2026-08-02 20:23:58.9+00'),
	('01a228fa-9fd6-77e9-8310-7e71847775f3', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-02c2-72f2-9b76-8c4fc7ea4b5b', 'applicant', 'ask_pause', NULL, NULL, 'null', '2026-09-02 20:24:03.258+00'),
	('01a228fa-a22a-7393-be3d-a3d79e95d70b', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 0}', '2026-09-02 20:24:03.862+00'),
	('01a228fa-b27b-7276-8c36-a14ed901b6fb', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 10000}', '2026-10-02 20:24:08.034+00'),
	('01a228fa-c6a8-7516-9680-95e72e814e99', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 10000}', '2026-11-02 20:24:13.214+00'),
	('01a228fa-d893-750a-b6fc-a700eb9de6a8', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 10000}', '2026-12-02 20:24:17.795+00'),
	('01a228fa-e894-77cf-a401-6164738657dd', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 10000}', '2027-01-02 20:24:21.895+00'),
	('01a228fa-f9d4-70dd-ab6e-ba499fd55287', '01a228fa-02c6-7540-9845-0e406009146c', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', 'Anneke Visser', 'receive_payment', NULL, NULL, '{"cents": 10000, "surplus_cents": 10000}', '2027-02-02 20:24:26.294+00');


--
-- Data for Name: case_number; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_number VALUES
	(2025, 1),
	(2023, 1),
	(2024, 3),
	(2021, 1),
	(2026, 41);


--
-- Data for Name: charge; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.charge VALUES
	('01a228fa-0c6c-745a-8c76-786b88f22613', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2022-11', 'charge', 1000, 1000, '2022-11-25', false, 0, 0, 0, false),
	('01a228fa-0c85-70e4-821e-fd272a02a6b8', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2022-12', 'charge', 1000, 1000, '2022-12-25', false, 0, 0, 0, false),
	('01a228fa-0c9f-749b-a26f-6353e3797912', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-01', 'charge', 1000, 1000, '2023-01-25', false, 0, 0, 0, false),
	('01a228fa-0cb8-7773-a3b4-a75cc6421b54', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-02', 'charge', 1000, 1000, '2023-02-25', false, 0, 0, 0, false),
	('01a228fa-0cd1-730b-b02a-e82c273eb764', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-03', 'charge', 1000, 1000, '2023-03-25', false, 0, 0, 0, false),
	('01a228fa-130e-7717-b332-d1d23ca375ee', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-03', 'charge', 10000, 10000, '2026-03-25', false, 0, 0, 0, false),
	('01a228fa-12d8-779a-8cca-62b2cf038de7', '01a228fa-0930-722b-b380-e4a835966691', '2026-02', 'charge', 0, 0, '2026-02-25', true, 13333, 0, 0, false),
	('01a228fa-130e-7717-b332-d1da2a957bb4', '01a228fa-0930-722b-b380-e4a835966691', '2026-03', 'charge', 0, 0, '2026-03-25', true, 13333, 0, 0, false),
	('01a228fa-130e-7717-b332-d1cece360810', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-03', 'charge', 10000, 10000, '2026-03-25', false, 0, 0, 0, false),
	('01a228fa-130e-7717-b332-d1d64307cef3', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-03', 'charge', 14500, 0, '2026-03-25', true, 0, 0, 0, false),
	('01a228fa-0ce3-725b-b125-764f5469d73f', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-04', 'charge', 1000, 1000, '2023-04-25', false, 0, 0, 0, false),
	('01a228fa-0cfd-7694-803a-38236dc150aa', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-05', 'charge', 1000, 1000, '2023-05-25', false, 0, 0, 0, false),
	('01a228fa-0d43-7743-a13a-6e6c19e043a3', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-06', 'charge', 1000, 1000, '2023-06-25', false, 0, 0, 0, false),
	('01a228fa-0dbb-76a0-92b9-f3f468639b86', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-07', 'charge', 1000, 1000, '2023-07-25', false, 0, 0, 0, false),
	('01a228fa-0dea-73e0-8daf-a4495df4a2a2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-08', 'charge', 1000, 1000, '2023-08-25', false, 0, 0, 0, false),
	('01a228fa-0e1c-7256-b9e2-061287dbdae2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-09', 'charge', 1000, 1000, '2023-09-25', false, 0, 0, 0, false),
	('01a228fa-0e91-7448-89a2-4d984df873cc', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-10', 'charge', 1000, 1000, '2023-10-25', false, 0, 0, 0, false),
	('01a228fa-0ec6-771e-83ca-f7a43efcab18', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-11', 'charge', 1000, 1000, '2023-11-25', false, 0, 0, 0, false),
	('01a228fa-0efb-7691-8002-5507952e7d81', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-12', 'charge', 1000, 1000, '2023-12-25', false, 0, 0, 0, false),
	('01a228fa-0f1c-714c-af56-c00821f01070', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-01', 'charge', 1000, 1000, '2024-01-25', false, 0, 0, 0, false),
	('01a228fa-0f38-7612-9119-29057fcba1ad', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-02', 'charge', 1000, 1000, '2024-02-25', false, 0, 0, 0, false),
	('01a228fa-0f52-74cb-87f4-8c8fac878db2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-03', 'charge', 1000, 1000, '2024-03-25', false, 0, 0, 0, false),
	('01a228fa-0f87-7374-9c29-15905bb66170', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-04', 'charge', 1000, 1000, '2024-04-25', false, 0, 0, 0, false),
	('01a228fa-0fab-733e-9316-98c6754b3f02', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-05', 'charge', 1000, 1000, '2024-05-25', false, 0, 0, 0, false),
	('01a228fa-0fc5-74ca-9551-13b6f824290c', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-06', 'charge', 1000, 1000, '2024-06-25', false, 0, 0, 0, false),
	('01a228fa-0fe1-76bb-b0c6-4fb19b59ff00', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-07', 'charge', 1000, 1000, '2024-07-25', false, 0, 0, 0, false),
	('01a228fa-100c-7081-8489-9fc7e0156cf0', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-08', 'charge', 1000, 1000, '2024-08-25', false, 0, 0, 0, false),
	('01a228fa-103a-7761-9b46-17767d90788b', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-09', 'charge', 1000, 1000, '2024-09-25', false, 0, 0, 0, false),
	('01a228fa-1065-75bf-8d39-182aa94c9598', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-10', 'charge', 1000, 1000, '2024-10-25', false, 0, 0, 0, false),
	('01a228fa-108e-7065-8e83-9579b2b54073', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-11', 'charge', 1000, 1000, '2024-11-25', false, 0, 0, 0, false),
	('01a228fa-10ae-7235-ab62-3169a5b861a5', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-12', 'charge', 1000, 1000, '2024-12-25', false, 0, 0, 0, false),
	('01a228fa-10fd-703b-b004-dd1e45d80f62', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-01', 'charge', 1000, 1000, '2025-01-25', false, 0, 0, 0, false),
	('01a228fa-1122-7219-b588-58d3ef922550', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-02', 'charge', 1000, 1000, '2025-02-25', false, 0, 0, 0, false),
	('01a228fa-114f-7470-871a-952b31682a8a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-03', 'charge', 1000, 1000, '2025-03-25', false, 0, 0, 0, false),
	('01a228fa-1161-73f7-b9b2-e2f0e8edaf95', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-04', 'charge', 1000, 1000, '2025-04-25', false, 0, 0, 0, false),
	('01a228fa-119b-778f-8003-4e2b2e484735', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-05', 'charge', 1000, 1000, '2025-05-25', false, 0, 0, 0, false),
	('01a228fa-11b7-7159-89b1-89ce83fa1cb2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-06', 'charge', 1000, 1000, '2025-06-25', false, 0, 0, 0, false),
	('01a228fa-11cf-7765-8da3-abf91a1e7c9d', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-07', 'charge', 1000, 1000, '2025-07-25', false, 0, 0, 0, false),
	('01a228fa-11eb-7317-b5be-28cacb45595f', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-08', 'charge', 1000, 1000, '2025-08-25', false, 0, 0, 0, false),
	('01a228fa-1210-7091-a1c5-c8ab76e5713a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-09', 'charge', 1000, 1000, '2025-09-25', false, 0, 0, 0, false),
	('01a228fa-1227-764b-b646-a6c88b6d31e5', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-10', 'charge', 1000, 1000, '2025-10-25', false, 0, 0, 0, false),
	('01a228fa-10fd-703b-b004-dd1adc42babb', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-01', 'charge', 14500, 14500, '2025-01-25', false, 0, 0, 0, false),
	('01a228fa-1122-7219-b588-58cf9eafc613', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-02', 'charge', 14500, 14500, '2025-02-25', false, 0, 0, 0, false),
	('01a228fa-114f-7470-871a-9527837e4c47', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-03', 'charge', 14500, 14500, '2025-03-25', false, 0, 0, 0, false),
	('01a228fa-1161-73f7-b9b2-e2eca819e9e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-04', 'charge', 14500, 14500, '2025-04-25', false, 0, 0, 0, false),
	('01a228fa-119b-778f-8003-4e277dc3343f', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-05', 'charge', 14500, 14500, '2025-05-25', false, 0, 0, 0, false),
	('01a228fa-11b6-716d-8f59-4d608c2fc817', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-06', 'charge', 14500, 14500, '2025-06-25', false, 0, 0, 0, false),
	('01a228fa-11cf-7765-8da3-abf5c3ee82be', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-07', 'charge', 14500, 14500, '2025-07-25', false, 0, 0, 0, false),
	('01a228fa-11eb-7317-b5be-28c6a713cb38', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-08', 'charge', 14500, 14500, '2025-08-25', false, 0, 0, 0, false),
	('01a228fa-1210-7091-a1c5-c8a77d97ce36', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-09', 'charge', 14500, 14500, '2025-09-25', false, 0, 0, 0, false),
	('01a228fa-1227-764b-b646-a6c458dd631a', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-10', 'charge', 14500, 14500, '2025-10-25', false, 0, 0, 0, false),
	('01a228fa-1245-731d-8384-b8ef052d076b', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-11', 'charge', 14500, 14500, '2025-11-25', false, 0, 0, 0, false),
	('01a228fa-125e-768f-8d6a-0a22c33768b1', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-12', 'charge', 14500, 14500, '2025-12-25', false, 0, 0, 0, false),
	('01a228fa-127a-71f9-8105-a073238429a7', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-01', 'charge', 14500, 14500, '2026-01-25', false, 0, 0, 0, false),
	('01a228fa-12d8-779a-8cca-62ae7d84ec77', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-02', 'charge', 14500, 14500, '2026-02-25', false, 0, 0, 0, false),
	('01a228fa-127a-71f9-8105-a06b82430ec8', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-01', 'charge', 10000, 10000, '2026-01-25', false, 0, 0, 0, false),
	('01a228fa-12d8-779a-8cca-62a6664e42c7', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-02', 'charge', 10000, 10000, '2026-02-25', false, 0, 0, 0, false),
	('01a228fa-127a-71f9-8105-a06f39132e09', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-01', 'charge', 10000, 10000, '2026-01-25', false, 0, 0, 0, false),
	('01a228fa-12d8-779a-8cca-62aa6e5ae883', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-02', 'charge', 10000, 10000, '2026-02-25', false, 0, 0, 0, false),
	('01a228fa-127a-71f9-8105-a077459576c0', '01a228fa-0930-722b-b380-e4a835966691', '2026-01', 'charge', 13333, 13333, '2026-01-25', false, 0, 0, 0, false),
	('01a228fa-373a-70c0-93a1-773b0f2c27a1', '01a228fa-0930-722b-b380-e4a835966691', '2026-04', 'paused', 0, 0, '2026-04-25', true, 0, 0, 0, false),
	('01a228fa-373a-70c0-93a1-772f117c538b', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-04', 'charge', 10000, 10000, '2026-04-25', false, 0, 0, 0, false),
	('01a228fa-373a-70c0-93a1-773467102899', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-04', 'charge', 10000, 4000, '2026-04-25', true, 0, 0, 0, false),
	('01a228fa-373a-70c0-93a1-7739b9f60d09', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-04', 'charge', 14500, 0, '2026-04-25', true, 0, 0, 0, false),
	('01a228fa-48ff-7425-99c7-b60343714c3c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-05', 'charge', 10000, 10000, '2026-05-25', false, 0, 0, 0, false),
	('01a228fa-48ff-7425-99c7-b607a80348b2', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-05', 'charge', 10000, 0, '2026-05-25', true, 0, 0, 0, false),
	('01a228fa-48ff-7425-99c7-b60b70866695', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-05', 'charge', 14500, 0, '2026-05-25', true, 0, 0, 0, false),
	('01a228fa-5aa6-7320-9f62-67ca0f86be0d', '01a228fa-0930-722b-b380-e4a835966691', '2026-06', 'charge', 3989, 0, '2026-06-25', false, 0, 0, 0, false),
	('01a228fa-5aa6-7320-9f62-67beaafd2c28', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-06', 'charge', 10000, 10000, '2026-06-25', false, 0, 0, 0, false),
	('01a228fa-5aa6-7320-9f62-67c2755e7a00', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-06', 'charge', 10000, 0, '2026-06-25', true, 0, 0, 0, false),
	('01a228fa-5aa6-7320-9f62-67c6c4e66ce3', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-06', 'charge', 14500, 0, '2026-06-25', true, 0, 0, 0, false),
	('01a228fa-6c43-7361-9f6d-0f2cf26a8a93', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-07', 'charge', 10000, 10000, '2026-07-25', false, 0, 0, 0, false),
	('01a228fa-6c43-7361-9f6d-0f30b46be3f9', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-07', 'charge', 10000, 0, '2026-07-25', true, 0, 0, 0, false),
	('01a228fa-6c43-7361-9f6d-0f38e2227f5b', '01a228fa-0930-722b-b380-e4a835966691', '2026-07', 'charge', 3989, 0, '2026-07-25', false, 0, 0, 0, false),
	('01a228fa-48ff-7425-99c7-b60fa1705b69', '01a228fa-0930-722b-b380-e4a835966691', '2026-05', 'charge', 3989, 3000, '2026-05-25', false, 0, 0, 0, false),
	('01a228fa-6c43-7361-9f6d-0f34c165b021', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-07', 'charge', 14500, 0, '2026-07-25', true, 0, 0, 0, false),
	('01a228fa-7fff-7439-86ff-f5858792ec73', '01a228fa-0930-722b-b380-e4a835966691', '2026-08', 'charge', 3989, 0, '2026-08-25', false, 0, 0, 0, false),
	('01a228fa-7fff-7439-86ff-f5791af821fa', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-08', 'charge', 10000, 10000, '2026-08-25', false, 0, 0, 0, false),
	('01a228fa-7fff-7439-86ff-f57dd1d4077d', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-08', 'charge', 10000, 0, '2026-08-25', true, 0, 0, 0, false),
	('01a228fa-7fff-7439-86ff-f581479f2273', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-08', 'charge', 14500, 0, '2026-08-25', true, 0, 0, 0, false),
	('01a228fa-93b6-70f8-9ec0-10eec553240d', '01a228fa-0930-722b-b380-e4a835966691', '2026-09', 'charge', 3989, 0, '2026-09-25', false, 0, 0, 0, false),
	('01a228fa-93b6-70f8-9ec0-10e24fb132f6', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-09', 'charge', 10000, 10000, '2027-01-25', false, 0, 0, 0, false),
	('01a228fa-93b6-70f8-9ec0-10e64b71411b', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-09', 'charge', 10000, 0, '2026-09-25', true, 0, 0, 0, false),
	('01a228fa-93b6-70f8-9ec0-10ea2931df45', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-09', 'charge', 14500, 0, '2026-09-25', true, 0, 0, 0, false),
	('01a228fa-a558-71ec-a2f2-2ace8131db43', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-10', 'paused', 0, 0, '2026-10-25', true, 0, 0, 0, false),
	('01a228fa-a559-7337-a2c2-f6153d19a9ea', '01a228fa-0930-722b-b380-e4a835966691', '2026-10', 'charge', 3989, 0, '2026-10-25', false, 0, 0, 0, false),
	('01a228fa-a559-7337-a2c2-f60d57160b7b', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-10', 'charge', 10000, 0, '2026-10-25', true, 0, 0, 0, false),
	('01a228fa-a559-7337-a2c2-f611ec90412b', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-10', 'charge', 14500, 0, '2026-10-25', true, 0, 0, 0, false),
	('01a228fa-b729-70eb-8b6c-45c4d919b4a7', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-11', 'paused', 0, 0, '2026-11-25', true, 0, 0, 0, false),
	('01a228fa-b729-70eb-8b6c-45cf396dc0aa', '01a228fa-0930-722b-b380-e4a835966691', '2026-11', 'charge', 3989, 0, '2026-11-25', false, 0, 0, 0, false),
	('01a228fa-b729-70eb-8b6c-45c7dfea1292', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-11', 'charge', 10000, 0, '2026-11-25', true, 0, 0, 0, false),
	('01a228fa-b729-70eb-8b6c-45cba57f8080', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-11', 'charge', 14500, 0, '2026-11-25', true, 0, 0, 0, false),
	('01a228fa-cb17-7702-85e9-273466aca8b9', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-12', 'paused', 0, 0, '2026-12-25', true, 0, 0, 0, false),
	('01a228fa-cb18-72ec-aa77-076f3a55ee0a', '01a228fa-0930-722b-b380-e4a835966691', '2026-12', 'charge', 3989, 0, '2026-12-25', false, 0, 0, 0, false),
	('01a228fa-cb18-72ec-aa77-0767277235fc', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-12', 'charge', 10000, 0, '2026-12-25', true, 0, 0, 0, false),
	('01a228fa-cb18-72ec-aa77-076bd7868700', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-12', 'charge', 14500, 0, '2026-12-25', true, 0, 0, 0, false),
	('01a228fa-dcc3-70ff-91b4-0b3329606c82', '01a228fa-03b3-75d3-80ab-7060671e010a', '2027-01', 'charge', 10000, 10000, '2027-01-25', false, 0, 0, 0, false),
	('01a228fa-dcc5-72dc-b19c-977e7b65be11', '01a228fa-0930-722b-b380-e4a835966691', '2027-01', 'charge', 3989, 0, '2027-01-25', false, 0, 0, 0, false),
	('01a228fa-dcc3-70ff-91b4-0b380308086d', '01a228fa-05d6-7746-b126-23f7c1241b59', '2027-01', 'charge', 10000, 0, '2027-01-25', true, 0, 0, 0, false),
	('01a228fa-dcc5-72dc-b19c-977a7ca2519a', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2027-01', 'charge', 14500, 0, '2027-01-25', true, 0, 0, 0, false);
INSERT INTO public.charge VALUES
	('01a228fa-ec51-7103-9401-fa59fc56c53c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2027-02', 'charge', 10000, 10000, '2027-02-25', false, 0, 0, 0, false),
	('01a228fa-ec51-7103-9401-fa66173625cb', '01a228fa-0930-722b-b380-e4a835966691', '2027-02', 'charge', 3989, 0, '2027-02-25', false, 0, 0, 0, false),
	('01a228fa-ec51-7103-9401-fa5400f7d303', '01a228fa-0110-70f1-96ef-59bc468e695f', '2027-02', 'charge', 15000, 0, '2027-02-25', true, 0, 0, 0, false),
	('01a228fa-ec51-7103-9401-fa5e0a2da8a9', '01a228fa-05d6-7746-b126-23f7c1241b59', '2027-02', 'charge', 10000, 0, '2027-02-25', true, 0, 0, 0, false),
	('01a228fa-ec51-7103-9401-fa62fdf8c10f', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2027-02', 'charge', 14500, 0, '2027-02-25', true, 0, 0, 0, false),
	('01a228fa-fdd9-770c-a93c-bd67cabb9fa9', '01a228fa-0110-70f1-96ef-59bc468e695f', '2027-03', 'charge', 15000, 0, '2027-03-25', false, 0, 0, 0, false),
	('01a228fa-fdd9-770c-a93c-bd6c0ed713e0', '01a228fa-03b3-75d3-80ab-7060671e010a', '2027-03', 'charge', 10000, 10000, '2027-03-25', false, 0, 0, 0, false),
	('01a228fa-fdd9-770c-a93c-bd715a58e910', '01a228fa-05d6-7746-b126-23f7c1241b59', '2027-03', 'charge', 10000, 0, '2027-03-25', false, 0, 0, 0, false),
	('01a228fa-fdd9-770c-a93c-bd75d57e2a7d', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2027-03', 'charge', 14500, 0, '2027-03-25', false, 0, 0, 0, false),
	('01a228fa-fdd9-770c-a93c-bd799f0238a8', '01a228fa-0930-722b-b380-e4a835966691', '2027-03', 'charge', 3989, 0, '2027-03-25', false, 0, 0, 0, false);


--
-- Data for Name: code; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: command; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.command VALUES
	('e524cb9a95ce481ccf92a178f9e9b8bc3d4f77b36da4b0e404e4ef63c4d4aa14', '01a228fa-1e1f-7740-84a9-667bc6863ec6', '/geld', '2026-11-29 20:23:30.079+00'),
	('ed0fb2ff0fb5871f05af6a28fe587f6a956c4d35e65ef720b91ea0148e4e9188', '01a228fa-211d-706e-b887-ec1950767611', '/geld', '2026-11-29 20:23:30.845+00'),
	('9011e3a0bed87a410f2dba8804f963a2340864bcf68b876cdc6bca2706e0fd91', '01a228fa-28a9-724e-b227-2a1683c7aeab', '/mijn', '2026-11-29 20:23:32.777+00'),
	('15f375157e6421e91136a56bafd67ce04517d4661d304e4209666cd682f85a6d', '01a228fa-2920-71d9-ac6c-d2ce86f7e563', '/mijn', '2026-11-29 20:23:32.896+00'),
	('cb431f9693eda072388c33e9c95ff68d3d4cfef6a60024e619774e057181cbc5', '01a228fa-291d-77fa-9d06-b673e4762341', '/mijn', '2026-11-29 20:23:32.893+00'),
	('eef30011abee61a4635658ac5266296f5af748b6d32b5c96506d9654c8889017', '01a228fa-2b8e-72cf-9802-59293d0c1335', '/mijn/inkomen/bewijs', '2026-11-29 20:23:33.518+00'),
	('ec279bf1347d6a8b43f277e8e5290bb36cbfd281cb8896ba822fa484c47fc25a', '01a228fa-2e08-7484-9355-bfa8e5a135f8', '/mijn/terugbetalen', '2026-11-29 20:23:34.152+00'),
	('a31c04cc0125670ac2e965dfe1fa071a88159a73fa9c46c531899b1a486c02bb', '01a228fa-304a-7077-8e02-a1c1e80f2927', '/geld/voorstel/01a228fa-2e37-70c8-9feb-ca540aba6b85', '2026-11-29 20:23:34.73+00'),
	('c8ad87434404aeb95bca459b7fea7cebdf1398bd5bbb6434ac831ae77183aa74', '01a228fa-321f-74e5-877b-307981f6bd65', '/geld/rekening/01a228fa-03b3-75d3-80ab-7060671e010a', '2026-11-29 20:23:35.199+00'),
	('2c3daec927280daa1acd8d6b3915182f9f253d140b203396bf18c36e570d4821', '01a228fa-3336-7416-a547-6c3eab9bee01', '/geld', '2026-11-29 20:23:35.478+00'),
	('37d621b205c04e5b4a29a63907d0109cae3c36bc02b437bf81cffca60c1b42e1', '01a228fa-35a3-70f5-a3b0-2562863358e2', '/geld/maandrun/01a228fa-3397-708e-816e-ed686003141e', '2026-11-29 20:23:36.099+00'),
	('50ab7a598349e7b95a9fa359f781dbd672294ab54748d2798adeea240a3d4c11', '01a228fa-4472-72dc-901f-31e30f2c7b93', '/geld/rekening/01a228fa-03b3-75d3-80ab-7060671e010a', '2026-11-29 20:23:39.89+00'),
	('ad8937c8d6305304ad3c25d4bbb53b299050b4fb530521cc6f8706aa98d59e77', '01a228fa-4571-75da-9e02-f056d3c5310c', '/geld', '2026-11-29 20:23:40.145+00'),
	('526fc2a73983680b040425c7c68db61ac8e372166c1b0424d2ec2fa44628ca8d', '01a228fa-4774-7799-91fc-95d62e10dccb', '/geld/maandrun/01a228fa-45ab-7202-be04-b48444a9fac7', '2026-11-29 20:23:40.66+00'),
	('134620c99de3b9bac156852d5ce982309536abe64b9c846b5f7b4b8a58ccedea', '01a228fa-562d-71f9-a2fc-c6f7928875aa', '/geld/rekening/01a228fa-03b3-75d3-80ab-7060671e010a', '2026-11-29 20:23:44.429+00'),
	('a6b79acf27aba55061cf55628b5063b9681f62966d6ae007733259b908ba9f9a', '01a228fa-5754-7598-8a89-7e83d4080529', '/geld', '2026-11-29 20:23:44.724+00'),
	('72c247e19887195f0177a32eaae2a696bf575a00e5eab402f099f689f3dcbc84', '01a228fa-5a4c-7105-89d2-00bb1970b7d5', '/geld/maandrun/01a228fa-5807-70f9-8eb7-0c7fc2ed1e8e', '2026-11-29 20:23:45.484+00'),
	('0a6bf1b0dac1c7c4e0907991228ce9de0ab34372661316b11c02579450117b75', '01a228fa-672b-749d-9504-bb69fad3bca2', '/geld/rekening/01a228fa-03b3-75d3-80ab-7060671e010a', '2026-11-29 20:23:48.779+00'),
	('1af9c3410c7724be871d05d7f79a90f8bfdd0e7944115f52ef9b776b1e2b95ac', '01a228fa-6833-77b6-9453-797592c5709e', '/geld', '2026-11-29 20:23:49.043+00'),
	('5f83b4c959628e832ff1b8c2056a24344cdd3b2c2c1aad1b7aa62402f1ea94aa', '01a228fa-6a3a-7707-8f1b-0ba7779aeaf8', '/geld/maandrun/01a228fa-685e-72ff-b2e0-671293bdc320', '2026-11-29 20:23:49.562+00'),
	('a5d94114edf88dd7e2c5fd5edb59e08cdc608621497bb7251c8f287078563709', '01a228fa-793f-7418-af8d-172add72cc05', '/geld/rekening/01a228fa-0930-722b-b380-e4a835966691', '2026-11-29 20:23:53.407+00'),
	('bdc4b9ca938da9e3b9068d99ab66373b53e7eb469f9851d1a60fdefbf70b2da7', '01a228fa-7b97-77f7-ae84-f0f0b5831c59', '/geld/rekening/01a228fa-03b3-75d3-80ab-7060671e010a', '2026-11-29 20:23:54.007+00'),
	('dd5065251115780dde316d502cf254ab5053468843557a3d8c4aa782896a19d7', '01a228fa-7cbd-71a3-b801-222b679d571f', '/geld', '2026-11-29 20:23:54.301+00'),
	('d13b10f63b8025ad86b76f09470ffc63168210ca0be96158115604691e6cc403', '01a228fa-7e46-7373-834f-9c0a1fa29ce6', '/geld/maandrun/01a228fa-7cd9-709b-96bd-6f1928b419d7', '2026-11-29 20:23:54.694+00'),
	('45fe61b8e4daa83ad39534b3d42c25acdeb512ba4a960a087aa94c65d4b3e193', '01a228fa-8ecc-7052-a252-339cfafa507e', '/geld/rekening/01a228fa-03b3-75d3-80ab-7060671e010a', '2026-11-29 20:23:58.924+00'),
	('d234ae8b3371921ac58fecdaeb4dc4ef9156a1a260a1b2ce3d6203615f15dd01', '01a228fa-905d-717d-86e3-98f8e7e6a92c', '/geld', '2026-11-29 20:23:59.325+00'),
	('5ca8c6020e4ad154065aab9c8157274786dc2f949f6e52465cc20c3b5b3311a5', '01a228fa-92f0-739a-9093-7598eda8f39f', '/geld/maandrun/01a228fa-9077-72a9-9090-6d935565387d', '2026-11-29 20:23:59.984+00'),
	('0a3e5afe2c744f7d04b5c20ae963d94ad30b99731300b0cd2206d83dbdae4d18', '01a228fa-9fba-7292-8826-7044880397d2', '/mijn/terugbetalen', '2026-11-29 20:24:03.258+00'),
	('d5cd00420a3e5b5ce99e41f4d50650a9542ef5327bfc9cd0f4b49e5d92a40486', '01a228fa-a216-764a-b62e-17bb8fdb5e29', '/geld/rekening/01a228fa-03b3-75d3-80ab-7060671e010a', '2026-11-29 20:24:03.862+00'),
	('188c0c204cf7dca6976b0fa814a8fd5430a8403ce9e19777842c8be954dff1d5', '01a228fa-a2ec-722a-ae3e-0a84122e41e0', '/geld', '2026-11-29 20:24:04.076+00'),
	('2ea65e0ed2f2821bd4c91f3aff9f2d2797868f8ac3886235dd366cf6edbdcc38', '01a228fa-a482-7401-9adc-f4989a766cbb', '/geld/maandrun/01a228fa-a30d-742d-826f-4e86797d1e07', '2026-11-29 20:24:04.482+00'),
	('90d87ed4aadb79d9f3defb7c5bb326d66eccbfb5a52f2dcf13c2b8ba570ab0dd', '01a228fa-b262-7073-9ef9-f6de4c5e7713', '/geld/rekening/01a228fa-03b3-75d3-80ab-7060671e010a', '2026-11-29 20:24:08.034+00'),
	('b271cdef10ab09ebd45a912107def992a4e0a22052c726da59878dd6fe5b2695', '01a228fa-b391-72ab-9a19-0aeeee55ab48', '/geld', '2026-11-29 20:24:08.337+00'),
	('7706cb14ff05db7621bd5797b81c02cde8c996b34c7899b7be5fd79d86497860', '01a228fa-b5ac-74e7-92b5-c8af566a9257', '/geld/maandrun/01a228fa-b3d9-7625-857c-c45ba29e62c5', '2026-11-29 20:24:08.876+00'),
	('c7811fa1a8a93ab1bc575368c0951101bcfead7c814d91eb1637921e41a2c2ad', '01a228fa-c69e-7614-9ece-e875449465e6', '/geld/rekening/01a228fa-03b3-75d3-80ab-7060671e010a', '2026-11-29 20:24:13.214+00'),
	('4b2672aacdfba01b6b5816d75699601861fa35c7a5e255fbb4afd509218b9a2d', '01a228fa-c787-75dd-b25f-d02671571219', '/geld', '2026-11-29 20:24:13.447+00'),
	('42699ce08ce79aa3917e3cc4cbf19966ac7712a9d6bf3d64ef7b4ad7c50416e4', '01a228fa-c96b-7377-ba2a-49184fc318b7', '/geld/maandrun/01a228fa-c79b-720a-9999-0b9dc0123117', '2026-11-29 20:24:13.931+00'),
	('c74f17549a2ba153ef4e2f8c31c0be0c1ce839d6400fce05cfd876384f3e630e', '01a228fa-d883-71aa-9d6d-57818432b3e5', '/geld/rekening/01a228fa-03b3-75d3-80ab-7060671e010a', '2026-11-29 20:24:17.795+00'),
	('6257d53d07928ccb9d1aaf809f631b132879f239589391604ba785250853e71d', '01a228fa-d96b-7088-a16c-a2afe14fc5c4', '/geld', '2026-11-29 20:24:18.027+00'),
	('5ffbd5fe1cfd645e84b8ee9b22eb7482d67ea1b8fe8d0ab65c5cbb53f0ea1e06', '01a228fa-dae5-72a2-acfc-99a0530cac01', '/geld/maandrun/01a228fa-d97f-747a-b164-9bd5af5b0357', '2026-11-29 20:24:18.405+00'),
	('147d4f9ed13e243924066c8054f0ecc9bfec275da4aec7b87e1fd32941e33649', '01a228fa-e887-772b-ad99-1ffd4eaf18b5', '/geld/rekening/01a228fa-03b3-75d3-80ab-7060671e010a', '2026-11-29 20:24:21.895+00'),
	('0032e8b8e8a6634fec4d3411d98971a79e4778c3d81fe38f02799e7328bdd82f', '01a228fa-e96d-7258-bdb9-16d0fc30bea4', '/geld', '2026-11-29 20:24:22.125+00'),
	('ded7de6824c87fee4b5c45cf6372b8a53bb098ee541ea43b28f292c232e4952f', '01a228fa-eaae-767f-a5f8-aeb0d7bd002f', '/geld/maandrun/01a228fa-e980-74b0-a48b-adc3303d1a5c', '2026-11-29 20:24:22.446+00'),
	('3476f4e306d9f00613b7e5ee966e531d185250d6428225a3313dcb5df0d7b2f9', '01a228fa-f9b6-7195-95f3-d89f22213563', '/geld/rekening/01a228fa-03b3-75d3-80ab-7060671e010a', '2026-11-29 20:24:26.294+00'),
	('72371373c9a15e0e7c4f5ea4dea89f1033324549b3fad7b17c02defa2c131765', '01a228fa-fadb-717e-a1cf-c599b02bc195', '/geld', '2026-11-29 20:24:26.587+00'),
	('ea5431a253fb4c79973e7eba2907f5e0ddc6f7ab6b72b88902227df5dca73bb8', '01a228fa-fd13-755a-95da-1c32cab2598b', '/geld/maandrun/01a228fa-fb14-705e-aafc-9a7a560592ea', '2026-11-29 20:24:27.155+00');


--
-- Data for Name: correction; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: course; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.course VALUES
	('01a228f9-fcf6-716c-836d-68570feecef3', '01a228f9-fcf1-732b-954b-8c30eeb44186', 'Softwareontwikkeling', 0, false),
	('01a228f9-fd01-7118-acd4-11e9589515b6', '01a228f9-fcfe-76a7-8347-40947b540644', 'Data science voor vrouwen', 450000, false),
	('01a228f9-fd01-7118-acd4-11eafa136344', '01a228f9-fcfe-76a7-8347-40947b540644', 'Cloud engineer', 420000, false),
	('01a228f9-fd02-731c-b737-ac7b0ba0b60e', '01a228f9-fd02-731c-b737-ac7abcdbe208', 'Web development', 0, false),
	('01a228f9-fd02-731c-b737-ac7d9b177e23', '01a228f9-fd02-731c-b737-ac7cfbbcd93f', 'Front-end developer', 360000, false),
	('01a228f9-fd03-719a-9eea-3571a724447a', '01a228f9-fd03-719a-9eea-35703465c814', 'Cybersecurity', 699500, false),
	('01a228f9-fd03-719a-9eea-3572a38b42ea', '01a228f9-fd03-719a-9eea-35703465c814', 'Java developer', 540000, false),
	('01a228f9-fd03-719a-9eea-3574eba4711b', '01a228f9-fd03-719a-9eea-357363a037f4', 'Mbo ICT-beheer niveau 4', 146000, true);


--
-- Data for Name: guess; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: income_check; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: income_evidence; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: income_statement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.income_statement VALUES
	('01a228fa-07e9-7075-8347-535587e9c4c3', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '2025-01', 290000, '2023-12-02 10:00:00+00', 'job'),
	('01a228fa-2ba8-77ad-b104-1519fe2c3b44', '01a228f9-ffc4-7311-a2e7-6724c216714f', '2026-03', 300000, '2026-03-02 20:23:33.518+00', 'job');


--
-- Data for Name: income_year; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.income_year VALUES
	('01a228fa-1756-7494-a977-616988d1ecff', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 2025, 3360000, 'job', '2026-03-02 20:23:28.302+00');


--
-- Data for Name: invitation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation VALUES
	('7e09d09f7428ea5fb895300d985f0024cd5de25253f07b6ada5dafda0aa35aff', '01a228f9-fcd7-74eb-aa02-a5a93e1dd90e', '2026-11-29 20:23:21.56+00', '2026-12-06 20:23:21.56+00', NULL);


--
-- Data for Name: job_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job_run VALUES
	('ask income 2025 2', '', '2026-03-02 20:23:28.482+00'),
	('daily 2026-03-02', '', '2026-03-02 20:23:28.482+00'),
	('ask income 2025 4', '', '2026-04-02 20:23:35.51+00'),
	('daily 2026-04-02', '', '2026-04-02 20:23:35.485+00'),
	('daily 2026-05-02', '', '2026-05-02 20:23:40.157+00'),
	('daily 2026-06-02', '', '2026-06-02 20:23:44.781+00'),
	('daily 2026-07-02', '', '2026-07-02 20:23:49.066+00'),
	('daily 2026-08-02', '', '2026-08-02 20:23:54.308+00'),
	('daily 2026-09-02', '', '2026-09-02 20:23:59.331+00'),
	('daily 2026-10-02', '', '2026-10-02 20:24:04.087+00'),
	('daily 2026-11-02', '', '2026-11-02 20:24:08.339+00'),
	('daily 2026-12-02', '', '2026-12-02 20:24:13.449+00'),
	('daily 2027-01-02', '', '2027-01-02 20:24:18.029+00'),
	('ask income 2026 2', '', '2027-02-02 20:24:22.127+00'),
	('daily 2027-02-02', '', '2027-02-02 20:24:22.127+00'),
	('daily 2027-03-02', '', '2027-03-02 20:24:26.595+00');


--
-- Data for Name: ledger_anchor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_anchor VALUES
	('2026-11-29 20:13:28.726+00', 0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
	('2026-11-29 20:13:35.716+00', 0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
	('2026-11-29 20:13:40.322+00', 0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
	('2026-11-29 20:13:45.048+00', 0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
	('2026-11-29 20:13:49.16+00', 0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
	('2026-11-29 20:13:54.394+00', 0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
	('2026-11-29 20:13:59.42+00', 0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
	('2026-11-29 20:14:04.154+00', 0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
	('2026-11-29 20:14:08.55+00', 0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
	('2026-11-29 20:14:13.53+00', 0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
	('2026-11-29 20:14:18.092+00', 0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
	('2026-11-29 20:14:22.208+00', 0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
	('2026-11-29 20:14:26.759+00', 0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');


--
-- Data for Name: ledger_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_entry VALUES
	('01a228fa-020e-74e6-b9c5-95e6a4488f49', 'release', 'release:01a228fa-0118-7093-b380-b4315136306f:2', '01a228f9-ffc4-7311-a2e7-6724c216714f', NULL, '2026-02-02', '2026-02-02 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228f9-ffc4-7311-a2e7-6724c216714f', 1, '\xb67576a2f53eea8d778463315e2f12f39853941b78e66f3848dc1997fa147845', NULL, NULL, NULL),
	('01a228fa-0259-70ef-b854-9ae4e497c1b2', 'payout', 'payout:01a228fa-0118-7093-b380-b4315136306f', '01a228f9-ffc4-7311-a2e7-6724c216714f', NULL, '2026-02-02', '2026-02-02 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228f9-ffc4-7311-a2e7-6724c216714f', 2, '\x911c62a815a25bed406a408e61505edfae12b566dcb9c8dfc65c7d3c814b823f', NULL, NULL, NULL),
	('01a228fa-0292-769e-b254-6b61bb0b9c39', 'release', 'release:01a228fa-0118-7093-b380-b43293231b03:2', '01a228f9-ffc4-7311-a2e7-6724c216714f', NULL, '2026-02-02', '2026-02-02 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228f9-ffc4-7311-a2e7-6724c216714f', 3, '\xdc98f449248bef0747b5bc364340ef502c388dbc6e8e4ff56abfb4e2bd973d8d', NULL, NULL, NULL),
	('01a228fa-02a2-7152-8298-63268f1e31cb', 'payout', 'payout:01a228fa-0118-7093-b380-b43293231b03', '01a228f9-ffc4-7311-a2e7-6724c216714f', NULL, '2026-02-02', '2026-02-02 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228f9-ffc4-7311-a2e7-6724c216714f', 4, '\xa93543992f93df0d302ede60aae7e01a8591adb368aef612cbd813ab389f79c4', NULL, NULL, NULL),
	('01a228fa-02ae-77d6-a46c-2316569948f9', 'release', 'release:01a228fa-019a-7059-8bc3-44ad65368014:3', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228fa-0110-70f1-96ef-59bc468e695f', '2026-02-02', '2026-02-02 10:00:00+00', NULL, '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '01a228fa-0110-70f1-96ef-59bc468e695f', 1, '\xc06ea48958828831b58416dcd66161e8fbe9a139921e4d87e45f4922d2374144', NULL, NULL, NULL),
	('01a228fa-02b0-70f7-ad06-fe748da231dd', 'payout', 'payout:01a228fa-019a-7059-8bc3-44ad65368014', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228fa-0110-70f1-96ef-59bc468e695f', '2026-02-02', '2026-02-02 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0110-70f1-96ef-59bc468e695f', 2, '\x8f769cb364e1c16589677d0c2dc49349a85b30cf393527dfafa4cf2275d14b92', NULL, NULL, NULL),
	('01a228fa-049c-7412-813c-f5e3a52c0d65', 'release', 'release:01a228fa-03b4-73be-8d23-a1e2e69f86b1:2', '01a228fa-02c6-7540-9845-0e406009146c', NULL, '2025-01-02', '2025-01-02 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-02c6-7540-9845-0e406009146c', 1, '\x476d49e691e761d94f4049a36278cd7ca0234ce19d2d3ed4376a94041e3d16b1', NULL, NULL, NULL),
	('01a228fa-04b2-7063-ac95-3c2f6e055613', 'payout', 'payout:01a228fa-03b4-73be-8d23-a1e2e69f86b1', '01a228fa-02c6-7540-9845-0e406009146c', NULL, '2025-01-02', '2025-01-02 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-02c6-7540-9845-0e406009146c', 2, '\xde1346912cc95475dd7c481f6e45e15e1e319b93439e8e47894916faf238f524', NULL, NULL, NULL),
	('01a228fa-04b5-70ea-9871-c6280a3bd7e1', 'release', 'release:01a228fa-03b4-73be-8d23-a1e11e608948:2', '01a228fa-02c6-7540-9845-0e406009146c', NULL, '2025-01-06', '2025-01-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-02c6-7540-9845-0e406009146c', 3, '\x05e049ffbf05966704bf6ed80bba54df95e345a3c7d75386a9c73b4c5deef6e7', NULL, NULL, NULL),
	('01a228fa-04b7-7737-a98a-2723855fce6b', 'payout', 'payout:01a228fa-03b4-73be-8d23-a1e11e608948', '01a228fa-02c6-7540-9845-0e406009146c', NULL, '2025-01-06', '2025-01-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-02c6-7540-9845-0e406009146c', 4, '\xa3efbb4a499c08f6fca3ffd53bda7657e8c53227edf6048af6e9fafef0468276', NULL, NULL, NULL),
	('01a228fa-04bb-76e5-a20c-c30f2b917319', 'release', 'release:01a228fa-048e-70dc-af3e-ae60431df92e:2', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2025-01-06', '2025-01-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 1, '\x8e87e7cf71f70fa24c1d72aa17fa703e4e67e029b4ba7313549d8179d2b9780d', NULL, NULL, NULL),
	('01a228fa-04be-70fe-9eab-5cc5d45aab1b', 'payout', 'payout:01a228fa-048e-70dc-af3e-ae60431df92e', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2025-01-06', '2025-01-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 2, '\x59cd144930c396a8e917e94f31d6eec363c03d888bcb51ce392dd9b94b83f62c', NULL, NULL, NULL),
	('01a228fa-04d1-7483-a91f-f97f484fa824', 'release', 'release:01a228fa-03b4-73be-8d23-a1e30b980f2a:2', '01a228fa-02c6-7540-9845-0e406009146c', NULL, '2025-02-03', '2025-02-03 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-02c6-7540-9845-0e406009146c', 5, '\x7a9ef05c6ed7f150603a338afb165c368599f766b65d0786e076898d955ff249', NULL, NULL, NULL),
	('01a228fa-04df-71fd-9814-9764af8d6d99', 'payout', 'payout:01a228fa-03b4-73be-8d23-a1e30b980f2a', '01a228fa-02c6-7540-9845-0e406009146c', NULL, '2025-02-03', '2025-02-03 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-02c6-7540-9845-0e406009146c', 6, '\x13bf2242a2ba0d0b7714f0161f0f968e229f0445ede07116eee0196a35893d2d', NULL, NULL, NULL),
	('01a228fa-04e4-7089-9b49-9228f801c4cb', 'release', 'release:01a228fa-03b4-73be-8d23-a1e4ccb293eb:2', '01a228fa-02c6-7540-9845-0e406009146c', NULL, '2025-03-03', '2025-03-03 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-02c6-7540-9845-0e406009146c', 7, '\xdee72461239cdd2ae3059b1a9d005b87d509b82762bd49004f41c1569de89780', NULL, NULL, NULL),
	('01a228fa-04e6-7089-bde6-d6eddf0383e9', 'payout', 'payout:01a228fa-03b4-73be-8d23-a1e4ccb293eb', '01a228fa-02c6-7540-9845-0e406009146c', NULL, '2025-03-03', '2025-03-03 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-02c6-7540-9845-0e406009146c', 8, '\x36715f541256abbc2bc39785e1330dd83ea7c9e056240c539b830a5e0430841d', NULL, NULL, NULL),
	('01a228fa-04ea-74c4-8b5d-06761673bc28', 'release', 'release:01a228fa-03b4-73be-8d23-a1e55bf05b7c:2', '01a228fa-02c6-7540-9845-0e406009146c', NULL, '2025-04-01', '2025-04-01 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-02c6-7540-9845-0e406009146c', 9, '\x2192698d0dd18cbd82fd405485adbe1b5906def2d0c735c2acbd10e304a2668f', NULL, NULL, NULL),
	('01a228fa-04ec-7119-b63d-65336680b73c', 'payout', 'payout:01a228fa-03b4-73be-8d23-a1e55bf05b7c', '01a228fa-02c6-7540-9845-0e406009146c', NULL, '2025-04-01', '2025-04-01 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-02c6-7540-9845-0e406009146c', 10, '\x4e3124b7f6e536877cfce7952593759faab01adafe7c9cc469f3c4c889ea3ce2', NULL, NULL, NULL),
	('01a228fa-04f0-73b9-8b7b-3eabece27c11', 'release', 'release:01a228fa-048e-70dc-af3e-ae614bb489ca:2', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2025-04-06', '2025-04-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 3, '\xd0586ad6d56454aab5becf6010a799d11ef309ab3f59bc093cdd74e57afee2fc', NULL, NULL, NULL),
	('01a228fa-04f9-764d-959a-450f8bab7c65', 'payout', 'payout:01a228fa-048e-70dc-af3e-ae614bb489ca', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2025-04-06', '2025-04-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 4, '\xa981b3ef4b3762fada52ad3e2c973337e57109c5fea22f33d9f05ab6b60464c5', NULL, NULL, NULL),
	('01a228fa-0509-77c9-9b90-8745dc72ce94', 'release', 'release:01a228fa-03b4-73be-8d23-a1e6be50908d:2', '01a228fa-02c6-7540-9845-0e406009146c', NULL, '2025-05-01', '2025-05-01 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-02c6-7540-9845-0e406009146c', 11, '\x8bba2db67ebf644cf87074ed3475aac90520b761ea4d8cd1c94e283814d5e65b', NULL, NULL, NULL),
	('01a228fa-050a-74b2-bb59-f7ca350080d8', 'payout', 'payout:01a228fa-03b4-73be-8d23-a1e6be50908d', '01a228fa-02c6-7540-9845-0e406009146c', NULL, '2025-05-01', '2025-05-01 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-02c6-7540-9845-0e406009146c', 12, '\xe693e5ed24d5dc71cc8fbb21dba9d97b2d1e02bbb5667ffae0f877c745e90cbe', NULL, NULL, NULL),
	('01a228fa-050e-75bc-8c52-84e2faf03b18', 'release', 'release:01a228fa-03b4-73be-8d23-a1e786922b66:2', '01a228fa-02c6-7540-9845-0e406009146c', NULL, '2025-06-02', '2025-06-02 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-02c6-7540-9845-0e406009146c', 13, '\xb14d83d4d1c02eb9eb7ab36f603217fbf7b62c38fabbd01de47ad4935dea2f61', NULL, NULL, NULL),
	('01a228fa-0510-77cb-89a6-78bbf3664be4', 'payout', 'payout:01a228fa-03b4-73be-8d23-a1e786922b66', '01a228fa-02c6-7540-9845-0e406009146c', NULL, '2025-06-02', '2025-06-02 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-02c6-7540-9845-0e406009146c', 14, '\xa5e2991b402e8a56c67b62ea97b156c4e607cd3390928dd8caba3faed0a3d8cf', NULL, NULL, NULL),
	('01a228fa-0642-76a9-97ac-c2bf756e8d4e', 'release', 'release:01a228fa-0632-72a1-b63b-8a748042f5dc:2', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2025-01-06', '2025-01-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-05d6-7746-b126-23f7c1241b59', 1, '\xff4c96cf127a7f1bca06a2f06ef839fbac3fa0a41a94a6d1809b687a49e3662d', NULL, NULL, NULL),
	('01a228fa-0655-7617-9e3f-b56817d0eeb3', 'payout', 'payout:01a228fa-0632-72a1-b63b-8a748042f5dc', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2025-01-06', '2025-01-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-05d6-7746-b126-23f7c1241b59', 2, '\x755fdadce8bbe6ae3502f5ef40ae19f990c4d8cbc10f1c8e80e3866bce1bdd25', NULL, NULL, NULL),
	('01a228fa-0674-7568-a285-f7ac2ca00de8', 'release', 'release:01a228fa-0632-72a1-b63b-8a75750097d2:2', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2025-04-06', '2025-04-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-05d6-7746-b126-23f7c1241b59', 3, '\xee65f5f635bab001c17957c10fa36dcc4136f50184cbc9ceeaf8a91b5c07f5bb', NULL, NULL, NULL),
	('01a228fa-0682-76c7-afff-7697aa34c58f', 'payout', 'payout:01a228fa-0632-72a1-b63b-8a75750097d2', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2025-04-06', '2025-04-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-05d6-7746-b126-23f7c1241b59', 4, '\xbeba12527d414c26424b0d39ed35a0740fc167902bbdd1e308b73ce5660a7fd7', NULL, NULL, NULL),
	('01a228fa-0808-76c7-83a7-3fe4ea93ec33', 'release', 'release:01a228fa-07e8-721d-8ce8-06edbfd9f862:3', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2024-01-08', '2024-01-08 10:00:00+00', NULL, '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '01a228fa-0743-76f1-90f0-a2a3445882b9', 1, '\x02f4cb2e5b34762795205fb8c2dacdeffeb3114dbb68abf60b74120e5a36d823', NULL, NULL, NULL),
	('01a228fa-0819-7561-9dcd-55713737cd74', 'payout', 'payout:01a228fa-07e8-721d-8ce8-06edbfd9f862', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2024-01-08', '2024-01-08 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 2, '\xcbee11314712c0ac9178e47c5b79dd12dc0f3b5d07841236137571775cd63f02', NULL, NULL, NULL),
	('01a228fa-0841-77e5-95ba-9cacac520725', 'release', 'release:01a228fa-07e8-721d-8ce8-06eebf71a50e:3', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2024-04-08', '2024-04-08 10:00:00+00', NULL, '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '01a228fa-0743-76f1-90f0-a2a3445882b9', 3, '\x0a3ac0920cc25b64b8ca805e398de2ebae0a016af217bcb8b45f28336e5ca5e8', NULL, NULL, NULL),
	('01a228fa-0855-7792-a698-86d6856b052e', 'payout', 'payout:01a228fa-07e8-721d-8ce8-06eebf71a50e', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2024-04-08', '2024-04-08 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 4, '\x8990257f48ad1b163fb4a989b6a2eda5933d40d179c1cf8875c2e8a487cca230', NULL, NULL, NULL),
	('01a228fa-09ca-7681-a0ed-8fbd386d198d', 'release', 'release:01a228fa-0931-77fa-94cb-4d75bfa52e37:2', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', NULL, '2025-01-06', '2025-01-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 1, '\x59647b973026bc55c9477c2e94ee751fce146a197beae1cfe484ff3dbb3fdb86', NULL, NULL, NULL),
	('01a228fa-09f4-7658-99d4-116e12c26cd8', 'payout', 'payout:01a228fa-0931-77fa-94cb-4d75bfa52e37', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', NULL, '2025-01-06', '2025-01-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 2, '\x0faaaac1bde13e8bfce61bc2c2376e6d0b512d4e37ce8ab481f30a3ebfd281db', NULL, NULL, NULL),
	('01a228fa-0a00-73b6-b3cf-b523e02879ff', 'release', 'release:01a228fa-09c4-70e0-857d-ad85bcbf1cb5:2', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2025-01-06', '2025-01-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0930-722b-b380-e4a835966691', 1, '\x9de88d23b6e8fe1de7571eb585d5672e9bd4b22fa9ad06afe85815b8660b3e1d', NULL, NULL, NULL),
	('01a228fa-0a0d-74bf-97eb-026ce88b6fbd', 'payout', 'payout:01a228fa-09c4-70e0-857d-ad85bcbf1cb5', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2025-01-06', '2025-01-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0930-722b-b380-e4a835966691', 2, '\xde6f93555dc3cbb33d69b525a1d26f9366d2c18083f3f41a743a45b4f5baf8d8', NULL, NULL, NULL),
	('01a228fa-0a24-709b-8058-b0d39351b16f', 'release', 'release:01a228fa-09c4-70e0-857d-ad8610071ec8:2', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2025-04-06', '2025-04-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0930-722b-b380-e4a835966691', 3, '\x592eea3eddf5a7e8d816144cfbc1a35fb9951734b15a7ddc272e79de344faafb', NULL, NULL, NULL),
	('01a228fa-0a2f-7274-9ad4-5cd425fde16e', 'payout', 'payout:01a228fa-09c4-70e0-857d-ad8610071ec8', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2025-04-06', '2025-04-06 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0930-722b-b380-e4a835966691', 4, '\x63fb3b4ee398cc1e4e23dbd2f344128637eae86d94d12f73f750509ecebafc01', NULL, NULL, NULL),
	('01a228fa-0b6e-73b7-87c9-81cbaaaa8937', 'release', 'release:01a228fa-0aeb-7203-8383-d6ee317fedea:2', '01a228fa-0a39-7076-8a87-857c35162316', NULL, '2022-01-03', '2022-01-03 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0a39-7076-8a87-857c35162316', 1, '\x571149d8720f7973ed049a7cbf1d7f56be5df23e5c88badee79456467a4947e0', NULL, NULL, NULL),
	('01a228fa-0b70-71af-a977-c74cc6b5a6f5', 'payout', 'payout:01a228fa-0aeb-7203-8383-d6ee317fedea', '01a228fa-0a39-7076-8a87-857c35162316', NULL, '2022-01-03', '2022-01-03 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0a39-7076-8a87-857c35162316', 2, '\x3e094447c8dc993ff7905588a8cbeb356c10659427f83867f21bbf7077e3b635', NULL, NULL, NULL),
	('01a228fa-0b73-7512-a19b-dce88fe706f9', 'release', 'release:01a228fa-0b6a-771e-82ab-477843db5032:2', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2022-01-03', '2022-01-03 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 1, '\xa213dbee4cb6dc42b1006a47fc6068837043b6ee478e4d555f0c7529a791a7f5', NULL, NULL, NULL),
	('01a228fa-0b77-72ad-a3a5-19524cd6a76a', 'payout', 'payout:01a228fa-0b6a-771e-82ab-477843db5032', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2022-01-03', '2022-01-03 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 2, '\xe1e55eee0a30f77c0463659ac683199a60cf2e8c7dfa05d89eaeb94f75cf4399', NULL, NULL, NULL),
	('01a228fa-0b7d-74f5-b128-c22d76a19d25', 'release', 'release:01a228fa-0b6a-771e-82ab-4779c03703a7:2', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2022-04-03', '2022-04-03 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 3, '\x5a102f1cdc514b6639b58b60937565330615515cc1af024b2e6094da94815bef', NULL, NULL, NULL),
	('01a228fa-0b80-75bc-85d1-62496feccfd8', 'payout', 'payout:01a228fa-0b6a-771e-82ab-4779c03703a7', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2022-04-03', '2022-04-03 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 4, '\x12c4938aee70efa7731a6435f56521c817a765c7d7d88728cebd64b63e31d735', NULL, NULL, NULL),
	('01a228fa-0c6c-745a-8c76-786905c5e8d3', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2022-11', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2022-11-01', '2022-11-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 5, '\x03b874a130146d0be59c79b7e43e840c5a328a4814e15203d1fd9c5fd292c3f4', NULL, NULL, NULL),
	('01a228fa-0c85-70e4-821e-fd2596853e87', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2022-12', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2022-12-01', '2022-12-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 6, '\xde9bb3d926b3071c9343a8b51d685ce00ae3c734698ece777b21e164d09e5341', NULL, NULL, NULL),
	('01a228fa-0c9f-749b-a26f-6351eb812e6a', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2023-01', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-01-01', '2023-01-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 7, '\xa83d2c1f6e97f9d003a6b374c73ab6dea2d2a5e3b4723832645ffa3abba2c2e7', NULL, NULL, NULL),
	('01a228fa-0cb8-7773-a3b4-a75ad022c6d7', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2023-02', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-02-01', '2023-02-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 8, '\xea6996d86f9f9093f05c7dc48cb23c72dec0c330d5d9105be46a3b30dc57bc12', NULL, NULL, NULL),
	('01a228fa-0cd1-730b-b02a-e82a9a7f8627', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2023-03', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-03-01', '2023-03-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 9, '\x87c1b35f5af4f17c4c3813247dd4c7c9b9e3a02bee80fed425eeecd851fd95bd', NULL, NULL, NULL),
	('01a228fa-0ce3-725b-b125-764d9484f81c', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2023-04', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-04-01', '2023-04-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 10, '\xb9a8fc7658e57f615d1b493330f616fd040dd244196e4bc51e878082738713b7', NULL, NULL, NULL),
	('01a228fa-0cfd-7694-803a-3821c7c6b39f', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2023-05', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-05-01', '2023-05-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 11, '\x24dc3bb4fff513a6d4aa87dda7d245fdd15d8bcef40b8c61e9e00129feab6047', NULL, NULL, NULL),
	('01a228fa-0d42-7708-8e7a-1f375b3ad79d', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2023-06', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-06-01', '2023-06-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 12, '\x3fa0037fc0ee873ed774a47b74ae29ebade800760ee32a744afffe05d25d4c36', NULL, NULL, NULL),
	('01a228fa-0dbb-76a0-92b9-f3f26e794c68', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2023-07', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-07-01', '2023-07-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 13, '\xed967b3fb446d9065de8acdd1ad69a58d12882a4fd0cc36e9547bc3abe66b87c', NULL, NULL, NULL),
	('01a228fa-0de9-7393-a1e1-2ce2fe564b25', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2023-08', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-08-01', '2023-08-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 14, '\xd01ed493b0b78cb4d6ed48e1881704c3b653eef897b4bf62b5bdcfc0434819cc', NULL, NULL, NULL),
	('01a228fa-0e1c-7256-b9e2-0610468398ca', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2023-09', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-09-01', '2023-09-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 15, '\x30c4f38da5959ee6d4c2771b9c8b88843fe3e9bfc9eabcaff25c13736e4a9624', NULL, NULL, NULL),
	('01a228fa-0e91-7448-89a2-4d9616a54de0', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2023-10', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-10-01', '2023-10-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 16, '\x6d634207a1fed64a7630e102002c7275231a90b5a17c3f8df9251b37697e3d4b', NULL, NULL, NULL),
	('01a228fa-0ec6-771e-83ca-f7a2eae8d957', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2023-11', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-11-01', '2023-11-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 17, '\x70fff7972b43b696b25c9e956727ea6ef42ea1b308dd68fd047c8135b8ea84ae', NULL, NULL, NULL),
	('01a228fa-0efb-7691-8002-55051fcde327', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2023-12', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-12-01', '2023-12-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 18, '\xceca075c44ede24b5059903758f776a2bbc7b702f42328a1f0e26c48aa67a86f', NULL, NULL, NULL),
	('01a228fa-0f1c-714c-af56-c00644292dae', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2024-01', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-01-01', '2024-01-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 19, '\xc081c2ca4ee4d1f6cfd1fc6ffca316cf984fed62af325292c93be264be2cb11e', NULL, NULL, NULL),
	('01a228fa-0f38-7612-9119-2903c8bd43a1', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2024-02', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-02-01', '2024-02-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 20, '\x43e04e5196b197e5ae7c1b68448982035f7b5bfd5e85678caf0acc01af896764', NULL, NULL, NULL),
	('01a228fa-0f52-74cb-87f4-8c8d10ea1e4c', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2024-03', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-03-01', '2024-03-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 21, '\xe32ad5506e38db7962c9c8b6f023d7d52637a5681e5343855bcc505a712fd739', NULL, NULL, NULL),
	('01a228fa-0f87-7374-9c29-158ee1b89eff', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2024-04', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-04-01', '2024-04-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 22, '\x38716e364e26ce2c892f46b7300b79b3c66fcb9c587e4af098750f1f364e5913', NULL, NULL, NULL),
	('01a228fa-0fab-733e-9316-98c4df5ef940', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2024-05', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-05-01', '2024-05-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 23, '\xaf2c4221945e1375aa058cc896d1f6fa0c595e8724c029a56c3be3eef206794c', NULL, NULL, NULL),
	('01a228fa-0fc5-74ca-9551-13b401965882', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2024-06', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-06-01', '2024-06-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 24, '\xace9568a481d4a13336cb691fcf5342070e9eb57623096b06abbb9e7e82048c7', NULL, NULL, NULL),
	('01a228fa-0fe1-76bb-b0c6-4fafd893d066', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2024-07', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-07-01', '2024-07-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 25, '\x4347575244ebe8fa84d2e48ca45eafa1c623c3c0bc9d344b8074cdc59c1e415d', NULL, NULL, NULL),
	('01a228fa-100c-7081-8489-9fc5f8090f8d', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2024-08', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-08-01', '2024-08-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 26, '\xdd1a224c9eeb4007ac3e117f84c27946fa7113f7c2207c3d8a179b39320a42b5', NULL, NULL, NULL),
	('01a228fa-103a-7761-9b46-1774b631c882', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2024-09', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-09-01', '2024-09-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 27, '\xc598182ed979908984a9ce575f4c40373afc0ad1a95723253c82c4439a04f810', NULL, NULL, NULL),
	('01a228fa-1065-75bf-8d39-18285d4b096b', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2024-10', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-10-01', '2024-10-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 28, '\xf17b5f43b92a7d0275fdd9e1d3b0f0922eb385dbbd2fbd4c30e797d274ad9bfd', NULL, NULL, NULL),
	('01a228fa-108d-778a-9c3a-22d5464a33fd', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2024-11', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-11-01', '2024-11-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 29, '\x4c2e7bd1b39590792a0aaf6cf2610650580e92cf8caeb8b33c63e49aac94c641', NULL, NULL, NULL),
	('01a228fa-10ae-7235-ab62-3167c772e16c', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2024-12', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-12-01', '2024-12-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 30, '\xe8767dd952fe910dfabef004544112b5e351da8c0bca93c865d5d52d4f7be2be', NULL, NULL, NULL),
	('01a228fa-10fd-703b-b004-dd189d45fd0e', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2025-01', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-01-01', '2025-01-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 5, '\x72945a29936c6e7f9ca9614edb55bab481f4cf178586d3479b156e3182ceb722', NULL, NULL, NULL),
	('01a228fa-10fd-703b-b004-dd1cae21c91f', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2025-01', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-01-01', '2025-01-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 31, '\x4625fd88442519b493b72b4562e008318b38815d9f424070145251ad0d88c8cd', NULL, NULL, NULL),
	('01a228fa-1122-7219-b588-58cd2dc3f792', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2025-02', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-02-01', '2025-02-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 6, '\x87b0035c30f9cbee855d4162a9e2401a91ad605f95e02480a3a59e006d419fa8', NULL, NULL, NULL),
	('01a228fa-1122-7219-b588-58d111f2144b', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2025-02', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-02-01', '2025-02-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 32, '\xa4e293db08c5e2ca652530c423f4c5960fac7ea375c448529490f8e0fd798907', NULL, NULL, NULL),
	('01a228fa-114f-7470-871a-9525955592a3', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2025-03', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-03-01', '2025-03-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 7, '\x15a273045404973da3eb294046beeb5c85194bf3d18b57716bf627ff70ac9c9a', NULL, NULL, NULL),
	('01a228fa-114f-7470-871a-9529498cf66a', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2025-03', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-03-01', '2025-03-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 33, '\x92e397395b0a3225c38afd4b18d63473e93ba809a2ddfa1340618b4ba94e6d96', NULL, NULL, NULL),
	('01a228fa-1161-73f7-b9b2-e2ea284d385a', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2025-04', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-04-01', '2025-04-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 8, '\x8a54f7978c7859faf4eeb2e3bfa1e23ca643728c5531823ed58f1e80a641b82c', NULL, NULL, NULL),
	('01a228fa-1161-73f7-b9b2-e2ee4874e8f3', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2025-04', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-04-01', '2025-04-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 34, '\x7c502b94e3c455d23e9709af4bca67561ddfcda0e47471f3d055e7fbf2f1c061', NULL, NULL, NULL),
	('01a228fa-119b-778f-8003-4e25df5bc979', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2025-05', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-05-01', '2025-05-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 9, '\x4bc1139713a744fdca0d3d84558d9e2dbe8b691df49360d4e9a0424a6b1f1a40', NULL, NULL, NULL),
	('01a228fa-119b-778f-8003-4e294c5b987b', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2025-05', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-05-01', '2025-05-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 35, '\x887aafc3c33f7a69d43891da6410122dfc1de16c9b6bfedcbe4d3a89e6fc1fbe', NULL, NULL, NULL),
	('01a228fa-11b6-716d-8f59-4d5e1b64d926', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2025-06', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-06-01', '2025-06-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 10, '\xaaa7dddaf97751a0b51948c80a7e11ab7a44a0090b6df41d4c403c28135a8a72', NULL, NULL, NULL),
	('01a228fa-11b6-716d-8f59-4d624796f2c0', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2025-06', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-06-01', '2025-06-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 36, '\x7375943a81c8f8632e329a71b11a3317543257bd41507b3724311130a9016ded', NULL, NULL, NULL),
	('01a228fa-11cf-7765-8da3-abf316022e93', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2025-07', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-07-01', '2025-07-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 11, '\x321f86677d63b35d174be86885f42ba0e5f19f924645de985aeeb127dea19ac4', NULL, NULL, NULL),
	('01a228fa-11cf-7765-8da3-abf75f65c873', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2025-07', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-07-01', '2025-07-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 37, '\x00dca419ccb5228709207819dd05e4ad6e07a294722dfd808a7b070f91281dc8', NULL, NULL, NULL),
	('01a228fa-11eb-7317-b5be-28c4cc10a009', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2025-08', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-08-01', '2025-08-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 12, '\xf5aba32305b4bf54986e4c30f8f8c39a2906fd6c65805a5f91e9977e55b9e451', NULL, NULL, NULL),
	('01a228fa-11eb-7317-b5be-28c89a209d52', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2025-08', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-08-01', '2025-08-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 38, '\x86ab48f557056a0ff0986842808ddde2fd6ba3c777f75d5e2c3e2d5f11cbec16', NULL, NULL, NULL),
	('01a228fa-1210-7091-a1c5-c8a53552d724', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2025-09', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-09-01', '2025-09-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 13, '\x87903340be1024bcf494d70aa9841dba7810f881b0dae94258e7bbc6f44b80c5', NULL, NULL, NULL),
	('01a228fa-1210-7091-a1c5-c8a9ce3de075', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2025-09', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-09-01', '2025-09-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 39, '\x22ce61591fcd00cce04d2fddd056ff4980ea7325c93b86cff53068a1a90a7d0d', NULL, NULL, NULL),
	('01a228fa-1227-764b-b646-a6c2e3438249', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2025-10', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-10-01', '2025-10-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 14, '\x5723253a33fcad1621a9b31a61f15b125c1a5836d847fd6333697faa7bd896b8', NULL, NULL, NULL),
	('01a228fa-1227-764b-b646-a6c6025d135a', 'charge', 'charge:01a228fa-0aeb-7203-8383-d6ed5b0f00fe:2025-10', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-10-01', '2025-10-01 10:00:00+00', NULL, NULL, '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 40, '\x50cbc8a7a128f4844bd44bd8622b0d5666799eb8c343e98b0e085712a59d7a92', NULL, NULL, NULL),
	('01a228fa-1245-731d-8384-b8ed3c68b7fb', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2025-11', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-11-01', '2025-11-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 15, '\x1ec48ac21f03b81803274c11e026b9b56869518e41f28b828951fb8197ef76e9', NULL, NULL, NULL),
	('01a228fa-125e-768f-8d6a-0a2087b4d7a3', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2025-12', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-12-01', '2025-12-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 16, '\x5ec5e24fa0b3baaf5e272d27aca8943f05bc8f743d037f30121599062d6f8740', NULL, NULL, NULL),
	('01a228fa-127a-71f9-8105-a0697be660ef', 'charge', 'charge:01a228fa-03b3-75d3-80ab-7060671e010a:2026-01', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-01-01', '2026-01-01 10:00:00+00', NULL, NULL, '01a228fa-03b3-75d3-80ab-7060671e010a', 5, '\x6b92a3fac90290bd2386731fa8efef084e250c379779a1909592bd8c695fca5e', NULL, NULL, NULL),
	('01a228fa-127a-71f9-8105-a06d8c02686a', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2026-01', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-01-01', '2026-01-01 10:00:00+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 5, '\xd4557549a0ffee225d5457d39ecc80e4933bc3b1d4cbf53ea4c221bf497f7f1c', NULL, NULL, NULL),
	('01a228fa-127a-71f9-8105-a071b5e11a80', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2026-01', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-01-01', '2026-01-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 17, '\x15411f021e9a206b52628c119032358fa3fade4bfa0bc096c26f7c5f409a56f1', NULL, NULL, NULL),
	('01a228fa-127a-71f9-8105-a075938adfa2', 'charge', 'charge:01a228fa-0930-722b-b380-e4a835966691:2026-01', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-01-01', '2026-01-01 10:00:00+00', NULL, NULL, '01a228fa-0930-722b-b380-e4a835966691', 5, '\xbef866c2be74b114535452bc010d8c3158fbef22303de1afd069c3d7725c5377', NULL, NULL, NULL),
	('01a228fa-12d8-779a-8cca-62a4ed91a8cb', 'charge', 'charge:01a228fa-03b3-75d3-80ab-7060671e010a:2026-02', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-02-01', '2026-02-01 10:00:00+00', NULL, NULL, '01a228fa-03b3-75d3-80ab-7060671e010a', 6, '\xd2b457ffd9f0c0d53244c76c027a17fa0c0b91c1a89faa507a7e72e86dc2505d', NULL, NULL, NULL),
	('01a228fa-12d8-779a-8cca-62a8d7095ee0', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2026-02', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-02-01', '2026-02-01 10:00:00+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 6, '\x55118a5573ed2404fd98e148216e3a29146f462ed8a601790afe5d9e6f8d3c5d', NULL, NULL, NULL),
	('01a228fa-12d8-779a-8cca-62ac46240842', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2026-02', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-02-01', '2026-02-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 18, '\x83e0c9802946629fb6e544cf91029a254862437c9cce01e46ebc38e0a6a46eef', NULL, NULL, NULL),
	('01a228fa-12d8-779a-8cca-62b0084c972a', 'charge', 'charge:01a228fa-0930-722b-b380-e4a835966691:2026-02', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-02-01', '2026-02-01 10:00:00+00', NULL, NULL, '01a228fa-0930-722b-b380-e4a835966691', 6, '\x86b2bf2f69b7b17dc54fa29dc1f2b93680d9726f443a370b242b3e6cc65865b0', NULL, NULL, NULL);
INSERT INTO public.ledger_entry VALUES
	('01a228fa-130d-70c1-bb7b-e7b6f68801bf', 'charge', 'charge:01a228fa-03b3-75d3-80ab-7060671e010a:2026-03', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-03-01', '2026-03-01 10:00:00+00', NULL, NULL, '01a228fa-03b3-75d3-80ab-7060671e010a', 7, '\x77ea8f995b7b7c0d6f0b73e9839d0e0ed93d152292c235466c89bfdba329b682', NULL, NULL, NULL),
	('01a228fa-130e-7717-b332-d1d0ea20dc88', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2026-03', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-03-01', '2026-03-01 10:00:00+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 7, '\x4cb29f16e10dbaf054011c272ca0b4bcb4f3a3906c846aa3cfb5e064b474eaed', NULL, NULL, NULL),
	('01a228fa-130e-7717-b332-d1d4258eb54a', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2026-03', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-03-01', '2026-03-01 10:00:00+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 19, '\x18a87035d4c8dfd58b017f0033a7b23261c8337ab3e54387d0a09c940abbb570', NULL, NULL, NULL),
	('01a228fa-130e-7717-b332-d1d8986f227f', 'charge', 'charge:01a228fa-0930-722b-b380-e4a835966691:2026-03', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-03-01', '2026-03-01 10:00:00+00', NULL, NULL, '01a228fa-0930-722b-b380-e4a835966691', 7, '\x05bd0ac06b8a6205aa3f68397fa3b5a12ab19114340ec0a9956568a51d789a63', NULL, NULL, NULL),
	('01a228fa-1347-730a-9e3c-49b65d8c2223', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2022-11', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2022-11-25', '2022-11-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 41, '\xc2dd0a97d154ca42ce29e1ebeb2d41c7af942588598d1f300cc239b08ee586ba', NULL, NULL, NULL),
	('01a228fa-135c-77a5-9062-36da5753c64f', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2022-12', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2022-12-25', '2022-12-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 42, '\xf28081318cfbef7e153bd8d23f028fdff99f3f7d7ebe8dfe8ca2aced19b5bc65', NULL, NULL, NULL),
	('01a228fa-1366-7025-9430-b080538c0b6f', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-01', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-01-25', '2023-01-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 43, '\xa749ee819b82e0f43c270780da9f92934d8f73c12812ab5898fdf09e684544ab', NULL, NULL, NULL),
	('01a228fa-136e-7288-b084-9a7e16738beb', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-02', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-02-25', '2023-02-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 44, '\x45f05c14fec6ac8c459b39aa68bb78dad6e52e0c277d92245e1f9e5b8d1403bd', NULL, NULL, NULL),
	('01a228fa-1378-7775-8d55-934a494ed76d', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-03', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-03-25', '2023-03-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 45, '\x79dc98e01e6056c22d314ac5b89e2694c7a91b8dfadb9c7d403848de8cbec03d', NULL, NULL, NULL),
	('01a228fa-1385-70e9-bb0a-237b388a8384', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-04', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-04-25', '2023-04-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 46, '\xc5f8bd414150a9261081e9c3912cda70a1051ded450d1a6889a6ab0b2b748c12', NULL, NULL, NULL),
	('01a228fa-1391-7693-b000-4291cfbeb6c7', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-05', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-05-25', '2023-05-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 47, '\x2ebd5780f1db0f3d7a6b4aee6580eef2998fdf5f259aa7e78565c97d757c928d', NULL, NULL, NULL),
	('01a228fa-1399-7326-b7f3-550b73acbde8', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-06', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-06-25', '2023-06-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 48, '\x9ffa814464271fc385c0e02e3f3643522d83143c6d40ec705985eab1dafc047e', NULL, NULL, NULL),
	('01a228fa-13a7-71d2-92b6-d5e5eb074698', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-07', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-07-25', '2023-07-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 49, '\x981525a41aa7fefc3c38cbfcea2cb3227cb811b098a6eb80462d76a8990786e0', NULL, NULL, NULL),
	('01a228fa-13b1-7448-abbd-13017aeb1ebb', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-08', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-08-25', '2023-08-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 50, '\xee35fe6468b24dbcd9e25b4bac7a2736caeb65e5fa9b37579a3320f85ba562f0', NULL, NULL, NULL),
	('01a228fa-13bd-77f5-9512-6b79ab4ecad4', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-09', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-09-25', '2023-09-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 51, '\xdb18c8e235cc82470078b336bdb3b5b75184e5e9f28f687636abeab5c0281f8d', NULL, NULL, NULL),
	('01a228fa-13c9-7768-8404-64d14835e17f', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-10', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-10-25', '2023-10-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 52, '\x5421b2c2901e4a13e75063a38dbbc09e0a74576de40085e1c0809b836a42bb57', NULL, NULL, NULL),
	('01a228fa-13d3-7179-a42a-233ed2a5df05', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-11', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-11-25', '2023-11-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 53, '\x1e7b1b25253be2c045471cd34e31f9617fb23c6c721129ae24c350d674c24e05', NULL, NULL, NULL),
	('01a228fa-13db-7627-9562-d0df687776de', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-12', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2023-12-25', '2023-12-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 54, '\xf63dc55c99e865d7871ccd4b7331e5ca03cd62ec969047c41506bb8ceb847293', NULL, NULL, NULL),
	('01a228fa-13e9-7158-9b03-9919d44829ab', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-01', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-01-25', '2024-01-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 55, '\x1b6c69e42fee37330d643f341e5c8447a1803f0a003733ad55dc681692b5267a', NULL, NULL, NULL),
	('01a228fa-13f1-77c2-b7e2-b5d9493bc4bd', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-02', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-02-25', '2024-02-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 56, '\x2d85f7ccedf177359adb976c2d119d2803cdadab1fd86e4c5a2435d5f63903f2', NULL, NULL, NULL),
	('01a228fa-13fd-721e-91fb-e1b6f82a7c66', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-03', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-03-25', '2024-03-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 57, '\xc53e2b26074615082de95c385eee74aca5860a2b2003be6db40c475b0fef5c73', NULL, NULL, NULL),
	('01a228fa-1433-75e0-8ad6-cbb67d0ee28a', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-04', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-04-25', '2024-04-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 58, '\xcdeccc31c23692dacb20d6eecc05902ce77c903c82c23100d26750685507572f', NULL, NULL, NULL),
	('01a228fa-149b-715e-93ff-8ffa2d18bfb8', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-05', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-05-25', '2024-05-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 59, '\xa83082ea701706663de614088e95516fe7411583478a61210896edb28c2673be', NULL, NULL, NULL),
	('01a228fa-14aa-706d-81ce-d1637cca38f5', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-06', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-06-25', '2024-06-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 60, '\x325f4fa497d08de4f689cb3b35984c8631e2483c0d1a459a6b035badf7fad7bb', NULL, NULL, NULL),
	('01a228fa-14b2-77f1-be21-9a4eccf0c267', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-07', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-07-25', '2024-07-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 61, '\x9c3cfd177f10202889e405946bb705c2e8fb1cacc0d3f118ebcbd823efdd3eb5', NULL, NULL, NULL),
	('01a228fa-14bd-71d7-89ba-d413b5a0d729', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-08', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-08-25', '2024-08-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 62, '\xe552faef6115bb5ba4e4d0fe684623bbd23bebb7a6c2837448f6c278dcde9fcf', NULL, NULL, NULL),
	('01a228fa-14c7-7059-884b-cb932a27a592', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-09', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-09-25', '2024-09-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 63, '\x0039707726d913fbd09ce3d1045fa709869d2e103db7ace799194cc25bd5acb2', NULL, NULL, NULL),
	('01a228fa-14cf-7351-bac4-4d84d8876e4c', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-10', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-10-25', '2024-10-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 64, '\xf6e6f120b1eec4ec7c2db0ec3292bffb8f6f4c9ee5371a244a98b6605da4acdd', NULL, NULL, NULL),
	('01a228fa-14e5-74a3-b81f-e970d92b453a', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-11', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-11-25', '2024-11-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 65, '\xbedb3e96dae31d520bf0bd4a87abccd1d3600e3d86c4fc7e8e9b5718234fac69', NULL, NULL, NULL),
	('01a228fa-150d-7285-abe6-112c00e404b9', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-12', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2024-12-25', '2024-12-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 66, '\x0b315871b4c9f3691cce8cdffde9ecee32c40dc4b25305ed66e3365dcc5e6030', NULL, NULL, NULL),
	('01a228fa-152d-72b4-b310-e0f1d094153a', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-01', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-01-25', '2025-01-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 67, '\x4d56d3d2576107f1220e83a902acbaefe07bccb5bf46ba47843136c5eea96a5d', NULL, NULL, NULL),
	('01a228fa-154d-74ca-8c58-17612a633620', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-02', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-02-25', '2025-02-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 68, '\x5fc0580b5acbee564915016d6150d1863f296b24ca8c08d6a16353431458f2dd', NULL, NULL, NULL),
	('01a228fa-1561-77cb-a8b2-e5500abe4cda', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-03', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-03-25', '2025-03-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 69, '\x2e386f8e3a2b4a5253f84493695b9c8b65dff382ce64d8768c8b997874041578', NULL, NULL, NULL),
	('01a228fa-1570-738a-8adc-088ee894b6a7', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-04', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-04-25', '2025-04-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 70, '\xc23b98cb64e9d795ed5298a57d62c20e44745b2bb9ae3a8798f3d33861837f00', NULL, NULL, NULL),
	('01a228fa-158d-704d-a41c-0b921fb7e16c', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-05', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-05-25', '2025-05-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 71, '\x02ef2a048c967314c39926c33c04a5a9497863a5326e9ee4571c299ad89c28b5', NULL, NULL, NULL),
	('01a228fa-15b1-77b1-b218-7aa2269bb7b8', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-06', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-06-25', '2025-06-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 72, '\x6b2cc5169a75bcecec3bd91693bb78711786973525bdca72969bef6ec89e0a9a', NULL, NULL, NULL),
	('01a228fa-15dd-71de-af0c-ee7dea2635a8', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-07', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-07-25', '2025-07-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 73, '\x792aa2ea51436fc7d9a818349c403023383c8e6f014575c8641ec1b34adcdeb5', NULL, NULL, NULL),
	('01a228fa-15ed-7298-a119-7b4a92515194', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-08', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-08-25', '2025-08-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 74, '\xf60ecdd79a99e6e312c114f78d6e44e3f125b1a944b04c0601cb751ebe2942a7', NULL, NULL, NULL),
	('01a228fa-1601-771d-b369-de02834a1fad', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-09', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-09-25', '2025-09-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 75, '\xcb9beb4602840baa06766d425dfcaa37946fdad759ef2b2833cca21668fc07b1', NULL, NULL, NULL),
	('01a228fa-1611-7703-bb4e-ebe2a918a61a', 'receipt', 'receipt:DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-10', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '2025-10-25', '2025-10-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 76, '\x6cd0db31cb07e4c83ba8dfd4fbe7f3ce12e5124182568959abd8c041f4755968', NULL, NULL, NULL),
	('01a228fa-1634-76a0-9354-3ec39369d522', 'receipt', 'receipt:DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-01', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-01-25', '2025-01-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 20, '\x289b51c348546937e1094c5fdb897b143f82d35df83fdb3aac57909e397865fc', NULL, NULL, NULL),
	('01a228fa-1639-7689-ac1e-db565dd168ef', 'receipt', 'receipt:DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-02', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-02-25', '2025-02-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 21, '\x6abd38a4be54715b63a32435bb2a28635c291dc2e58a2aa1a8eaf4e819162a1a', NULL, NULL, NULL),
	('01a228fa-1657-770b-9a89-2e46a6c9b358', 'receipt', 'receipt:DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-03', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-03-25', '2025-03-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 22, '\x0e06c016c5b8e7efef81d947d8f3019d4554e964f934b0042df21a978c421a45', NULL, NULL, NULL),
	('01a228fa-165c-726a-9433-cc9443c3ee67', 'receipt', 'receipt:DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-04', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-04-25', '2025-04-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 23, '\xca53faa87427617432f319113d7547e595068f059d57679368ea00a4f81a4c2b', NULL, NULL, NULL),
	('01a228fa-1685-7532-a65c-17c208f8b878', 'receipt', 'receipt:DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-05', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-05-25', '2025-05-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 24, '\x9788c04e646fe353c5f04f112c275f2e0a4f947d06a900a632a32fd7a67a928b', NULL, NULL, NULL),
	('01a228fa-16a8-76bc-9967-b8fa93c41b64', 'receipt', 'receipt:DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-06', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-06-25', '2025-06-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 25, '\x6d532a4f88cea4267eeb7db26ecd33dcdfd7d646d6002ef6e9c073f0ef6eb612', NULL, NULL, NULL),
	('01a228fa-16ae-7370-8448-a120ab1c6445', 'receipt', 'receipt:DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-07', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-07-25', '2025-07-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 26, '\x7d92c92d5134dbc1a7a763c0419881a37faace40eb1ecf675dac298509aa2747', NULL, NULL, NULL),
	('01a228fa-16b6-72f9-9473-1f22ec320b88', 'receipt', 'receipt:DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-08', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-08-25', '2025-08-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 27, '\x762a6411bf9f0e81713d1750b356a6db8c8edb6de0fc4fb712c0bfc92c45c99e', NULL, NULL, NULL),
	('01a228fa-16cb-7059-adbc-4c55dbb61726', 'receipt', 'receipt:DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-09', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-09-25', '2025-09-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 28, '\x790bd1123d3cb46dca8f30e81f90d523d15642fded903acd0acff925c01a9361', NULL, NULL, NULL),
	('01a228fa-16cf-7773-a435-1f43b034dc03', 'receipt', 'receipt:DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-10', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-10-25', '2025-10-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 29, '\xa14881e19e4cb52e93ce7ac92117d5c97a3789a815473c1e1fbbfe2f5286f02e', NULL, NULL, NULL),
	('01a228fa-16d5-7572-9478-eaa323a4f01c', 'receipt', 'receipt:DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-11', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-11-25', '2025-11-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 30, '\x31c5fb51f202e349bceff71b1ef06681ee70f5aeea9dd1f521ac978f2260c134', NULL, NULL, NULL),
	('01a228fa-16dc-7695-a037-addf7bba702e', 'receipt', 'receipt:DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-12', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2025-12-25', '2025-12-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 31, '\xf08bd3aec1b75418d4c43f1e9b0068fd2fb7e862010aec51e706bb3d80439bc9', NULL, NULL, NULL),
	('01a228fa-16ec-7447-bd91-f417179482eb', 'receipt', 'receipt:DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2026-01', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-01-25', '2026-01-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 32, '\x82e41a6b1840710f169484c95355def0c412212430f99c62812ce9c2c36f3668', NULL, NULL, NULL),
	('01a228fa-16f1-70f5-8860-45e0a5095758', 'receipt', 'receipt:DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2026-02', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-02-25', '2026-02-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 33, '\xbcfe784348b335b3f5d57ac2c300681be5147c3594b3c258c42e22a8d68ed2ad', NULL, NULL, NULL),
	('01a228fa-16f7-755d-b37d-53c67e2b8806', 'receipt', 'receipt:DEMO-01a228fa-03b3-75d3-80ab-7060671e010a-2026-01', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-01-25', '2026-01-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 8, '\x17bf677d4f41e9ad757fa03537cf04e56fcb114ea5da7fc08a255dc11eab1805', NULL, NULL, NULL),
	('01a228fa-16fe-77c9-a032-dd23c4eb3682', 'receipt', 'receipt:DEMO-01a228fa-03b3-75d3-80ab-7060671e010a-2026-02', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-02-25', '2026-02-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 9, '\xbd9164d16dcaa485e9e619061c86a5610a955c3820a3585c28c3f96b66aadc5d', NULL, NULL, NULL),
	('01a228fa-1705-71c4-9d20-b54c93e6138e', 'receipt', 'receipt:DEMO-01a228fa-05d6-7746-b126-23f7c1241b59-2026-01', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-01-25', '2026-01-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-05d6-7746-b126-23f7c1241b59', 8, '\x968fce3f9e78dc22f86134ebfba7b6d7d813c94834f66f1e3d85ace802402e71', NULL, NULL, NULL),
	('01a228fa-1711-762d-82e1-36554d6c958a', 'receipt', 'receipt:DEMO-01a228fa-05d6-7746-b126-23f7c1241b59-2026-02', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-02-25', '2026-02-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-05d6-7746-b126-23f7c1241b59', 9, '\x68ea2869ebbb5ab9a2e55c0c190cb28b4d8311a79403465d183275f8dd588495', NULL, NULL, NULL),
	('01a228fa-171c-70cc-a68c-6f3a53f4f806', 'receipt', 'receipt:DEMO-01a228fa-0930-722b-b380-e4a835966691-2026-01', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-01-25', '2026-01-25 10:00:00+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0930-722b-b380-e4a835966691', 8, '\xb60d1768488a8fae8504088d775a62583a8732275fd1da094ee7294331e151d9', NULL, NULL, NULL),
	('01a228fa-17ae-716f-b8c4-d5ac6eabd779', 'receipt', 'receipt:DEMO-01a228fa-05d6-7746-b126-23f7c1241b59-te-veel', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-03-02', '2026-03-02 20:23:28.302+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 10, '\x31e78afb28af7a78f272c2f76ac638c2f1855c7c0269404c3e317bd98337f34b', NULL, NULL, NULL),
	('01a228fa-3056-77c5-b1ee-7c7a4cdd57eb', 'change', 'change:01a228fa-2e37-70c8-9feb-ca540aba6b85', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-03-02', '2026-03-02 20:23:34.729+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-0930-722b-b380-e4a835966691', 9, '\x39eaef4057d1a0ad66074519d076d82e2b90056000d24619a167f32eabe37252', NULL, NULL, NULL),
	('01a228fa-3230-7525-bba7-79ab3ad2e19c', 'receipt', 'receipt:MAAND-0', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-03-02', '2026-03-02 20:23:35.199+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 10, '\x6342e9a0df6be58a18893fe3d294aa2fce516fa656df6cf2eb45535428c50cdc', NULL, NULL, NULL),
	('01a228fa-3739-7324-94e4-854295ef6793', 'charge', 'charge:01a228fa-03b3-75d3-80ab-7060671e010a:2026-04', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-04-01', '2026-04-02 20:23:36.494+00', NULL, NULL, '01a228fa-03b3-75d3-80ab-7060671e010a', 11, '\x6c6624b965c33bf154953c472f3f511a959cd289f1dd71d7c90ea7c0fc455c2c', NULL, NULL, NULL),
	('01a228fa-373a-70c0-93a1-7731eafe94a4', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2026-04', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-04-01', '2026-04-02 20:23:36.494+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 11, '\x6aef733def024d47e95c7d307e53b608f6ee08c468273412a50fafd08edadac3', NULL, NULL, NULL),
	('01a228fa-373a-70c0-93a1-7737480016e2', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2026-04', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-04-01', '2026-04-02 20:23:36.494+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 34, '\x7a1428aabfd6c4aba2973c9f7f3c852aa6e6686bf15bade29eb748e43f3077b3', NULL, NULL, NULL),
	('01a228fa-447b-74b9-8a58-4a043d33d303', 'receipt', 'receipt:MAAND-1', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-04-02', '2026-04-02 20:23:39.89+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 12, '\x27cae23c77a4c28e26b6e6162f18d65327fc764c07e12c6bde6714f0d2e57ae4', NULL, NULL, NULL),
	('01a228fa-48fe-7725-a81b-46e4568ca504', 'charge', 'charge:01a228fa-03b3-75d3-80ab-7060671e010a:2026-05', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-05-01', '2026-05-02 20:23:41.047+00', NULL, NULL, '01a228fa-03b3-75d3-80ab-7060671e010a', 13, '\x93cf93ae9c380b4683ee65c9961c75e79a75470726281577676166bfa8c80f55', NULL, NULL, NULL),
	('01a228fa-48ff-7425-99c7-b60557bf41d3', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2026-05', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-05-01', '2026-05-02 20:23:41.047+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 12, '\xa19f06cc48b3c9b69d49d87ab4ceb5079fbb7c7cb84e80234a6be60d2db2abb4', NULL, NULL, NULL),
	('01a228fa-48ff-7425-99c7-b609dba8e795', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2026-05', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-05-01', '2026-05-02 20:23:41.047+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 35, '\xe7052e451a3511144e3220ebf4d1579998d92d476bdcb47b515639e2c906086b', NULL, NULL, NULL),
	('01a228fa-48ff-7425-99c7-b60d8ddd89fd', 'charge', 'charge:01a228fa-0930-722b-b380-e4a835966691:2026-05', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-05-01', '2026-05-02 20:23:41.047+00', NULL, NULL, '01a228fa-0930-722b-b380-e4a835966691', 10, '\x1bbb01a919750a7527bc58340848726a0c4292cefcd8e9030cf9f27fe026ac91', NULL, NULL, NULL),
	('01a228fa-5643-7068-9183-934ffac59035', 'receipt', 'receipt:MAAND-2', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-05-02', '2026-05-02 20:23:44.429+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 14, '\xcd681c8ed97679f54fb7cde1a3489923db9a4e23811abf32f3e9de7055afcd4b', NULL, NULL, NULL),
	('01a228fa-5aa5-7513-a857-07cc221e603f', 'charge', 'charge:01a228fa-03b3-75d3-80ab-7060671e010a:2026-06', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-06-01', '2026-06-02 20:23:45.565+00', NULL, NULL, '01a228fa-03b3-75d3-80ab-7060671e010a', 15, '\x55e6ebcf7f650ad6a8d2d51cd60b0e2cedf383a3b6ef2c814d9e866238aca31f', NULL, NULL, NULL),
	('01a228fa-5aa6-7320-9f62-67c0a243e7d7', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2026-06', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-06-01', '2026-06-02 20:23:45.565+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 13, '\x42038b972f1277a509a8701c94e2f9122f90c7a241b3d04498601991f669b95d', NULL, NULL, NULL),
	('01a228fa-5aa6-7320-9f62-67c44f4cf9f1', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2026-06', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-06-01', '2026-06-02 20:23:45.565+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 36, '\xa1bab1c9324487c92f5378a361af49708938785b4d201e9065085c175fa8c7d7', NULL, NULL, NULL),
	('01a228fa-5aa6-7320-9f62-67c881900b5e', 'charge', 'charge:01a228fa-0930-722b-b380-e4a835966691:2026-06', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-06-01', '2026-06-02 20:23:45.565+00', NULL, NULL, '01a228fa-0930-722b-b380-e4a835966691', 11, '\x90b4c54c4baf8d6d1356b2194464fd34358c25d7a68326936ff2b44532c7cb13', NULL, NULL, NULL),
	('01a228fa-673b-773a-9b1c-04a3fb9a320e', 'receipt', 'receipt:MAAND-3', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-06-02', '2026-06-02 20:23:48.778+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 16, '\x1dfe47a71b72a2093bf94660d7c8c36f44e8ddd17d3c6cf22ea21d9f67cb9974', NULL, NULL, NULL),
	('01a228fa-6c43-7361-9f6d-0f2a588ade80', 'charge', 'charge:01a228fa-03b3-75d3-80ab-7060671e010a:2026-07', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-07-01', '2026-07-02 20:23:50.064+00', NULL, NULL, '01a228fa-03b3-75d3-80ab-7060671e010a', 17, '\xa0967d28d7abbaf61b798d25db8e3ea033a64846315958fd936e99dde188c0ef', NULL, NULL, NULL),
	('01a228fa-6c43-7361-9f6d-0f2ed9d41240', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2026-07', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-07-01', '2026-07-02 20:23:50.064+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 14, '\xf2a1bcdffb7fcc1a417f572f2300e1e2aaded543ab4eef4e194da7fd051639af', NULL, NULL, NULL),
	('01a228fa-6c43-7361-9f6d-0f3263872ea6', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2026-07', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-07-01', '2026-07-02 20:23:50.064+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 37, '\xbeddd68d3a6fd53d79a03f1b9572a97a999e62b97395314a2488eabcb2f7aab7', NULL, NULL, NULL),
	('01a228fa-6c43-7361-9f6d-0f368d1cf3a0', 'charge', 'charge:01a228fa-0930-722b-b380-e4a835966691:2026-07', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-07-01', '2026-07-02 20:23:50.064+00', NULL, NULL, '01a228fa-0930-722b-b380-e4a835966691', 12, '\x9e90a0b2756345e75b2e0add9935ef576d13cc3276b42057905cd77efda5baf7', NULL, NULL, NULL),
	('01a228fa-7960-75fe-a6ae-38074fc50f8c', 'reversal', 'reversal:01a228fa-48ff-7425-99c7-b60d8ddd89fd', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-05-01', '2026-07-02 20:23:53.406+00', '01a228fa-48ff-7425-99c7-b60d8ddd89fd', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '01a228fa-0930-722b-b380-e4a835966691', 13, '\xce0e2e225f491f38da2d2e56b389d0ad07dc2d723da2662d67c64957681fb110', NULL, NULL, 'replayed'),
	('01a228fa-7978-738d-8476-3989327f7f67', 'charge', 'again:01a228fa-48ff-7425-99c7-b60d8ddd89fd', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-05-01', '2026-07-02 20:23:53.406+00', NULL, '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '01a228fa-0930-722b-b380-e4a835966691', 14, '\x7e0113aa6587c53e608ca49c8f30835d0b075b57af1bc14855b7ba2fd091ebfd', '01a228fa-48ff-7425-99c7-b60d8ddd89fd', NULL, NULL),
	('01a228fa-7979-75dc-828d-b0d77af6c171', 'receipt', 'receipt:LAAT-1', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-02-01', '2026-07-02 20:23:53.406+00', NULL, '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '01a228fa-0930-722b-b380-e4a835966691', 15, '\x2760ec178845e44f8c3bb0e8bbe18e8b2dd022c2ea5c7312defced0cd2dd5372', NULL, NULL, NULL),
	('01a228fa-7bb8-7139-83d7-6d6a8c08b930', 'receipt', 'receipt:MAAND-4', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-07-02', '2026-07-02 20:23:54.006+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 18, '\x6526707a6a6615557d640ccd40c568005bc89553d8243e3fa5b8b3933cbc01f8', NULL, NULL, NULL),
	('01a228fa-7fff-7439-86ff-f57722745b36', 'charge', 'charge:01a228fa-03b3-75d3-80ab-7060671e010a:2026-08', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-08-01', '2026-08-02 20:23:55.114+00', NULL, NULL, '01a228fa-03b3-75d3-80ab-7060671e010a', 19, '\x16080c8c4f07d856aa4b2bc7746f944a1d62e18141994c7e1cd571a1c23dc6a2', NULL, NULL, NULL),
	('01a228fa-7fff-7439-86ff-f57b58bb60a9', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2026-08', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-08-01', '2026-08-02 20:23:55.114+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 15, '\x0b6e7c1dd12de441aa40b8e1de79e720e0f2da0fecbcf08e3d235371ce343784', NULL, NULL, NULL),
	('01a228fa-7fff-7439-86ff-f57f8710a3a7', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2026-08', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-08-01', '2026-08-02 20:23:55.114+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 38, '\xa02991f04339c316ed968f98eebc75680f86c29df597b85e297eca865c09264b', NULL, NULL, NULL),
	('01a228fa-7fff-7439-86ff-f583bcbefbcd', 'charge', 'charge:01a228fa-0930-722b-b380-e4a835966691:2026-08', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-08-01', '2026-08-02 20:23:55.114+00', NULL, NULL, '01a228fa-0930-722b-b380-e4a835966691', 16, '\xadb6927fed005232d33e87659993d89cb3759986e347ae7a15e00e3e657f096e', NULL, NULL, NULL),
	('01a228fa-8eec-74d9-bac0-b6c2d24a06f1', 'receipt', 'receipt:MAAND-5', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-08-02', '2026-08-02 20:23:58.9+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 20, '\x5412c94ee32338bf6a0adea9c9cdc17a1bb67671ed4f5284a1fadecde98a2793', NULL, NULL, NULL),
	('01a228fa-93b6-70f8-9ec0-10e058aca024', 'charge', 'charge:01a228fa-03b3-75d3-80ab-7060671e010a:2026-09', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-09-01', '2026-09-02 20:24:00.166+00', NULL, NULL, '01a228fa-03b3-75d3-80ab-7060671e010a', 21, '\x30fe0285b77d18365248f22cdd7b6ff53fa99a84e43c1457a288ad3d6109583d', NULL, NULL, NULL),
	('01a228fa-93b6-70f8-9ec0-10e427ffe4e8', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2026-09', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-09-01', '2026-09-02 20:24:00.166+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 16, '\xb8dadbea183744bfc159f41b5ed180cb82274d205d9141254d3e68e0a3509265', NULL, NULL, NULL),
	('01a228fa-93b6-70f8-9ec0-10e833fc8027', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2026-09', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-09-01', '2026-09-02 20:24:00.166+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 39, '\xd32bc6d107ef11c08c53e6e5656955d9e2d3a3dd9faec8e7c67c5f39d68ffd3e', NULL, NULL, NULL),
	('01a228fa-93b6-70f8-9ec0-10ec06b2ad33', 'charge', 'charge:01a228fa-0930-722b-b380-e4a835966691:2026-09', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-09-01', '2026-09-02 20:24:00.166+00', NULL, NULL, '01a228fa-0930-722b-b380-e4a835966691', 17, '\xac5106d77a08deb55439db7ea10ab6a6d0cfe6a1bb3c45a65258010dc620661a', NULL, NULL, NULL),
	('01a228fa-a222-713b-923d-a552a3001f26', 'receipt', 'receipt:MAAND-6', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-09-02', '2026-09-02 20:24:03.862+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 22, '\x94956c1b12e4e4607e9ecb14c049bd7008b855f118cc5f4e6cce9497691ef70d', NULL, NULL, NULL),
	('01a228fa-a558-71ec-a2f2-2acfb60b3733', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2026-10', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-10-01', '2026-10-02 20:24:04.675+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 17, '\x3c4a0eeb7996befc0486dd97b2b3daab0ff7b1399c2fcf77494a65d6a2e2277e', NULL, NULL, NULL),
	('01a228fa-a559-7337-a2c2-f60fb31a6e29', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2026-10', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-10-01', '2026-10-02 20:24:04.675+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 40, '\x395bb12a2260bb3a95a09cffe05dcbe4bd500bbab31917c9f2ad7f3b000820ef', NULL, NULL, NULL),
	('01a228fa-a559-7337-a2c2-f613ce766ae9', 'charge', 'charge:01a228fa-0930-722b-b380-e4a835966691:2026-10', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-10-01', '2026-10-02 20:24:04.675+00', NULL, NULL, '01a228fa-0930-722b-b380-e4a835966691', 18, '\xb1476cd159769723dc0d4fa3638e29a11ef565fa8c96922f415dec8658f1d2f6', NULL, NULL, NULL),
	('01a228fa-b274-71e7-961a-e8af796208f7', 'receipt', 'receipt:MAAND-7', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-10-02', '2026-10-02 20:24:08.034+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 23, '\x9c0c01ac48878015ded445348d4c9b0786dff02ea519da3be7cfd43832bf892d', NULL, NULL, NULL),
	('01a228fa-b729-70eb-8b6c-45c5f523c1f3', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2026-11', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-11-01', '2026-11-02 20:24:09.239+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 18, '\x5693954c065a11107e9185a34507a3b2df1b2eac3e1172226529d49dc8726984', NULL, NULL, NULL),
	('01a228fa-b729-70eb-8b6c-45c96b4ed7cd', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2026-11', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-11-01', '2026-11-02 20:24:09.239+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 41, '\x0e3a6b333f5b0cc1c95310f55d0aa074db08deb7ec36a1168609fa06771ebf37', NULL, NULL, NULL);
INSERT INTO public.ledger_entry VALUES
	('01a228fa-b729-70eb-8b6c-45cd7cdfbbee', 'charge', 'charge:01a228fa-0930-722b-b380-e4a835966691:2026-11', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-11-01', '2026-11-02 20:24:09.239+00', NULL, NULL, '01a228fa-0930-722b-b380-e4a835966691', 19, '\xbb0a6fcd9285fc1a1ef36dffab32a7dd1a32f04ff7ced4069922ae72810e3d3b', NULL, NULL, NULL),
	('01a228fa-c6a7-7608-b0c2-27e09345c2f5', 'receipt', 'receipt:MAAND-8', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-11-02', '2026-11-02 20:24:13.214+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 24, '\x7cfe7641d285e65eccdcf9f2ed5ff5360f4a5dac5e6b58039aee968a2c05b1fc', NULL, NULL, NULL),
	('01a228fa-cb18-72ec-aa77-0765ea842f1c', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2026-12', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2026-12-01', '2026-12-02 20:24:14.295+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 19, '\xf109ee6ae09b9a8cf146e078f1c9e9a04d9deb628997ca1c690dd6e9ac8b7020', NULL, NULL, NULL),
	('01a228fa-cb18-72ec-aa77-0769ffd99130', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2026-12', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2026-12-01', '2026-12-02 20:24:14.295+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 42, '\x5edb19f5016588aea4558d371551a27fe71cc8cff6ba38fe42d6461effcadbe2', NULL, NULL, NULL),
	('01a228fa-cb18-72ec-aa77-076dd01c3265', 'charge', 'charge:01a228fa-0930-722b-b380-e4a835966691:2026-12', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2026-12-01', '2026-12-02 20:24:14.295+00', NULL, NULL, '01a228fa-0930-722b-b380-e4a835966691', 20, '\xab879c413dc508d513a7a8eafa59f0cbc1b98d1fcddad1bf9750b7d644cb3540', NULL, NULL, NULL),
	('01a228fa-d892-7687-b997-0048a7425f16', 'receipt', 'receipt:MAAND-9', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2026-12-02', '2026-12-02 20:24:17.795+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 25, '\x46bc2efd7c0c773e14dfcac9bde31f7d52b1f835e3ba9c3cf1b2e34884c2f0c8', NULL, NULL, NULL),
	('01a228fa-dcc3-70ff-91b4-0b30ed7e80b2', 'charge', 'charge:01a228fa-03b3-75d3-80ab-7060671e010a:2027-01', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2027-01-01', '2027-01-02 20:24:18.815+00', NULL, NULL, '01a228fa-03b3-75d3-80ab-7060671e010a', 26, '\x9479a955602adac891bdd4dd1ec0081d472e7654ef53aa0880a949ef8be4ff03', NULL, NULL, NULL),
	('01a228fa-dcc3-70ff-91b4-0b365ac4c69b', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2027-01', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2027-01-01', '2027-01-02 20:24:18.815+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 20, '\x48e222276a4378f4b06ed5b5d384c026b46124a4f90b235008689a68979e5cbf', NULL, NULL, NULL),
	('01a228fa-dcc5-72dc-b19c-977866ea26dc', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2027-01', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2027-01-01', '2027-01-02 20:24:18.815+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 43, '\x8518d1015c35089b1bf6dbcb6a23090568897fccc962d4a97b89f41a039fefbf', NULL, NULL, NULL),
	('01a228fa-dcc5-72dc-b19c-977c6e9ac6bb', 'charge', 'charge:01a228fa-0930-722b-b380-e4a835966691:2027-01', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2027-01-01', '2027-01-02 20:24:18.815+00', NULL, NULL, '01a228fa-0930-722b-b380-e4a835966691', 21, '\xcb3d351632932c36dc0c30a53ebc3c7a5bf228ad5e8a30f6b1a9fa06d1013a1d', NULL, NULL, NULL),
	('01a228fa-e893-7372-9909-39a94889ec95', 'receipt', 'receipt:MAAND-10', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2027-01-02', '2027-01-02 20:24:21.895+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 27, '\xd122594659abb6ade533feba7761845c2930978507fa1dbf6a28ad3ac5be6749', NULL, NULL, NULL),
	('01a228fa-ec51-7103-9401-fa52b699023e', 'charge', 'charge:01a228fa-0110-70f1-96ef-59bc468e695f:2027-02', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228fa-0110-70f1-96ef-59bc468e695f', '2027-02-01', '2027-02-02 20:24:22.83+00', NULL, NULL, '01a228fa-0110-70f1-96ef-59bc468e695f', 3, '\xb2dd34261f3e616da026443ac4f272b52e514fde6c4a46dd6b4d11947cd456f9', NULL, NULL, NULL),
	('01a228fa-ec51-7103-9401-fa567e6d7a80', 'charge', 'charge:01a228fa-03b3-75d3-80ab-7060671e010a:2027-02', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2027-02-01', '2027-02-02 20:24:22.83+00', NULL, NULL, '01a228fa-03b3-75d3-80ab-7060671e010a', 28, '\xdf2b87610b57e6561092c55677f9e4c1440f5e0e6c11c8925969dbef2f2fc7c2', NULL, NULL, NULL),
	('01a228fa-ec51-7103-9401-fa5c614c763b', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2027-02', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2027-02-01', '2027-02-02 20:24:22.83+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 21, '\xf2a2d358ac45775037c6d2c0abf5cbe2c8292252cff5da8543a0f66dce5e315d', NULL, NULL, NULL),
	('01a228fa-ec51-7103-9401-fa60b675c242', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2027-02', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2027-02-01', '2027-02-02 20:24:22.83+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 44, '\x99748daeecca041e79b36c414d2fca1b2c2067bbc1f3d652ab6811347d3badb1', NULL, NULL, NULL),
	('01a228fa-ec51-7103-9401-fa64e60f90b7', 'charge', 'charge:01a228fa-0930-722b-b380-e4a835966691:2027-02', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2027-02-01', '2027-02-02 20:24:22.83+00', NULL, NULL, '01a228fa-0930-722b-b380-e4a835966691', 22, '\x48f8d03bc962955a3c1ce955471b647cf514493e981e1b9eb45275bde20f3ba6', NULL, NULL, NULL),
	('01a228fa-f9d3-7697-91a0-caef43ac66d0', 'receipt', 'receipt:MAAND-11', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2027-02-02', '2027-02-02 20:24:26.294+00', NULL, '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228fa-03b3-75d3-80ab-7060671e010a', 29, '\xdb0537d630f1cafbda22a16335973360ac00fa702260fdea848e66cec12d0d10', NULL, NULL, NULL),
	('01a228fa-fdd8-73c8-80ff-1e4d97eec989', 'charge', 'charge:01a228fa-0110-70f1-96ef-59bc468e695f:2027-03', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228fa-0110-70f1-96ef-59bc468e695f', '2027-03-01', '2027-03-02 20:24:27.343+00', NULL, NULL, '01a228fa-0110-70f1-96ef-59bc468e695f', 4, '\x10ce36153a7e7749b2e72c9b2342426eba52be4d2ed2a34cc129f207171b3ec6', NULL, NULL, NULL),
	('01a228fa-fdd9-770c-a93c-bd69a9e428e1', 'charge', 'charge:01a228fa-03b3-75d3-80ab-7060671e010a:2027-03', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', '2027-03-01', '2027-03-02 20:24:27.343+00', NULL, NULL, '01a228fa-03b3-75d3-80ab-7060671e010a', 30, '\x3a9deae3eb0a414fb3c403c3890b46ce7c3e1c3dad2f852c2bcd99415250eb63', NULL, NULL, NULL),
	('01a228fa-fdd9-770c-a93c-bd6fc2f82bca', 'charge', 'charge:01a228fa-05d6-7746-b126-23f7c1241b59:2027-03', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', '2027-03-01', '2027-03-02 20:24:27.343+00', NULL, NULL, '01a228fa-05d6-7746-b126-23f7c1241b59', 22, '\xfe068cde6be7b93f3cfb37ef722b5136235380ba10254f00cde84b02e3de259d', NULL, NULL, NULL),
	('01a228fa-fdd9-770c-a93c-bd734fb4d0c4', 'charge', 'charge:01a228fa-0743-76f1-90f0-a2a3445882b9:2027-03', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', '2027-03-01', '2027-03-02 20:24:27.343+00', NULL, NULL, '01a228fa-0743-76f1-90f0-a2a3445882b9', 45, '\xac0e09a91cc95a20f555aae6d23f28dd68b5dc730797965104480e98ce9b577a', NULL, NULL, NULL),
	('01a228fa-fdd9-770c-a93c-bd77bd041a06', 'charge', 'charge:01a228fa-0930-722b-b380-e4a835966691:2027-03', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', '2027-03-01', '2027-03-02 20:24:27.343+00', NULL, NULL, '01a228fa-0930-722b-b380-e4a835966691', 23, '\x09e090a5cb0f78e7665224775ce77729ac5d11afe47cd9303f410d37247b012b', NULL, NULL, NULL);


--
-- Data for Name: ledger_transfer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_transfer VALUES
	('01a228fa-020e-74e6-b9c5-95e7031a777b', '01a228fa-020e-74e6-b9c5-95e6a4488f49', NULL, 'grant_expense', 'in_transit', 90000),
	('01a228fa-0259-70ef-b854-9ae54c31d161', '01a228fa-0259-70ef-b854-9ae4e497c1b2', NULL, 'in_transit', 'bank', 90000),
	('01a228fa-0292-769e-b254-6b6286a77374', '01a228fa-0292-769e-b254-6b61bb0b9c39', NULL, 'grant_expense', 'in_transit', 50000),
	('01a228fa-02a2-7152-8298-63273ad00937', '01a228fa-02a2-7152-8298-63268f1e31cb', NULL, 'in_transit', 'bank', 50000),
	('01a228fa-02ae-77d6-a46c-23175672ff21', '01a228fa-02ae-77d6-a46c-2316569948f9', '01a228fa-0110-70f1-96ef-59bc468e695f', 'income_share_funded', 'in_transit', 390000),
	('01a228fa-02b0-70f7-ad06-fe75b508e3b4', '01a228fa-02b0-70f7-ad06-fe748da231dd', '01a228fa-0110-70f1-96ef-59bc468e695f', 'in_transit', 'bank', 390000),
	('01a228fa-049c-7412-813c-f5e4092fcdba', '01a228fa-049c-7412-813c-f5e3a52c0d65', NULL, 'grant_expense', 'in_transit', 50000),
	('01a228fa-04b2-7063-ac95-3c308f029568', '01a228fa-04b2-7063-ac95-3c2f6e055613', NULL, 'in_transit', 'bank', 50000),
	('01a228fa-04b5-70ea-9871-c6297f63e318', '01a228fa-04b5-70ea-9871-c6280a3bd7e1', NULL, 'grant_expense', 'in_transit', 90000),
	('01a228fa-04b7-7737-a98a-2724fbea6a45', '01a228fa-04b7-7737-a98a-2723855fce6b', NULL, 'in_transit', 'bank', 90000),
	('01a228fa-04bb-76e5-a20c-c310a24be2c0', '01a228fa-04bb-76e5-a20c-c30f2b917319', '01a228fa-03b3-75d3-80ab-7060671e010a', 'principal', 'in_transit', 180000),
	('01a228fa-04be-70fe-9eab-5cc626eb5d36', '01a228fa-04be-70fe-9eab-5cc5d45aab1b', '01a228fa-03b3-75d3-80ab-7060671e010a', 'in_transit', 'bank', 180000),
	('01a228fa-04d1-7483-a91f-f980a5b1b6af', '01a228fa-04d1-7483-a91f-f97f484fa824', NULL, 'grant_expense', 'in_transit', 50000),
	('01a228fa-04df-71fd-9814-9765102a245e', '01a228fa-04df-71fd-9814-9764af8d6d99', NULL, 'in_transit', 'bank', 50000),
	('01a228fa-04e4-7089-9b49-92295200f600', '01a228fa-04e4-7089-9b49-9228f801c4cb', NULL, 'grant_expense', 'in_transit', 50000),
	('01a228fa-04e6-7089-bde6-d6eeb551a2d6', '01a228fa-04e6-7089-bde6-d6eddf0383e9', NULL, 'in_transit', 'bank', 50000),
	('01a228fa-04ea-74c4-8b5d-067787b5d3ba', '01a228fa-04ea-74c4-8b5d-06761673bc28', NULL, 'grant_expense', 'in_transit', 50000),
	('01a228fa-04ec-7119-b63d-6534dc94cee5', '01a228fa-04ec-7119-b63d-65336680b73c', NULL, 'in_transit', 'bank', 50000),
	('01a228fa-04f0-73b9-8b7b-3eacce930e73', '01a228fa-04f0-73b9-8b7b-3eabece27c11', '01a228fa-03b3-75d3-80ab-7060671e010a', 'principal', 'in_transit', 180000),
	('01a228fa-04f9-764d-959a-451051050d5c', '01a228fa-04f9-764d-959a-450f8bab7c65', '01a228fa-03b3-75d3-80ab-7060671e010a', 'in_transit', 'bank', 180000),
	('01a228fa-0509-77c9-9b90-8746e20dfe0e', '01a228fa-0509-77c9-9b90-8745dc72ce94', NULL, 'grant_expense', 'in_transit', 50000),
	('01a228fa-050a-74b2-bb59-f7cbc0de7c13', '01a228fa-050a-74b2-bb59-f7ca350080d8', NULL, 'in_transit', 'bank', 50000),
	('01a228fa-050e-75bc-8c52-84e3094292d0', '01a228fa-050e-75bc-8c52-84e2faf03b18', NULL, 'grant_expense', 'in_transit', 50000),
	('01a228fa-0510-77cb-89a6-78bc9de167c2', '01a228fa-0510-77cb-89a6-78bbf3664be4', NULL, 'in_transit', 'bank', 50000),
	('01a228fa-0642-76a9-97ac-c2c01928a2c5', '01a228fa-0642-76a9-97ac-c2bf756e8d4e', '01a228fa-05d6-7746-b126-23f7c1241b59', 'principal', 'in_transit', 180000),
	('01a228fa-0655-7617-9e3f-b5695f6d410c', '01a228fa-0655-7617-9e3f-b56817d0eeb3', '01a228fa-05d6-7746-b126-23f7c1241b59', 'in_transit', 'bank', 180000),
	('01a228fa-0674-7568-a285-f7adf36f2dcc', '01a228fa-0674-7568-a285-f7ac2ca00de8', '01a228fa-05d6-7746-b126-23f7c1241b59', 'principal', 'in_transit', 180000),
	('01a228fa-0682-76c7-afff-769810a619e4', '01a228fa-0682-76c7-afff-7697aa34c58f', '01a228fa-05d6-7746-b126-23f7c1241b59', 'in_transit', 'bank', 180000),
	('01a228fa-0808-76c7-83a7-3fe5b50357bc', '01a228fa-0808-76c7-83a7-3fe4ea93ec33', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'income_share_funded', 'in_transit', 270000),
	('01a228fa-0819-7561-9dcd-5572d69a2c08', '01a228fa-0819-7561-9dcd-55713737cd74', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'in_transit', 'bank', 270000),
	('01a228fa-0841-77e5-95ba-9cadcd61d736', '01a228fa-0841-77e5-95ba-9cacac520725', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'income_share_funded', 'in_transit', 270000),
	('01a228fa-0855-7792-a698-86d7709b81de', '01a228fa-0855-7792-a698-86d6856b052e', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'in_transit', 'bank', 270000),
	('01a228fa-09ca-7681-a0ed-8fbe22b7ccf9', '01a228fa-09ca-7681-a0ed-8fbd386d198d', NULL, 'grant_expense', 'in_transit', 90000),
	('01a228fa-09f4-7658-99d4-116f79bf1ec3', '01a228fa-09f4-7658-99d4-116e12c26cd8', NULL, 'in_transit', 'bank', 90000),
	('01a228fa-0a00-73b6-b3cf-b524d1850a75', '01a228fa-0a00-73b6-b3cf-b523e02879ff', '01a228fa-0930-722b-b380-e4a835966691', 'principal', 'in_transit', 240000),
	('01a228fa-0a0d-74bf-97eb-026d2da2b44f', '01a228fa-0a0d-74bf-97eb-026ce88b6fbd', '01a228fa-0930-722b-b380-e4a835966691', 'in_transit', 'bank', 240000),
	('01a228fa-0a24-709b-8058-b0d4b4c5fe15', '01a228fa-0a24-709b-8058-b0d39351b16f', '01a228fa-0930-722b-b380-e4a835966691', 'principal', 'in_transit', 240000),
	('01a228fa-0a2f-7274-9ad4-5cd5f35635ac', '01a228fa-0a2f-7274-9ad4-5cd425fde16e', '01a228fa-0930-722b-b380-e4a835966691', 'in_transit', 'bank', 240000),
	('01a228fa-0b6e-73b7-87c9-81ccc18a6797', '01a228fa-0b6e-73b7-87c9-81cbaaaa8937', NULL, 'grant_expense', 'in_transit', 70000),
	('01a228fa-0b70-71af-a977-c74d07bcf1b0', '01a228fa-0b70-71af-a977-c74cc6b5a6f5', NULL, 'in_transit', 'bank', 70000),
	('01a228fa-0b73-7512-a19b-dce97f14bd75', '01a228fa-0b73-7512-a19b-dce88fe706f9', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'principal', 'in_transit', 18000),
	('01a228fa-0b77-72ad-a3a5-19538c387749', '01a228fa-0b77-72ad-a3a5-19524cd6a76a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'in_transit', 'bank', 18000),
	('01a228fa-0b7d-74f5-b128-c22e5f48937a', '01a228fa-0b7d-74f5-b128-c22d76a19d25', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'principal', 'in_transit', 18000),
	('01a228fa-0b80-75bc-85d1-624ad3620c7f', '01a228fa-0b80-75bc-85d1-62496feccfd8', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'in_transit', 'bank', 18000),
	('01a228fa-0c6c-745a-8c76-786ab7860652', '01a228fa-0c6c-745a-8c76-786905c5e8d3', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0c85-70e4-821e-fd26019c6480', '01a228fa-0c85-70e4-821e-fd2596853e87', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0c9f-749b-a26f-6352fd0745ce', '01a228fa-0c9f-749b-a26f-6351eb812e6a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0cb8-7773-a3b4-a75b69a9b28e', '01a228fa-0cb8-7773-a3b4-a75ad022c6d7', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0cd1-730b-b02a-e82be6e268a6', '01a228fa-0cd1-730b-b02a-e82a9a7f8627', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0ce3-725b-b125-764e62c16649', '01a228fa-0ce3-725b-b125-764d9484f81c', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0cfd-7694-803a-3822a16b4909', '01a228fa-0cfd-7694-803a-3821c7c6b39f', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0d43-7743-a13a-6e6b8f974515', '01a228fa-0d42-7708-8e7a-1f375b3ad79d', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0dbb-76a0-92b9-f3f37ce538cc', '01a228fa-0dbb-76a0-92b9-f3f26e794c68', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0de9-7393-a1e1-2ce3e1b0b249', '01a228fa-0de9-7393-a1e1-2ce2fe564b25', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0e1c-7256-b9e2-0611103ee65e', '01a228fa-0e1c-7256-b9e2-0610468398ca', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0e91-7448-89a2-4d973f74a4fb', '01a228fa-0e91-7448-89a2-4d9616a54de0', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0ec6-771e-83ca-f7a3a45bd3e8', '01a228fa-0ec6-771e-83ca-f7a2eae8d957', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0efb-7691-8002-55063b59dbbb', '01a228fa-0efb-7691-8002-55051fcde327', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0f1c-714c-af56-c0074463cf28', '01a228fa-0f1c-714c-af56-c00644292dae', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0f38-7612-9119-2904428d455e', '01a228fa-0f38-7612-9119-2903c8bd43a1', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0f52-74cb-87f4-8c8ea1a49727', '01a228fa-0f52-74cb-87f4-8c8d10ea1e4c', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0f87-7374-9c29-158f31f9f695', '01a228fa-0f87-7374-9c29-158ee1b89eff', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0fab-733e-9316-98c571fc91e0', '01a228fa-0fab-733e-9316-98c4df5ef940', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0fc5-74ca-9551-13b5d6726fbf', '01a228fa-0fc5-74ca-9551-13b401965882', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-0fe1-76bb-b0c6-4fb0c45bd4cb', '01a228fa-0fe1-76bb-b0c6-4fafd893d066', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-100c-7081-8489-9fc6f13f99cc', '01a228fa-100c-7081-8489-9fc5f8090f8d', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-103a-7761-9b46-17750dd5c9f6', '01a228fa-103a-7761-9b46-1774b631c882', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-1065-75bf-8d39-1829da21d64d', '01a228fa-1065-75bf-8d39-18285d4b096b', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-108d-778a-9c3a-22d6b79998e4', '01a228fa-108d-778a-9c3a-22d5464a33fd', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-10ae-7235-ab62-316864165334', '01a228fa-10ae-7235-ab62-3167c772e16c', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-10fd-703b-b004-dd19686f0ae0', '01a228fa-10fd-703b-b004-dd189d45fd0e', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-10fd-703b-b004-dd1df50142ef', '01a228fa-10fd-703b-b004-dd1cae21c91f', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-1122-7219-b588-58ce93eeb092', '01a228fa-1122-7219-b588-58cd2dc3f792', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-1122-7219-b588-58d2127537e7', '01a228fa-1122-7219-b588-58d111f2144b', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-114f-7470-871a-9526b9d3eda0', '01a228fa-114f-7470-871a-9525955592a3', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-114f-7470-871a-952a3be26209', '01a228fa-114f-7470-871a-9529498cf66a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-1161-73f7-b9b2-e2eb3d39459e', '01a228fa-1161-73f7-b9b2-e2ea284d385a', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-1161-73f7-b9b2-e2ef8e8dd1a2', '01a228fa-1161-73f7-b9b2-e2ee4874e8f3', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-119b-778f-8003-4e26f1e00cf5', '01a228fa-119b-778f-8003-4e25df5bc979', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-119b-778f-8003-4e2a43739518', '01a228fa-119b-778f-8003-4e294c5b987b', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-11b6-716d-8f59-4d5f8a7e83e8', '01a228fa-11b6-716d-8f59-4d5e1b64d926', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-11b6-716d-8f59-4d63b4e8013d', '01a228fa-11b6-716d-8f59-4d624796f2c0', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-11cf-7765-8da3-abf4aa35f489', '01a228fa-11cf-7765-8da3-abf316022e93', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-11cf-7765-8da3-abf8813740c7', '01a228fa-11cf-7765-8da3-abf75f65c873', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-11eb-7317-b5be-28c57552336b', '01a228fa-11eb-7317-b5be-28c4cc10a009', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-11eb-7317-b5be-28c98b8d5b6d', '01a228fa-11eb-7317-b5be-28c89a209d52', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-1210-7091-a1c5-c8a6f214bbf7', '01a228fa-1210-7091-a1c5-c8a53552d724', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-1210-7091-a1c5-c8aaf1d15f5d', '01a228fa-1210-7091-a1c5-c8a9ce3de075', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-1227-764b-b646-a6c362f6ed8b', '01a228fa-1227-764b-b646-a6c2e3438249', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-1227-764b-b646-a6c7ac3430a5', '01a228fa-1227-764b-b646-a6c6025d135a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'due', 'principal', 1000),
	('01a228fa-1245-731d-8384-b8ee00704657', '01a228fa-1245-731d-8384-b8ed3c68b7fb', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-125e-768f-8d6a-0a21f3ebe64f', '01a228fa-125e-768f-8d6a-0a2087b4d7a3', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-127a-71f9-8105-a06a71a8df77', '01a228fa-127a-71f9-8105-a0697be660ef', '01a228fa-03b3-75d3-80ab-7060671e010a', 'due', 'principal', 10000),
	('01a228fa-127a-71f9-8105-a06e53f7b09a', '01a228fa-127a-71f9-8105-a06d8c02686a', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-127a-71f9-8105-a0726c5ef06f', '01a228fa-127a-71f9-8105-a071b5e11a80', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-127a-71f9-8105-a076134f14a6', '01a228fa-127a-71f9-8105-a075938adfa2', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 13333),
	('01a228fa-12d8-779a-8cca-62a5c00db683', '01a228fa-12d8-779a-8cca-62a4ed91a8cb', '01a228fa-03b3-75d3-80ab-7060671e010a', 'due', 'principal', 10000),
	('01a228fa-12d8-779a-8cca-62a9d6966caf', '01a228fa-12d8-779a-8cca-62a8d7095ee0', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-12d8-779a-8cca-62adc3d3e7ed', '01a228fa-12d8-779a-8cca-62ac46240842', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-12d8-779a-8cca-62b1af753e68', '01a228fa-12d8-779a-8cca-62b0084c972a', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 13333);
INSERT INTO public.ledger_transfer VALUES
	('01a228fa-130e-7717-b332-d1cddafd5643', '01a228fa-130d-70c1-bb7b-e7b6f68801bf', '01a228fa-03b3-75d3-80ab-7060671e010a', 'due', 'principal', 10000),
	('01a228fa-130e-7717-b332-d1d16705cb4b', '01a228fa-130e-7717-b332-d1d0ea20dc88', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-130e-7717-b332-d1d53b450366', '01a228fa-130e-7717-b332-d1d4258eb54a', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-130e-7717-b332-d1d993faa258', '01a228fa-130e-7717-b332-d1d8986f227f', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 13333),
	('01a228fa-1347-730a-9e3c-49b7f4cbb723', '01a228fa-1347-730a-9e3c-49b65d8c2223', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-135c-77a5-9062-36db4f090df8', '01a228fa-135c-77a5-9062-36da5753c64f', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-1366-7025-9430-b0811abb9f8b', '01a228fa-1366-7025-9430-b080538c0b6f', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-136e-7288-b084-9a7fc4f70a86', '01a228fa-136e-7288-b084-9a7e16738beb', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-1378-7775-8d55-934b060b8dcb', '01a228fa-1378-7775-8d55-934a494ed76d', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-1385-70e9-bb0a-237c950763fa', '01a228fa-1385-70e9-bb0a-237b388a8384', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-1391-7693-b000-4292d198ba1e', '01a228fa-1391-7693-b000-4291cfbeb6c7', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-1399-7326-b7f3-550c1e1cb53c', '01a228fa-1399-7326-b7f3-550b73acbde8', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-13a7-71d2-92b6-d5e60c95c971', '01a228fa-13a7-71d2-92b6-d5e5eb074698', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-13b1-7448-abbd-130239c720c8', '01a228fa-13b1-7448-abbd-13017aeb1ebb', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-13be-72d5-a59a-99b530e2739e', '01a228fa-13bd-77f5-9512-6b79ab4ecad4', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-13c9-7768-8404-64d226c84a94', '01a228fa-13c9-7768-8404-64d14835e17f', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-13d3-7179-a42a-233f09cdb631', '01a228fa-13d3-7179-a42a-233ed2a5df05', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-13db-7627-9562-d0e0f5df049b', '01a228fa-13db-7627-9562-d0df687776de', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-13e9-7158-9b03-991a42eb6d70', '01a228fa-13e9-7158-9b03-9919d44829ab', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-13f1-77c2-b7e2-b5da936976fa', '01a228fa-13f1-77c2-b7e2-b5d9493bc4bd', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-13fd-721e-91fb-e1b71e1a026e', '01a228fa-13fd-721e-91fb-e1b6f82a7c66', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-1433-75e0-8ad6-cbb7d0df2440', '01a228fa-1433-75e0-8ad6-cbb67d0ee28a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-149b-715e-93ff-8ffb17a1aa0d', '01a228fa-149b-715e-93ff-8ffa2d18bfb8', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-14aa-706d-81ce-d1642e74790a', '01a228fa-14aa-706d-81ce-d1637cca38f5', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-14b2-77f1-be21-9a4f30aa32e1', '01a228fa-14b2-77f1-be21-9a4eccf0c267', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-14bd-71d7-89ba-d4141f37a292', '01a228fa-14bd-71d7-89ba-d413b5a0d729', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-14c7-7059-884b-cb94774f8b60', '01a228fa-14c7-7059-884b-cb932a27a592', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-14cf-7351-bac4-4d85aae01b65', '01a228fa-14cf-7351-bac4-4d84d8876e4c', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-14e5-74a3-b81f-e9718b522468', '01a228fa-14e5-74a3-b81f-e970d92b453a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-150d-7285-abe6-112d3715cb40', '01a228fa-150d-7285-abe6-112c00e404b9', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-152d-72b4-b310-e0f27ee78d01', '01a228fa-152d-72b4-b310-e0f1d094153a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-154d-74ca-8c58-176215394c9c', '01a228fa-154d-74ca-8c58-17612a633620', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-1561-77cb-a8b2-e551e6c4fb3f', '01a228fa-1561-77cb-a8b2-e5500abe4cda', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-1570-738a-8adc-088f019fbf2f', '01a228fa-1570-738a-8adc-088ee894b6a7', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-158d-704d-a41c-0b931dbf2592', '01a228fa-158d-704d-a41c-0b921fb7e16c', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-15b1-77b1-b218-7aa32ca89f29', '01a228fa-15b1-77b1-b218-7aa2269bb7b8', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-15dd-71de-af0c-ee7e096aa5de', '01a228fa-15dd-71de-af0c-ee7dea2635a8', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-15ed-7298-a119-7b4b9c9bbeb1', '01a228fa-15ed-7298-a119-7b4a92515194', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-1601-771d-b369-de03691a4914', '01a228fa-1601-771d-b369-de02834a1fad', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-1612-736d-9f94-afd8cdd3b5cd', '01a228fa-1611-7703-bb4e-ebe2a918a61a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 'bank', 'due', 1000),
	('01a228fa-1634-76a0-9354-3ec441cf3925', '01a228fa-1634-76a0-9354-3ec39369d522', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'bank', 'due', 14500),
	('01a228fa-1639-7689-ac1e-db57ffdea9e3', '01a228fa-1639-7689-ac1e-db565dd168ef', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'bank', 'due', 14500),
	('01a228fa-1657-770b-9a89-2e47fc4b0ebd', '01a228fa-1657-770b-9a89-2e46a6c9b358', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'bank', 'due', 14500),
	('01a228fa-165c-726a-9433-cc9573d79f4c', '01a228fa-165c-726a-9433-cc9443c3ee67', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'bank', 'due', 14500),
	('01a228fa-1685-7532-a65c-17c3df2547fe', '01a228fa-1685-7532-a65c-17c208f8b878', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'bank', 'due', 14500),
	('01a228fa-16a8-76bc-9967-b8fbb6bd8fd3', '01a228fa-16a8-76bc-9967-b8fa93c41b64', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'bank', 'due', 14500),
	('01a228fa-16ae-7370-8448-a121804f858a', '01a228fa-16ae-7370-8448-a120ab1c6445', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'bank', 'due', 14500),
	('01a228fa-16b6-72f9-9473-1f2370d9b3d6', '01a228fa-16b6-72f9-9473-1f22ec320b88', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'bank', 'due', 14500),
	('01a228fa-16cb-7059-adbc-4c56cc42c751', '01a228fa-16cb-7059-adbc-4c55dbb61726', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'bank', 'due', 14500),
	('01a228fa-16cf-7773-a435-1f44d02f2f44', '01a228fa-16cf-7773-a435-1f43b034dc03', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'bank', 'due', 14500),
	('01a228fa-16d5-7572-9478-eaa4f1e9dc75', '01a228fa-16d5-7572-9478-eaa323a4f01c', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'bank', 'due', 14500),
	('01a228fa-16dc-7695-a037-ade0b84f708f', '01a228fa-16dc-7695-a037-addf7bba702e', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'bank', 'due', 14500),
	('01a228fa-16ec-7447-bd91-f4187cbf8b21', '01a228fa-16ec-7447-bd91-f417179482eb', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'bank', 'due', 14500),
	('01a228fa-16f1-70f5-8860-45e153faec44', '01a228fa-16f1-70f5-8860-45e0a5095758', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'bank', 'due', 14500),
	('01a228fa-16f7-755d-b37d-53c79a7677db', '01a228fa-16f7-755d-b37d-53c67e2b8806', '01a228fa-03b3-75d3-80ab-7060671e010a', 'bank', 'due', 10000),
	('01a228fa-16fe-77c9-a032-dd248fc79dc0', '01a228fa-16fe-77c9-a032-dd23c4eb3682', '01a228fa-03b3-75d3-80ab-7060671e010a', 'bank', 'due', 10000),
	('01a228fa-1705-71c4-9d20-b54ddb57caac', '01a228fa-1705-71c4-9d20-b54c93e6138e', '01a228fa-05d6-7746-b126-23f7c1241b59', 'bank', 'due', 10000),
	('01a228fa-1711-762d-82e1-3656b74b8385', '01a228fa-1711-762d-82e1-36554d6c958a', '01a228fa-05d6-7746-b126-23f7c1241b59', 'bank', 'due', 10000),
	('01a228fa-171c-70cc-a68c-6f3b5627afd0', '01a228fa-171c-70cc-a68c-6f3a53f4f806', '01a228fa-0930-722b-b380-e4a835966691', 'bank', 'due', 13333),
	('01a228fa-17ae-716f-b8c4-d5ad934fbebd', '01a228fa-17ae-716f-b8c4-d5ac6eabd779', '01a228fa-05d6-7746-b126-23f7c1241b59', 'bank', 'due', 10000),
	('01a228fa-17ae-716f-b8c4-d5aef4e0e569', '01a228fa-17ae-716f-b8c4-d5ac6eabd779', '01a228fa-05d6-7746-b126-23f7c1241b59', 'bank', 'credit', 4000),
	('01a228fa-3056-77c5-b1ee-7c7b80ec66ec', '01a228fa-3056-77c5-b1ee-7c7a4cdd57eb', '01a228fa-0930-722b-b380-e4a835966691', 'principal', 'due', 26666),
	('01a228fa-3739-7324-94e4-8543478a6958', '01a228fa-3739-7324-94e4-854295ef6793', '01a228fa-03b3-75d3-80ab-7060671e010a', 'due', 'principal', 10000),
	('01a228fa-373a-70c0-93a1-7732a968b38d', '01a228fa-373a-70c0-93a1-7731eafe94a4', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-373a-70c0-93a1-773390b0e3d6', '01a228fa-373a-70c0-93a1-7731eafe94a4', '01a228fa-05d6-7746-b126-23f7c1241b59', 'credit', 'due', 4000),
	('01a228fa-373a-70c0-93a1-77387e99c6f7', '01a228fa-373a-70c0-93a1-7737480016e2', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-3230-7525-bba7-79ac9e9b91f2', '01a228fa-3230-7525-bba7-79ab3ad2e19c', '01a228fa-03b3-75d3-80ab-7060671e010a', 'bank', 'due', 10000),
	('01a228fa-447b-74b9-8a58-4a05ccd59683', '01a228fa-447b-74b9-8a58-4a043d33d303', '01a228fa-03b3-75d3-80ab-7060671e010a', 'bank', 'due', 10000),
	('01a228fa-48ff-7425-99c7-b6026cd3fae1', '01a228fa-48fe-7725-a81b-46e4568ca504', '01a228fa-03b3-75d3-80ab-7060671e010a', 'due', 'principal', 10000),
	('01a228fa-48ff-7425-99c7-b606596e0df3', '01a228fa-48ff-7425-99c7-b60557bf41d3', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-48ff-7425-99c7-b60a540cf723', '01a228fa-48ff-7425-99c7-b609dba8e795', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-48ff-7425-99c7-b60ebc92dbb0', '01a228fa-48ff-7425-99c7-b60d8ddd89fd', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 3989),
	('01a228fa-5643-7068-9183-935046c2f487', '01a228fa-5643-7068-9183-934ffac59035', '01a228fa-03b3-75d3-80ab-7060671e010a', 'bank', 'due', 10000),
	('01a228fa-5aa5-7513-a857-07cd43f88c7d', '01a228fa-5aa5-7513-a857-07cc221e603f', '01a228fa-03b3-75d3-80ab-7060671e010a', 'due', 'principal', 10000),
	('01a228fa-5aa6-7320-9f62-67c127e2c6c2', '01a228fa-5aa6-7320-9f62-67c0a243e7d7', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-5aa6-7320-9f62-67c56b8c8d9e', '01a228fa-5aa6-7320-9f62-67c44f4cf9f1', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-5aa6-7320-9f62-67c9ed0622b2', '01a228fa-5aa6-7320-9f62-67c881900b5e', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 3989),
	('01a228fa-673b-773a-9b1c-04a4f7bda813', '01a228fa-673b-773a-9b1c-04a3fb9a320e', '01a228fa-03b3-75d3-80ab-7060671e010a', 'bank', 'due', 10000),
	('01a228fa-6c43-7361-9f6d-0f2b285b9e25', '01a228fa-6c43-7361-9f6d-0f2a588ade80', '01a228fa-03b3-75d3-80ab-7060671e010a', 'due', 'principal', 10000),
	('01a228fa-6c43-7361-9f6d-0f2f54e88563', '01a228fa-6c43-7361-9f6d-0f2ed9d41240', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-6c43-7361-9f6d-0f33c6b27f5e', '01a228fa-6c43-7361-9f6d-0f3263872ea6', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-6c43-7361-9f6d-0f3791ba21dd', '01a228fa-6c43-7361-9f6d-0f368d1cf3a0', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 3989),
	('01a228fa-7960-75fe-a6ae-380882f0c539', '01a228fa-7960-75fe-a6ae-38074fc50f8c', '01a228fa-0930-722b-b380-e4a835966691', 'principal', 'due', 3989),
	('01a228fa-7978-738d-8476-398a9c586795', '01a228fa-7978-738d-8476-3989327f7f67', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 3989),
	('01a228fa-7978-738d-8476-398b4bb2aa87', '01a228fa-7978-738d-8476-3989327f7f67', '01a228fa-0930-722b-b380-e4a835966691', 'credit', 'due', 3000),
	('01a228fa-7979-75dc-828d-b0d81b7f11ed', '01a228fa-7979-75dc-828d-b0d77af6c171', '01a228fa-0930-722b-b380-e4a835966691', 'bank', 'credit', 3000),
	('01a228fa-7bb8-7139-83d7-6d6b2e4b5ec6', '01a228fa-7bb8-7139-83d7-6d6a8c08b930', '01a228fa-03b3-75d3-80ab-7060671e010a', 'bank', 'due', 10000),
	('01a228fa-7fff-7439-86ff-f578b6ebaaca', '01a228fa-7fff-7439-86ff-f57722745b36', '01a228fa-03b3-75d3-80ab-7060671e010a', 'due', 'principal', 10000),
	('01a228fa-7fff-7439-86ff-f57c18d1feb4', '01a228fa-7fff-7439-86ff-f57b58bb60a9', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-7fff-7439-86ff-f58033b9bcd7', '01a228fa-7fff-7439-86ff-f57f8710a3a7', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-7fff-7439-86ff-f584a5198437', '01a228fa-7fff-7439-86ff-f583bcbefbcd', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 3989),
	('01a228fa-8eec-74d9-bac0-b6c3375dfeb4', '01a228fa-8eec-74d9-bac0-b6c2d24a06f1', '01a228fa-03b3-75d3-80ab-7060671e010a', 'bank', 'due', 10000),
	('01a228fa-93b6-70f8-9ec0-10e1cc781353', '01a228fa-93b6-70f8-9ec0-10e058aca024', '01a228fa-03b3-75d3-80ab-7060671e010a', 'due', 'principal', 10000),
	('01a228fa-93b6-70f8-9ec0-10e5acbab65a', '01a228fa-93b6-70f8-9ec0-10e427ffe4e8', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-93b6-70f8-9ec0-10e97a532fe0', '01a228fa-93b6-70f8-9ec0-10e833fc8027', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-93b6-70f8-9ec0-10edf555124c', '01a228fa-93b6-70f8-9ec0-10ec06b2ad33', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 3989),
	('01a228fa-a222-713b-923d-a5538b038d36', '01a228fa-a222-713b-923d-a552a3001f26', '01a228fa-03b3-75d3-80ab-7060671e010a', 'bank', 'due', 10000),
	('01a228fa-a558-71ec-a2f2-2ad0c1e26499', '01a228fa-a558-71ec-a2f2-2acfb60b3733', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-a559-7337-a2c2-f610c134e8cc', '01a228fa-a559-7337-a2c2-f60fb31a6e29', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-a559-7337-a2c2-f6144e744015', '01a228fa-a559-7337-a2c2-f613ce766ae9', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 3989);
INSERT INTO public.ledger_transfer VALUES
	('01a228fa-b274-71e7-961a-e8b014def0a4', '01a228fa-b274-71e7-961a-e8af796208f7', '01a228fa-03b3-75d3-80ab-7060671e010a', 'bank', 'credit', 10000),
	('01a228fa-b729-70eb-8b6c-45c639749f70', '01a228fa-b729-70eb-8b6c-45c5f523c1f3', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-b729-70eb-8b6c-45ca41d0baec', '01a228fa-b729-70eb-8b6c-45c96b4ed7cd', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-b729-70eb-8b6c-45ce26381607', '01a228fa-b729-70eb-8b6c-45cd7cdfbbee', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 3989),
	('01a228fa-c6a7-7608-b0c2-27e18577e088', '01a228fa-c6a7-7608-b0c2-27e09345c2f5', '01a228fa-03b3-75d3-80ab-7060671e010a', 'bank', 'credit', 10000),
	('01a228fa-cb18-72ec-aa77-076663deb12f', '01a228fa-cb18-72ec-aa77-0765ea842f1c', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-cb18-72ec-aa77-076a2b717d68', '01a228fa-cb18-72ec-aa77-0769ffd99130', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-cb18-72ec-aa77-076eab404cf6', '01a228fa-cb18-72ec-aa77-076dd01c3265', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 3989),
	('01a228fa-d892-7687-b997-00496fb95fcc', '01a228fa-d892-7687-b997-0048a7425f16', '01a228fa-03b3-75d3-80ab-7060671e010a', 'bank', 'credit', 10000),
	('01a228fa-dcc3-70ff-91b4-0b31265fb086', '01a228fa-dcc3-70ff-91b4-0b30ed7e80b2', '01a228fa-03b3-75d3-80ab-7060671e010a', 'due', 'principal', 10000),
	('01a228fa-dcc3-70ff-91b4-0b32109b83c0', '01a228fa-dcc3-70ff-91b4-0b30ed7e80b2', '01a228fa-03b3-75d3-80ab-7060671e010a', 'credit', 'due', 10000),
	('01a228fa-dcc3-70ff-91b4-0b37c672d7bc', '01a228fa-dcc3-70ff-91b4-0b365ac4c69b', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-dcc5-72dc-b19c-9779ceab9aec', '01a228fa-dcc5-72dc-b19c-977866ea26dc', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-dcc5-72dc-b19c-977d92f51549', '01a228fa-dcc5-72dc-b19c-977c6e9ac6bb', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 3989),
	('01a228fa-e893-7372-9909-39aa23f0418f', '01a228fa-e893-7372-9909-39a94889ec95', '01a228fa-03b3-75d3-80ab-7060671e010a', 'bank', 'credit', 10000),
	('01a228fa-ec51-7103-9401-fa5304d1f3de', '01a228fa-ec51-7103-9401-fa52b699023e', '01a228fa-0110-70f1-96ef-59bc468e695f', 'due', 'income_share_income', 15000),
	('01a228fa-ec51-7103-9401-fa57f61ebe45', '01a228fa-ec51-7103-9401-fa567e6d7a80', '01a228fa-03b3-75d3-80ab-7060671e010a', 'due', 'principal', 10000),
	('01a228fa-ec51-7103-9401-fa58593470ea', '01a228fa-ec51-7103-9401-fa567e6d7a80', '01a228fa-03b3-75d3-80ab-7060671e010a', 'credit', 'due', 10000),
	('01a228fa-ec51-7103-9401-fa5d5ed5f642', '01a228fa-ec51-7103-9401-fa5c614c763b', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-ec51-7103-9401-fa6183868679', '01a228fa-ec51-7103-9401-fa60b675c242', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-ec51-7103-9401-fa656e3d963c', '01a228fa-ec51-7103-9401-fa64e60f90b7', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 3989),
	('01a228fa-f9d3-7697-91a0-caf0877b02d1', '01a228fa-f9d3-7697-91a0-caef43ac66d0', '01a228fa-03b3-75d3-80ab-7060671e010a', 'bank', 'credit', 10000),
	('01a228fa-fdd8-73c8-80ff-1e4ea94491f0', '01a228fa-fdd8-73c8-80ff-1e4d97eec989', '01a228fa-0110-70f1-96ef-59bc468e695f', 'due', 'income_share_income', 15000),
	('01a228fa-fdd9-770c-a93c-bd6ac08f78fa', '01a228fa-fdd9-770c-a93c-bd69a9e428e1', '01a228fa-03b3-75d3-80ab-7060671e010a', 'due', 'principal', 10000),
	('01a228fa-fdd9-770c-a93c-bd6b0caa0f11', '01a228fa-fdd9-770c-a93c-bd69a9e428e1', '01a228fa-03b3-75d3-80ab-7060671e010a', 'credit', 'due', 10000),
	('01a228fa-fdd9-770c-a93c-bd701ef1890d', '01a228fa-fdd9-770c-a93c-bd6fc2f82bca', '01a228fa-05d6-7746-b126-23f7c1241b59', 'due', 'principal', 10000),
	('01a228fa-fdd9-770c-a93c-bd747819ce62', '01a228fa-fdd9-770c-a93c-bd734fb4d0c4', '01a228fa-0743-76f1-90f0-a2a3445882b9', 'due', 'income_share_income', 14500),
	('01a228fa-fdd9-770c-a93c-bd78d4b8ad82', '01a228fa-fdd9-770c-a93c-bd77bd041a06', '01a228fa-0930-722b-b380-e4a835966691', 'due', 'principal', 3989);


--
-- Data for Name: manager_proposal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.manager_proposal VALUES
	('01a228f9-fce6-7666-b05d-fed7053c20e2', '{"kind": "reset", "account": "01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73"}', '01a228f9-fc99-7215-86fd-f36aaee73e21', '2026-03-02 00:23:21.558+00', NULL, NULL, NULL);


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES
	('01a228fa-07e8-721d-8ce8-06efa851c1d8', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'agreement-accepted', '{"what": "case", "notice": {"kind": "agreement_accepted", "withdraw_until": "2023-12-16"}}', '2023-12-02 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-12-02 10:00:00+00', 1),
	('01a228fa-0822-74de-b75f-c0bd47eeb2aa', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2024-01-08", "kind": "paid_out", "amount": 270000}}', '2024-01-08 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-01-08 10:00:00+00', 1),
	('01a228fa-085e-7105-a213-491e12927247', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2024-04-08", "kind": "paid_out", "amount": 270000}}', '2024-04-08 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-04-08 10:00:00+00', 1),
	('01a228fa-0a62-77ae-8fe0-cd915d3faf8f', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'case-received', '{"what": "case", "notice": {"kind": "case_received", "decide_by": "2022-01-03"}}', '2021-11-08 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2021-11-08 10:00:00+00', 1),
	('01a228fa-0aec-725e-8b45-67047ff51b14', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'decision-made', '{"what": "case", "notice": {"on": "2021-11-23", "kind": "decision_made"}}', '2021-11-23 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2021-11-23 10:00:00+00', 1),
	('01a228fa-0b6a-771e-82ab-477ace1bef38', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'agreement-accepted', '{"what": "case", "notice": {"kind": "agreement_accepted", "withdraw_until": "2021-12-11"}}', '2021-11-27 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2021-11-27 10:00:00+00', 1),
	('01a228fa-0b71-768b-9acb-5a30940cdbdd', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2022-01-03", "kind": "paid_out", "amount": 70000}}', '2022-01-03 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2022-01-03 10:00:00+00', 1),
	('01a228fa-0b78-73ac-93d1-1db183955184', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2022-01-03", "kind": "paid_out", "amount": 18000}}', '2022-01-03 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2022-01-03 10:00:00+00', 1),
	('01a228fa-0b81-76b4-89c0-8118dc38aa62', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2022-04-03", "kind": "paid_out", "amount": 18000}}', '2022-04-03 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2022-04-03 10:00:00+00', 1),
	('01a228fa-0c16-767a-8592-bcd1e25fdce4', '01a228fa-0be9-70ce-a2a3-22cf7d3efda2', 'amina@voorbeeld.example', 'nl', 'case-received', '{"what": "case", "notice": {"kind": "case_received", "decide_by": "2026-03-16"}}', '2026-01-19 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-19 10:00:00+00', 1),
	('01a228fa-0c19-76e9-a97d-5d7a5ab00299', '01a228fa-0be9-70ce-a2a3-22cf7d3efda2', 'amina@voorbeeld.example', 'nl', 'case-withdrawn', '{"what": "case", "notice": {"on": "2026-01-25", "kind": "case_withdrawn"}}', '2026-01-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-25 10:00:00+00', 1),
	('01a228fa-0c6c-745a-8c76-786c73763ec1', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2022-11", "amount": 1000, "due_on": "2022-11-25"}}', '2022-11-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2022-11-01 10:00:00+00', 2),
	('01a228f9-fd41-70f0-ac30-5fba51f0280c', '01a228f9-fd09-73b9-b36b-4ff6714fe9b6', 'stefan@voorbeeld.example', 'nl', 'case-received', '{"what": "case", "notice": {"kind": "case_received", "decide_by": "2026-04-24"}}', '2026-02-27 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-27 10:00:00+00', 1),
	('01a228f9-fd78-77a8-bf23-5e8a4ee2f420', '01a228f9-fd4d-71eb-b8de-d1a691b2b0ab', 'priya@voorbeeld.example', 'nl', 'case-received', '{"what": "case", "notice": {"kind": "case_received", "decide_by": "2026-03-02"}}', '2026-01-05 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-05 10:00:00+00', 1),
	('01a228f9-fdc2-75b1-a8a0-8ad979a3ef6d', '01a228f9-fd90-7203-a47b-a28c1185ae2c', 'hanna@voorbeeld.example', 'nl', 'case-received', '{"what": "case", "notice": {"kind": "case_received", "decide_by": "2026-04-06"}}', '2026-02-09 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-09 10:00:00+00', 1),
	('01a228f9-fe1a-738e-ac68-46bb2ee87cf3', '01a228f9-fdea-76c2-b0b2-fd9b4672ae2b', 'yusuf@voorbeeld.example', 'nl', 'case-received', '{"what": "case", "notice": {"kind": "case_received", "decide_by": "2026-03-30"}}', '2026-02-02 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-02 10:00:00+00', 1),
	('01a228f9-fe49-770f-965b-34591baffbd4', '01a228f9-fdea-76c2-b0b2-fd9b4672ae2b', 'yusuf@voorbeeld.example', 'nl', 'papers-wanted', '{"what": "case", "notice": {"kind": "papers_wanted", "kinds": ["municipal_statement", "payslip"], "before": "2026-02-21"}}', '2026-02-07 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-07 10:00:00+00', 1),
	('01a228f9-fe6c-70c3-afe4-cb285aefa68f', '01a228f9-fe4f-717f-a0aa-6c5049808e12', 'daniel@voorbeeld.example', 'nl', 'case-received', '{"what": "case", "notice": {"kind": "case_received", "decide_by": "2026-03-18"}}', '2026-01-21 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-21 10:00:00+00', 1),
	('01a228f9-fee4-7095-b4f3-f811203a8684', '01a228f9-fe8a-7589-83b9-6f3e775eae70', 'grace@voorbeeld.example', 'en', 'case-received', '{"what": "case", "notice": {"kind": "case_received", "decide_by": "2026-03-23"}}', '2026-01-26 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-26 10:00:00+00', 1),
	('01a228f9-ffb6-70c7-b443-11bc4750f529', '01a228f9-fe8a-7589-83b9-6f3e775eae70', 'grace@voorbeeld.example', 'en', 'decision-made', '{"what": "case", "notice": {"on": "2026-02-10", "kind": "decision_made"}}', '2026-02-10 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-10 10:00:00+00', 1),
	('01a228f9-ffed-7177-a2ce-b9742aa03f20', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'fatima@voorbeeld.example', 'nl', 'case-received', '{"what": "case", "notice": {"kind": "case_received", "decide_by": "2025-12-29"}}', '2025-11-03 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-11-03 10:00:00+00', 1),
	('01a228fa-011c-734b-b191-031242fad8aa', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'fatima@voorbeeld.example', 'nl', 'decision-made', '{"what": "case", "notice": {"on": "2025-11-18", "kind": "decision_made"}}', '2025-11-18 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-11-18 10:00:00+00', 1),
	('01a228fa-019c-76ce-ad84-9297b5a4d562', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'fatima@voorbeeld.example', 'nl', 'agreement-accepted', '{"what": "case", "notice": {"kind": "agreement_accepted", "withdraw_until": "2025-12-06"}}', '2025-11-22 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-11-22 10:00:00+00', 1),
	('01a228fa-0272-7160-b77c-bba5f60e837d', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'fatima@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2026-02-02", "kind": "paid_out", "amount": 90000}}', '2026-02-02 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-02 10:00:00+00', 1),
	('01a228fa-02a3-7364-8dc0-c8485ce265a1', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'fatima@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2026-02-02", "kind": "paid_out", "amount": 50000}}', '2026-02-02 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-02 10:00:00+00', 1),
	('01a228fa-02b2-7575-a08c-928c5932f095', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'fatima@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2026-02-02", "kind": "paid_out", "amount": 390000}}', '2026-02-02 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-02 10:00:00+00', 1),
	('01a228fa-02e6-7361-bcab-8671635dbd8b', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'case-received', '{"what": "case", "notice": {"kind": "case_received", "decide_by": "2024-12-30"}}', '2024-11-04 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-11-04 10:00:00+00', 1),
	('01a228fa-03be-7229-ae50-f1824a8537d5', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'decision-made', '{"what": "case", "notice": {"on": "2024-11-19", "kind": "decision_made"}}', '2024-11-19 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-11-19 10:00:00+00', 1),
	('01a228fa-0495-7316-8e99-5605c172ee74', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'agreement-accepted', '{"what": "case", "notice": {"kind": "agreement_accepted", "withdraw_until": "2024-12-07"}}', '2024-11-23 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-11-23 10:00:00+00', 1),
	('01a228fa-04b4-73e2-897d-62279dcfeb15', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2025-01-02", "kind": "paid_out", "amount": 50000}}', '2025-01-02 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-01-02 10:00:00+00', 1),
	('01a228fa-04b8-7466-ac4c-926269605c68', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2025-01-06", "kind": "paid_out", "amount": 90000}}', '2025-01-06 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-01-06 10:00:00+00', 1),
	('01a228fa-04c6-71b1-8b47-f298de9d9d46', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2025-01-06", "kind": "paid_out", "amount": 180000}}', '2025-01-06 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-01-06 10:00:00+00', 1),
	('01a228fa-04e3-745c-9117-6288fedb5441', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2025-02-03", "kind": "paid_out", "amount": 50000}}', '2025-02-03 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-02-03 10:00:00+00', 1),
	('01a228fa-04e7-76f7-b601-f5018997b780', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2025-03-03", "kind": "paid_out", "amount": 50000}}', '2025-03-03 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-03-03 10:00:00+00', 1),
	('01a228fa-04ee-7007-a45a-61eb763ffc1f', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2025-04-01", "kind": "paid_out", "amount": 50000}}', '2025-04-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-04-01 10:00:00+00', 1),
	('01a228fa-0507-748d-a783-36f7f337b4e4', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2025-04-06", "kind": "paid_out", "amount": 180000}}', '2025-04-06 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-04-06 10:00:00+00', 1),
	('01a228fa-050c-77b7-8a69-a73232c6e000', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2025-05-01", "kind": "paid_out", "amount": 50000}}', '2025-05-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-05-01 10:00:00+00', 1),
	('01a228fa-0511-7289-84b4-57f8fa9d19bb', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2025-06-02", "kind": "paid_out", "amount": 50000}}', '2025-06-02 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-06-02 10:00:00+00', 1),
	('01a228fa-0545-72da-89f7-0feef0d59aea', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'case-received', '{"what": "case", "notice": {"kind": "case_received", "decide_by": "2025-01-06"}}', '2024-11-11 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-11-11 10:00:00+00', 1),
	('01a228fa-2baa-74f1-9203-fd729be59782', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'fatima@voorbeeld.example', 'nl', 'income-received', '{"what": "case", "notice": {"from": "2026-03", "kind": "income_received"}}', '2026-03-02 20:23:33.518+00', '2026-03-02 20:24:33.914+00', 1, '2026-03-02 20:23:33.942+00', NULL, NULL, '2026-03-02 20:23:33.518+00', 1),
	('01a228fa-2e39-716d-ad43-f708d34abb38', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'less-asked', '{"what": "case", "notice": {"kind": "less_asked", "amount": 4000, "answer_by": "2026-03-09"}}', '2026-03-02 20:23:34.152+00', '2026-03-02 20:24:34.416+00', 1, '2026-03-02 20:23:34.431+00', NULL, NULL, '2026-03-02 20:23:34.152+00', 1),
	('01a228fa-305c-726a-8839-e9c6a297bdaa', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'plan-changed', '{"what": "case", "notice": {"on": "2026-03-02", "kind": "plan_changed"}}', '2026-03-02 20:23:34.729+00', '2026-03-02 20:24:34.916+00', 1, '2026-03-02 20:23:34.927+00', NULL, NULL, '2026-03-02 20:23:34.729+00', 1),
	('01a228fa-3235-7082-98e3-aa700429257c', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-03-02", "kind": "payment_received", "amount": 10000}}', '2026-03-02 20:23:35.199+00', '2026-03-02 20:24:35.416+00', 1, '2026-03-02 20:23:35.426+00', NULL, NULL, '2026-03-02 20:23:35.199+00', 1),
	('01a228fa-05d7-77a2-984d-7186896d6239', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'decision-made', '{"what": "case", "notice": {"on": "2024-11-26", "kind": "decision_made"}}', '2024-11-26 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-11-26 10:00:00+00', 1),
	('01a228fa-0639-7798-a796-c4dad3a139c5', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'agreement-accepted', '{"what": "case", "notice": {"kind": "agreement_accepted", "withdraw_until": "2024-12-14"}}', '2024-11-30 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-11-30 10:00:00+00', 1),
	('01a228fa-065f-712a-82f8-63142e38ae0f', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2025-01-06", "kind": "paid_out", "amount": 180000}}', '2025-01-06 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-01-06 10:00:00+00', 1),
	('01a228fa-068e-71c3-a2a3-7cb879ccb390', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2025-04-06", "kind": "paid_out", "amount": 180000}}', '2025-04-06 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-04-06 10:00:00+00', 1),
	('01a228fa-06c4-752a-8c4b-888d9ec874a6', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'case-received', '{"what": "case", "notice": {"kind": "case_received", "decide_by": "2024-01-08"}}', '2023-11-13 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-11-13 10:00:00+00', 1),
	('01a228fa-0743-76f1-90f0-a2a43500c13e', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'decision-made', '{"what": "case", "notice": {"on": "2023-11-28", "kind": "decision_made"}}', '2023-11-28 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-11-28 10:00:00+00', 1),
	('01a228fa-087b-7447-a2dc-4712e0bc015b', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'case-received', '{"what": "case", "notice": {"kind": "case_received", "decide_by": "2025-01-13"}}', '2024-11-18 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-11-18 10:00:00+00', 1),
	('01a228fa-0936-75b4-b3ff-10a08dfdda91', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'decision-made', '{"what": "case", "notice": {"on": "2024-12-03", "kind": "decision_made"}}', '2024-12-03 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-12-03 10:00:00+00', 1),
	('01a228fa-09c4-70e0-857d-ad8710e6c2ce', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'agreement-accepted', '{"what": "case", "notice": {"kind": "agreement_accepted", "withdraw_until": "2024-12-21"}}', '2024-12-07 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-12-07 10:00:00+00', 1),
	('01a228fa-09fa-7168-b3f1-2d3f5fd3d7ee', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2025-01-06", "kind": "paid_out", "amount": 90000}}', '2025-01-06 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-01-06 10:00:00+00', 1),
	('01a228fa-0a1a-70b9-9cf4-4e65f306d63a', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2025-01-06", "kind": "paid_out", "amount": 240000}}', '2025-01-06 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-01-06 10:00:00+00', 1),
	('01a228fa-0a32-730d-8d6e-d784915c7c40', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'paid-out', '{"what": "case", "notice": {"on": "2025-04-06", "kind": "paid_out", "amount": 240000}}', '2025-04-06 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-04-06 10:00:00+00', 1),
	('01a228fa-0b9d-71bd-920d-50976af92c54', '01a228fa-0b8d-709b-86ba-be91a7a4c3f0', 'willem@voorbeeld.example', 'nl', 'case-received', '{"what": "case", "notice": {"kind": "case_received", "decide_by": "2026-03-09"}}', '2026-01-12 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-12 10:00:00+00', 1),
	('01a228fa-0be7-73ff-8e1f-e26337ea8bad', '01a228fa-0b8d-709b-86ba-be91a7a4c3f0', 'willem@voorbeeld.example', 'nl', 'decision-made', '{"what": "case", "notice": {"on": "2026-01-27", "kind": "decision_made"}}', '2026-01-27 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-27 10:00:00+00', 1),
	('01a228fa-0c85-70e4-821e-fd2802469904', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2022-12", "amount": 1000, "due_on": "2022-12-25"}}', '2022-12-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2022-12-01 10:00:00+00', 2),
	('01a228fa-0c9f-749b-a26f-6354e679a7a3', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2023-01", "amount": 1000, "due_on": "2023-01-25"}}', '2023-01-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-01-01 10:00:00+00', 2),
	('01a228fa-0cb8-7773-a3b4-a75d83979ece', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2023-02", "amount": 1000, "due_on": "2023-02-25"}}', '2023-02-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-02-01 10:00:00+00', 2),
	('01a228fa-0cd1-730b-b02a-e82d2628e020', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2023-03", "amount": 1000, "due_on": "2023-03-25"}}', '2023-03-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-03-01 10:00:00+00', 2),
	('01a228fa-0ce3-725b-b125-765051a7bc5c', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2023-04", "amount": 1000, "due_on": "2023-04-25"}}', '2023-04-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-04-01 10:00:00+00', 2),
	('01a228fa-0cfd-7694-803a-3824389f4ed0', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2023-05", "amount": 1000, "due_on": "2023-05-25"}}', '2023-05-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-05-01 10:00:00+00', 2),
	('01a228fa-0d43-7743-a13a-6e6da98565cc', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2023-06", "amount": 1000, "due_on": "2023-06-25"}}', '2023-06-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-06-01 10:00:00+00', 2),
	('01a228fa-0dbc-77ad-99b3-ec3365b47ff9', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2023-07", "amount": 1000, "due_on": "2023-07-25"}}', '2023-07-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-07-01 10:00:00+00', 2),
	('01a228fa-0dea-73e0-8daf-a44ac457e4fe', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2023-08", "amount": 1000, "due_on": "2023-08-25"}}', '2023-08-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-08-01 10:00:00+00', 2),
	('01a228fa-0e1c-7256-b9e2-06134adbff5e', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2023-09", "amount": 1000, "due_on": "2023-09-25"}}', '2023-09-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-09-01 10:00:00+00', 2),
	('01a228fa-0e91-7448-89a2-4d990fbb3a29', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2023-10", "amount": 1000, "due_on": "2023-10-25"}}', '2023-10-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-10-01 10:00:00+00', 2),
	('01a228fa-0ec6-771e-83ca-f7a5bdac603e', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2023-11", "amount": 1000, "due_on": "2023-11-25"}}', '2023-11-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-11-01 10:00:00+00', 2),
	('01a228fa-0efb-7691-8002-5508ca866f2d', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2023-12", "amount": 1000, "due_on": "2023-12-25"}}', '2023-12-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-12-01 10:00:00+00', 2),
	('01a228fa-0f1c-714c-af56-c0092b937f2c', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2024-01", "amount": 1000, "due_on": "2024-01-25"}}', '2024-01-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-01-01 10:00:00+00', 2),
	('01a228fa-0f38-7612-9119-2906577b4df5', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2024-02", "amount": 1000, "due_on": "2024-02-25"}}', '2024-02-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-02-01 10:00:00+00', 2),
	('01a228fa-0f52-74cb-87f4-8c90326be5da', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2024-03", "amount": 1000, "due_on": "2024-03-25"}}', '2024-03-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-03-01 10:00:00+00', 2),
	('01a228fa-0f87-7374-9c29-15913c761d30', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2024-04", "amount": 1000, "due_on": "2024-04-25"}}', '2024-04-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-04-01 10:00:00+00', 2),
	('01a228fa-0fab-733e-9316-98c725467a56', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2024-05", "amount": 1000, "due_on": "2024-05-25"}}', '2024-05-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-05-01 10:00:00+00', 2),
	('01a228fa-0fc5-74ca-9551-13b7fd632e7a', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2024-06", "amount": 1000, "due_on": "2024-06-25"}}', '2024-06-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-06-01 10:00:00+00', 2),
	('01a228fa-0fe1-76bb-b0c6-4fb2e09b717b', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2024-07", "amount": 1000, "due_on": "2024-07-25"}}', '2024-07-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-07-01 10:00:00+00', 2),
	('01a228fa-100c-7081-8489-9fc890dd2b6c', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2024-08", "amount": 1000, "due_on": "2024-08-25"}}', '2024-08-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-08-01 10:00:00+00', 2),
	('01a228fa-103a-7761-9b46-177713464d41', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2024-09", "amount": 1000, "due_on": "2024-09-25"}}', '2024-09-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-09-01 10:00:00+00', 2),
	('01a228fa-1065-75bf-8d39-182b00e713a4', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2024-10", "amount": 1000, "due_on": "2024-10-25"}}', '2024-10-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-10-01 10:00:00+00', 2),
	('01a228fa-108e-7065-8e83-957ac9dc22e3', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2024-11", "amount": 1000, "due_on": "2024-11-25"}}', '2024-11-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-11-01 10:00:00+00', 2),
	('01a228fa-10ae-7235-ab62-316aa8adf36f', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2024-12", "amount": 1000, "due_on": "2024-12-25"}}', '2024-12-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-12-01 10:00:00+00', 2),
	('01a228fa-10fd-703b-b004-dd1b5ec33153', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-01", "amount": 14500, "due_on": "2025-01-25"}}', '2025-01-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-01-01 10:00:00+00', 2),
	('01a228fa-10fd-703b-b004-dd1f4eb8f20c', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-01", "amount": 1000, "due_on": "2025-01-25"}}', '2025-01-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-01-01 10:00:00+00', 2),
	('01a228fa-1122-7219-b588-58d08180647b', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-02", "amount": 14500, "due_on": "2025-02-25"}}', '2025-02-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-02-01 10:00:00+00', 2),
	('01a228fa-1122-7219-b588-58d420a7dca1', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-02", "amount": 1000, "due_on": "2025-02-25"}}', '2025-02-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-02-01 10:00:00+00', 2),
	('01a228fa-114f-7470-871a-9528b85309af', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-03", "amount": 14500, "due_on": "2025-03-25"}}', '2025-03-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-03-01 10:00:00+00', 2),
	('01a228fa-114f-7470-871a-952cd0a532a4', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-03", "amount": 1000, "due_on": "2025-03-25"}}', '2025-03-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-03-01 10:00:00+00', 2),
	('01a228fa-1161-73f7-b9b2-e2edaa9f3128', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-04", "amount": 14500, "due_on": "2025-04-25"}}', '2025-04-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-04-01 10:00:00+00', 2),
	('01a228fa-1161-73f7-b9b2-e2f1629c2f6b', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-04", "amount": 1000, "due_on": "2025-04-25"}}', '2025-04-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-04-01 10:00:00+00', 2),
	('01a228fa-119b-778f-8003-4e2883163e0b', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-05", "amount": 14500, "due_on": "2025-05-25"}}', '2025-05-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-05-01 10:00:00+00', 2),
	('01a228fa-119b-778f-8003-4e2c2566e11e', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-05", "amount": 1000, "due_on": "2025-05-25"}}', '2025-05-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-05-01 10:00:00+00', 2),
	('01a228fa-11b6-716d-8f59-4d617ae17307', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-06", "amount": 14500, "due_on": "2025-06-25"}}', '2025-06-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-06-01 10:00:00+00', 2),
	('01a228fa-11b7-7159-89b1-89cfb51e660b', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-06", "amount": 1000, "due_on": "2025-06-25"}}', '2025-06-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-06-01 10:00:00+00', 2),
	('01a228fa-11cf-7765-8da3-abf6184dade0', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-07", "amount": 14500, "due_on": "2025-07-25"}}', '2025-07-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-07-01 10:00:00+00', 2),
	('01a228fa-11cf-7765-8da3-abfa9d4348bf', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-07", "amount": 1000, "due_on": "2025-07-25"}}', '2025-07-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-07-01 10:00:00+00', 2),
	('01a228fa-11eb-7317-b5be-28c7191531d1', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-08", "amount": 14500, "due_on": "2025-08-25"}}', '2025-08-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-08-01 10:00:00+00', 2),
	('01a228fa-11eb-7317-b5be-28cb77fabbaf', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-08", "amount": 1000, "due_on": "2025-08-25"}}', '2025-08-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-08-01 10:00:00+00', 2),
	('01a228fa-1210-7091-a1c5-c8a8c8aa40d7', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-09", "amount": 14500, "due_on": "2025-09-25"}}', '2025-09-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-09-01 10:00:00+00', 2),
	('01a228fa-1210-7091-a1c5-c8accaeda9bb', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-09", "amount": 1000, "due_on": "2025-09-25"}}', '2025-09-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-09-01 10:00:00+00', 2);
INSERT INTO public.outbox VALUES
	('01a228fa-1227-764b-b646-a6c5868ab236', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-10", "amount": 14500, "due_on": "2025-10-25"}}', '2025-10-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-10-01 10:00:00+00', 2),
	('01a228fa-1227-764b-b646-a6c9d0dfb424', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-10", "amount": 1000, "due_on": "2025-10-25"}}', '2025-10-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-10-01 10:00:00+00', 2),
	('01a228fa-1245-731d-8384-b8f04566846e', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-11", "amount": 14500, "due_on": "2025-11-25"}}', '2025-11-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-11-01 10:00:00+00', 2),
	('01a228fa-125e-768f-8d6a-0a23ce684f8a', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2025-12", "amount": 14500, "due_on": "2025-12-25"}}', '2025-12-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-12-01 10:00:00+00', 2),
	('01a228fa-127a-71f9-8105-a06c6dc5c424', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-01", "amount": 10000, "due_on": "2026-01-25"}}', '2026-01-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-01 10:00:00+00', 2),
	('01a228fa-127a-71f9-8105-a070d49d72fd', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-01", "amount": 10000, "due_on": "2026-01-25"}}', '2026-01-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-01 10:00:00+00', 2),
	('01a228fa-127a-71f9-8105-a07473a60efd', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-01", "amount": 14500, "due_on": "2026-01-25"}}', '2026-01-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-01 10:00:00+00', 2),
	('01a228fa-127a-71f9-8105-a0786b1ddbfe', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-01", "amount": 13333, "due_on": "2026-01-25"}}', '2026-01-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-01 10:00:00+00', 2),
	('01a228fa-12d8-779a-8cca-62a791230c94', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-02", "amount": 10000, "due_on": "2026-02-25"}}', '2026-02-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-01 10:00:00+00', 2),
	('01a228fa-12d8-779a-8cca-62ab1a4e381f', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-02", "amount": 10000, "due_on": "2026-02-25"}}', '2026-02-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-01 10:00:00+00', 2),
	('01a228fa-12d8-779a-8cca-62af962982d6', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-02", "amount": 14500, "due_on": "2026-02-25"}}', '2026-02-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-01 10:00:00+00', 2),
	('01a228fa-12d8-779a-8cca-62b38c4fb971', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-02", "amount": 13333, "due_on": "2026-02-25"}}', '2026-02-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-01 10:00:00+00', 2),
	('01a228fa-130e-7717-b332-d1cf0fea7f7f', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-03", "amount": 10000, "due_on": "2026-03-25"}}', '2026-03-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-03-01 10:00:00+00', 2),
	('01a228fa-130e-7717-b332-d1d37bcfd6d5', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-03", "amount": 10000, "due_on": "2026-03-25"}}', '2026-03-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-03-01 10:00:00+00', 2),
	('01a228fa-130e-7717-b332-d1d731c65e97', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-03", "amount": 14500, "due_on": "2026-03-25"}}', '2026-03-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-03-01 10:00:00+00', 2),
	('01a228fa-130e-7717-b332-d1db2e9c53f7', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-03", "amount": 13333, "due_on": "2026-03-25"}}', '2026-03-01 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-03-01 10:00:00+00', 2),
	('01a228fa-1353-73da-87c5-0bfe6ed6f40d', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2022-11-25", "kind": "payment_received", "amount": 1000}}', '2022-11-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2022-11-25 10:00:00+00', 1),
	('01a228fa-135f-71e5-b6bb-82888725ecc9', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2022-12-25", "kind": "payment_received", "amount": 1000}}', '2022-12-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2022-12-25 10:00:00+00', 1),
	('01a228fa-1368-73a1-919f-e8ba52ad5686', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2023-01-25", "kind": "payment_received", "amount": 1000}}', '2023-01-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-01-25 10:00:00+00', 1),
	('01a228fa-1370-76e4-a0de-81d1426194a3', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2023-02-25", "kind": "payment_received", "amount": 1000}}', '2023-02-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-02-25 10:00:00+00', 1),
	('01a228fa-137b-7254-a321-e636ea4aee95', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2023-03-25", "kind": "payment_received", "amount": 1000}}', '2023-03-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-03-25 10:00:00+00', 1),
	('01a228fa-138e-749b-afd0-62e4bb10551b', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2023-04-25", "kind": "payment_received", "amount": 1000}}', '2023-04-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-04-25 10:00:00+00', 1),
	('01a228fa-1393-7008-a5c9-a379667966c1', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2023-05-25", "kind": "payment_received", "amount": 1000}}', '2023-05-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-05-25 10:00:00+00', 1),
	('01a228fa-139e-737a-8946-5cc514cde0b0', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2023-06-25", "kind": "payment_received", "amount": 1000}}', '2023-06-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-06-25 10:00:00+00', 1),
	('01a228fa-13aa-760f-9780-6c79292c36ca', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2023-07-25", "kind": "payment_received", "amount": 1000}}', '2023-07-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-07-25 10:00:00+00', 1),
	('01a228fa-13b3-7360-ad7b-10c5e47b1e29', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2023-08-25", "kind": "payment_received", "amount": 1000}}', '2023-08-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-08-25 10:00:00+00', 1),
	('01a228fa-13c0-74f4-9837-e173816f8f6d', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2023-09-25", "kind": "payment_received", "amount": 1000}}', '2023-09-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-09-25 10:00:00+00', 1),
	('01a228fa-13cc-743b-bf81-ba55dc07074a', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2023-10-25", "kind": "payment_received", "amount": 1000}}', '2023-10-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-10-25 10:00:00+00', 1),
	('01a228fa-13d5-7143-afc0-ebd7c2b640ea', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2023-11-25", "kind": "payment_received", "amount": 1000}}', '2023-11-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-11-25 10:00:00+00', 1),
	('01a228fa-13dd-71ae-9628-c270cea96a36', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2023-12-25", "kind": "payment_received", "amount": 1000}}', '2023-12-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2023-12-25 10:00:00+00', 1),
	('01a228fa-13ec-755e-af17-ea0dd73d60f6', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2024-01-25", "kind": "payment_received", "amount": 1000}}', '2024-01-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-01-25 10:00:00+00', 1),
	('01a228fa-13f6-765a-8139-f40182f98bd9', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2024-02-25", "kind": "payment_received", "amount": 1000}}', '2024-02-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-02-25 10:00:00+00', 1),
	('01a228fa-13ff-70fa-b2bb-d6992ec57406', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2024-03-25", "kind": "payment_received", "amount": 1000}}', '2024-03-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-03-25 10:00:00+00', 1),
	('01a228fa-1435-71c5-8ae2-db796e9a0730', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2024-04-25", "kind": "payment_received", "amount": 1000}}', '2024-04-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-04-25 10:00:00+00', 1),
	('01a228fa-14a3-73da-af60-0359ed31a501', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2024-05-25", "kind": "payment_received", "amount": 1000}}', '2024-05-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-05-25 10:00:00+00', 1),
	('01a228fa-14ac-77f3-a39e-2fbd6d0a1248', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2024-06-25", "kind": "payment_received", "amount": 1000}}', '2024-06-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-06-25 10:00:00+00', 1),
	('01a228fa-14b3-7676-bdd7-d84cb0228dfd', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2024-07-25", "kind": "payment_received", "amount": 1000}}', '2024-07-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-07-25 10:00:00+00', 1),
	('01a228fa-14c3-70c8-a728-9c90850dd14c', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2024-08-25", "kind": "payment_received", "amount": 1000}}', '2024-08-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-08-25 10:00:00+00', 1),
	('01a228fa-14cb-7339-ab70-f8102a8bb78b', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2024-09-25", "kind": "payment_received", "amount": 1000}}', '2024-09-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-09-25 10:00:00+00', 1),
	('01a228fa-14da-719f-b370-fe393925216d', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2024-10-25", "kind": "payment_received", "amount": 1000}}', '2024-10-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-10-25 10:00:00+00', 1),
	('01a228fa-14fe-759d-803a-28b0f312d884', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2024-11-25", "kind": "payment_received", "amount": 1000}}', '2024-11-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-11-25 10:00:00+00', 1),
	('01a228fa-150f-7009-8f90-737807029c70', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2024-12-25", "kind": "payment_received", "amount": 1000}}', '2024-12-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2024-12-25 10:00:00+00', 1),
	('01a228fa-153e-74ca-83e2-26545a9d2813', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-01-25", "kind": "payment_received", "amount": 1000}}', '2025-01-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-01-25 10:00:00+00', 1),
	('01a228fa-154f-70dd-a15a-cebeec4ee96f', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-02-25", "kind": "payment_received", "amount": 1000}}', '2025-02-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-02-25 10:00:00+00', 1),
	('01a228fa-1568-76f3-a2a1-7ce5115c55e7', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-03-25", "kind": "payment_received", "amount": 1000}}', '2025-03-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-03-25 10:00:00+00', 1),
	('01a228fa-157a-70d3-929d-48e452e3d100', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-04-25", "kind": "payment_received", "amount": 1000}}', '2025-04-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-04-25 10:00:00+00', 1),
	('01a228fa-159e-712e-a1b5-d7d5942cc34b', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-05-25", "kind": "payment_received", "amount": 1000}}', '2025-05-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-05-25 10:00:00+00', 1),
	('01a228fa-15c6-7336-9903-416d1c56f342', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-06-25", "kind": "payment_received", "amount": 1000}}', '2025-06-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-06-25 10:00:00+00', 1),
	('01a228fa-15e4-77bc-ae2d-7d911152767b', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-07-25", "kind": "payment_received", "amount": 1000}}', '2025-07-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-07-25 10:00:00+00', 1),
	('01a228fa-15fb-741c-8868-ac59cdc41647', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-08-25", "kind": "payment_received", "amount": 1000}}', '2025-08-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-08-25 10:00:00+00', 1),
	('01a228fa-160a-7719-a760-ba126ea34226', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-09-25", "kind": "payment_received", "amount": 1000}}', '2025-09-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-09-25 10:00:00+00', 1),
	('01a228fa-161a-704b-a479-e9ec62afb99e', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-10-25", "kind": "payment_received", "amount": 1000}}', '2025-10-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-10-25 10:00:00+00', 1),
	('01a228fa-1637-722a-bf67-63f3d6d7b839', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-01-25", "kind": "payment_received", "amount": 14500}}', '2025-01-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-01-25 10:00:00+00', 1),
	('01a228fa-163b-777d-95e8-2f4fa36b1fe8', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-02-25", "kind": "payment_received", "amount": 14500}}', '2025-02-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-02-25 10:00:00+00', 1),
	('01a228fa-1659-74c7-bcc1-f153624df331', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-03-25", "kind": "payment_received", "amount": 14500}}', '2025-03-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-03-25 10:00:00+00', 1),
	('01a228fa-166b-71b6-acb0-42c080552ab2', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-04-25", "kind": "payment_received", "amount": 14500}}', '2025-04-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-04-25 10:00:00+00', 1),
	('01a228fa-169f-7678-bab7-bc3c4d6d10bb', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-05-25", "kind": "payment_received", "amount": 14500}}', '2025-05-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-05-25 10:00:00+00', 1),
	('01a228fa-16aa-76d9-a9f7-5e4d5e144900', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-06-25", "kind": "payment_received", "amount": 14500}}', '2025-06-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-06-25 10:00:00+00', 1),
	('01a228fa-16b3-7133-ab12-435c14d8e1af', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-07-25", "kind": "payment_received", "amount": 14500}}', '2025-07-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-07-25 10:00:00+00', 1),
	('01a228fa-16b9-7306-a8b5-bfe4e9a9aacb', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-08-25", "kind": "payment_received", "amount": 14500}}', '2025-08-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-08-25 10:00:00+00', 1),
	('01a228fa-16cd-70b9-b8df-1c5e51a9df2d', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-09-25", "kind": "payment_received", "amount": 14500}}', '2025-09-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-09-25 10:00:00+00', 1),
	('01a228fa-16d3-7580-a7c8-a8b38bca9540', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-10-25", "kind": "payment_received", "amount": 14500}}', '2025-10-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-10-25 10:00:00+00', 1),
	('01a228fa-16da-7189-8f3c-f0a5ee4741b6', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-11-25", "kind": "payment_received", "amount": 14500}}', '2025-11-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-11-25 10:00:00+00', 1),
	('01a228fa-16de-700a-9cfe-c112246af820', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2025-12-25", "kind": "payment_received", "amount": 14500}}', '2025-12-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2025-12-25 10:00:00+00', 1),
	('01a228fa-16ee-72ae-8b5e-5542522e6f1b', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-01-25", "kind": "payment_received", "amount": 14500}}', '2026-01-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-25 10:00:00+00', 1),
	('01a228fa-16f3-7702-8401-4228fef662de', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-02-25", "kind": "payment_received", "amount": 14500}}', '2026-02-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-25 10:00:00+00', 1),
	('01a228fa-16fa-7667-ac12-7a999dba2c53', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-01-25", "kind": "payment_received", "amount": 10000}}', '2026-01-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-25 10:00:00+00', 1),
	('01a228fa-1700-7346-b51f-5b2827de1016', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-02-25", "kind": "payment_received", "amount": 10000}}', '2026-02-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-25 10:00:00+00', 1),
	('01a228fa-170e-71a7-9efa-97a1c266290b', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-01-25", "kind": "payment_received", "amount": 10000}}', '2026-01-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-25 10:00:00+00', 1),
	('01a228fa-171a-759e-9871-85c650da93b3', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-02-25", "kind": "payment_received", "amount": 10000}}', '2026-02-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-02-25 10:00:00+00', 1),
	('01a228fa-171f-7386-a716-d45519b8309e', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-01-25", "kind": "payment_received", "amount": 13333}}', '2026-01-25 10:00:00+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-01-25 10:00:00+00', 1),
	('01a228fa-17de-7246-a037-b685b82ed633', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-03-02", "kind": "payment_received", "amount": 14000}}', '2026-03-02 20:23:28.302+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-03-02 20:23:28.302+00', 1),
	('01a228fa-18a9-722e-bda8-80a69556d091', '01a228fa-0a39-7076-8a87-857c35162316', 'ravi@voorbeeld.example', 'nl', 'repaid', '{"what": "case", "notice": {"on": "2026-03-02", "kind": "repaid"}}', '2026-03-02 20:23:28.482+00', NULL, 0, '2026-03-02 20:23:28.754+00', NULL, NULL, '2026-03-02 20:23:28.482+00', 1),
	('01a228fa-33bc-74e8-97c6-efd5adc559f7', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'fatima@voorbeeld.example', 'nl', 'duty-ahead', '{"what": "case", "notice": {"kind": "duty_ahead", "due_on": "2026-04-30"}}', '2026-04-02 20:23:35.51+00', '2026-04-02 20:24:35.92+00', 1, '2026-04-02 20:23:35.946+00', NULL, NULL, '2026-04-02 20:23:35.51+00', 2),
	('01a228fa-3394-7560-91fa-b6860c892c8e', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 14500, "due_on": "2026-03-25"}}', '2026-04-02 20:23:35.485+00', '2026-04-02 20:24:35.916+00', 1, '2026-04-02 20:23:35.945+00', NULL, NULL, '2026-04-02 20:23:35.485+00', 2),
	('01a228fa-33b3-75ef-a055-41048afad41f', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 14500, "due_on": "2026-03-25"}}', '2026-04-02 20:23:35.51+00', '2026-04-02 20:24:35.918+00', 1, '2026-04-02 20:23:35.945+00', NULL, NULL, '2026-04-02 20:23:35.51+00', 2),
	('01a228fa-5810-74ef-821e-31f1718d8f51', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 10000, "due_on": "2026-05-25"}}', '2026-06-02 20:23:44.781+00', '2026-06-02 20:24:44.934+00', 1, '2026-06-02 20:23:44.947+00', NULL, NULL, '2026-06-02 20:23:44.781+00', 2),
	('01a228fa-5815-724c-ab7e-068a5d577d3b', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 14500, "due_on": "2026-05-25"}}', '2026-06-02 20:23:44.781+00', '2026-06-02 20:24:44.938+00', 1, '2026-06-02 20:23:44.948+00', NULL, NULL, '2026-06-02 20:23:44.781+00', 2),
	('01a228fa-5649-76f7-8e0a-8bc85aae21de', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-05-02", "kind": "payment_received", "amount": 10000}}', '2026-05-02 20:23:44.429+00', '2026-06-02 20:24:44.92+00', 1, '2026-06-02 20:23:44.947+00', NULL, NULL, '2026-05-02 20:23:44.429+00', 1),
	('01a228fa-373a-70c0-93a1-77308da35cda', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-04", "amount": 10000, "due_on": "2026-04-25"}}', '2026-04-02 20:23:36.494+00', '2026-04-02 20:24:36.916+00', 1, '2026-04-02 20:23:36.966+00', NULL, NULL, '2026-04-02 20:23:36.494+00', 2),
	('01a228fa-373a-70c0-93a1-773afc6bb5b8', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-04", "amount": 14500, "due_on": "2026-04-25"}}', '2026-04-02 20:23:36.494+00', '2026-04-02 20:24:36.963+00', 1, '2026-04-02 20:23:36.966+00', NULL, NULL, '2026-04-02 20:23:36.494+00', 2),
	('01a228fa-373a-70c0-93a1-7736cb346b8d', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-04", "amount": 10000, "due_on": "2026-04-25"}}', '2026-04-02 20:23:36.494+00', '2026-04-02 20:24:36.961+00', 1, '2026-04-02 20:23:36.966+00', NULL, NULL, '2026-04-02 20:23:36.494+00', 2),
	('01a228fa-4481-741e-8d7a-acb02de120f4', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-04-02", "kind": "payment_received", "amount": 10000}}', '2026-04-02 20:23:39.89+00', '2026-04-02 20:24:39.916+00', 1, '2026-04-02 20:23:39.929+00', NULL, NULL, '2026-04-02 20:23:39.89+00', 1),
	('01a228fa-48ff-7425-99c7-b60c5808aea8', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-05", "amount": 14500, "due_on": "2026-05-25"}}', '2026-05-02 20:23:41.047+00', '2026-05-02 20:24:41.424+00', 1, '2026-05-02 20:23:41.428+00', NULL, NULL, '2026-05-02 20:23:41.047+00', 2),
	('01a228fa-48ff-7425-99c7-b610de801a53', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-05", "amount": 3989, "due_on": "2026-05-25"}}', '2026-05-02 20:23:41.047+00', '2026-05-02 20:24:41.425+00', 1, '2026-05-02 20:23:41.428+00', NULL, NULL, '2026-05-02 20:23:41.047+00', 2),
	('01a228fa-48ff-7425-99c7-b6088b67a3b6', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-05", "amount": 10000, "due_on": "2026-05-25"}}', '2026-05-02 20:23:41.047+00', '2026-05-02 20:24:41.422+00', 1, '2026-05-02 20:23:41.428+00', NULL, NULL, '2026-05-02 20:23:41.047+00', 2),
	('01a228fa-45f0-742c-a7aa-d3f074165f80', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'fatima@voorbeeld.example', 'nl', 'duty-ahead', '{"what": "case", "notice": {"kind": "duty_ahead", "due_on": "2026-05-31"}}', '2026-05-02 20:23:40.157+00', '2026-05-02 20:24:40.425+00', 1, '2026-05-02 20:23:40.427+00', NULL, NULL, '2026-05-02 20:23:40.157+00', 2),
	('01a228fa-45e7-7588-9eb8-37652577b78e', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 14500, "due_on": "2026-04-25"}}', '2026-05-02 20:23:40.157+00', '2026-05-02 20:24:40.417+00', 1, '2026-05-02 20:23:40.427+00', NULL, NULL, '2026-05-02 20:23:40.157+00', 2),
	('01a228fa-45e6-7352-b99c-406de77d8802', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 6000, "due_on": "2026-04-25"}}', '2026-05-02 20:23:40.157+00', '2026-05-02 20:24:40.416+00', 1, '2026-05-02 20:23:40.427+00', NULL, NULL, '2026-05-02 20:23:40.157+00', 2),
	('01a228fa-48ff-7425-99c7-b60434928aad', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-05", "amount": 10000, "due_on": "2026-05-25"}}', '2026-05-02 20:23:41.047+00', '2026-05-02 20:24:41.416+00', 1, '2026-05-02 20:23:41.428+00', NULL, NULL, '2026-05-02 20:23:41.047+00', 2),
	('01a228fa-5aa6-7320-9f62-67bffd5757a8', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-06", "amount": 10000, "due_on": "2026-06-25"}}', '2026-06-02 20:23:45.565+00', '2026-06-02 20:24:45.925+00', 1, '2026-06-02 20:23:45.94+00', NULL, NULL, '2026-06-02 20:23:45.565+00', 2),
	('01a228fa-5aa6-7320-9f62-67cb93bb8e50', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-06", "amount": 3989, "due_on": "2026-06-25"}}', '2026-06-02 20:23:45.565+00', '2026-06-02 20:24:45.937+00', 1, '2026-06-02 20:23:45.94+00', NULL, NULL, '2026-06-02 20:23:45.565+00', 2),
	('01a228fa-5aa6-7320-9f62-67c72ed7aa81', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-06", "amount": 14500, "due_on": "2026-06-25"}}', '2026-06-02 20:23:45.565+00', '2026-06-02 20:24:45.936+00', 1, '2026-06-02 20:23:45.94+00', NULL, NULL, '2026-06-02 20:23:45.565+00', 2),
	('01a228fa-5aa6-7320-9f62-67c39fce214b', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-06", "amount": 10000, "due_on": "2026-06-25"}}', '2026-06-02 20:23:45.565+00', '2026-06-02 20:24:45.935+00', 1, '2026-06-02 20:23:45.94+00', NULL, NULL, '2026-06-02 20:23:45.565+00', 2),
	('01a228fa-6741-7680-be65-72f8069c36fb', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-06-02", "kind": "payment_received", "amount": 10000}}', '2026-06-02 20:23:48.778+00', '2026-06-02 20:24:48.936+00', 1, '2026-06-02 20:23:48.965+00', NULL, NULL, '2026-06-02 20:23:48.778+00', 1),
	('01a228fa-686f-7460-80e3-ddc0f79b48f9', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 14500, "due_on": "2026-06-25"}}', '2026-07-02 20:23:49.046+00', '2026-07-02 20:24:49.455+00', 1, '2026-07-02 20:23:49.465+00', NULL, NULL, '2026-07-02 20:23:49.046+00', 2),
	('01a228fa-686b-727e-ac7a-4f14490d14f4', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 10000, "due_on": "2026-06-25"}}', '2026-07-02 20:23:49.046+00', '2026-07-02 20:24:49.446+00', 1, '2026-07-02 20:23:49.465+00', NULL, NULL, '2026-07-02 20:23:49.046+00', 2),
	('01a228fa-6871-77ec-b16d-027412243553', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 14500, "due_on": "2026-06-25"}}', '2026-07-02 20:23:49.066+00', '2026-07-02 20:24:49.461+00', 1, '2026-07-02 20:23:49.465+00', NULL, NULL, '2026-07-02 20:23:49.066+00', 2),
	('01a228fa-686e-74dc-a67d-d0841680244c', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 10000, "due_on": "2026-06-25"}}', '2026-07-02 20:23:49.066+00', '2026-07-02 20:24:49.458+00', 1, '2026-07-02 20:23:49.465+00', NULL, NULL, '2026-07-02 20:23:49.066+00', 2),
	('01a228fa-6c43-7361-9f6d-0f31a681ca76', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-07", "amount": 10000, "due_on": "2026-07-25"}}', '2026-07-02 20:23:50.064+00', '2026-07-02 20:24:50.457+00', 1, '2026-07-02 20:23:50.474+00', NULL, NULL, '2026-07-02 20:23:50.064+00', 2);
INSERT INTO public.outbox VALUES
	('01a228fa-6c43-7361-9f6d-0f354af8363e', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-07", "amount": 14500, "due_on": "2026-07-25"}}', '2026-07-02 20:23:50.064+00', '2026-07-02 20:24:50.459+00', 1, '2026-07-02 20:23:50.473+00', NULL, NULL, '2026-07-02 20:23:50.064+00', 2),
	('01a228fa-6c43-7361-9f6d-0f2db3a276f7', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-07", "amount": 10000, "due_on": "2026-07-25"}}', '2026-07-02 20:23:50.064+00', '2026-07-02 20:24:50.453+00', 1, '2026-07-02 20:23:50.473+00', NULL, NULL, '2026-07-02 20:23:50.064+00', 2),
	('01a228fa-6c43-7361-9f6d-0f39f2be4097', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-07", "amount": 3989, "due_on": "2026-07-25"}}', '2026-07-02 20:23:50.064+00', '2026-07-02 20:24:50.46+00', 1, '2026-07-02 20:23:50.477+00', NULL, NULL, '2026-07-02 20:23:50.064+00', 2),
	('01a228fa-7fff-7439-86ff-f5863233afbc', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-08", "amount": 3989, "due_on": "2026-08-25"}}', '2026-08-02 20:23:55.114+00', '2026-08-02 20:24:55.483+00', 1, '2026-08-02 20:23:55.486+00', NULL, NULL, '2026-08-02 20:23:55.114+00', 2),
	('01a228fa-797f-767c-9674-bf422bfa5cfc', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-02-01", "kind": "payment_received", "amount": 3000}}', '2026-07-02 20:23:53.406+00', '2026-07-02 20:24:53.955+00', 1, '2026-07-02 20:23:53.973+00', NULL, NULL, '2026-07-02 20:23:53.406+00', 1),
	('01a228fa-7fff-7439-86ff-f582cff00509', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-08", "amount": 14500, "due_on": "2026-08-25"}}', '2026-08-02 20:23:55.114+00', '2026-08-02 20:24:55.482+00', 1, '2026-08-02 20:23:55.486+00', NULL, NULL, '2026-08-02 20:23:55.114+00', 2),
	('01a228fa-9fd6-77e9-8310-7e7208ec8c24', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'hardship-asked', '{"what": "case", "notice": {"on": "2026-09-02", "kind": "hardship_asked", "months": 3}}', '2026-09-02 20:24:03.258+00', '2026-09-02 20:25:03.59+00', 1, '2026-09-02 20:24:03.606+00', NULL, NULL, '2026-09-02 20:24:03.258+00', 1),
	('01a228fa-7bc5-72c4-b9b1-890bb76dd023', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-07-02", "kind": "payment_received", "amount": 10000}}', '2026-07-02 20:23:54.006+00', '2026-08-02 20:24:54.461+00', 1, '2026-08-02 20:23:54.474+00', NULL, NULL, '2026-07-02 20:23:54.006+00', 1),
	('01a228fa-7ce4-71c7-8ffd-cbc85e275f58', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 10000, "due_on": "2026-07-25"}}', '2026-08-02 20:23:54.308+00', '2026-08-02 20:24:54.465+00', 1, '2026-08-02 20:23:54.478+00', NULL, NULL, '2026-08-02 20:23:54.308+00', 2),
	('01a228fa-7cea-761d-9376-3f376a121d75', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 14500, "due_on": "2026-07-25"}}', '2026-08-02 20:23:54.308+00', '2026-08-02 20:24:54.466+00', 1, '2026-08-02 20:23:54.479+00', NULL, NULL, '2026-08-02 20:23:54.308+00', 2),
	('01a228fa-8eef-754e-b337-341bf327068d', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-08-02", "kind": "payment_received", "amount": 10000}}', '2026-08-02 20:23:58.9+00', '2026-08-02 20:24:59.05+00', 1, '2026-08-02 20:23:59.069+00', NULL, NULL, '2026-08-02 20:23:58.9+00', 1),
	('01a228fa-a314-76ed-90ff-3d525084dd13', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 10000, "due_on": "2026-09-25"}}', '2026-10-02 20:24:04.087+00', '2026-10-02 20:25:04.592+00', 1, '2026-10-02 20:24:04.598+00', NULL, NULL, '2026-10-02 20:24:04.087+00', 2),
	('01a228fa-7fff-7439-86ff-f57e6a031457', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-08", "amount": 10000, "due_on": "2026-08-25"}}', '2026-08-02 20:23:55.114+00', '2026-08-02 20:24:55.478+00', 1, '2026-08-02 20:23:55.486+00', NULL, NULL, '2026-08-02 20:23:55.114+00', 2),
	('01a228fa-7fff-7439-86ff-f57a619fcc51', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-08", "amount": 10000, "due_on": "2026-08-25"}}', '2026-08-02 20:23:55.114+00', '2026-08-02 20:24:55.469+00', 1, '2026-08-02 20:23:55.487+00', NULL, NULL, '2026-08-02 20:23:55.114+00', 2),
	('01a228fa-93b7-71fd-ae96-ac344be04ef0', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-09", "amount": 3989, "due_on": "2026-09-25"}}', '2026-09-02 20:24:00.166+00', '2026-09-02 20:25:00.583+00', 1, '2026-09-02 20:24:00.591+00', NULL, NULL, '2026-09-02 20:24:00.166+00', 2),
	('01a228fa-93b6-70f8-9ec0-10e7dd01f2be', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-09", "amount": 10000, "due_on": "2026-09-25"}}', '2026-09-02 20:24:00.166+00', '2026-09-02 20:25:00.577+00', 1, '2026-09-02 20:24:00.591+00', NULL, NULL, '2026-09-02 20:24:00.166+00', 2),
	('01a228fa-9083-77d9-b3a3-205e37a3aae6', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 10000, "due_on": "2026-08-25"}}', '2026-09-02 20:23:59.331+00', '2026-09-02 20:24:59.551+00', 1, '2026-09-02 20:23:59.571+00', NULL, NULL, '2026-09-02 20:23:59.331+00', 2),
	('01a228fa-9087-75d3-8b5f-4830e9ca7108', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 14500, "due_on": "2026-08-25"}}', '2026-09-02 20:23:59.331+00', '2026-09-02 20:24:59.563+00', 1, '2026-09-02 20:23:59.606+00', NULL, NULL, '2026-09-02 20:23:59.331+00', 2),
	('01a228fa-a22b-7428-bb25-ba6e8b0e29d5', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-09-02", "kind": "payment_received", "amount": 10000}}', '2026-09-02 20:24:03.862+00', '2026-10-02 20:25:04.092+00', 1, '2026-10-02 20:24:04.102+00', NULL, NULL, '2026-09-02 20:24:03.862+00', 1),
	('01a228fa-93b6-70f8-9ec0-10eb34effe67', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-09", "amount": 14500, "due_on": "2026-09-25"}}', '2026-09-02 20:24:00.166+00', '2026-09-02 20:25:00.578+00', 1, '2026-09-02 20:24:00.591+00', NULL, NULL, '2026-09-02 20:24:00.166+00', 2),
	('01a228fa-93b6-70f8-9ec0-10e32f9c42b2', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-09", "amount": 10000, "due_on": "2026-09-25"}}', '2026-09-02 20:24:00.166+00', '2026-09-02 20:25:00.57+00', 1, '2026-09-02 20:24:00.591+00', NULL, NULL, '2026-09-02 20:24:00.166+00', 2),
	('01a228fa-a315-777c-b579-1b741056bbcd', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 14500, "due_on": "2026-09-25"}}', '2026-10-02 20:24:04.087+00', '2026-10-02 20:25:04.595+00', 1, '2026-10-02 20:24:04.601+00', NULL, NULL, '2026-10-02 20:24:04.087+00', 2),
	('01a228fa-a559-7337-a2c2-f612f4f1ecea', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-10", "amount": 14500, "due_on": "2026-10-25"}}', '2026-10-02 20:24:04.675+00', '2026-10-02 20:25:05.094+00', 1, '2026-10-02 20:24:05.115+00', NULL, NULL, '2026-10-02 20:24:04.675+00', 2),
	('01a228fa-a559-7337-a2c2-f6163fda9005', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-10", "amount": 3989, "due_on": "2026-10-25"}}', '2026-10-02 20:24:04.675+00', '2026-10-02 20:25:05.103+00', 1, '2026-10-02 20:24:05.115+00', NULL, NULL, '2026-10-02 20:24:04.675+00', 2),
	('01a228fa-a559-7337-a2c2-f60e5e6f5fad', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-10", "amount": 10000, "due_on": "2026-10-25"}}', '2026-10-02 20:24:04.675+00', '2026-10-02 20:25:05.092+00', 1, '2026-10-02 20:24:05.115+00', NULL, NULL, '2026-10-02 20:24:04.675+00', 2),
	('01a228fa-b27c-752d-9e50-3d3733f941d8', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-10-02", "kind": "payment_received", "amount": 10000}}', '2026-10-02 20:24:08.034+00', '2026-10-02 20:25:08.097+00', 1, '2026-10-02 20:24:08.1+00', NULL, NULL, '2026-10-02 20:24:08.034+00', 1),
	('01a228fa-b3ee-7346-a121-beea0e706fcd', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 14500, "due_on": "2026-10-25"}}', '2026-11-02 20:24:08.339+00', '2026-11-02 20:25:08.606+00', 1, '2026-11-02 20:24:08.634+00', NULL, NULL, '2026-11-02 20:24:08.339+00', 2),
	('01a228fa-b3ec-7417-92ea-57f01b23413c', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 10000, "due_on": "2026-10-25"}}', '2026-11-02 20:24:08.339+00', '2026-11-02 20:25:08.605+00', 1, '2026-11-02 20:24:08.632+00', NULL, NULL, '2026-11-02 20:24:08.339+00', 2),
	('01a228fa-cb18-72ec-aa77-0770a19c8590', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-12", "amount": 3989, "due_on": "2026-12-25"}}', '2026-12-02 20:24:14.295+00', '2026-12-02 20:25:14.651+00', 1, '2026-12-02 20:24:14.659+00', NULL, NULL, '2026-12-02 20:24:14.295+00', 2),
	('01a228fa-cb18-72ec-aa77-076c5316e50c', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-12", "amount": 14500, "due_on": "2026-12-25"}}', '2026-12-02 20:24:14.295+00', '2026-12-02 20:25:14.649+00', 1, '2026-12-02 20:24:14.659+00', NULL, NULL, '2026-12-02 20:24:14.295+00', 2),
	('01a228fa-b729-70eb-8b6c-45c8a7248b11', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-11", "amount": 10000, "due_on": "2026-11-25"}}', '2026-11-02 20:24:09.239+00', '2026-11-02 20:25:09.605+00', 1, '2026-11-02 20:24:09.616+00', NULL, NULL, '2026-11-02 20:24:09.239+00', 2),
	('01a228fa-b729-70eb-8b6c-45ccc5c6380f', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-11", "amount": 14500, "due_on": "2026-11-25"}}', '2026-11-02 20:24:09.239+00', '2026-11-02 20:25:09.607+00', 1, '2026-11-02 20:24:09.616+00', NULL, NULL, '2026-11-02 20:24:09.239+00', 2),
	('01a228fa-b729-70eb-8b6c-45d0e0052ea8', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-11", "amount": 3989, "due_on": "2026-11-25"}}', '2026-11-02 20:24:09.239+00', '2026-11-02 20:25:09.61+00', 1, '2026-11-02 20:24:09.617+00', NULL, NULL, '2026-11-02 20:24:09.239+00', 2),
	('01a228fa-e98d-744d-a323-6fe4c37b8657', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 14500, "due_on": "2027-01-25"}}', '2027-02-02 20:24:22.127+00', '2027-02-02 20:25:22.174+00', 1, '2027-02-02 20:24:22.18+00', NULL, NULL, '2027-02-02 20:24:22.127+00', 2),
	('01a228fa-c6a9-75f0-b820-3a9ac0a58dcb', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-11-02", "kind": "payment_received", "amount": 10000}}', '2026-11-02 20:24:13.214+00', '2026-12-02 20:25:13.639+00', 1, '2026-12-02 20:24:13.658+00', NULL, NULL, '2026-11-02 20:24:13.214+00', 1),
	('01a228fa-c7a6-7456-9052-27393615113d', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 10000, "due_on": "2026-11-25"}}', '2026-12-02 20:24:13.449+00', '2026-12-02 20:25:13.644+00', 1, '2026-12-02 20:24:13.659+00', NULL, NULL, '2026-12-02 20:24:13.449+00', 2),
	('01a228fa-c7a8-7590-9e48-b984ad9696e3', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 14500, "due_on": "2026-11-25"}}', '2026-12-02 20:24:13.449+00', '2026-12-02 20:25:13.651+00', 1, '2026-12-02 20:24:13.658+00', NULL, NULL, '2026-12-02 20:24:13.449+00', 2),
	('01a228fa-ec51-7103-9401-fa5b23aff101', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2027-02", "amount": 10000, "due_on": "2027-02-25"}}', '2027-02-02 20:24:22.83+00', '2027-02-02 20:25:23.18+00', 1, '2027-02-02 20:24:23.195+00', NULL, NULL, '2027-02-02 20:24:22.83+00', 2),
	('01a228fa-ec51-7103-9401-fa63d839075e', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2027-02", "amount": 14500, "due_on": "2027-02-25"}}', '2027-02-02 20:24:22.83+00', '2027-02-02 20:25:23.186+00', 1, '2027-02-02 20:24:23.196+00', NULL, NULL, '2027-02-02 20:24:22.83+00', 2),
	('01a228fa-dcc3-70ff-91b4-0b355f69da85', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2027-01", "amount": 10000, "due_on": "2027-01-25"}}', '2027-01-02 20:24:18.815+00', '2027-01-02 20:25:19.152+00', 1, '2027-01-02 20:24:19.199+00', NULL, NULL, '2027-01-02 20:24:18.815+00', 2),
	('01a228fa-cb18-72ec-aa77-0768c8386007', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2026-12", "amount": 10000, "due_on": "2026-12-25"}}', '2026-12-02 20:24:14.295+00', '2026-12-02 20:25:14.646+00', 1, '2026-12-02 20:24:14.658+00', NULL, NULL, '2026-12-02 20:24:14.295+00', 2),
	('01a228fa-dcc5-72dc-b19c-977787fdea06', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2027-01", "amount": 10000, "due_on": "2027-01-25"}}', '2027-01-02 20:24:18.815+00', '2027-01-02 20:25:19.179+00', 1, '2027-01-02 20:24:19.204+00', NULL, NULL, '2027-01-02 20:24:18.815+00', 2),
	('01a228fa-d98a-7269-ba7a-904030c1f3a6', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 10000, "due_on": "2026-12-25"}}', '2027-01-02 20:24:18.029+00', '2027-01-02 20:25:18.163+00', 1, '2027-01-02 20:24:18.174+00', NULL, NULL, '2027-01-02 20:24:18.029+00', 2),
	('01a228fa-d894-7570-9872-ea9253f13fb4', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2026-12-02", "kind": "payment_received", "amount": 10000}}', '2026-12-02 20:24:17.795+00', '2027-01-02 20:25:18.156+00', 1, '2027-01-02 20:24:18.175+00', NULL, NULL, '2026-12-02 20:24:17.795+00', 1),
	('01a228fa-d98b-759c-921f-801fb522647a', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 14500, "due_on": "2026-12-25"}}', '2027-01-02 20:24:18.029+00', '2027-01-02 20:25:18.165+00', 1, '2027-01-02 20:24:18.193+00', NULL, NULL, '2027-01-02 20:24:18.029+00', 2),
	('01a228fa-dcc5-72dc-b19c-977baadf127c', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2027-01", "amount": 14500, "due_on": "2027-01-25"}}', '2027-01-02 20:24:18.815+00', '2027-01-02 20:25:19.19+00', 1, '2027-01-02 20:24:19.204+00', NULL, NULL, '2027-01-02 20:24:18.815+00', 2),
	('01a228fa-dcc5-72dc-b19c-977f6ee80372', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2027-01", "amount": 3989, "due_on": "2027-01-25"}}', '2027-01-02 20:24:18.815+00', '2027-01-02 20:25:19.197+00', 1, '2027-01-02 20:24:19.204+00', NULL, NULL, '2027-01-02 20:24:18.815+00', 2),
	('01a228fa-e89a-7785-bb55-b3d5e1d7e120', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2027-01-02", "kind": "payment_received", "amount": 10000}}', '2027-01-02 20:24:21.895+00', '2027-02-02 20:25:22.172+00', 1, '2027-02-02 20:24:22.179+00', NULL, NULL, '2027-01-02 20:24:21.895+00', 1),
	('01a228fa-e98c-74d6-98ba-821efa9e85ae', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 10000, "due_on": "2027-01-25"}}', '2027-02-02 20:24:22.127+00', '2027-02-02 20:25:22.173+00', 1, '2027-02-02 20:24:22.179+00', NULL, NULL, '2027-02-02 20:24:22.127+00', 2),
	('01a228fa-e99f-71c9-b205-dcf484e83f7d', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'year-income-wanted', '{"what": "case", "notice": {"kind": "year_income_wanted", "year": 2026}}', '2027-02-02 20:24:22.127+00', '2027-02-02 20:25:22.181+00', 1, '2027-02-02 20:24:22.186+00', NULL, NULL, '2027-02-02 20:24:22.127+00', 2),
	('01a228fa-ec51-7103-9401-fa55504d1369', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'fatima@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2027-02", "amount": 15000, "due_on": "2027-02-25"}}', '2027-02-02 20:24:22.83+00', '2027-02-02 20:25:23.178+00', 1, '2027-02-02 20:24:23.195+00', NULL, NULL, '2027-02-02 20:24:22.83+00', 2),
	('01a228fa-ec51-7103-9401-fa5f503ddf8f', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2027-02", "amount": 10000, "due_on": "2027-02-25"}}', '2027-02-02 20:24:22.83+00', '2027-02-02 20:25:23.184+00', 1, '2027-02-02 20:24:23.195+00', NULL, NULL, '2027-02-02 20:24:22.83+00', 2),
	('01a228fa-fdd9-770c-a93c-bd6ee4a2b69b', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2027-03", "amount": 10000, "due_on": "2027-03-25"}}', '2027-03-02 20:24:27.343+00', '2027-03-02 20:25:27.741+00', 1, '2027-03-02 20:24:27.759+00', NULL, NULL, '2027-03-02 20:24:27.343+00', 2),
	('01a228fa-ec51-7103-9401-fa674ed1e7b5', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2027-02", "amount": 3989, "due_on": "2027-02-25"}}', '2027-02-02 20:24:22.83+00', '2027-02-02 20:25:23.196+00', 1, '2027-02-02 20:24:23.198+00', NULL, NULL, '2027-02-02 20:24:22.83+00', 2),
	('01a228fa-f9d6-77b4-b187-994df93b0b84', '01a228fa-02c6-7540-9845-0e406009146c', 'thomas@voorbeeld.example', 'nl', 'payment-received', '{"what": "case", "notice": {"on": "2027-02-02", "kind": "payment_received", "amount": 10000}}', '2027-02-02 20:24:26.294+00', '2027-03-02 20:25:26.679+00', 1, '2027-03-02 20:24:26.685+00', NULL, NULL, '2027-02-02 20:24:26.294+00', 1),
	('01a228fa-fdd9-770c-a93c-bd7a2a097cf5', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'lotte@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2027-03", "amount": 3989, "due_on": "2027-03-25"}}', '2027-03-02 20:24:27.343+00', '2027-03-02 20:25:27.774+00', 1, '2027-03-02 20:24:27.787+00', NULL, NULL, '2027-03-02 20:24:27.343+00', 2),
	('01a228fa-fb42-73b1-bfb9-d495ad1a1971', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'fatima@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 15000, "due_on": "2027-02-25"}}', '2027-03-02 20:24:26.595+00', '2027-03-02 20:25:27.179+00', 1, '2027-03-02 20:24:27.188+00', NULL, NULL, '2027-03-02 20:24:26.595+00', 2),
	('01a228fa-fb46-770d-a0be-5b654bc0f60e', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 10000, "due_on": "2027-02-25"}}', '2027-03-02 20:24:26.595+00', '2027-03-02 20:25:27.181+00', 1, '2027-03-02 20:24:27.196+00', NULL, NULL, '2027-03-02 20:24:26.595+00', 2),
	('01a228fa-fb48-7760-b21d-20a8397ee120', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'payment-missed', '{"what": "case", "notice": {"kind": "payment_missed", "amount": 14500, "due_on": "2027-02-25"}}', '2027-03-02 20:24:26.595+00', '2027-03-02 20:25:27.183+00', 1, '2027-03-02 20:24:27.196+00', NULL, NULL, '2027-03-02 20:24:26.595+00', 2),
	('01a228fa-fdd9-770c-a93c-bd72668c0c56', '01a228fa-052a-7493-b113-796429fd79e4', 'mehmet@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2027-03", "amount": 10000, "due_on": "2027-03-25"}}', '2027-03-02 20:24:27.343+00', '2027-03-02 20:25:27.745+00', 1, '2027-03-02 20:24:27.759+00', NULL, NULL, '2027-03-02 20:24:27.343+00', 2),
	('01a228fa-fdd9-770c-a93c-bd68cc7ca35f', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'fatima@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2027-03", "amount": 15000, "due_on": "2027-03-25"}}', '2027-03-02 20:24:27.343+00', '2027-03-02 20:25:27.708+00', 1, '2027-03-02 20:24:27.761+00', NULL, NULL, '2027-03-02 20:24:27.343+00', 2),
	('01a228fa-fdd9-770c-a93c-bd768dab5e33', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'aisha@voorbeeld.example', 'nl', 'charge-announced', '{"what": "case", "notice": {"kind": "charge_announced", "month": "2027-03", "amount": 14500, "due_on": "2027-03-25"}}', '2027-03-02 20:24:27.343+00', '2027-03-02 20:25:27.749+00', 1, '2027-03-02 20:24:27.762+00', NULL, NULL, '2027-03-02 20:24:27.343+00', 2);


--
-- Data for Name: paper; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.paper VALUES
	('01a228f9-fd3a-71c5-8926-0aaa814167ec', '01a228f9-fd09-73b9-b36b-4ff6714fe9b6', 'school_letter', false, 'application/pdf', 24732, 'b8fce037eb88416c3697e14bfb676add6113e8ff2dd43fdc62854790c6b10056', '01a228f9-fd3a-71c5-8926-0aaa814167ec', 'new', '2026-02-27 10:00:00+00', NULL, 'papers/Ju5cxGcobL1lmglXVfal_7Y8KfLqPRGtLOSd9AO2BxY', NULL),
	('01a228f9-fd71-73da-89b1-40995cd17575', '01a228f9-fd4d-71eb-b8de-d1a691b2b0ab', 'school_letter', false, 'application/pdf', 24732, 'b8fce037eb88416c3697e14bfb676add6113e8ff2dd43fdc62854790c6b10056', '01a228f9-fd71-73da-89b1-40995cd17575', 'new', '2026-01-05 10:00:00+00', NULL, 'papers/Tl8sJOmNDMREbA7F3PZwTrQQIKfgAat_CbQutO1Aw5I', NULL),
	('01a228f9-fdb4-72b3-90e7-6250760f301d', '01a228f9-fd90-7203-a47b-a28c1185ae2c', 'school_letter', false, 'application/pdf', 24732, 'b8fce037eb88416c3697e14bfb676add6113e8ff2dd43fdc62854790c6b10056', '01a228f9-fdb4-72b3-90e7-6250760f301d', 'new', '2026-02-09 10:00:00+00', NULL, 'papers/EM1ucvPEUR4maatCv4FTglO0Xc4LPhJhqVD9XeeBoSI', NULL),
	('01a228f9-fdff-75b3-a8de-8f26d258af9b', '01a228f9-fdea-76c2-b0b2-fd9b4672ae2b', 'school_letter', false, 'application/pdf', 24732, 'b8fce037eb88416c3697e14bfb676add6113e8ff2dd43fdc62854790c6b10056', '01a228f9-fdff-75b3-a8de-8f26d258af9b', 'new', '2026-02-02 10:00:00+00', NULL, 'papers/KDq3cID3k5qx3MgCAChu8AzMdcxj3PCCC2WZOGc_Qj8', NULL),
	('01a228f9-fe63-75fc-ace1-d2af7900c5e6', '01a228f9-fe4f-717f-a0aa-6c5049808e12', 'school_letter', false, 'application/pdf', 24732, 'b8fce037eb88416c3697e14bfb676add6113e8ff2dd43fdc62854790c6b10056', '01a228f9-fe63-75fc-ace1-d2af7900c5e6', 'new', '2026-01-21 10:00:00+00', NULL, 'papers/Elp9ODJRWmXbkryd1DIhrVg4eSnSptDh8nDcm74CZtY', NULL),
	('01a228f9-fee1-75a3-99e3-0a596e74289b', '01a228f9-fe8a-7589-83b9-6f3e775eae70', 'school_letter', false, 'application/pdf', 24732, 'b8fce037eb88416c3697e14bfb676add6113e8ff2dd43fdc62854790c6b10056', '01a228f9-fee1-75a3-99e3-0a596e74289b', 'new', '2026-01-26 10:00:00+00', NULL, 'papers/HS8EimYXW04lXm75W4lNr1NYjWuaK_MNQwLLGCWPg9Y', NULL),
	('01a228f9-ffae-7763-9564-03928e74b5a1', '01a228f9-fe8a-7589-83b9-6f3e775eae70', 'decision', true, 'application/pdf', 57976, '93a228644cf6a77533f5edf964629d31bcba904e5f39f1a932317aeaab7a3f1e', '01a228f9-ffae-7763-9564-03928e74b5a1', 'new', '2026-02-10 10:00:00+00', NULL, 'papers/W72jyz7Ryb9tJU9WsULWMj_HPfddY1pIWpLWKi59Mo8', NULL),
	('01a228f9-ffe2-744c-ad84-9f8383edf38f', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'school_letter', false, 'application/pdf', 24732, 'b8fce037eb88416c3697e14bfb676add6113e8ff2dd43fdc62854790c6b10056', '01a228f9-ffe2-744c-ad84-9f8383edf38f', 'new', '2025-11-03 10:00:00+00', NULL, 'papers/hEqVv6rBEh-eQAhs1C7dFwQhH6jFiBoGDY3O7O84pQA', NULL),
	('01a228fa-010a-77cc-a3e2-6df6ce3fb5bb', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'decision', true, 'application/pdf', 71674, '1b489fe5e36db880240896a4816b7dc93a6ff38df396ac2ac8279f92550f93a5', '01a228fa-010a-77cc-a3e2-6df6ce3fb5bb', 'new', '2025-11-18 10:00:00+00', NULL, 'papers/ssLA1q-BWzwBjKxRP3_aFrpF_iREkiMsCh9TMDomN_0', NULL),
	('01a228fa-018a-735f-8d0a-12a93d3e9730', '01a228f9-ffc4-7311-a2e7-6724c216714f', 'agreement', true, 'application/pdf', 46953, 'ff239b226e98d1f01e97c55891320b7d2284497c05d0da6e8b8d978fb2608dbe', '01a228fa-018a-735f-8d0a-12a93d3e9730', 'new', '2025-11-22 10:00:00+00', NULL, 'papers/-rsUORsLE1GdGmQY2nERZiqdC6hhXPOc9yqg96q-plw', NULL),
	('01a228fa-02d9-750b-a597-de89b8e527c0', '01a228fa-02c6-7540-9845-0e406009146c', 'school_letter', false, 'application/pdf', 24732, 'b8fce037eb88416c3697e14bfb676add6113e8ff2dd43fdc62854790c6b10056', '01a228fa-02d9-750b-a597-de89b8e527c0', 'new', '2024-11-04 10:00:00+00', NULL, 'papers/ivlyuoDiCCp31tMXYhDUsFvKLW-RwGlbbjq62ewPtVs', NULL),
	('01a228fa-03b1-74fd-952d-d94aada5b594', '01a228fa-02c6-7540-9845-0e406009146c', 'decision', true, 'application/pdf', 63047, 'dbb2899dfabcb0665590c49b2d98831be0fa6f76591ebcfec3bbf30bf0347ef4', '01a228fa-03b1-74fd-952d-d94aada5b594', 'new', '2024-11-19 10:00:00+00', NULL, 'papers/oeva6aLTEfvlLJ_Bly3mbpS5SulvrGhT2PWJJt_pNIc', NULL),
	('01a228fa-0489-717d-8008-795beac9b695', '01a228fa-02c6-7540-9845-0e406009146c', 'agreement', true, 'application/pdf', 46006, 'ac6d9cb181e7f63b406a47448d146c2206d01f38a0eb4ac150f29955392862c8', '01a228fa-0489-717d-8008-795beac9b695', 'new', '2024-11-23 10:00:00+00', NULL, 'papers/6hdaW5W7U-3UAbsBOHcTyXTRXcCbf8OZc9EdYsVCn2I', NULL),
	('01a228fa-053d-7753-a8dd-29349f1a5b49', '01a228fa-052a-7493-b113-796429fd79e4', 'school_letter', false, 'application/pdf', 24732, 'b8fce037eb88416c3697e14bfb676add6113e8ff2dd43fdc62854790c6b10056', '01a228fa-053d-7753-a8dd-29349f1a5b49', 'new', '2024-11-11 10:00:00+00', NULL, 'papers/abzwhFfIcAJwDrc8fVoWcyQkJhL8VGF-xIxt3tiGPCc', NULL),
	('01a228fa-05d1-700c-9e25-3d9a4c7f43d5', '01a228fa-052a-7493-b113-796429fd79e4', 'decision', true, 'application/pdf', 57807, 'b52feb2d310aea3e83d095d1bb234325f63a6f4b336df3c06199eb6ed9dc14eb', '01a228fa-05d1-700c-9e25-3d9a4c7f43d5', 'new', '2024-11-26 10:00:00+00', NULL, 'papers/0_VqGc7efIpm5xCp2Eo715AvLlMrjhgqEmQri8UMPUg', NULL),
	('01a228fa-062e-70fa-b7c7-34b1cf969ea3', '01a228fa-052a-7493-b113-796429fd79e4', 'agreement', true, 'application/pdf', 46778, 'c2629c6c31640ebf7fed8779b53eb93d452efc2be9b258cd2c3b7dd7608d3b1c', '01a228fa-062e-70fa-b7c7-34b1cf969ea3', 'new', '2024-11-30 10:00:00+00', NULL, 'papers/eEkCoLeJlBxbBCSd-O_0VEKTe9J17aIig-KpKLDakbM', NULL),
	('01a228fa-06c1-7049-8f79-2c1e100d298a', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'school_letter', false, 'application/pdf', 24732, 'b8fce037eb88416c3697e14bfb676add6113e8ff2dd43fdc62854790c6b10056', '01a228fa-06c1-7049-8f79-2c1e100d298a', 'new', '2023-11-13 10:00:00+00', NULL, 'papers/S5MPIM3JBRXBUclF8gtLZaSryrsURUfpEMkW_ADUa3Q', NULL),
	('01a228fa-0741-76ad-ba5f-278097ca0f5d', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'decision', true, 'application/pdf', 47135, '83941d42594ce19369b792a448ec1f022af3b698a4042e703b0eef877807084b', '01a228fa-0741-76ad-ba5f-278097ca0f5d', 'new', '2023-11-28 10:00:00+00', NULL, 'papers/Q0PDAb6khXk8x1I2eLCH43dj-tyQ67xS5Pi792WVnwM', NULL),
	('01a228fa-07e6-7665-b224-bf415e1db558', '01a228fa-06a6-7224-81c6-bdeaf583eb58', 'agreement', true, 'application/pdf', 46889, '45b38a25e29b40c22da07a3829fbc18baf68a7b610665b1f8d3cf05ea3f2b14b', '01a228fa-07e6-7665-b224-bf415e1db558', 'new', '2023-12-02 10:00:00+00', NULL, 'papers/7YmALXw7pDLM0tKFfRGpJQpRy8kHcxmAzSLjzdlocE0', NULL),
	('01a228fa-0879-7046-9856-2d4b778c3874', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'school_letter', false, 'application/pdf', 24732, 'b8fce037eb88416c3697e14bfb676add6113e8ff2dd43fdc62854790c6b10056', '01a228fa-0879-7046-9856-2d4b778c3874', 'new', '2024-11-18 10:00:00+00', NULL, 'papers/8YKfedWebS-2Z4nItD83-gxLGHyOkV6vH7gvjG08Ous', NULL),
	('01a228fa-092d-750f-9a4f-945a65bb0248', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'decision', true, 'application/pdf', 57402, '06589c524b7b0f383e2c7793abc1bd6062751e52c9e8c81c3853da955a93fa2f', '01a228fa-092d-750f-9a4f-945a65bb0248', 'new', '2024-12-03 10:00:00+00', NULL, 'papers/aa2bxlCI9hyGxYJJwn6th3zz9xZDg5kP13ETu89Q-Sc', NULL),
	('01a228fa-09b1-7073-93c6-1165f6f5daa6', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', 'agreement', true, 'application/pdf', 46091, '55a1637799adb8c87201eec6f134a042508584a2e6ac9760d5b4d457401b67de', '01a228fa-09b1-7073-93c6-1165f6f5daa6', 'new', '2024-12-07 10:00:00+00', NULL, 'papers/vZogGMAIE5-BwFJgRD5eFNCMyrDzfcppL3JkM3kJqnU', NULL),
	('01a228fa-0a54-742e-a167-a6ecf74417d6', '01a228fa-0a39-7076-8a87-857c35162316', 'school_letter', false, 'application/pdf', 24732, 'b8fce037eb88416c3697e14bfb676add6113e8ff2dd43fdc62854790c6b10056', '01a228fa-0a54-742e-a167-a6ecf74417d6', 'new', '2021-11-08 10:00:00+00', NULL, 'papers/_Uo_QLLwKMkGp4XCIZd3JsnbJGyVt_OiGWPVPDv44oo', NULL),
	('01a228fa-0ae1-7457-b025-559531f8d862', '01a228fa-0a39-7076-8a87-857c35162316', 'decision', true, 'application/pdf', 48707, 'b2c90eb14814b495bcd282e2469decf9a0c5e10349a1c0dace6c922f13384e4a', '01a228fa-0ae1-7457-b025-559531f8d862', 'new', '2021-11-23 10:00:00+00', NULL, 'papers/7XjE-CKIiZDfI9y2qhb9cWqj7XBqaInGbJSg1mdtWfA', NULL),
	('01a228fa-0b62-7503-b94b-d602d022d859', '01a228fa-0a39-7076-8a87-857c35162316', 'agreement', true, 'application/pdf', 46036, 'be388eab7f4ceca011d74be3dc53766e046150e14514c7f76c3e8d5ba79df3f1', '01a228fa-0b62-7503-b94b-d602d022d859', 'new', '2021-11-27 10:00:00+00', NULL, 'papers/F-v_Bn_Dd5N4joGCTxvovCAg8KgrTBYAirEIMXuYges', NULL),
	('01a228fa-0b9b-7497-bb63-842ff42217db', '01a228fa-0b8d-709b-86ba-be91a7a4c3f0', 'school_letter', false, 'application/pdf', 24732, 'b8fce037eb88416c3697e14bfb676add6113e8ff2dd43fdc62854790c6b10056', '01a228fa-0b9b-7497-bb63-842ff42217db', 'new', '2026-01-12 10:00:00+00', NULL, 'papers/vW60lhyhVPPQmXl2X16_qUHGiW8WtqAmCplUWvhqLB4', NULL),
	('01a228fa-0be3-7596-8ec2-e35e49a90681', '01a228fa-0b8d-709b-86ba-be91a7a4c3f0', 'decision', true, 'application/pdf', 39382, 'f99ec918e9d8be896d7eb684216a069d412ab245fb86da1b7c9863bdf730320f', '01a228fa-0be3-7596-8ec2-e35e49a90681', 'new', '2026-01-27 10:00:00+00', NULL, 'papers/awgM8AAu7jmRij9km8K7wzw9SAfrnShxbjafWGNtkLs', NULL),
	('01a228fa-0c0d-728c-8aa5-b2f6ac306a63', '01a228fa-0be9-70ce-a2a3-22cf7d3efda2', 'school_letter', false, 'application/pdf', 24732, 'b8fce037eb88416c3697e14bfb676add6113e8ff2dd43fdc62854790c6b10056', '01a228fa-0c0d-728c-8aa5-b2f6ac306a63', 'new', '2026-01-19 10:00:00+00', NULL, 'papers/SHqbvdnDb_4herCd1wPL-q6_AvOXuBNH2-ST4YIplHA', NULL),
	('01a228fa-18a7-713e-9127-00fe5b1722a5', '01a228fa-0a39-7076-8a87-857c35162316', 'repaid', true, 'application/pdf', 35279, 'dfc1d23595d3172f3b0697c14b6d76e44125a150faaa705eeec1835bf8af5b12', '01a228fa-18a7-713e-9127-00fe5b1722a5', 'new', '2026-03-02 20:23:28.482+00', NULL, 'papers/NPNcW9WXA39vJQA1HA65GBRohe849AnQjUxGsssiFws', NULL);


--
-- Data for Name: payout; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payout VALUES
	('01a228f9-ffb2-7680-963f-72c4431dc63d', '01a228f9-fe8a-7589-83b9-6f3e775eae70', NULL, 1, 0, 'laptop', 'Laptopwinkel Zaandam', 'NL02ABNA0123456789', 90000, '2026-09-01', NULL, 'planned', NULL, NULL, NULL, 1),
	('01a228fa-0118-7093-b380-b433aa8399d8', '01a228f9-ffc4-7311-a2e7-6724c216714f', NULL, 2, 1, 'living', 'Fatima Amrani', 'NL91ABNA0417164300', 50000, '2026-03-02', NULL, 'planned', NULL, NULL, NULL, 1),
	('01a228fa-0118-7093-b380-b4347d795e42', '01a228f9-ffc4-7311-a2e7-6724c216714f', NULL, 2, 2, 'living', 'Fatima Amrani', 'NL91ABNA0417164300', 50000, '2026-04-01', NULL, 'planned', NULL, NULL, NULL, 1),
	('01a228fa-0118-7093-b380-b435cc3de93a', '01a228f9-ffc4-7311-a2e7-6724c216714f', NULL, 2, 3, 'living', 'Fatima Amrani', 'NL91ABNA0417164300', 50000, '2026-05-01', NULL, 'planned', NULL, NULL, NULL, 1),
	('01a228fa-011a-7060-8f5b-ed6241e7593d', '01a228f9-ffc4-7311-a2e7-6724c216714f', NULL, 2, 4, 'living', 'Fatima Amrani', 'NL91ABNA0417164300', 50000, '2026-06-01', NULL, 'planned', NULL, NULL, NULL, 1),
	('01a228fa-011a-7060-8f5b-ed636f0ef23f', '01a228f9-ffc4-7311-a2e7-6724c216714f', NULL, 2, 5, 'living', 'Fatima Amrani', 'NL91ABNA0417164300', 50000, '2026-07-01', NULL, 'planned', NULL, NULL, NULL, 1),
	('01a228fa-011a-7060-8f5b-ed64204ff74d', '01a228f9-ffc4-7311-a2e7-6724c216714f', NULL, 3, 0, 'childcare_bridging', 'Fatima Amrani', 'NL91ABNA0417164300', 56400, '2026-05-01', '2026-05', 'planned', NULL, NULL, NULL, 1),
	('01a228fa-011a-7060-8f5b-ed659fbab6b1', '01a228f9-ffc4-7311-a2e7-6724c216714f', NULL, 3, 1, 'childcare_bridging', 'Fatima Amrani', 'NL91ABNA0417164300', 56400, '2026-06-01', '2026-06', 'planned', NULL, NULL, NULL, 1),
	('01a228fa-011a-7060-8f5b-ed66a0c65195', '01a228f9-ffc4-7311-a2e7-6724c216714f', NULL, 3, 2, 'childcare_bridging', 'Fatima Amrani', 'NL91ABNA0417164300', 56400, '2026-07-01', '2026-07', 'planned', NULL, NULL, NULL, 1),
	('01a228fa-019a-7059-8bc3-44ae76a03f79', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228fa-0110-70f1-96ef-59bc468e695f', 0, 1, 'tuition', 'Make IT Work', 'NL20INGB0001234567', 390000, '2026-05-02', NULL, 'planned', NULL, NULL, NULL, 1),
	('01a228fa-0118-7093-b380-b4315136306f', '01a228f9-ffc4-7311-a2e7-6724c216714f', NULL, 1, 0, 'laptop', 'Laptopwinkel Zaandam', 'NL02ABNA0123456789', 90000, '2026-02-02', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2026-02-02', 3),
	('01a228fa-0118-7093-b380-b43293231b03', '01a228f9-ffc4-7311-a2e7-6724c216714f', NULL, 2, 0, 'living', 'Fatima Amrani', 'NL91ABNA0417164300', 50000, '2026-02-02', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2026-02-02', 3),
	('01a228fa-019a-7059-8bc3-44ad65368014', '01a228f9-ffc4-7311-a2e7-6724c216714f', '01a228fa-0110-70f1-96ef-59bc468e695f', 0, 0, 'tuition', 'Make IT Work', 'NL20INGB0001234567', 390000, '2026-02-02', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2026-02-02', 4),
	('01a228fa-03b4-73be-8d23-a1e2e69f86b1', '01a228fa-02c6-7540-9845-0e406009146c', NULL, 2, 0, 'living', 'Thomas Janssen', 'NL91ABNA0417164300', 50000, '2025-01-02', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2025-01-02', 3),
	('01a228fa-03b4-73be-8d23-a1e11e608948', '01a228fa-02c6-7540-9845-0e406009146c', NULL, 1, 0, 'laptop', 'Laptopwinkel Zaandam', 'NL02ABNA0123456789', 90000, '2025-01-06', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2025-01-06', 3),
	('01a228fa-048e-70dc-af3e-ae60431df92e', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', 0, 0, 'tuition', 'BIT-Academy', 'NL20INGB0001234567', 180000, '2025-01-06', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2025-01-06', 3),
	('01a228fa-03b4-73be-8d23-a1e30b980f2a', '01a228fa-02c6-7540-9845-0e406009146c', NULL, 2, 1, 'living', 'Thomas Janssen', 'NL91ABNA0417164300', 50000, '2025-02-03', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2025-02-03', 3),
	('01a228fa-03b4-73be-8d23-a1e4ccb293eb', '01a228fa-02c6-7540-9845-0e406009146c', NULL, 2, 2, 'living', 'Thomas Janssen', 'NL91ABNA0417164300', 50000, '2025-03-03', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2025-03-03', 3),
	('01a228fa-03b4-73be-8d23-a1e55bf05b7c', '01a228fa-02c6-7540-9845-0e406009146c', NULL, 2, 3, 'living', 'Thomas Janssen', 'NL91ABNA0417164300', 50000, '2025-04-01', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2025-04-01', 3),
	('01a228fa-048e-70dc-af3e-ae614bb489ca', '01a228fa-02c6-7540-9845-0e406009146c', '01a228fa-03b3-75d3-80ab-7060671e010a', 0, 1, 'tuition', 'BIT-Academy', 'NL20INGB0001234567', 180000, '2025-04-06', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2025-04-06', 3),
	('01a228fa-03b4-73be-8d23-a1e6be50908d', '01a228fa-02c6-7540-9845-0e406009146c', NULL, 2, 4, 'living', 'Thomas Janssen', 'NL91ABNA0417164300', 50000, '2025-05-01', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2025-05-01', 3),
	('01a228fa-03b4-73be-8d23-a1e786922b66', '01a228fa-02c6-7540-9845-0e406009146c', NULL, 2, 5, 'living', 'Thomas Janssen', 'NL91ABNA0417164300', 50000, '2025-06-02', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2025-06-02', 3),
	('01a228fa-0632-72a1-b63b-8a748042f5dc', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', 0, 0, 'tuition', 'BIT-Academy', 'NL20INGB0001234567', 180000, '2025-01-06', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2025-01-06', 3),
	('01a228fa-0632-72a1-b63b-8a75750097d2', '01a228fa-052a-7493-b113-796429fd79e4', '01a228fa-05d6-7746-b126-23f7c1241b59', 0, 1, 'tuition', 'BIT-Academy', 'NL20INGB0001234567', 180000, '2025-04-06', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2025-04-06', 3),
	('01a228fa-07e8-721d-8ce8-06edbfd9f862', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', 0, 0, 'tuition', 'Make IT Work', 'NL20INGB0001234567', 270000, '2024-01-08', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2024-01-08', 4),
	('01a228fa-07e8-721d-8ce8-06eebf71a50e', '01a228fa-06a6-7224-81c6-bdeaf583eb58', '01a228fa-0743-76f1-90f0-a2a3445882b9', 0, 1, 'tuition', 'Make IT Work', 'NL20INGB0001234567', 270000, '2024-04-08', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '2024-04-08', 4),
	('01a228fa-0931-77fa-94cb-4d75bfa52e37', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', NULL, 1, 0, 'laptop', 'Laptopwinkel Zaandam', 'NL02ABNA0123456789', 90000, '2025-01-06', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2025-01-06', 3),
	('01a228fa-09c4-70e0-857d-ad85bcbf1cb5', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', 0, 0, 'tuition', 'Techionista', 'NL20INGB0001234567', 240000, '2025-01-06', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2025-01-06', 3),
	('01a228fa-09c4-70e0-857d-ad8610071ec8', '01a228fa-086e-71d4-9e5e-1fc3f6b97142', '01a228fa-0930-722b-b380-e4a835966691', 0, 1, 'tuition', 'Techionista', 'NL20INGB0001234567', 240000, '2025-04-06', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2025-04-06', 3),
	('01a228fa-0aeb-7203-8383-d6ee317fedea', '01a228fa-0a39-7076-8a87-857c35162316', NULL, 1, 0, 'laptop', 'Laptopwinkel Zaandam', 'NL02ABNA0123456789', 70000, '2022-01-03', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2022-01-03', 3),
	('01a228fa-0b6a-771e-82ab-477843db5032', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 0, 0, 'tuition', 'Codam', 'NL20INGB0001234567', 18000, '2022-01-03', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2022-01-03', 3),
	('01a228fa-0b6a-771e-82ab-4779c03703a7', '01a228fa-0a39-7076-8a87-857c35162316', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', 0, 1, 'tuition', 'Codam', 'NL20INGB0001234567', 18000, '2022-04-03', NULL, 'paid', '01a228f9-fc1d-75dc-87a9-e5ebd15505e2', NULL, '2022-04-03', 3);


--
-- Data for Name: period_step; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: programme; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.programme VALUES
	('01a228f9-fd03-719a-9eea-357578716dd7', 'Vrouwen in data'),
	('01a228f9-fd04-7533-8954-e13e0e9cfed7', 'Zij-instroom techniek');


--
-- Data for Name: provider; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.provider VALUES
	('01a228f9-fcf1-732b-954b-8c30eeb44186', 'Codam', 'NL02ABNA0123456789'),
	('01a228f9-fcfe-76a7-8347-40947b540644', 'Techionista', 'NL20INGB0001234567'),
	('01a228f9-fd02-731c-b737-ac7abcdbe208', 'MolenGeek', 'NL39RABO0300065264'),
	('01a228f9-fd02-731c-b737-ac7cfbbcd93f', 'BIT-Academy', 'NL86INGB0002445588'),
	('01a228f9-fd03-719a-9eea-35703465c814', 'Make IT Work', 'NL18RABO0123459876'),
	('01a228f9-fd03-719a-9eea-357363a037f4', 'ROC van Amsterdam', 'NL91ABNA0417164300');


--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES
	('01a228fa-1349-71f0-b203-21d102d4d5e8', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-1347-730a-9e3c-49b65d8c2223', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2022-11', 1000, '2022-11-25'),
	('01a228fa-135d-72a2-a97f-ce862797deba', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-135c-77a5-9062-36da5753c64f', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2022-12', 1000, '2022-12-25'),
	('01a228fa-1366-7025-9430-b0834cfcf99b', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-1366-7025-9430-b080538c0b6f', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-01', 1000, '2023-01-25'),
	('01a228fa-136e-7288-b084-9a814b7e6afc', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-136e-7288-b084-9a7e16738beb', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-02', 1000, '2023-02-25'),
	('01a228fa-137a-735b-abb4-ca0fb1d73359', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-1378-7775-8d55-934a494ed76d', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-03', 1000, '2023-03-25'),
	('01a228fa-138a-7077-b88b-5ee428a06645', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-1385-70e9-bb0a-237b388a8384', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-04', 1000, '2023-04-25'),
	('01a228fa-1392-7522-aa42-0f2b033e5b8c', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-1391-7693-b000-4291cfbeb6c7', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-05', 1000, '2023-05-25'),
	('01a228fa-1399-7326-b7f3-550ec158eeab', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-1399-7326-b7f3-550b73acbde8', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-06', 1000, '2023-06-25'),
	('01a228fa-13a8-723e-9c32-c3f5cd27b6c9', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-13a7-71d2-92b6-d5e5eb074698', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-07', 1000, '2023-07-25'),
	('01a228fa-13b1-7448-abbd-13041b250c6a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-13b1-7448-abbd-13017aeb1ebb', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-08', 1000, '2023-08-25'),
	('01a228fa-13be-72d5-a59a-99b7da51276b', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-13bd-77f5-9512-6b79ab4ecad4', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-09', 1000, '2023-09-25'),
	('01a228fa-13ca-713b-bba5-68b93a77d06c', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-13c9-7768-8404-64d14835e17f', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-10', 1000, '2023-10-25'),
	('01a228fa-13d4-71ae-864e-69c00c07c3c8', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-13d3-7179-a42a-233ed2a5df05', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-11', 1000, '2023-11-25'),
	('01a228fa-13db-7627-9562-d0e2e446e1d3', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-13db-7627-9562-d0df687776de', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2023-12', 1000, '2023-12-25'),
	('01a228fa-13ea-7645-a1a3-eba6ce4e0197', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-13e9-7158-9b03-9919d44829ab', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-01', 1000, '2024-01-25'),
	('01a228fa-13f2-72f0-9a76-b02b0772babe', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-13f1-77c2-b7e2-b5d9493bc4bd', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-02', 1000, '2024-02-25'),
	('01a228fa-13fe-76ab-86e4-094ad10faa69', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-13fd-721e-91fb-e1b6f82a7c66', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-03', 1000, '2024-03-25'),
	('01a228fa-1434-7769-a4b6-7171d8cc799f', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-1433-75e0-8ad6-cbb67d0ee28a', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-04', 1000, '2024-04-25'),
	('01a228fa-149f-70d0-bada-804fb8dbf25e', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-149b-715e-93ff-8ffa2d18bfb8', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-05', 1000, '2024-05-25'),
	('01a228fa-14ab-7585-8412-3a72673434cc', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-14aa-706d-81ce-d1637cca38f5', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-06', 1000, '2024-06-25'),
	('01a228fa-14b2-77f1-be21-9a51b78b2cd3', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-14b2-77f1-be21-9a4eccf0c267', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-07', 1000, '2024-07-25'),
	('01a228fa-14c2-7559-834b-42619227e661', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-14bd-71d7-89ba-d413b5a0d729', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-08', 1000, '2024-08-25'),
	('01a228fa-14c8-734c-a4bf-d7b22073007a', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-14c7-7059-884b-cb932a27a592', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-09', 1000, '2024-09-25'),
	('01a228fa-14d0-7204-80b5-571df407d648', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-14cf-7351-bac4-4d84d8876e4c', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-10', 1000, '2024-10-25'),
	('01a228fa-14ed-73b1-87b4-f42ae08332b0', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-14e5-74a3-b81f-e970d92b453a', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-11', 1000, '2024-11-25'),
	('01a228fa-150e-7317-9932-1ef037d4481d', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-150d-7285-abe6-112c00e404b9', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2024-12', 1000, '2024-12-25'),
	('01a228fa-1535-77db-8595-815250c8cec4', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-152d-72b4-b310-e0f1d094153a', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-01', 1000, '2025-01-25'),
	('01a228fa-154e-766f-b438-5d2aa74339d5', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-154d-74ca-8c58-17612a633620', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-02', 1000, '2025-02-25'),
	('01a228fa-1566-75ca-9aa0-554688329fc7', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-1561-77cb-a8b2-e5500abe4cda', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-03', 1000, '2025-03-25'),
	('01a228fa-1571-7432-b8d2-1731001647af', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-1570-738a-8adc-088ee894b6a7', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-04', 1000, '2025-04-25'),
	('01a228fa-159c-7641-b8b1-550fb3ea8922', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-158d-704d-a41c-0b921fb7e16c', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-05', 1000, '2025-05-25'),
	('01a228fa-15c0-73e4-b655-e64f41bfb9f8', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-15b1-77b1-b218-7aa2269bb7b8', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-06', 1000, '2025-06-25'),
	('01a228fa-15e2-762e-bcc6-bc0b49fa446c', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-15dd-71de-af0c-ee7dea2635a8', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-07', 1000, '2025-07-25'),
	('01a228fa-15fa-7352-ac5b-593eb29e9c31', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-15ed-7298-a119-7b4a92515194', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-08', 1000, '2025-08-25'),
	('01a228fa-1602-700d-9f51-7376e199d5ab', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-1601-771d-b369-de02834a1fad', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-09', 1000, '2025-09-25'),
	('01a228fa-1612-736d-9f94-afda196a92bc', '01a228fa-0aeb-7203-8383-d6ed5b0f00fe', '01a228fa-1611-7703-bb4e-ebe2a918a61a', 'DEMO-01a228fa-0aeb-7203-8383-d6ed5b0f00fe-2025-10', 1000, '2025-10-25'),
	('01a228fa-1635-7459-b469-4bcf53b66a06', '01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-1634-76a0-9354-3ec39369d522', 'DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-01', 14500, '2025-01-25'),
	('01a228fa-163a-77ee-b827-3f8a36e26067', '01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-1639-7689-ac1e-db565dd168ef', 'DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-02', 14500, '2025-02-25'),
	('01a228fa-1658-730a-a881-cd5967bc24bb', '01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-1657-770b-9a89-2e46a6c9b358', 'DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-03', 14500, '2025-03-25'),
	('01a228fa-1666-77d8-bbf8-f38e57d2f337', '01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-165c-726a-9433-cc9443c3ee67', 'DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-04', 14500, '2025-04-25'),
	('01a228fa-169e-726a-965c-79023448d167', '01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-1685-7532-a65c-17c208f8b878', 'DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-05', 14500, '2025-05-25'),
	('01a228fa-16a9-75b2-9a9c-552a3a0b434f', '01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-16a8-76bc-9967-b8fa93c41b64', 'DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-06', 14500, '2025-06-25'),
	('01a228fa-16b2-738e-8f2f-26ba376a30a3', '01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-16ae-7370-8448-a120ab1c6445', 'DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-07', 14500, '2025-07-25'),
	('01a228fa-16b7-76ef-968a-03ecc5a8802e', '01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-16b6-72f9-9473-1f22ec320b88', 'DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-08', 14500, '2025-08-25'),
	('01a228fa-16cc-718c-9045-01e3903d74c4', '01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-16cb-7059-adbc-4c55dbb61726', 'DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-09', 14500, '2025-09-25'),
	('01a228fa-16d2-71dd-86a0-bf305acc770c', '01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-16cf-7773-a435-1f43b034dc03', 'DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-10', 14500, '2025-10-25'),
	('01a228fa-16d6-76d6-bb84-fc202a56d2e1', '01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-16d5-7572-9478-eaa323a4f01c', 'DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-11', 14500, '2025-11-25'),
	('01a228fa-16dd-77bc-80f9-f5b2e393760f', '01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-16dc-7695-a037-addf7bba702e', 'DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2025-12', 14500, '2025-12-25'),
	('01a228fa-16ed-746e-a85a-9a8607f9a155', '01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-16ec-7447-bd91-f417179482eb', 'DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2026-01', 14500, '2026-01-25'),
	('01a228fa-16f2-73ca-b5d7-dc78cf8412c6', '01a228fa-0743-76f1-90f0-a2a3445882b9', '01a228fa-16f1-70f5-8860-45e0a5095758', 'DEMO-01a228fa-0743-76f1-90f0-a2a3445882b9-2026-02', 14500, '2026-02-25'),
	('01a228fa-16f8-7325-8257-bd7591b0ce51', '01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-16f7-755d-b37d-53c67e2b8806', 'DEMO-01a228fa-03b3-75d3-80ab-7060671e010a-2026-01', 10000, '2026-01-25'),
	('01a228fa-16ff-75c0-be76-b2fd7685dee0', '01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-16fe-77c9-a032-dd23c4eb3682', 'DEMO-01a228fa-03b3-75d3-80ab-7060671e010a-2026-02', 10000, '2026-02-25'),
	('01a228fa-170b-73c5-ae05-3b6c468d26f5', '01a228fa-05d6-7746-b126-23f7c1241b59', '01a228fa-1705-71c4-9d20-b54c93e6138e', 'DEMO-01a228fa-05d6-7746-b126-23f7c1241b59-2026-01', 10000, '2026-01-25'),
	('01a228fa-1711-762d-82e1-3658d3a54af9', '01a228fa-05d6-7746-b126-23f7c1241b59', '01a228fa-1711-762d-82e1-36554d6c958a', 'DEMO-01a228fa-05d6-7746-b126-23f7c1241b59-2026-02', 10000, '2026-02-25'),
	('01a228fa-171e-73c3-aa80-2c430abdf36a', '01a228fa-0930-722b-b380-e4a835966691', '01a228fa-171c-70cc-a68c-6f3a53f4f806', 'DEMO-01a228fa-0930-722b-b380-e4a835966691-2026-01', 13333, '2026-01-25'),
	('01a228fa-17c6-74a9-9ea4-2d5676319d18', '01a228fa-05d6-7746-b126-23f7c1241b59', '01a228fa-17ae-716f-b8c4-d5ac6eabd779', 'DEMO-01a228fa-05d6-7746-b126-23f7c1241b59-te-veel', 14000, '2026-03-02'),
	('01a228fa-3234-7578-8535-167d9784158c', '01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-3230-7525-bba7-79ab3ad2e19c', 'MAAND-0', 10000, '2026-03-02'),
	('01a228fa-447d-7485-874d-8a33cf4a3c21', '01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-447b-74b9-8a58-4a043d33d303', 'MAAND-1', 10000, '2026-04-02'),
	('01a228fa-5645-7221-9ae1-99ee740509cb', '01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-5643-7068-9183-934ffac59035', 'MAAND-2', 10000, '2026-05-02'),
	('01a228fa-673f-759e-b720-5e470ab42c56', '01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-673b-773a-9b1c-04a3fb9a320e', 'MAAND-3', 10000, '2026-06-02'),
	('01a228fa-797e-7428-976b-bd64d1ab863f', '01a228fa-0930-722b-b380-e4a835966691', '01a228fa-7979-75dc-828d-b0d77af6c171', 'LAAT-1', 3000, '2026-02-01'),
	('01a228fa-a22a-7393-be3d-a3d64d5e3baf', '01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-a222-713b-923d-a552a3001f26', 'MAAND-6', 10000, '2026-09-02'),
	('01a228fa-c6a8-7516-9680-95e61d1a1626', '01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-c6a7-7608-b0c2-27e09345c2f5', 'MAAND-8', 10000, '2026-11-02'),
	('01a228fa-7bc3-721b-92ac-5d07dd01dd38', '01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-7bb8-7139-83d7-6d6a8c08b930', 'MAAND-4', 10000, '2026-07-02'),
	('01a228fa-8eed-7658-9ea1-f5ddbe549679', '01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-8eec-74d9-bac0-b6c2d24a06f1', 'MAAND-5', 10000, '2026-08-02'),
	('01a228fa-b27a-70f7-ae6e-d1999d5cb6e4', '01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-b274-71e7-961a-e8af796208f7', 'MAAND-7', 10000, '2026-10-02'),
	('01a228fa-d893-750a-b6fc-a6ffe8af296a', '01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-d892-7687-b997-0048a7425f16', 'MAAND-9', 10000, '2026-12-02'),
	('01a228fa-e893-7372-9909-39ab2b233754', '01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-e893-7372-9909-39a94889ec95', 'MAAND-10', 10000, '2027-01-02'),
	('01a228fa-f9d4-70dd-ab6e-ba488307a8eb', '01a228fa-03b3-75d3-80ab-7060671e010a', '01a228fa-f9d3-7697-91a0-caef43ac66d0', 'MAAND-11', 10000, '2027-02-02');


--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: retention_result; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.retention_result VALUES
	('01a228f9-fd09-73b9-b36b-4ff6714fe9b6', '1d3b78eb9e2e4547', 0, 0, 108800, true, NULL, NULL, NULL, NULL),
	('01a228f9-fd4d-71eb-b8de-d1a691b2b0ab', '1d3b78eb9e2e4547', 0, 0, 1993500, true, NULL, NULL, NULL, NULL),
	('01a228f9-fd90-7203-a47b-a28c1185ae2c', '1d3b78eb9e2e4547', 0, 0, 410000, true, NULL, NULL, NULL, NULL),
	('01a228f9-fdea-76c2-b0b2-fd9b4672ae2b', '1d3b78eb9e2e4547', 0, 0, 146000, true, NULL, NULL, NULL, NULL),
	('01a228f9-fe4f-717f-a0aa-6c5049808e12', '1d3b78eb9e2e4547', 0, 0, 1547800, true, NULL, NULL, NULL, NULL),
	('01a228f9-fe8a-7589-83b9-6f3e775eae70', '1d3b78eb9e2e4547', 0, 0, 510000, true, NULL, NULL, NULL, NULL),
	('01a228f9-ffc4-7311-a2e7-6724c216714f', '1d3b78eb9e2e4547', 169200, 3, 1975200, false, NULL, NULL, NULL, NULL),
	('01a228fa-02c6-7540-9845-0e406009146c', '1d3b78eb9e2e4547', 0, 0, 1058400, true, NULL, NULL, NULL, NULL),
	('01a228fa-052a-7493-b113-796429fd79e4', '1d3b78eb9e2e4547', 0, 0, 977400, true, NULL, NULL, NULL, NULL),
	('01a228fa-086e-71d4-9e5e-1fc3f6b97142', '1d3b78eb9e2e4547', 0, 0, 570000, true, NULL, NULL, NULL, NULL);


--
-- Data for Name: seaql_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seaql_migrations VALUES
	('m0001_people', 1795983800),
	('m0002_cases', 1795983800),
	('m0003_money', 1795983800),
	('m0004_watch', 1795983801),
	('m0005_corrections', 1795983801),
	('m0006_books', 1795983801),
	('m0007_runs', 1795983801),
	('m0008_changes', 1795983801),
	('m0009_calls', 1795983801),
	('m0010_incomes', 1795983801),
	('m0011_undo', 1795983801),
	('m0012_refunds', 1795983801),
	('m0013_credit', 1795983801),
	('m0014_files', 1795983801),
	('m0015_commands', 1795983801),
	('m0016_ways_in', 1795983801),
	('m0017_lanes', 1795983801);


--
-- Data for Name: security_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.security_event VALUES
	('01a228f9-fce6-7666-b05d-fed800228f35', 'account_made', '01a228f9-fcd4-75af-a0af-e3c6bf065152', '01a228f9-fcd7-74eb-aa02-a5a93e1dd90e', '192.0.2.0/24 5f0a91c3', '', NULL, '2026-11-27 20:23:21.574+00'),
	('01a228f9-fce7-75ea-b9ca-687e24bef8ff', 'invited', '01a228f9-fcd4-75af-a0af-e3c6bf065152', '01a228f9-fcd7-74eb-aa02-a5a93e1dd90e', '192.0.2.0/24 5f0a91c3', '', NULL, '2026-11-27 20:23:21.575+00'),
	('01a228f9-fce7-75ea-b9ca-687fa18e5bce', 'proposed', '01a228f9-fc99-7215-86fd-f36aaee73e21', '01a228f9-fc62-74b9-b9c7-3ec5a4cf6e73', '192.0.2.0/24 5f0a91c3', '', NULL, '2026-11-29 00:23:21.575+00');


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setting VALUES
	('rules', '"1d3b78eb9e2e4547"', NULL, '2026-03-02 20:23:28.482+00'),
	('demo_seeded', 'true', NULL, '2026-03-02 20:23:28.756+00'),
	('pulse', '"2026-11-29T20:23:28.811Z"', NULL, '2026-11-29 20:23:28.811+00'),
	('asked for income 2026 2', '"01a228fa-06a6-7224-81c6-bdeaf583eb58"', NULL, '2027-02-02 20:24:22.127+00'),
	('demo_day', '"2027-03-02"', NULL, '2027-02-02 20:24:26.587+00'),
	('books_balance', 'true', NULL, '2027-03-02 20:24:26.595+00');


--
-- Data for Name: true_up; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: watch; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.watch VALUES
	('01a228f9-ffc4-7311-a2e7-6724c216714f', 'last_allowance', '2026-04-30', NULL, 30),
	('01a228f9-ffc4-7311-a2e7-6724c216714f', 'claim_allowance', '2026-05-31', NULL, 30);


--
-- Name: account_change account_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_change
    ADD CONSTRAINT account_change_pkey PRIMARY KEY (id);


--
-- Name: account account_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_email_key UNIQUE (email);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);


--
-- Name: agreement_change agreement_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_change
    ADD CONSTRAINT agreement_change_pkey PRIMARY KEY (id);


--
-- Name: agreement agreement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_pkey PRIMARY KEY (id);


--
-- Name: allocation allocation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT allocation_pkey PRIMARY KEY (id);


--
-- Name: billing_line billing_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.billing_line
    ADD CONSTRAINT billing_line_pkey PRIMARY KEY (run_id, agreement_id);


--
-- Name: billing_run billing_run_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.billing_run
    ADD CONSTRAINT billing_run_pkey PRIMARY KEY (id);


--
-- Name: call_request call_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.call_request
    ADD CONSTRAINT call_request_pkey PRIMARY KEY (id);


--
-- Name: case_log case_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_log
    ADD CONSTRAINT case_log_pkey PRIMARY KEY (id);


--
-- Name: case case_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."case"
    ADD CONSTRAINT case_number_key UNIQUE (number);


--
-- Name: case_number case_number_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_number
    ADD CONSTRAINT case_number_pkey PRIMARY KEY (year);


--
-- Name: case case_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."case"
    ADD CONSTRAINT case_pkey PRIMARY KEY (id);


--
-- Name: charge charge_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.charge
    ADD CONSTRAINT charge_pkey PRIMARY KEY (id);


--
-- Name: code code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.code
    ADD CONSTRAINT code_pkey PRIMARY KEY (id);


--
-- Name: command command_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.command
    ADD CONSTRAINT command_pkey PRIMARY KEY (id);


--
-- Name: correction correction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.correction
    ADD CONSTRAINT correction_pkey PRIMARY KEY (case_id, number);


--
-- Name: course course_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.course
    ADD CONSTRAINT course_pkey PRIMARY KEY (id);


--
-- Name: guess guess_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.guess
    ADD CONSTRAINT guess_pkey PRIMARY KEY (key);


--
-- Name: income_check income_check_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.income_check
    ADD CONSTRAINT income_check_pkey PRIMARY KEY (record_id);


--
-- Name: income_evidence income_evidence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.income_evidence
    ADD CONSTRAINT income_evidence_pkey PRIMARY KEY (record_id, paper_id);


--
-- Name: income_statement income_statement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.income_statement
    ADD CONSTRAINT income_statement_pkey PRIMARY KEY (id);


--
-- Name: income_year income_year_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.income_year
    ADD CONSTRAINT income_year_pkey PRIMARY KEY (id);


--
-- Name: invitation invitation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (token_hash);


--
-- Name: job_run job_run_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_run
    ADD CONSTRAINT job_run_pkey PRIMARY KEY (key);


--
-- Name: ledger_anchor ledger_anchor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_anchor
    ADD CONSTRAINT ledger_anchor_pkey PRIMARY KEY (at);


--
-- Name: ledger_entry ledger_entry_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_key_key UNIQUE (key);


--
-- Name: ledger_entry ledger_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_pkey PRIMARY KEY (id);


--
-- Name: ledger_entry ledger_entry_reverses_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_reverses_id_key UNIQUE (reverses_id);


--
-- Name: ledger_transfer ledger_transfer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_transfer
    ADD CONSTRAINT ledger_transfer_pkey PRIMARY KEY (id);


--
-- Name: manager_proposal manager_proposal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manager_proposal
    ADD CONSTRAINT manager_proposal_pkey PRIMARY KEY (id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: paper paper_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper
    ADD CONSTRAINT paper_pkey PRIMARY KEY (id);


--
-- Name: paper paper_storage_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper
    ADD CONSTRAINT paper_storage_key_key UNIQUE (storage_key);


--
-- Name: payout payout_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payout
    ADD CONSTRAINT payout_pkey PRIMARY KEY (id);


--
-- Name: period_step period_step_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.period_step
    ADD CONSTRAINT period_step_pkey PRIMARY KEY (id);


--
-- Name: programme programme_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.programme
    ADD CONSTRAINT programme_name_key UNIQUE (name);


--
-- Name: programme programme_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.programme
    ADD CONSTRAINT programme_pkey PRIMARY KEY (id);


--
-- Name: provider provider_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provider
    ADD CONSTRAINT provider_name_key UNIQUE (name);


--
-- Name: provider provider_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.provider
    ADD CONSTRAINT provider_pkey PRIMARY KEY (id);


--
-- Name: receipt receipt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_pkey PRIMARY KEY (id);


--
-- Name: receipt receipt_reference_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_reference_key UNIQUE (reference);


--
-- Name: recovery_code recovery_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (code_hash);


--
-- Name: retention_result retention_result_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.retention_result
    ADD CONSTRAINT retention_result_pkey PRIMARY KEY (case_id);


--
-- Name: seaql_migrations seaql_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seaql_migrations
    ADD CONSTRAINT seaql_migrations_pkey PRIMARY KEY (version);


--
-- Name: security_event security_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.security_event
    ADD CONSTRAINT security_event_pkey PRIMARY KEY (id);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (token_hash);


--
-- Name: setting setting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);


--
-- Name: true_up true_up_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.true_up
    ADD CONSTRAINT true_up_pkey PRIMARY KEY (id);


--
-- Name: watch watch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.watch
    ADD CONSTRAINT watch_pkey PRIMARY KEY (case_id, name);


--
-- Name: account_change_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_change_account ON public.account_change USING btree (account_id, at);


--
-- Name: agreement_case; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX agreement_case ON public.agreement USING btree (case_id, line);


--
-- Name: agreement_change_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX agreement_change_number ON public.agreement_change USING btree (agreement_id, number);


--
-- Name: agreement_change_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX agreement_change_state ON public.agreement_change USING btree (state, proposed_at);


--
-- Name: allocation_charge; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX allocation_charge ON public.allocation USING btree (charge_id);


--
-- Name: allocation_entry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX allocation_entry ON public.allocation USING btree (entry_id);


--
-- Name: billing_line_exception; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX billing_line_exception ON public.billing_line USING btree (run_id, agreement_id) WHERE (cause IS NOT NULL);


--
-- Name: billing_run_month; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX billing_run_month ON public.billing_run USING btree (month, state);


--
-- Name: call_request_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX call_request_open ON public.call_request USING btree (done_at, case_id);


--
-- Name: case_amount; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_amount ON public."case" USING btree (requested_cents, id, number);


--
-- Name: case_applicant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_applicant ON public."case" USING btree (applicant_id, created_at);


--
-- Name: case_counts; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_counts ON public."case" USING btree (stage_name, paused_since, decide_by, reviewer_id);


--
-- Name: case_deadline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_deadline ON public."case" USING btree (decide_by, id, number);


--
-- Name: case_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_name ON public."case" USING btree (name_lower, id, number);


--
-- Name: case_queue; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_queue ON public."case" USING btree (stage_name, decide_by, id);


--
-- Name: case_reviewer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_reviewer ON public."case" USING btree (reviewer_id, stage_name, decide_by, id);


--
-- Name: case_search; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_search ON public."case" USING btree (stage_name, name_lower, number, requested_cents, decide_by, reviewer_id, paused_since, id);


--
-- Name: charge_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX charge_once ON public.charge USING btree (agreement_id, month, part);


--
-- Name: charge_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX charge_open ON public.charge USING btree (due_on, agreement_id) WHERE (settled_cents < amount_cents);


--
-- Name: code_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX code_email ON public.code USING btree (email, purpose);


--
-- Name: command_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX command_at ON public.command USING btree (at);


--
-- Name: entry_agreement; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entry_agreement ON public.ledger_entry USING btree (agreement_id, effective_on);


--
-- Name: entry_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entry_case ON public.ledger_entry USING btree (case_id);


--
-- Name: entry_chain; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX entry_chain ON public.ledger_entry USING btree (chain, number);


--
-- Name: entry_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entry_day ON public.ledger_entry USING btree (effective_on, id);


--
-- Name: income_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX income_case ON public.income_statement USING btree (case_id, from_month, declared_at);


--
-- Name: income_year_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX income_year_of ON public.income_year USING btree (case_id, year);


--
-- Name: invitation_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitation_account ON public.invitation USING btree (account_id);


--
-- Name: log_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_case ON public.case_log USING btree (case_id, at);


--
-- Name: manager_proposal_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX manager_proposal_open ON public.manager_proposal USING btree (decided_at, proposed_at);


--
-- Name: outbox_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_case ON public.outbox USING btree (case_id, created_at);


--
-- Name: outbox_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_waiting ON public.outbox USING btree (lane, due_at, id) WHERE ((sent_at IS NULL) AND (failed_at IS NULL));


--
-- Name: paper_case; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX paper_case ON public.paper USING btree (case_id, created_at);


--
-- Name: paper_file; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX paper_file ON public.paper USING btree (file_key);


--
-- Name: paper_removed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX paper_removed ON public.paper USING btree (removed_at, wiped_at);


--
-- Name: payout_agreement; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payout_agreement ON public.payout USING btree (agreement_id);


--
-- Name: payout_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX payout_due ON public.payout USING btree (state, due_on, id);


--
-- Name: payout_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX payout_once ON public.payout USING btree (case_id, line, part);


--
-- Name: retention_result_changed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX retention_result_changed ON public.retention_result USING btree (changed_on, case_id);


--
-- Name: security_event_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX security_event_at ON public.security_event USING btree (at, id);


--
-- Name: security_event_request; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX security_event_request ON public.security_event USING btree (request);


--
-- Name: session_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_account ON public.session USING btree (account_id);


--
-- Name: transfer_agreement_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transfer_agreement_id ON public.ledger_transfer USING btree (agreement_id);


--
-- Name: transfer_credit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transfer_credit ON public.ledger_transfer USING btree (agreement_id) WHERE (((debit)::text = 'credit'::text) OR ((credit)::text = 'credit'::text));


--
-- Name: transfer_entry_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX transfer_entry_id ON public.ledger_transfer USING btree (entry_id);


--
-- Name: true_up_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX true_up_once ON public.true_up USING btree (agreement_id, year);


--
-- Name: watch_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX watch_due ON public.watch USING btree (done_on, due_on, case_id);


--
-- Name: allocation allocation_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER allocation_append_only BEFORE DELETE OR UPDATE ON public.allocation FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: allocation allocation_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER allocation_no_truncate BEFORE TRUNCATE ON public.allocation FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: case_log case_log_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_log_append_only BEFORE DELETE OR UPDATE ON public.case_log FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: case_log case_log_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_log_no_truncate BEFORE TRUNCATE ON public.case_log FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: income_check income_check_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER income_check_append_only BEFORE DELETE OR UPDATE ON public.income_check FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: income_check income_check_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER income_check_no_truncate BEFORE TRUNCATE ON public.income_check FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: income_evidence income_evidence_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER income_evidence_append_only BEFORE DELETE OR UPDATE ON public.income_evidence FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: income_evidence income_evidence_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER income_evidence_no_truncate BEFORE TRUNCATE ON public.income_evidence FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: income_statement income_statement_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER income_statement_append_only BEFORE DELETE OR UPDATE ON public.income_statement FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: income_statement income_statement_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER income_statement_no_truncate BEFORE TRUNCATE ON public.income_statement FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: income_year income_year_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER income_year_append_only BEFORE DELETE OR UPDATE ON public.income_year FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: income_year income_year_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER income_year_no_truncate BEFORE TRUNCATE ON public.income_year FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: ledger_anchor ledger_anchor_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_anchor_append_only BEFORE DELETE OR UPDATE ON public.ledger_anchor FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: ledger_anchor ledger_anchor_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_anchor_no_truncate BEFORE TRUNCATE ON public.ledger_anchor FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: ledger_entry ledger_entry_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_entry_append_only BEFORE DELETE ON public.ledger_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: ledger_entry ledger_entry_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_entry_no_truncate BEFORE TRUNCATE ON public.ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: ledger_entry ledger_entry_no_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_entry_no_update BEFORE UPDATE ON public.ledger_entry FOR EACH ROW WHEN ((old.hash IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: ledger_transfer ledger_transfer_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_transfer_append_only BEFORE DELETE OR UPDATE ON public.ledger_transfer FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: ledger_transfer ledger_transfer_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_transfer_no_truncate BEFORE TRUNCATE ON public.ledger_transfer FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: period_step period_step_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER period_step_append_only BEFORE DELETE OR UPDATE ON public.period_step FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: period_step period_step_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER period_step_no_truncate BEFORE TRUNCATE ON public.period_step FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: receipt receipt_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER receipt_append_only BEFORE DELETE OR UPDATE ON public.receipt FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: receipt receipt_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER receipt_no_truncate BEFORE TRUNCATE ON public.receipt FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: true_up true_up_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER true_up_append_only BEFORE DELETE OR UPDATE ON public.true_up FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: true_up true_up_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER true_up_no_truncate BEFORE TRUNCATE ON public.true_up FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: account_change account_change_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_change
    ADD CONSTRAINT account_change_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: account_change account_change_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_change
    ADD CONSTRAINT account_change_by_id FOREIGN KEY (by_id) REFERENCES public.account(id);


--
-- Name: agreement agreement_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_case_id FOREIGN KEY (case_id) REFERENCES public."case"(id);


--
-- Name: agreement_change agreement_change_agreement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement_change
    ADD CONSTRAINT agreement_change_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreement(id);


--
-- Name: agreement agreement_paper_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_paper_id FOREIGN KEY (paper_id) REFERENCES public.paper(id);


--
-- Name: allocation allocation_charge_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT allocation_charge_id FOREIGN KEY (charge_id) REFERENCES public.charge(id);


--
-- Name: allocation allocation_entry_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allocation
    ADD CONSTRAINT allocation_entry_id FOREIGN KEY (entry_id) REFERENCES public.ledger_entry(id);


--
-- Name: billing_line billing_line_run; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.billing_line
    ADD CONSTRAINT billing_line_run FOREIGN KEY (run_id) REFERENCES public.billing_run(id);


--
-- Name: call_request call_request_case; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.call_request
    ADD CONSTRAINT call_request_case FOREIGN KEY (case_id) REFERENCES public."case"(id);


--
-- Name: case case_applicant; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."case"
    ADD CONSTRAINT case_applicant FOREIGN KEY (applicant_id) REFERENCES public.account(id);


--
-- Name: case case_programme; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."case"
    ADD CONSTRAINT case_programme FOREIGN KEY (programme_id) REFERENCES public.programme(id);


--
-- Name: case case_reviewer; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."case"
    ADD CONSTRAINT case_reviewer FOREIGN KEY (reviewer_id) REFERENCES public.account(id);


--
-- Name: charge charge_agreement_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.charge
    ADD CONSTRAINT charge_agreement_id FOREIGN KEY (agreement_id) REFERENCES public.agreement(id);


--
-- Name: correction correction_case; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.correction
    ADD CONSTRAINT correction_case FOREIGN KEY (case_id) REFERENCES public."case"(id);


--
-- Name: course course_provider; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.course
    ADD CONSTRAINT course_provider FOREIGN KEY (provider_id) REFERENCES public.provider(id);


--
-- Name: income_evidence income_evidence_paper; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.income_evidence
    ADD CONSTRAINT income_evidence_paper FOREIGN KEY (paper_id) REFERENCES public.paper(id);


--
-- Name: income_statement income_statement_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.income_statement
    ADD CONSTRAINT income_statement_case_id FOREIGN KEY (case_id) REFERENCES public."case"(id);


--
-- Name: income_year income_year_case; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.income_year
    ADD CONSTRAINT income_year_case FOREIGN KEY (case_id) REFERENCES public."case"(id);


--
-- Name: invitation invitation_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: ledger_entry ledger_entry_reverses_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_reverses_id FOREIGN KEY (reverses_id) REFERENCES public.ledger_entry(id);


--
-- Name: ledger_transfer ledger_transfer_entry_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_transfer
    ADD CONSTRAINT ledger_transfer_entry_id FOREIGN KEY (entry_id) REFERENCES public.ledger_entry(id);


--
-- Name: case_log log_case; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_log
    ADD CONSTRAINT log_case FOREIGN KEY (case_id) REFERENCES public."case"(id);


--
-- Name: manager_proposal manager_proposal_proposed_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manager_proposal
    ADD CONSTRAINT manager_proposal_proposed_by FOREIGN KEY (proposed_by) REFERENCES public.account(id);


--
-- Name: outbox outbox_case; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_case FOREIGN KEY (case_id) REFERENCES public."case"(id);


--
-- Name: paper paper_case; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper
    ADD CONSTRAINT paper_case FOREIGN KEY (case_id) REFERENCES public."case"(id);


--
-- Name: payout payout_agreement_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payout
    ADD CONSTRAINT payout_agreement_id FOREIGN KEY (agreement_id) REFERENCES public.agreement(id);


--
-- Name: payout payout_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payout
    ADD CONSTRAINT payout_case_id FOREIGN KEY (case_id) REFERENCES public."case"(id);


--
-- Name: receipt receipt_agreement_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_agreement_id FOREIGN KEY (agreement_id) REFERENCES public.agreement(id);


--
-- Name: receipt receipt_entry_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT receipt_entry_id FOREIGN KEY (entry_id) REFERENCES public.ledger_entry(id);


--
-- Name: recovery_code recovery_code_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: retention_result retention_result_case; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.retention_result
    ADD CONSTRAINT retention_result_case FOREIGN KEY (case_id) REFERENCES public."case"(id);


--
-- Name: session session_account; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: true_up true_up_agreement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.true_up
    ADD CONSTRAINT true_up_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreement(id);


--
-- Name: watch watch_case; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.watch
    ADD CONSTRAINT watch_case FOREIGN KEY (case_id) REFERENCES public."case"(id);


--
-- PostgreSQL database dump complete
--

\unrestrict TvDUwQW0pdE92oE8Hbv3K8qzfNfO9ylqWOxOuSrIaERq5oNs1BQ6cC38iPfGw9n

