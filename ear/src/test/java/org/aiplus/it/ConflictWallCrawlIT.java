// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aiplus.access.AccessTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The conflict wall at every address that can be read, pages, lists, searches, counts, exports and the trail included, as
 * everybody. Three evaluations differ in nothing but their bids: as long as bids are open, one with bids answers as one without;
 * once they are closed, two whose bids say different things answer alike to whoever has not declared. And no word of a bid, of
 * its evidence, its price or its marks is in any answer.
 */
@WithCatalogue
@TestMethodOrder(OrderAnnotation.class)
class ConflictWallCrawlIT {

    private static final List<String> NOBODYS = List.of("EV-2026-999999", "EV-2099-999999");
    private static final String TRAIL =
            "/api/v1/audit-entries?pageSize=100&objectType=evaluation&objectId=EV-2026-999999";
    private static final String PRICE = "7351.47";

    /** The price of three years. */
    private static final String WHOLE_LIFE_PRICE = "22054.41";

    private static final String OTHER_PRICE = "946827.15";
    private static final Set<String> BIDDERS = Set.of(Bidder.WINNER.person(), Bidder.LOSER.person());

    /** Verify evidence of vendors, and so read it apart from any bid; those who check read it as well. */
    private static final Set<String> READ_EVIDENCE = Set.of("officer1", "officer2", "auditor", "admin1");

    private static final List<String> PEOPLE = Stream.concat(
                    AccessTable.CALLERS.values().stream(),
                    Stream.of(EvaluationStory.CONFLICTED, "officer2", Bidder.LOSER.person()))
            .toList();

    private static final Pattern CONTENT = Pattern.compile(
            "/(criteria|question|risk|vocabular|award-rules|procurement-routes|departments|developers|gallery|sign-in|glossary)");
    private static final List<String> MARKS = List.of("As the answer shows", "has read the annex");
    private static final List<String> OPENED = Stream.concat(
                    MARKS.stream(), Stream.of(PRICE, "7,351.47", WHOLE_LIFE_PRICE, "22,054.41"))
            .toList();

    private static final Crawl CRAWL = new Crawl();
    private static EvaluationStory one;
    private static EvaluationStory other;
    private static EvaluationStory without;
    private static String piece;
    private static int addresses;

    @BeforeAll
    static void evaluationsThatDifferInTheirBidsOnly() {
        one = EvaluationStory.published("A crawl along a wall, one");
        other = EvaluationStory.published("A crawl along a wall, two");
        without = EvaluationStory.published("A crawl along a wall, non");
        for (var bidder : Bidder.values()) {
            one.bid(bidder);
            handInAnew(one, bidder, PRICE, "");
            other.bid(bidder);
            handInAnew(other, bidder, OTHER_PRICE, " And much more is said here than there.");
        }
        piece = ownBid(one, Bidder.WINNER)
                .at("/content/responses/INNOVATION/evidence/0/reference")
                .asText();
        assertThat(piece).startsWith("E-");
    }

    private static JsonNode ownBid(EvaluationStory story, Bidder bidder) {
        return Client.as(bidder.person()).read("/bids/" + story.reference());
    }

    /** Another price, and more words. */
    private static void handInAnew(EvaluationStory story, Bidder bidder, String price, String words) {
        story.price(bidder, price);
        var known = ownBid(story, bidder);
        var content = known.path("content").<ObjectNode>deepCopy();
        for (var response : content.path("responses")) {
            ((ObjectNode) response).put("text", response.path("text").asText() + words);
        }
        Client.as(bidder.person())
                .write("PUT", "/bids/" + story.reference(), content, known)
                .done();
        story.handIn(bidder);
    }

    @Test
    @Order(1)
    void whileBidsAreOpenNothingTellsThatAnybodyHasBid() {
        // First of all: what the crawl is refused is kept in the trail too.
        CRAWL.same("auditor", TRAIL, trail(one), trail(without));
        CRAWL.everybody(PEOPLE, person -> {
            for (var address : lists()) {
                var answer = CRAWL.read(person, at(address, one));
                look(person, address, answer, List.of());
                if (!BIDDERS.contains(person) && about(address)) {
                    var silent = CRAWL.read(person, at(address, without));
                    CRAWL.same(person, address, plain(answer, one), plain(silent, without));
                }
            }
        });
        assertThat(CRAWL.findings()).isEmpty();
    }

    @Test
    @Order(2)
    void afterClosingNobodyWhoHasNotDeclaredCanTellOneBidFromAnother() {
        one.closeBids();
        assertThat(other.status()).isEqualTo("MARKING");
        Stream.of(one, other).forEach(story -> story.declare(EvaluationStory.CONFLICTED, true)
                .done());
        CRAWL.everybody(PEOPLE, person -> {
            for (var address : about()) {
                var answer = CRAWL.read(person, at(address, one));
                look(person, address, answer, List.of());
                if (!BIDDERS.contains(person)) {
                    var alike = CRAWL.read(person, at(address, other));
                    CRAWL.same(person, address, plain(answer, one), plain(alike, other));
                    unknownAlike(person, address, answer);
                }
            }
        });
        assertThat(CRAWL.findings()).isEmpty();
    }

    @Test
    @Order(3)
    void whoHasDeclaredReadsBidsThatNameNobody() {
        one.declareAll();
        var identities = Stream.of(Bidder.values())
                .flatMap(bidder -> Stream.of(bidder.tool().split(" ")[0], bidder.solution()))
                .toList();
        var read = new TreeSet<String>();
        CRAWL.everybody(List.of("panel1", EvaluationStory.CHAIR), person -> {
            for (var address : addresses()) {
                // The evaluation names its candidates, and the declaration its bidders; neither says who has which
                // letter.
                if (about(address) && address.matches(".*(received-bids|/bids|/panel/|ranking).*")) {
                    var answer = CRAWL.read(person, at(address, one));
                    CRAWL.look(person, address, answer, identities);
                    // The letters fall by chance: A can be either.
                    if (Stream.of(Bidder.values())
                            .anyMatch(bidder -> answer.body().contains(bidder.words()))) {
                        synchronized (read) {
                            read.add(address);
                        }
                    }
                }
            }
        });
        assertThat(CRAWL.findings()).isEmpty();
        assertThat(read)
                .as("addresses at which bids are read, or this test proves nothing")
                .hasSizeGreaterThan(4);
    }

    @Test
    @Order(4)
    void marksAndPricesStayBehindTheWallToTheEnd() {
        one.recuseTheConflicted();
        one.markAll();
        one.moderate();
        one.closeQuality();
        one.openPrices();
        var outside = PEOPLE.stream()
                .filter(person -> !EvaluationStory.MARKERS.contains(person) && !person.equals(EvaluationStory.OFFICER))
                .toList();
        CRAWL.everybody(outside, person -> {
            for (var address : addresses()) {
                var answer = CRAWL.read(person, at(address, one));
                look(person, address, answer, BIDDERS.contains(person) ? MARKS : OPENED);
                if (about(address) && !BIDDERS.contains(person)) {
                    unknownAlike(person, address, answer);
                }
            }
        });
        assertThat(CRAWL.findings()).isEmpty();
        assertThat(one.ranking("panel1").toString()).contains(WHOLE_LIFE_PRICE);
    }

    @AfterAll
    static void figures() throws IOException {
        Files.writeString(
                Instance.ROOT.resolve("ear/target/conflict-wall-figures.md"),
                "| Addresses | People | Answers | Bytes of bids leaked |\n|---|---|---|---|\n| " + addresses + " | "
                        + PEOPLE.size() + " | " + CRAWL.asked() + " | " + CRAWL.leaked() + " |\n");
        assertThat(CRAWL.asked()).isGreaterThan(7000);
        assertThat(CRAWL.leaked()).as("bytes leaked").isZero();
    }

    /** Looks for words that nobody may read who is outside, and for what each bidder has written, but with itself. */
    private static void look(String person, String address, Answer answer, Collection<String> words) {
        if (address.contains("/evidence/E-") && READ_EVIDENCE.contains(person)) {
            return;
        }
        var foreign = new ArrayList<>(words);
        for (var bidder : Bidder.values()) {
            if (!person.equals(bidder.person())) {
                foreign.add(bidder.words());
            }
        }
        CRAWL.look(person, address, answer, foreign);
    }

    /** Whoever is told that there is nothing is told so as of an evaluation that there never was. */
    private static void unknownAlike(String person, String address, Answer answer) {
        if (answer.status() == 404) {
            var unknown = CRAWL.read(person, criterion(address));
            CRAWL.same(
                    person,
                    address,
                    plain(answer, one),
                    Crawl.plain(unknown).replaceAll("EV-20(26|99)-9{6}", "EVALUATION"));
        }
    }

    private static String plain(Answer answer, EvaluationStory story) {
        return Crawl.plain(answer).replace(story.reference(), "EVALUATION").replace(story.title(), "TITLE");
    }

    private static boolean about(String address) {
        return NOBODYS.stream().anyMatch(address::contains);
    }

    private static String at(String address, EvaluationStory story) {
        var found = address;
        for (var nobody : NOBODYS) {
            found = found.replace(nobody, story.reference());
        }
        return criterion(found.replace("E-999999", piece));
    }

    /** With a criterion that the scheme has. */
    private static String criterion(String address) {
        return address.replace("EAF-01.1", "EAF-10.1");
    }

    /** What the trail says of an evaluation, without when it was sealed. */
    private static String trail(EvaluationStory story) {
        return plain(CRAWL.read("auditor", at(TRAIL, story)), story)
                .replaceAll(",\"sequence\":[0-9]+,\"hash\":\"HASH\"", "");
    }

    private static List<String> about() {
        return addresses().stream().filter(ConflictWallCrawlIT::about).toList();
    }

    /** What is about the evaluation, and what is about many things, without what everybody reads alike. */
    private static List<String> lists() {
        var lists = AccessTable.read().rows().stream()
                .filter(row -> row.object().equals("-"))
                .map(AccessTable.Row::address)
                .toList();
        return addresses().stream()
                .filter(address -> about(address)
                        || (address.contains("?") || lists.contains(address))
                                && !CONTENT.matcher(address).find())
                .toList();
    }

    private static List<String> addresses() {
        var found = Stream.concat(
                        Routes.readable().stream(),
                        Stream.of(
                                "/api/v1/solutions?q=GOLDREGENPFEIFER",
                                "/en/tools?q=GOLDREGENPFEIFER",
                                "/api/v1/audit-entries?pageSize=100&action=bid",
                                "/en/audit?action=bid",
                                "/api/v1/inbox?part=NEWS",
                                "/api/v1/evaluations?status=PUBLISHED",
                                "/api/v1/evaluations?status=MARKING"))
                .distinct()
                .toList();
        addresses = found.size();
        return found;
    }
}
