// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamWriteFeature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aiplus.bid.BidPrices;
import org.aiplus.bid.BidView;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;

/** Prices of bids on their way into the envelope: from there they do not come back before the opening. */
@Stateless
@ActsForCaller
public class PriceService {

    /** Most bytes of an envelope that a vendor has sealed itself. */
    public static final int LARGEST_ENVELOPE = 16_384;

    private static final int SMALLEST_ENVELOPE = 48;
    private static final int MOST_DECIMALS = 6;
    private static final JsonFactory JSON = JsonFactory.builder()
            // The buffer of the writer is thrown away with what is in it.
            .disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            // The target is wiped when it is closed, which must be after its bytes were taken.
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    @Inject
    Evaluations evaluations;

    @Inject
    BidPrices prices;

    @Inject
    SealingRepository repository;

    /**
     * The key by which a vendor may seal its price itself.
     *
     * @throws NotFound when there is no such evaluation, for vendors that may not bid, and where no price is asked for
     */
    @RolesAllowed(Role.VENDOR)
    public OpeningKey key(EvaluationReference reference) {
        var vendor = evaluations.bidder(reference);
        return new OpeningKey(
                reference,
                OpeningKey.ALGORITHM,
                Base64.getEncoder().encodeToString(opening(reference).publicKey()),
                new String(Unsealed.info(reference, vendor), StandardCharsets.UTF_8));
    }

    /**
     * What the caller's bid prices.
     *
     * @throws NotFound as {@link #key}
     */
    @RolesAllowed(Role.VENDOR)
    public PriceForm form(EvaluationReference reference) {
        evaluations.bidder(reference);
        opening(reference);
        var scheme = evaluations.facts(reference).scheme();
        return new PriceForm(scheme.items(), scheme.years());
    }

    private PriceOpening opening(EvaluationReference reference) {
        return repository
                .find(evaluations.facts(reference).id())
                .filter(opening -> opening.status() == OpeningStatus.SEALED)
                .orElseThrow(NotFound::new);
    }

    /**
     * Puts the price into the caller's bid: prices in the clear are checked and sealed on receipt, and nothing but the envelope
     * is kept; what is in an envelope of the vendor's nobody can check before the opening.
     *
     * @param offer prices with up to six decimals, or an envelope
     * @throws NotFound as {@link #key}
     * @throws StaleRevision when somebody else has written the bid since
     * @throws RuleViolation BID_LATE; under {@code /prices}: REQUIRED, UNKNOWN_CODE, TOO_SMALL, WRONG_FORMAT; TOO_SHORT or
     *     TOO_LONG at {@code /envelope}
     */
    @RolesAllowed(Role.VENDOR)
    public BidView seal(EvaluationReference reference, PriceOffer offer, long expectedVersion) {
        var vendor = evaluations.bidder(reference);
        var key = opening(reference).publicKey();
        var envelope = offer.envelope();
        if (envelope != null) {
            check(envelope);
            return prices.seal(reference, envelope, true, expectedVersion);
        }
        var unitPrices = offer.unitPrices();
        if (unitPrices == null) {
            throw new RuleViolation(List.of(Problem.at("/prices", ProblemCode.REQUIRED)));
        }
        for (var price : unitPrices.entrySet()) {
            if (price.getValue().stripTrailingZeros().scale() > MOST_DECIMALS) {
                throw new RuleViolation(List.of(Problem.at("/prices/" + price.getKey(), ProblemCode.WRONG_FORMAT)));
            }
        }
        Unsealed.cost(evaluations.facts(reference).scheme(), new PriceSheet(unitPrices));
        var content = content(unitPrices);
        try {
            var sealed = Hpke.seal(key, content, Unsealed.info(reference, vendor));
            return prices.seal(reference, sealed, false, expectedVersion);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    private static void check(byte[] envelope) {
        if (envelope.length < SMALLEST_ENVELOPE) {
            throw new RuleViolation(
                    List.of(Problem.at("/envelope", ProblemCode.TOO_SHORT, "minimum", SMALLEST_ENVELOPE)));
        }
        if (envelope.length > LARGEST_ENVELOPE) {
            throw new RuleViolation(
                    List.of(Problem.at("/envelope", ProblemCode.TOO_LONG, "maximum", LARGEST_ENVELOPE)));
        }
    }

    /** Straight into bytes that can be wiped: no text of it is made. */
    private static byte[] content(Map<String, BigDecimal> unitPrices) {
        try (var bytes = new WipedBytes()) {
            try (var json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
                json.writeStartObject();
                json.writeObjectFieldStart("prices");
                for (var price : new TreeMap<>(unitPrices).entrySet()) {
                    json.writeNumberField(price.getKey(), price.getValue());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Leaves nothing behind when it is closed. */
    private static final class WipedBytes extends ByteArrayOutputStream {

        WipedBytes() {
            super(LARGEST_ENVELOPE);
        }

        @Override
        public void close() {
            Arrays.fill(buf, (byte) 0);
        }
    }
}
