// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An evaluation as its people play it: a step is a method, each act is a request with the token of who does it. Steps that are
 * expected to succeed fail the test when they do not; others hand back the answer.
 *
 * <p>Two vendors bid, {@link Bidder#WINNER} and {@link Bidder#LOSER}; {@link #ranked} plays everything to the ranking.
 */
public final class EvaluationStory {

    /** Writes the evaluation and answers for it. */
    public static final String OFFICER = "officer1";

    /** Hold the key to the prices. */
    public static final List<String> OPENERS = List.of("officer1", "officer2", "officer3");

    /** Leads the panel. */
    public static final String CHAIR = "chair";

    /** Those whose marks count in the end. */
    public static final List<String> MARKERS = List.of(CHAIR, "panel1", "panel2", "panel3");

    /** On the panel as well, until an interest is declared. */
    public static final String CONFLICTED = "panel4";

    /** What bids price. */
    public static final String ITEM = "SERVICE";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OFFICERS = List.of("Grace Poon", "Henry Siu", "Iris Ng");
    private final String reference;
    private final String title;
    private final Map<Bidder, String> letters = new EnumMap<>(Bidder.class);

    private EvaluationStory(String reference, String title) {
        this.reference = reference;
        this.title = title;
    }

    /** Begins a draft with both vendors' tools as candidates and a scheme of two gates and three criteria. */
    public static EvaluationStory drafted(String title) {
        var opened =
                Client.as(OFFICER).post("/api/v1/evaluations", "{\"language\":\"en\",\"title\":\"" + title + "\"}");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        var story = new EvaluationStory(opened.json().path("reference").asText(), title);
        story.save(StoryDraft.content(opened.json()));
        return story;
    }

    /** A published evaluation with a panel, whose prices are sealed until two of three officers open them. */
    public static EvaluationStory published(String title) {
        var story = drafted(title);
        story.nameOpeners();
        story.appointPanel();
        story.publish();
        return story;
    }

    /** The same, where the panel marks samples before it reads bids. */
    public static EvaluationStory publishedWithCalibration(String title) {
        var story = drafted(title);
        story.scheme(scheme -> scheme.put("calibration", true));
        story.nameOpeners();
        story.appointPanel();
        story.publish();
        return story;
    }

    /** The same, where nobody prices anything. */
    public static EvaluationStory publishedForQualityOnly(String title) {
        var story = drafted(title);
        story.scheme(scheme -> scheme.put("formula", "QUALITY_ONLY").put("qualityWeight", 100));
        story.appointPanel();
        story.publish();
        return story;
    }

    private void scheme(Consumer<ObjectNode> change) {
        var content = evaluation().path("content").<ObjectNode>deepCopy();
        change.accept((ObjectNode) content.path("scheme"));
        save(content);
    }

    /** Everything up to the ranking. */
    public static EvaluationStory ranked(String title) {
        var story = published(title);
        story.bid(Bidder.WINNER);
        story.bid(Bidder.LOSER);
        story.judge();
        story.openPrices();
        return story;
    }

    /** Reference of the evaluation. */
    public String reference() {
        return reference;
    }

    /** Title of the evaluation. */
    public String title() {
        return title;
    }

    /** By which the panel calls the bid of a vendor, once somebody of the panel may read it. */
    public String letter(Bidder vendor) {
        return letters.computeIfAbsent(vendor, unknown -> {
            for (var bid : Client.as(CHAIR).read("/received-bids/" + reference).path("items")) {
                if (bid.toString().contains(vendor.words())) {
                    return bid.path("letter").asText();
                }
            }
            throw new AssertionError("no bid of " + vendor);
        });
    }

    /** Names the three officers, each of whom sets a passphrase. */
    public void nameOpeners() {
        var opening = Client.as(OFFICER).read("/evaluations/" + reference + "/opening");
        var body = JSON.createObjectNode();
        var named = body.putArray("officers");
        OFFICERS.forEach(name -> named.add(StoryDraft.subject(opening.path("candidates"), name)));
        Client.as(OFFICER)
                .write("PUT", "/evaluations/" + reference + "/opening/officers", body, opening)
                .done();
        OPENERS.forEach(opener -> Client.as(opener)
                .send(
                        "PUT",
                        "/api/v1/evaluations/" + reference + "/opening/passphrase",
                        passphrase(opener),
                        "Content-Type",
                        "application/json")
                .done());
    }

    private static String passphrase(String opener) {
        return "{\"passphrase\":\"sealed by " + opener + " alone\"}";
    }

    /** Gives each person a place. */
    public void appointPanel() {
        StoryPanel.appoint(this);
    }

    /** Fixes everything. */
    public void publish() {
        Client.as(OFFICER)
                .write("POST", "/evaluations/" + reference + "/publication", null, evaluation())
                .done();
    }

    /** Replaces what the draft says. */
    public void save(JsonNode content) {
        Client.as(OFFICER)
                .write("PUT", "/evaluations/" + reference + "/content", content, evaluation())
                .done();
    }

    /** A vendor seals its price, answers everything with evidence and hands it in. */
    public void bid(Bidder vendor) {
        var scheme =
                Client.as(vendor.person()).read("/bid-invitations/" + reference).path("scheme");
        if (!scheme.path("formula").asText().equals("QUALITY_ONLY")) {
            price(vendor, vendor.price());
        }
        var known = Client.as(vendor.person()).read("/bids/" + reference);
        Client.as(vendor.person())
                .write("PUT", "/bids/" + reference, vendor.bid(scheme), known)
                .done();
        handIn(vendor);
    }

    /** A vendor hands in what it has written. */
    public void handIn(Bidder vendor) {
        var saved = Client.as(vendor.person()).read("/bids/" + reference);
        Client.as(vendor.person())
                .write("POST", "/bids/" + reference + "/submission", null, saved)
                .done();
    }

    /** A vendor seals the price of one year. */
    public void price(Bidder vendor, String amount) {
        var body = JSON.createObjectNode();
        body.putObject("prices").put(ITEM, new BigDecimal(amount));
        var known = Client.as(vendor.person()).read("/bids/" + reference);
        Client.as(vendor.person())
                .write("PUT", "/evaluations/" + reference + "/price", body, known)
                .done();
    }

    /** Everything between the bids and the prices. */
    public void judge() {
        closeBids();
        declareAll();
        recuseTheConflicted();
        markAll();
        moderate();
        closeQuality();
    }

    /** Lets the closing time pass. */
    public void closeBids() {
        Client.as("admin1").post("/api/v1/clock/advance", "{\"by\":\"PT1H\"}").done();
        assertThat(status()).isEqualTo("MARKING");
    }

    /** Everybody on the panel and the officer declare; one has an interest. */
    public void declareAll() {
        MARKERS.forEach(person -> declare(person, false).done());
        declare(OFFICER, false).done();
        declare(CONFLICTED, true).done();
    }

    /** Somebody declares about both vendors, with or without an interest in the first. */
    public Answer declare(String person, boolean interest) {
        var body = JSON.createObjectNode();
        var declarations = body.putArray("declarations");
        for (var bidder : Bidder.values()) {
            var conflicted = interest && bidder == Bidder.WINNER;
            var one = declarations
                    .addObject()
                    .put("vendor", bidder.registryNumber())
                    .put("interest", conflicted);
            if (conflicted) {
                one.put("words", "A cousin works there.");
            }
        }
        return Client.as(person).post("/api/v1/conflict-declarations/" + reference, body.toString());
    }

    /** The person with the interest leaves the panel. */
    public void recuseTheConflicted() {
        StoryPanel.recuse(this, CONFLICTED);
    }

    /** All mark and hand in. They agree but for one criterion of the winner. */
    public void markAll() {
        MARKERS.forEach(person -> {
            mark(person);
            submitMarks(person);
        });
    }

    /** Somebody gives all marks: gates are passed, the winner gets 4 and the loser 2, and 1 and 4 where people differ. */
    public void mark(String person) {
        var sheet = Client.as(person).read("/panel/" + reference + "/marks");
        for (var item : sheet.path("items")) {
            for (var bid : Bidder.values()) {
                var code = item.path("code").asText();
                int given = bid == Bidder.LOSER ? 2 : StoryDraft.differs(code) && person.equals("panel2") ? 1 : 4;
                mark(
                                person,
                                letter(bid),
                                code,
                                StoryDraft.judgement(item.path("gate").asBoolean(), given),
                                0)
                        .done();
            }
        }
    }

    /** Somebody gives one mark. */
    public Answer mark(String person, String letter, String criterion, ObjectNode judgement, long version) {
        return Client.as(person)
                .write(
                        "PUT",
                        "/panel/" + reference + "/marks/" + letter + "/" + criterion,
                        judgement,
                        JSON.createObjectNode().put("version", version));
    }

    /** Somebody hands all marks in. */
    public void submitMarks(String person) {
        Client.as(person)
                .write(
                        "POST",
                        "/panel/" + reference + "/marks/submission",
                        null,
                        Client.as(person).read("/panel/" + reference + "/marks"))
                .done();
    }

    /** Somebody of the panel asks a bidder for evidence, with two days to answer. */
    public Answer ask(String person, Bidder bidder, String criterion) {
        var now = Instant.parse(
                Client.anonymous().get("/api/v1/clock").json().path("now").asText());
        var inquiry = JSON.createObjectNode()
                .put("letter", letter(bidder))
                .put("criterion", criterion)
                .put("question", "Where is the annex?")
                .put("dueAt", now.plus(Duration.ofDays(2)).toString());
        return Client.as(person).post("/api/v1/panel/" + reference + "/inquiries", inquiry.toString());
    }

    /** A bidder answers the panel. */
    public Answer answer(Bidder bidder, JsonNode inquiry, String words) {
        var answer = JSON.createObjectNode().put("text", words);
        answer.putArray("evidence");
        var number = inquiry.path("number").asText();
        return Client.as(bidder.person())
                .write("POST", "/bid-inquiries/" + reference + "/" + number + "/answer", answer, inquiry);
    }

    /** The chair takes over what all agree about and settles the rest with a reason. */
    public void moderate() {
        var consensus = Client.as(CHAIR)
                .write("POST", "/panel/" + reference + "/consensus/agreed-points", null, JSON.createObjectNode())
                .done();
        for (var point : consensus.path("points")) {
            if (point.path("spread").asInt() > 0) {
                settle(point, 3, "The panel has read the annex again.").done();
            }
        }
    }

    /** The chair settles one point. */
    public Answer settle(JsonNode point, int mark, String reason) {
        return Client.as(CHAIR)
                .write(
                        "PUT",
                        "/panel/" + reference + "/consensus/points/"
                                + point.path("letter").asText() + "/"
                                + point.path("criterion").asText(),
                        JSON.createObjectNode().put("mark", mark).put("reason", reason),
                        point);
    }

    /** A member stands by the consensus and the chair closes quality. */
    public void closeQuality() {
        stand("panel1", "agreements").done();
        stand(CHAIR, "closing").done();
        assertThat(status()).isEqualTo("PRICE_OPENING");
    }

    /** Somebody stands by the consensus as it is, or closes it. */
    public Answer stand(String person, String act) {
        var digest = Client.as(person)
                .read("/panel/" + reference + "/consensus")
                .path("digest")
                .asText();
        return Client.as(person)
                .post("/api/v1/panel/" + reference + "/consensus/" + act, "{\"digest\":\"" + digest + "\"}");
    }

    /** Two officers open the prices. */
    public void openPrices() {
        open("officer1").done();
        open("officer2").done();
    }

    /** One officer gives the passphrase. */
    public Answer open(String officer) {
        return Client.as(officer).post("/api/v1/evaluations/" + reference + "/opening/shares", passphrase(officer));
    }

    /** The ranking as somebody reads it. */
    public JsonNode ranking(String person) {
        return Client.as(person).read("/evaluations/" + reference + "/ranking");
    }

    /** The evaluation as its officer reads it. */
    public JsonNode evaluation() {
        return Client.as(OFFICER).read("/evaluations/" + reference);
    }

    /** Where the evaluation stands. */
    public String status() {
        return evaluation().path("status").asText();
    }
}
