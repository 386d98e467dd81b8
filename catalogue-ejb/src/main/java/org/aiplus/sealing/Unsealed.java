// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.UUID;
import org.aiplus.bid.ReceivedBid;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.json.StrictJson;
import org.aiplus.ranking.WholeLifeCost;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * An envelope after it was opened, whatever came out of it: one that does not open or says nonsense stops nobody else's.
 *
 * @param receivedHash SHA-256 of the envelope when it was received, hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent")
record Unsealed(
        String letter,
        UUID vendorId,
        @Nullable String receivedHash,
        byte @Nullable [] sealedHash,
        byte @Nullable [] contentHash,
        @Nullable PriceSheet prices,
        @Nullable BigDecimal total,
        @Nullable ProblemCode problem) {

    /** What an envelope belongs to: it opens for no other evaluation and for no other vendor. */
    static byte[] info(EvaluationReference evaluation, UUID vendor) {
        return ("aiplus price " + evaluation + " " + vendor).getBytes(StandardCharsets.UTF_8);
    }

    static Unsealed of(EvaluationReference evaluation, MarkingScheme scheme, ReceivedBid bid, Hpke.Pair keys) {
        var sealed = bid.sealedPrice();
        if (sealed == null) {
            return new Unsealed(bid.letter(), bid.vendorId(), null, null, null, null, null, ProblemCode.REQUIRED);
        }
        var sealedHash = sha256(sealed);
        var opened = Hpke.open(keys, sealed, info(evaluation, bid.vendorId()));
        if (opened.isEmpty()) {
            return new Unsealed(
                    bid.letter(),
                    bid.vendorId(),
                    bid.priceHash(),
                    sealedHash,
                    null,
                    null,
                    null,
                    ProblemCode.CONTENT_INVALID);
        }
        var content = opened.get();
        try {
            var contentHash = sha256(content);
            PriceSheet sheet = null;
            BigDecimal total = null;
            ProblemCode problem = null;
            try {
                sheet = sheet(content);
                total = cost(scheme, sheet).total();
            } catch (DomainException unfit) {
                problem = sheet == null
                        ? ProblemCode.CONTENT_INVALID
                        : unfit.problems().get(0).code();
            }
            return new Unsealed(
                    bid.letter(), bid.vendorId(), bid.priceHash(), sealedHash, contentHash, sheet, total, problem);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /** The whole-life price that a sheet comes to under the scheme. */
    static WholeLifeCost cost(MarkingScheme scheme, PriceSheet sheet) {
        var items = scheme.items().stream()
                .map(item -> new WholeLifeCost.Item(item.code(), item.volume(), item.yearly()))
                .toList();
        return WholeLifeCost.of(scheme.years(), items, sheet.prices());
    }

    private static @Nullable PriceSheet sheet(byte[] content) {
        var tree = StrictJson.parse(new String(content, StandardCharsets.UTF_8));
        var prices = tree.path("prices");
        if (tree.size() != 1 || !prices.isObject()) {
            return null;
        }
        var sheet = new TreeMap<String, BigDecimal>();
        for (var field : prices.properties()) {
            JsonNode price = field.getValue();
            if (!price.isNumber()) {
                return null;
            }
            sheet.put(field.getKey(), price.decimalValue());
        }
        return new PriceSheet(sheet);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
