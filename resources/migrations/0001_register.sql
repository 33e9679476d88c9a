-- SPDX-License-Identifier: GPL-3.0-or-later
-- The register. A line of --; ends each statement; the file also runs in the sqlite3 shell.
--
-- The constraints are the second lock: the program's rules speak first, in words. Amounts are
-- cents, durations minutes, points in time milliseconds since 1970 in UTC, days ISO dates as text.
-- length() and GLOB look no further than a NUL, so no text may hold one.

CREATE TABLE centre (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    CONSTRAINT centre_name_unique UNIQUE (name),
    CONSTRAINT centre_id CHECK (id > 0),
    CONSTRAINT centre_name_length CHECK (length(name) BETWEEN 1 AND 100),
    CONSTRAINT centre_name_text CHECK (instr(name, char(0)) = 0)
) STRICT;
--;
-- Whose register this is: the centre called ours, and who writes in it.
CREATE TABLE own_identity (
    id INTEGER PRIMARY KEY,
    centre_id INTEGER NOT NULL REFERENCES centre (id),
    user_name TEXT NOT NULL,
    CONSTRAINT own_identity_is_one CHECK (id = 1),
    CONSTRAINT own_identity_user_length CHECK (length(user_name) BETWEEN 1 AND 100),
    CONSTRAINT own_identity_user_text CHECK (instr(user_name, char(0)) = 0)
) STRICT;
--;
CREATE TABLE counsellor (
    id INTEGER PRIMARY KEY,
    centre_id INTEGER NOT NULL REFERENCES centre (id),
    name TEXT NOT NULL,
    CONSTRAINT counsellor_name_unique UNIQUE (centre_id, name),
    CONSTRAINT counsellor_id CHECK (id > 0),
    CONSTRAINT counsellor_name_length CHECK (length(name) BETWEEN 1 AND 100),
    CONSTRAINT counsellor_name_text CHECK (instr(name, char(0)) = 0)
) STRICT;
--;
CREATE TABLE client (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    CONSTRAINT client_number_unique UNIQUE (number),
    CONSTRAINT client_id CHECK (id > 0),
    CONSTRAINT client_number_digits CHECK (
        length(number) = 8 AND number NOT GLOB '*[^0-9]*' AND instr(number, char(0)) = 0)
) STRICT;
--;
-- What a cheque requested on or after valid_from is worth. The rate is without VAT, in thousandths
-- of a euro. Without a row number, by which a tariff could be replaced.
CREATE TABLE tariff (
    valid_from TEXT PRIMARY KEY NOT NULL,
    hours_first_cheque INTEGER NOT NULL,
    hours_second_cheque INTEGER NOT NULL,
    milli_euro_per_hour INTEGER NOT NULL,
    vat_percent INTEGER NOT NULL,
    client_cost_cents INTEGER NOT NULL,
    CONSTRAINT tariff_day CHECK (valid_from IS date(valid_from, '+0 days')),
    CONSTRAINT tariff_hours CHECK (hours_first_cheque > 0 AND hours_second_cheque > 0),
    CONSTRAINT tariff_amounts CHECK (
        milli_euro_per_hour > 0 AND vat_percent BETWEEN 0 AND 100 AND client_cost_cents >= 0)
) STRICT, WITHOUT ROWID;
--;
INSERT INTO tariff (valid_from, hours_first_cheque, hours_second_cheque, milli_euro_per_hour,
    vat_percent, client_cost_cents)
VALUES
    ('2013-07-01', 4, 4, 137500, 21, 4000),
    ('2020-01-01', 4, 3, 140256, 21, 4000),
    ('2024-01-01', 4, 3, 150000, 21, 4500);
--;
-- An ordered cheque. The name is the one on this order. The rate is the tariff's, or absent when
-- the cheque has a value of its own. AUTOINCREMENT: the number of a removed order never comes back.
CREATE TABLE cheque (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL,
    client_id INTEGER NOT NULL REFERENCES client (id),
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    name_salt TEXT NOT NULL,
    requested_on TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    value_cents INTEGER NOT NULL,
    client_cost_cents INTEGER NOT NULL,
    milli_euro_per_hour INTEGER,
    vat_percent INTEGER,
    CONSTRAINT cheque_number_unique UNIQUE (number),
    CONSTRAINT cheque_id CHECK (id > 0),
    CONSTRAINT cheque_number_digits CHECK (
        length(number) = 11 AND number NOT GLOB '*[^0-9]*' AND instr(number, char(0)) = 0),
    CONSTRAINT cheque_name_length CHECK (
        length(family_name) BETWEEN 1 AND 100 AND length(given_name) BETWEEN 1 AND 100),
    CONSTRAINT cheque_name_text CHECK (
        instr(family_name, char(0)) = 0 AND instr(given_name, char(0)) = 0),
    CONSTRAINT cheque_salt CHECK (length(name_salt) = 32 AND instr(name_salt, char(0)) = 0),
    CONSTRAINT cheque_requested_on CHECK (requested_on IS date(requested_on, '+0 days')),
    CONSTRAINT cheque_valid_until CHECK (valid_until IS date(valid_until, '+0 days')),
    CONSTRAINT cheque_valid_after_request CHECK (valid_until >= requested_on),
    CONSTRAINT cheque_minutes CHECK (minutes BETWEEN 60 AND 600 AND minutes % 60 = 0),
    CONSTRAINT cheque_amounts CHECK (value_cents >= 0 AND client_cost_cents >= 0),
    CONSTRAINT cheque_rate CHECK (
        (milli_euro_per_hour IS NULL AND vat_percent IS NULL)
        OR value_cents IS
            (2 * milli_euro_per_hour * (100 + vat_percent) * minutes + 60000) / 120000)
) STRICT;
--;
CREATE INDEX cheque_client ON cheque (client_id);
--;
-- One registration of a cheque at a centre. used_minutes to last_change_event are kept beside the
-- conversations, in the transaction that changes them, so that an overview reads one row a line.
-- last_change_event is the number of the event of that change: it orders changes whatever the
-- clock says.
CREATE TABLE guidance (
    id INTEGER PRIMARY KEY,
    cheque_id INTEGER NOT NULL REFERENCES cheque (id),
    centre_id INTEGER NOT NULL REFERENCES centre (id),
    status TEXT NOT NULL,
    registered_at INTEGER NOT NULL,
    registered_on TEXT NOT NULL,
    used_minutes INTEGER NOT NULL,
    conversation_count INTEGER NOT NULL,
    last_counsellor_id INTEGER REFERENCES counsellor (id),
    last_change_at INTEGER NOT NULL,
    last_change_on TEXT NOT NULL,
    last_change_event INTEGER NOT NULL,
    CONSTRAINT guidance_status CHECK (status IN ('inUse', 'closed', 'discontinued', 'available')),
    CONSTRAINT guidance_registered_on CHECK (registered_on IS date(registered_on, '+0 days')),
    CONSTRAINT guidance_last_change_on CHECK (last_change_on IS date(last_change_on, '+0 days')),
    CONSTRAINT guidance_kept CHECK (used_minutes >= 0 AND conversation_count >= 0)
) STRICT;
--;
-- A cheque is in use, closed or discontinued once; only emptied guidances may precede that.
CREATE UNIQUE INDEX guidance_one_per_cheque ON guidance (cheque_id) WHERE status <> 'available';
--;
CREATE INDEX guidance_cheque ON guidance (cheque_id);
--;
CREATE INDEX guidance_centre_change ON guidance (centre_id, last_change_event);
--;
-- themes: 1 workable work, 2 work relations, 4 job target, 8 meaning, 16 quality reflection,
-- 32 growth and challenge, added up.
CREATE TABLE career_question (
    id INTEGER PRIMARY KEY,
    guidance_id INTEGER NOT NULL REFERENCES guidance (id),
    noted_at INTEGER NOT NULL,
    themes INTEGER NOT NULL,
    text TEXT NOT NULL,
    salt TEXT NOT NULL,
    CONSTRAINT career_question_themes CHECK (themes BETWEEN 1 AND 63),
    CONSTRAINT career_question_length CHECK (length(text) BETWEEN 1 AND 1000),
    CONSTRAINT career_question_text CHECK (instr(text, char(0)) = 0),
    CONSTRAINT career_question_salt CHECK (length(salt) = 32 AND instr(salt, char(0)) = 0)
) STRICT;
--;
CREATE INDEX career_question_guidance ON career_question (guidance_id);
--;
-- A talk. The year back is lenient by a day: SQLite and the program differ on 29 February.
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    guidance_id INTEGER NOT NULL REFERENCES guidance (id),
    date TEXT NOT NULL,
    type TEXT NOT NULL,
    form TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    counsellor_id INTEGER NOT NULL REFERENCES counsellor (id),
    feedback TEXT NOT NULL,
    salt TEXT NOT NULL,
    value_cents INTEGER NOT NULL,
    client_agrees INTEGER NOT NULL,
    registered_at INTEGER NOT NULL,
    registered_on TEXT NOT NULL,
    deleted_at INTEGER,
    CONSTRAINT conversation_date CHECK (date IS date(date, '+0 days')),
    CONSTRAINT conversation_registered_on CHECK (registered_on IS date(registered_on, '+0 days')),
    CONSTRAINT conversation_not_in_future CHECK (date <= registered_on),
    CONSTRAINT conversation_not_too_old CHECK (date >= date(registered_on, '-1 year', '-1 day')),
    CONSTRAINT conversation_type CHECK (
        type IN ('intake', 'inDepth', 'synthesis', 'discontinuation', 'aftercare')),
    CONSTRAINT conversation_form CHECK (form IN ('individual', 'eCoaching', 'group')),
    CONSTRAINT conversation_minutes CHECK (
        minutes IN (30, 60, 90, 120)
        OR (minutes = 0 AND type IN ('synthesis', 'discontinuation'))),
    CONSTRAINT conversation_value CHECK (
        value_cents >= 0 AND (value_cents = 0 OR (type <> 'aftercare' AND minutes > 0))),
    CONSTRAINT conversation_agreement CHECK (
        client_agrees IN (0, 1) AND (type <> 'discontinuation' OR client_agrees = 1)),
    CONSTRAINT conversation_feedback_length CHECK (length(feedback) <= 500),
    CONSTRAINT conversation_feedback_text CHECK (instr(feedback, char(0)) = 0),
    CONSTRAINT conversation_salt CHECK (length(salt) = 32 AND instr(salt, char(0)) = 0)
) STRICT;
--;
CREATE INDEX conversation_guidance ON conversation (guidance_id);
--;
CREATE INDEX conversation_registered_on ON conversation (registered_on);
--;
CREATE UNIQUE INDEX conversation_one_intake ON conversation (guidance_id) WHERE type = 'intake';
--;
CREATE UNIQUE INDEX conversation_one_closing ON conversation (guidance_id)
    WHERE type IN ('synthesis', 'discontinuation');
--;
-- Staff marked ledger lines as paid; the totals are what was marked then. event is the number of
-- the event of that marking: once that is recorded, the payment takes no further lines.
CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    centre_id INTEGER NOT NULL REFERENCES centre (id),
    registered_up_to TEXT NOT NULL,
    paid_on TEXT NOT NULL,
    reference TEXT NOT NULL,
    line_count INTEGER NOT NULL,
    total_cents INTEGER NOT NULL,
    registered_at INTEGER NOT NULL,
    registered_on TEXT NOT NULL,
    event INTEGER NOT NULL,
    undone_at INTEGER,
    CONSTRAINT payment_registered_up_to CHECK (
        registered_up_to IS date(registered_up_to, '+0 days')),
    CONSTRAINT payment_paid_on CHECK (paid_on IS date(paid_on, '+0 days')),
    CONSTRAINT payment_registered_on CHECK (registered_on IS date(registered_on, '+0 days')),
    CONSTRAINT payment_not_in_future CHECK (paid_on <= registered_on),
    CONSTRAINT payment_reference_length CHECK (length(reference) <= 140),
    CONSTRAINT payment_reference_text CHECK (instr(reference, char(0)) = 0),
    CONSTRAINT payment_lines CHECK (line_count > 0)
) STRICT;
--;
-- The financial ledger, which only grows: a line for each payable conversation that is worth
-- something, and its exact negative when that conversation is deleted.
CREATE TABLE payout (
    id INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    kind TEXT NOT NULL,
    cents INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    registered_at INTEGER NOT NULL,
    registered_on TEXT NOT NULL,
    payment_id INTEGER REFERENCES payment (id),
    CONSTRAINT payout_kind CHECK (kind IN ('payout', 'correction')),
    CONSTRAINT payout_sign CHECK (
        (kind = 'payout' AND cents > 0 AND minutes > 0)
        OR (kind = 'correction' AND cents < 0 AND minutes < 0)),
    CONSTRAINT payout_registered_on CHECK (registered_on IS date(registered_on, '+0 days')),
    CONSTRAINT payout_one_per_kind UNIQUE (conversation_id, kind)
) STRICT;
--;
CREATE INDEX payout_payment ON payout (payment_id);
--;
-- Who did what and when, each row sealed with the hash of the one before. It holds no text about a
-- client: only SHA-256 of salt and text, with the salt beside the text in its own table.
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    happened_at INTEGER NOT NULL,
    happened_on TEXT NOT NULL,
    centre TEXT NOT NULL,
    user_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    cheque_number TEXT,
    payload TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    CONSTRAINT event_happened_on CHECK (happened_on IS date(happened_on, '+0 days')),
    CONSTRAINT event_kind CHECK (length(kind) > 0),
    CONSTRAINT event_cheque_number CHECK (
        cheque_number IS NULL
        OR (length(cheque_number) = 11 AND cheque_number NOT GLOB '*[^0-9]*'
            AND instr(cheque_number, char(0)) = 0)),
    CONSTRAINT event_hashes CHECK (
        length(previous_hash) = 64 AND length(hash) = 64 AND instr(hash, char(0)) = 0)
) STRICT;
--;
CREATE INDEX event_cheque ON event (cheque_number);
