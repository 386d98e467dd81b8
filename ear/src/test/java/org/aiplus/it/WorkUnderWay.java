// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.Ids;

/**
 * One piece of work of every kind that can be under way, each at the point where its pages have most to show, and who is led
 * to it from where. The lists of a catalogue in which much else was done would not lead to these soon enough.
 */
public final class WorkUnderWay {

    /** Answers for the uses of AI of one department. */
    public static final String AI_OWNER = Adoption.OWNER;

    /** Writes solutions and bids. */
    public static final String VENDOR = SubmissionStory.VENDOR;

    /** Reads submissions first, and writes drafts of criteria and questions. */
    public static final String ADMINISTRATOR = SubmissionStory.MODERATOR;

    /** Refuses to replace what one has not read. */
    private static final int ALREADY_THERE = 412;

    private static final String VERSION = "2098-8";

    /** An entry of the demonstration that was revised. */
    private static final String REVISED = "Quill Minutes Desk";

    private final Map<String, List<String>> places = new HashMap<>();
    private final String newcomer;

    private WorkUnderWay(String newcomer) {
        this.newcomer = newcomer;
    }

    /** Begins all of it. */
    public static WorkUnderWay begin(Instance catalogue) {
        var accounts = new IdentityServer(catalogue);
        var work = new WorkUnderWay(accounts.newAccount());
        var solution = work.solutions();
        work.corrections(solution);
        work.assessments(solution);
        work.adoption();
        work.contents();
        work.vendors(accounts.newAccount());
        work.evaluations();
        return work;
    }

    /** Somebody who has just signed up. */
    public String newcomer() {
        return newcomer;
    }

    /** Addresses of somebody's work, without the language; of a visitor's, when there is no name. */
    public List<String> of(String person) {
        return places.getOrDefault(person, List.of());
    }

    private void place(String person, String address) {
        places.computeIfAbsent(person, unknown -> new ArrayList<>()).add(address);
    }

    /** Submissions that wait, are written again, are asked about and are read; the reference of one that was published. */
    private String solutions() {
        place("", "/tools/" + Bidder.entry(REVISED) + "/versions");

        var solution = SubmissionStory.published(handedIn("published"));
        place(ADMINISTRATOR, "/tools/" + solution + "?acts=true");
        place(AI_OWNER, "/tools/" + solution + "?acts=true");

        place(VENDOR, "/vendor/submissions/" + handedIn("handed in"));

        var back = handedIn("taken back");
        SubmissionStory.pulledBack(back);
        place(VENDOR, "/vendor/submissions/" + back);

        var asked = handedIn("asked about");
        SubmissionStory.taken(asked);
        SubmissionStory.moderated(ADMINISTRATOR, asked, "clarifications", "{\"text\":\"Which model?\"}")
                .done();
        place(VENDOR, "/vendor/submissions/" + asked);

        var revision = reference(SubmissionStory.opened(solution));
        SubmissionStory.answered(revision, "revised " + Ids.next());
        SubmissionStory.handedIn(revision);
        SubmissionStory.taken(revision);
        place(ADMINISTRATOR, "/moderation/" + revision);
        return solution;
    }

    private static String handedIn(String what) {
        var reference = reference(SubmissionStory.opened(null));
        SubmissionStory.answered(reference, what + " " + Ids.next());
        SubmissionStory.handedIn(reference);
        return reference;
    }

    private void corrections(String solution) {
        var reported = CorrectionStory.reported(solution, "The version on the page is old.");
        place(VENDOR, "/corrections/" + reference(reported.json()));
    }

    private void assessments(String solution) {
        place(AssessmentStory.OFFICER, "/assessments/" + reference(AssessmentStory.opened(solution)));
    }

    /** A need that is a draft, a use whose shortlist is written, one with a pilot, and impact assessments that are begun and endorsed. */
    private void adoption() {
        var title = "Every page " + Ids.next();
        place(AI_OWNER, "/needs/" + reference(Adoption.wanted(AI_OWNER, title)));
        place(AI_OWNER, "/uses/" + reference(accepted(title)));

        var tool = Bidder.WINNER.solution();
        var tried = accepted(title + " on trial");
        Adoption.chosen(tried, tool, "Made for it.");
        Adoption.skipped(tried, "PILOT", Adoption.APPROVER);
        var pilot = Adoption.chartered(tried);
        var path = "/pilots/" + reference(pilot);
        Adoption.changed(AI_OWNER, "POST", path + "/lock", Adoption.body(), pilot);
        Adoption.added(AI_OWNER, path + "/readings", Adoption.reading("Team A", Adoption.today(), 41));
        place(AI_OWNER, "/uses/" + reference(tried));
        place(AI_OWNER, "/uses/" + reference(tried) + path);

        place(AI_OWNER, "/impact-assessments/" + reference(Adoption.assessed(tool, title)));
        var begun = Adoption.added(
                AI_OWNER,
                "/impact-assessments",
                Adoption.body("language", "en", "title", title + " again", "solution", tool));
        place(AI_OWNER, "/impact-assessments/" + reference(begun));
    }

    private static JsonNode accepted(String title) {
        var use = Adoption.opened(title);
        Adoption.described(use, "");
        return Adoption.decided(use, "ACCEPT", Adoption.APPROVER);
    }

    /** The next version of the criteria and of the questions. */
    private void contents() {
        drafted("/criteria-set-versions/responsible-ai/", "2026-1", "criteriaSet");
        place(ADMINISTRATOR, "/criteria-drafts/responsible-ai/" + VERSION);
        drafted("/question-set-versions/", "2026-2", "questionSet");
        place(ADMINISTRATOR, "/question-drafts/" + VERSION);
    }

    private static void drafted(String versions, String copied, String member) {
        var administrator = Client.as(ADMINISTRATOR);
        var document = administrator.read(versions + copied + "/document");
        ((ObjectNode) document.path(member)).put("version", VERSION);
        var written = administrator.send(
                "PUT", "/api/v1" + versions + VERSION, document.toString(), "Content-Type", "application/json");
        // Whoever looks at the pages once more finds the draft of the first time.
        if (written.status() != ALREADY_THERE) {
            written.done();
        }
    }

    /** A vendor that waits for its verification. */
    private void vendors(String owner) {
        var number = Ids.next();
        var vendor = Client.as(owner)
                .post("/api/v1/vendors", Fixtures.vendor("W" + number, "Waiting " + number))
                .done()
                .path("id")
                .asText();
        place(ADMINISTRATOR, "/vendors/" + vendor);
        place(EvaluationStory.OFFICER, "/vendors/" + vendor);
    }

    /** Evaluations from the draft to the contract. Later steps let time pass, so that the others begin after them. */
    private void evaluations() {
        var awarded = EvaluationStory.ranked("Every page: an award");
        AwardStory.recommend(awarded);
        AwardStory.approve(awarded);
        AwardStory.days(6);
        place(EvaluationStory.OFFICER, AwardStory.contract(awarded));
        evaluation(awarded);

        evaluation(EvaluationStory.ranked("Every page: a ranking"));

        var marked = EvaluationStory.publishedWithCalibration("Every page: samples before marks");
        marked.bid(Bidder.WINNER);
        marked.bid(Bidder.LOSER);
        marked.closeBids();
        marked.declareAll();
        marked.recuseTheConflicted();
        new CalibrationStory(marked).set("EAF-10.1");
        evaluation(marked);

        var open = EvaluationStory.published("Every page: open for bids").reference();
        place(EvaluationStory.CHAIR, "/panel/" + open + "/calibration");
        place(VENDOR, "/vendor/evaluations/" + open);
        place(EvaluationStory.OFFICER, "/evaluations/" + open);
        var draft = EvaluationStory.drafted("Every page: a draft").reference();
        place(EvaluationStory.OFFICER, "/evaluations/" + draft);
    }

    private void evaluation(EvaluationStory story) {
        for (var person : List.of(EvaluationStory.OFFICER, EvaluationStory.CHAIR, "panel1", Adoption.APPROVER)) {
            place(person, "/evaluations/" + story.reference());
        }
        place(VENDOR, "/vendor/evaluations/" + story.reference());
    }

    private static String reference(JsonNode object) {
        return object.path("reference").asText();
    }
}
