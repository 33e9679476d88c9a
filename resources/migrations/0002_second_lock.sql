-- SPDX-License-Identifier: GPL-3.0-or-later
-- What constraints cannot say: what may follow what, and what stays for ever. A trigger refuses with
-- the name of what was broken. Those called …_not_replaced stop INSERT OR REPLACE, which deletes a
-- row without asking the triggers for deletion. Those called …_in_order keep the row numbers without
-- gaps: what was registered last has the highest. A reference is checked here too where a row without
-- its counterpart would disappear from the dossiers, for foreign keys can be switched off.

CREATE TRIGGER event_continues_chain BEFORE INSERT ON event
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM event)
    OR NEW.previous_hash IS NOT coalesce(
        (SELECT hash FROM event ORDER BY id DESC LIMIT 1),
        '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN
    SELECT RAISE(ABORT, 'eventBreaksChain');
END;
--;
CREATE TRIGGER event_not_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'eventStays');
END;
--;
CREATE TRIGGER event_not_deleted BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'eventStays');
END;
--;
CREATE TRIGGER tariff_not_replaced BEFORE INSERT ON tariff
WHEN EXISTS (SELECT 1 FROM tariff WHERE valid_from = NEW.valid_from)
BEGIN
    SELECT RAISE(ABORT, 'tariffStays');
END;
--;
CREATE TRIGGER tariff_not_changed BEFORE UPDATE ON tariff
BEGIN
    SELECT RAISE(ABORT, 'tariffStays');
END;
--;
CREATE TRIGGER tariff_not_deleted BEFORE DELETE ON tariff
BEGIN
    SELECT RAISE(ABORT, 'tariffStays');
END;
--;
CREATE TRIGGER centre_not_replaced BEFORE INSERT ON centre
WHEN EXISTS (SELECT 1 FROM centre WHERE id = NEW.id OR name = NEW.name)
BEGIN
    SELECT RAISE(ABORT, 'centreStays');
END;
--;
-- What was registered by a centre or a counsellor bears that name for ever.
CREATE TRIGGER centre_not_changed BEFORE UPDATE ON centre
BEGIN
    SELECT RAISE(ABORT, 'centreStays');
END;
--;
CREATE TRIGGER centre_not_deleted BEFORE DELETE ON centre
BEGIN
    SELECT RAISE(ABORT, 'centreStays');
END;
--;
CREATE TRIGGER own_identity_not_deleted BEFORE DELETE ON own_identity
BEGIN
    SELECT RAISE(ABORT, 'ownIdentityStays');
END;
--;
CREATE TRIGGER counsellor_not_replaced BEFORE INSERT ON counsellor
WHEN EXISTS (SELECT 1 FROM counsellor
    WHERE id = NEW.id OR (centre_id = NEW.centre_id AND name = NEW.name))
BEGIN
    SELECT RAISE(ABORT, 'counsellorStays');
END;
--;
CREATE TRIGGER counsellor_not_changed BEFORE UPDATE ON counsellor
BEGIN
    SELECT RAISE(ABORT, 'counsellorStays');
END;
--;
CREATE TRIGGER counsellor_not_deleted BEFORE DELETE ON counsellor
BEGIN
    SELECT RAISE(ABORT, 'counsellorStays');
END;
--;
CREATE TRIGGER client_not_replaced BEFORE INSERT ON client
WHEN EXISTS (SELECT 1 FROM client WHERE id = NEW.id OR number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'clientStays');
END;
--;
CREATE TRIGGER client_not_changed BEFORE UPDATE ON client
BEGIN
    SELECT RAISE(ABORT, 'clientStays');
END;
--;
CREATE TRIGGER client_not_deleted BEFORE DELETE ON client
WHEN EXISTS (SELECT 1 FROM cheque WHERE client_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'clientStays');
END;
--;
CREATE TRIGGER cheque_not_replaced BEFORE INSERT ON cheque
WHEN EXISTS (SELECT 1 FROM cheque WHERE id = NEW.id OR number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'orderConflict');
END;
--;
CREATE TRIGGER cheque_has_client BEFORE INSERT ON cheque
WHEN NOT EXISTS (SELECT 1 FROM client WHERE id = NEW.client_id)
BEGIN
    SELECT RAISE(ABORT, 'clientUnknown');
END;
--;
CREATE TRIGGER cheque_keeps_client BEFORE UPDATE OF client_id ON cheque
WHEN NOT EXISTS (SELECT 1 FROM client WHERE id = NEW.client_id)
BEGIN
    SELECT RAISE(ABORT, 'clientUnknown');
END;
--;
CREATE TRIGGER cheque_changed_while_free BEFORE UPDATE ON cheque
WHEN NEW.id IS NOT OLD.id
    OR EXISTS (SELECT 1 FROM guidance WHERE cheque_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'orderRegistered');
END;
--;
CREATE TRIGGER cheque_number_not_taken BEFORE UPDATE OF number ON cheque
WHEN EXISTS (SELECT 1 FROM cheque WHERE number = NEW.number AND id <> OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'orderConflict');
END;
--;
CREATE TRIGGER cheque_removed_while_free BEFORE DELETE ON cheque
WHEN EXISTS (SELECT 1 FROM guidance WHERE cheque_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'orderRegistered');
END;
--;
CREATE TRIGGER guidance_starts_in_use BEFORE INSERT ON guidance
WHEN NEW.status IS NOT 'inUse'
    OR NEW.used_minutes IS NOT 0
    OR NEW.conversation_count IS NOT 0
    OR NEW.last_counsellor_id IS NOT NULL
    OR EXISTS (SELECT 1 FROM guidance WHERE id = NEW.id)
    OR NOT EXISTS (SELECT 1 FROM cheque WHERE id = NEW.cheque_id)
    OR NOT EXISTS (SELECT 1 FROM centre WHERE id = NEW.centre_id)
    OR EXISTS (SELECT 1 FROM guidance WHERE cheque_id = NEW.cheque_id AND status <> 'available')
BEGIN
    SELECT RAISE(ABORT, 'chequeNotFree');
END;
--;
CREATE TRIGGER guidance_in_order AFTER INSERT ON guidance
WHEN NEW.id IS NOT 1 AND NOT EXISTS (SELECT 1 FROM guidance WHERE id = NEW.id - 1)
BEGIN
    SELECT RAISE(ABORT, 'guidanceOutOfOrder');
END;
--;
CREATE TRIGGER guidance_starts_with_event BEFORE INSERT ON guidance
WHEN NEW.last_change_event IS NOT (SELECT coalesce(max(id), 0) + 1 FROM event)
BEGIN
    SELECT RAISE(ABORT, 'changeWithoutEvent');
END;
--;
CREATE TRIGGER guidance_changes_with_event BEFORE UPDATE ON guidance
WHEN NEW.last_change_event IS NOT (SELECT coalesce(max(id), 0) + 1 FROM event)
BEGIN
    SELECT RAISE(ABORT, 'changeWithoutEvent');
END;
--;
-- What it keeps beside its conversations is what they say.
CREATE TRIGGER guidance_keeps_the_truth BEFORE UPDATE ON guidance
WHEN NEW.used_minutes IS NOT (SELECT coalesce(sum(minutes), 0) FROM conversation
        WHERE guidance_id = OLD.id AND type <> 'aftercare' AND deleted_at IS NULL)
    OR NEW.conversation_count IS NOT (SELECT count(*) FROM conversation
        WHERE guidance_id = OLD.id AND deleted_at IS NULL)
    OR NEW.last_counsellor_id IS NOT (SELECT counsellor_id FROM conversation
        WHERE guidance_id = OLD.id AND deleted_at IS NULL ORDER BY id DESC LIMIT 1)
BEGIN
    SELECT RAISE(ABORT, 'differsFromConversations');
END;
--;
CREATE TRIGGER guidance_stays_itself BEFORE UPDATE ON guidance
WHEN NEW.id IS NOT OLD.id
    OR NEW.cheque_id IS NOT OLD.cheque_id
    OR NEW.centre_id IS NOT OLD.centre_id
    OR NEW.registered_at IS NOT OLD.registered_at
    OR NEW.registered_on IS NOT OLD.registered_on
BEGIN
    SELECT RAISE(ABORT, 'guidanceStays');
END;
--;
CREATE TRIGGER guidance_never_reopens BEFORE UPDATE ON guidance
WHEN NEW.status IS NOT OLD.status AND OLD.status IS NOT 'inUse'
BEGIN
    SELECT RAISE(ABORT, 'notInUse');
END;
--;
CREATE TRIGGER guidance_ends_by_its_conversations BEFORE UPDATE ON guidance
WHEN NEW.status IS NOT OLD.status AND NOT CASE NEW.status
    WHEN 'closed' THEN EXISTS (SELECT 1 FROM conversation
        WHERE guidance_id = OLD.id AND type = 'synthesis' AND deleted_at IS NULL)
    WHEN 'discontinued' THEN EXISTS (SELECT 1 FROM conversation
        WHERE guidance_id = OLD.id AND type = 'discontinuation' AND deleted_at IS NULL)
    WHEN 'available' THEN NOT EXISTS (SELECT 1 FROM conversation
        WHERE guidance_id = OLD.id AND deleted_at IS NULL)
    ELSE 0
END
BEGIN
    SELECT RAISE(ABORT, 'statusWithoutConversation');
END;
--;
CREATE TRIGGER guidance_not_deleted BEFORE DELETE ON guidance
BEGIN
    SELECT RAISE(ABORT, 'guidanceStays');
END;
--;
CREATE TRIGGER career_question_while_in_use BEFORE INSERT ON career_question
WHEN (SELECT status FROM guidance WHERE id = NEW.guidance_id) IS NOT 'inUse'
BEGIN
    SELECT RAISE(ABORT, 'notInUse');
END;
--;
CREATE TRIGGER career_question_in_order AFTER INSERT ON career_question
WHEN NEW.id IS NOT 1 AND NOT EXISTS (SELECT 1 FROM career_question WHERE id = NEW.id - 1)
BEGIN
    SELECT RAISE(ABORT, 'careerQuestionOutOfOrder');
END;
--;
CREATE TRIGGER career_question_not_replaced BEFORE INSERT ON career_question
WHEN EXISTS (SELECT 1 FROM career_question WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'careerQuestionStays');
END;
--;
CREATE TRIGGER career_question_not_changed BEFORE UPDATE ON career_question
BEGIN
    SELECT RAISE(ABORT, 'careerQuestionStays');
END;
--;
CREATE TRIGGER career_question_not_deleted BEFORE DELETE ON career_question
BEGIN
    SELECT RAISE(ABORT, 'careerQuestionStays');
END;
--;
CREATE TRIGGER conversation_not_replaced BEFORE INSERT ON conversation
WHEN EXISTS (SELECT 1 FROM conversation WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'conversationStays');
END;
--;
CREATE TRIGGER conversation_in_order AFTER INSERT ON conversation
WHEN NEW.id IS NOT 1 AND NOT EXISTS (SELECT 1 FROM conversation WHERE id = NEW.id - 1)
BEGIN
    SELECT RAISE(ABORT, 'conversationOutOfOrder');
END;
--;
CREATE TRIGGER conversation_by_own_counsellor BEFORE INSERT ON conversation
WHEN NOT EXISTS (SELECT 1 FROM guidance g JOIN counsellor b ON b.centre_id = g.centre_id
    WHERE g.id = NEW.guidance_id AND b.id = NEW.counsellor_id)
BEGIN
    SELECT RAISE(ABORT, 'counsellorElsewhere');
END;
--;
CREATE TRIGGER conversation_starts_undeleted BEFORE INSERT ON conversation
WHEN NEW.deleted_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'conversationStays');
END;
--;
CREATE TRIGGER conversation_fits_status BEFORE INSERT ON conversation
WHEN CASE NEW.type
    WHEN 'aftercare' THEN
        coalesce((SELECT status FROM guidance WHERE id = NEW.guidance_id), '')
            NOT IN ('closed', 'discontinued')
    ELSE (SELECT status FROM guidance WHERE id = NEW.guidance_id) IS NOT 'inUse'
        OR EXISTS (SELECT 1 FROM conversation WHERE guidance_id = NEW.guidance_id
            AND type IN ('synthesis', 'discontinuation'))
END
BEGIN
    SELECT RAISE(ABORT, 'notInUse');
END;
--;
CREATE TRIGGER conversation_intake_first BEFORE INSERT ON conversation
WHEN (NEW.type = 'intake') IS EXISTS (SELECT 1 FROM conversation
    WHERE guidance_id = NEW.guidance_id)
BEGIN
    SELECT RAISE(ABORT, 'typeNotAllowed');
END;
--;
CREATE TRIGGER conversation_fits_cheque BEFORE INSERT ON conversation
WHEN NEW.type IS NOT 'aftercare'
    AND (SELECT c.minutes FROM guidance g JOIN cheque c ON c.id = g.cheque_id
            WHERE g.id = NEW.guidance_id)
        - (SELECT coalesce(sum(minutes), 0) FROM conversation
            WHERE guidance_id = NEW.guidance_id AND type <> 'aftercare' AND deleted_at IS NULL)
        < NEW.minutes
BEGIN
    SELECT RAISE(ABORT, 'durationExceedsRemaining');
END;
--;
CREATE TRIGGER conversation_within_value BEFORE INSERT ON conversation
WHEN (SELECT c.value_cents FROM guidance g JOIN cheque c ON c.id = g.cheque_id
            WHERE g.id = NEW.guidance_id)
        - (SELECT coalesce(sum(value_cents), 0) FROM conversation
            WHERE guidance_id = NEW.guidance_id AND deleted_at IS NULL)
        < NEW.value_cents
BEGIN
    SELECT RAISE(ABORT, 'valueExceedsCheque');
END;
--;
CREATE TRIGGER conversation_after_request BEFORE INSERT ON conversation
WHEN NEW.date < (SELECT c.requested_on FROM guidance g JOIN cheque c ON c.id = g.cheque_id
    WHERE g.id = NEW.guidance_id)
BEGIN
    SELECT RAISE(ABORT, 'dateBeforeRequest');
END;
--;
CREATE TRIGGER conversation_only_marked_deleted BEFORE UPDATE ON conversation
WHEN NEW.id IS NOT OLD.id
    OR NEW.guidance_id IS NOT OLD.guidance_id
    OR NEW.date IS NOT OLD.date
    OR NEW.type IS NOT OLD.type
    OR NEW.form IS NOT OLD.form
    OR NEW.minutes IS NOT OLD.minutes
    OR NEW.counsellor_id IS NOT OLD.counsellor_id
    OR NEW.feedback IS NOT OLD.feedback
    OR NEW.salt IS NOT OLD.salt
    OR NEW.value_cents IS NOT OLD.value_cents
    OR NEW.client_agrees IS NOT OLD.client_agrees
    OR NEW.registered_at IS NOT OLD.registered_at
    OR NEW.registered_on IS NOT OLD.registered_on
    OR OLD.deleted_at IS NOT NULL
    OR NEW.deleted_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'conversationStays');
END;
--;
CREATE TRIGGER conversation_deleted_while_in_use BEFORE UPDATE ON conversation
WHEN (SELECT status FROM guidance WHERE id = OLD.guidance_id) IS NOT 'inUse'
BEGIN
    SELECT RAISE(ABORT, 'notInUse');
END;
--;
CREATE TRIGGER conversation_deleted_latest_first BEFORE UPDATE ON conversation
WHEN EXISTS (SELECT 1 FROM conversation
    WHERE guidance_id = OLD.guidance_id AND id > OLD.id AND deleted_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'latestFirst');
END;
--;
CREATE TRIGGER conversation_not_deleted BEFORE DELETE ON conversation
BEGIN
    SELECT RAISE(ABORT, 'conversationStays');
END;
--;
CREATE TRIGGER payout_not_replaced BEFORE INSERT ON payout
WHEN EXISTS (SELECT 1 FROM payout
    WHERE id = NEW.id OR (conversation_id = NEW.conversation_id AND kind = NEW.kind))
BEGIN
    SELECT RAISE(ABORT, 'payoutStays');
END;
--;
CREATE TRIGGER payout_in_order AFTER INSERT ON payout
WHEN NEW.id IS NOT 1 AND NOT EXISTS (SELECT 1 FROM payout WHERE id = NEW.id - 1)
BEGIN
    SELECT RAISE(ABORT, 'payoutOutOfOrder');
END;
--;
CREATE TRIGGER payout_follows_conversation BEFORE INSERT ON payout
WHEN NEW.payment_id IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM conversation v WHERE v.id = NEW.conversation_id
        AND (
            (NEW.kind = 'payout' AND v.deleted_at IS NULL
                AND v.value_cents = NEW.cents AND v.minutes = NEW.minutes)
            OR (NEW.kind = 'correction' AND v.deleted_at IS NOT NULL
                AND v.value_cents = -NEW.cents AND v.minutes = -NEW.minutes
                AND EXISTS (SELECT 1 FROM payout
                    WHERE conversation_id = v.id AND kind = 'payout'))))
BEGIN
    SELECT RAISE(ABORT, 'payoutDiffersFromConversation');
END;
--;
CREATE TRIGGER payout_only_paid BEFORE UPDATE ON payout
WHEN NEW.id IS NOT OLD.id
    OR NEW.conversation_id IS NOT OLD.conversation_id
    OR NEW.kind IS NOT OLD.kind
    OR NEW.cents IS NOT OLD.cents
    OR NEW.minutes IS NOT OLD.minutes
    OR NEW.registered_at IS NOT OLD.registered_at
    OR NEW.registered_on IS NOT OLD.registered_on
BEGIN
    SELECT RAISE(ABORT, 'payoutStays');
END;
--;
-- Unpaid lines get the payment of their own centre that is being made, if it reaches them; paid ones
-- lose an undone one.
CREATE TRIGGER payout_paid_once BEFORE UPDATE ON payout
WHEN NEW.payment_id IS NOT OLD.payment_id AND NOT CASE
    WHEN OLD.payment_id IS NULL THEN EXISTS (SELECT 1 FROM payment p
        JOIN conversation v ON v.id = OLD.conversation_id
        JOIN guidance g ON g.id = v.guidance_id
        WHERE p.id = NEW.payment_id AND p.undone_at IS NULL AND p.centre_id = g.centre_id
            AND p.registered_up_to >= OLD.registered_on
            AND p.event = (SELECT coalesce(max(id), 0) + 1 FROM event))
    WHEN NEW.payment_id IS NULL THEN EXISTS (SELECT 1 FROM payment p
        WHERE p.id = OLD.payment_id AND p.undone_at IS NOT NULL)
    ELSE 0
END
BEGIN
    SELECT RAISE(ABORT, 'paidOnce');
END;
--;
CREATE TRIGGER payout_not_deleted BEFORE DELETE ON payout
BEGIN
    SELECT RAISE(ABORT, 'payoutStays');
END;
--;
CREATE TRIGGER payment_not_replaced BEFORE INSERT ON payment
WHEN EXISTS (SELECT 1 FROM payment WHERE id = NEW.id) OR NEW.undone_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'paymentStays');
END;
--;
CREATE TRIGGER payment_in_order AFTER INSERT ON payment
WHEN NEW.id IS NOT 1 AND NOT EXISTS (SELECT 1 FROM payment WHERE id = NEW.id - 1)
BEGIN
    SELECT RAISE(ABORT, 'paymentOutOfOrder');
END;
--;
CREATE TRIGGER payment_starts_with_event BEFORE INSERT ON payment
WHEN NEW.event IS NOT (SELECT coalesce(max(id), 0) + 1 FROM event)
    OR NOT EXISTS (SELECT 1 FROM centre WHERE id = NEW.centre_id)
BEGIN
    SELECT RAISE(ABORT, 'changeWithoutEvent');
END;
--;
CREATE TRIGGER payment_only_undone BEFORE UPDATE ON payment
WHEN NEW.id IS NOT OLD.id
    OR NEW.centre_id IS NOT OLD.centre_id
    OR NEW.registered_up_to IS NOT OLD.registered_up_to
    OR NEW.paid_on IS NOT OLD.paid_on
    OR NEW.reference IS NOT OLD.reference
    OR NEW.line_count IS NOT OLD.line_count
    OR NEW.total_cents IS NOT OLD.total_cents
    OR NEW.registered_at IS NOT OLD.registered_at
    OR NEW.registered_on IS NOT OLD.registered_on
    OR NEW.event IS NOT OLD.event
    OR OLD.undone_at IS NOT NULL
    OR NEW.undone_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'paymentStays');
END;
--;
CREATE TRIGGER payment_not_deleted BEFORE DELETE ON payment
BEGIN
    SELECT RAISE(ABORT, 'paymentStays');
END;
