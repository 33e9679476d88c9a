-- SPDX-License-Identifier: GPL-3.0-or-later
-- The one change to what was registered: a client is erased once the law no longer asks for the
-- name. The names become `*`, the career questions `*`, the feedback nothing, and every salt 32
-- zeros, by which an erased cheque is known; numbers, days and amounts stay, for the payouts are
-- accounted for by them. The events hold only digests with those salts and are not touched. The
-- cheque comes first: its dossiers follow it, and nothing is added to them any more.

DROP TRIGGER cheque_changed_while_free;
--;
CREATE TRIGGER cheque_changed_while_free BEFORE UPDATE ON cheque
WHEN NEW.id IS NOT OLD.id
    OR ((EXISTS (SELECT 1 FROM guidance WHERE cheque_id = OLD.id)
            OR OLD.name_salt IS '00000000000000000000000000000000'
            OR NEW.name_salt IS '00000000000000000000000000000000')
        AND NOT (NEW.family_name IS '*'
            AND NEW.given_name IS '*'
            AND NEW.name_salt IS '00000000000000000000000000000000'
            AND NEW.number IS OLD.number
            AND NEW.client_id IS OLD.client_id
            AND NEW.requested_on IS OLD.requested_on
            AND NEW.valid_until IS OLD.valid_until
            AND NEW.minutes IS OLD.minutes
            AND NEW.value_cents IS OLD.value_cents
            AND NEW.client_cost_cents IS OLD.client_cost_cents
            AND NEW.milli_euro_per_hour IS OLD.milli_euro_per_hour
            AND NEW.vat_percent IS OLD.vat_percent))
BEGIN
    SELECT RAISE(ABORT, 'orderRegistered');
END;
--;
CREATE TRIGGER cheque_not_erased_while_in_use BEFORE UPDATE ON cheque
WHEN NEW.name_salt IS '00000000000000000000000000000000'
    AND EXISTS (SELECT 1 FROM guidance WHERE cheque_id = OLD.id AND status = 'inUse')
BEGIN
    SELECT RAISE(ABORT, 'notErasableWhileInUse');
END;
--;
CREATE TRIGGER guidance_not_after_erasure BEFORE INSERT ON guidance
WHEN (SELECT name_salt FROM cheque WHERE id = NEW.cheque_id)
    IS '00000000000000000000000000000000'
BEGIN
    SELECT RAISE(ABORT, 'clientErased');
END;
--;
DROP TRIGGER career_question_not_changed;
--;
CREATE TRIGGER career_question_not_changed BEFORE UPDATE ON career_question
WHEN NOT (NEW.text IS '*'
    AND NEW.salt IS '00000000000000000000000000000000'
    AND NEW.id IS OLD.id
    AND NEW.guidance_id IS OLD.guidance_id
    AND NEW.noted_at IS OLD.noted_at
    AND NEW.themes IS OLD.themes
    AND (SELECT c.name_salt FROM guidance g JOIN cheque c ON c.id = g.cheque_id
        WHERE g.id = OLD.guidance_id) IS '00000000000000000000000000000000')
BEGIN
    SELECT RAISE(ABORT, 'careerQuestionStays');
END;
--;
CREATE TRIGGER conversation_not_after_erasure BEFORE INSERT ON conversation
WHEN (SELECT c.name_salt FROM guidance g JOIN cheque c ON c.id = g.cheque_id
    WHERE g.id = NEW.guidance_id) IS '00000000000000000000000000000000'
BEGIN
    SELECT RAISE(ABORT, 'clientErased');
END;
--;
DROP TRIGGER conversation_only_marked_deleted;
--;
-- Marked as deleted, or erased: one of both.
CREATE TRIGGER conversation_only_marked_deleted BEFORE UPDATE ON conversation
WHEN NEW.id IS NOT OLD.id
    OR NEW.guidance_id IS NOT OLD.guidance_id
    OR NEW.date IS NOT OLD.date
    OR NEW.type IS NOT OLD.type
    OR NEW.form IS NOT OLD.form
    OR NEW.minutes IS NOT OLD.minutes
    OR NEW.counsellor_id IS NOT OLD.counsellor_id
    OR NEW.value_cents IS NOT OLD.value_cents
    OR NEW.client_agrees IS NOT OLD.client_agrees
    OR NEW.registered_at IS NOT OLD.registered_at
    OR NEW.registered_on IS NOT OLD.registered_on
    OR NOT CASE WHEN NEW.deleted_at IS OLD.deleted_at
        THEN NEW.feedback IS ''
            AND NEW.salt IS '00000000000000000000000000000000'
            AND (SELECT c.name_salt FROM guidance g JOIN cheque c ON c.id = g.cheque_id
                WHERE g.id = OLD.guidance_id) IS '00000000000000000000000000000000'
        ELSE NEW.feedback IS OLD.feedback
            AND NEW.salt IS OLD.salt
            AND OLD.deleted_at IS NULL
    END
BEGIN
    SELECT RAISE(ABORT, 'conversationStays');
END;
--;
DROP TRIGGER conversation_deleted_while_in_use;
--;
CREATE TRIGGER conversation_deleted_while_in_use BEFORE UPDATE ON conversation
WHEN NEW.deleted_at IS NOT OLD.deleted_at
    AND (SELECT status FROM guidance WHERE id = OLD.guidance_id) IS NOT 'inUse'
BEGIN
    SELECT RAISE(ABORT, 'notInUse');
END;
--;
DROP TRIGGER conversation_deleted_latest_first;
--;
CREATE TRIGGER conversation_deleted_latest_first BEFORE UPDATE ON conversation
WHEN NEW.deleted_at IS NOT OLD.deleted_at
    AND EXISTS (SELECT 1 FROM conversation
        WHERE guidance_id = OLD.guidance_id AND id > OLD.id AND deleted_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'latestFirst');
END;
