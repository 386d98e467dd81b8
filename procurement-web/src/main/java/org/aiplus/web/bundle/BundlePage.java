// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.bundle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.aiplus.bundle.BundlePart;
import org.aiplus.bundle.BundleView;
import org.aiplus.bundle.BundleZip;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/** What is in the bundle of an evaluation, and how to check it. */
public record BundlePage(PageFrame frame, BundleView view) implements Page {

    private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1000);

    /** Address of the file. */
    public String file() {
        return frame.href("/evaluations/" + view.evaluation() + "/bundle/file");
    }

    /** How big the file is, in kilobytes. */
    public String size() {
        return kilobytes(BundleZip.size(view));
    }

    /** How big a part is, in kilobytes. */
    public String size(BundlePart part) {
        return kilobytes(part.size());
    }

    private String kilobytes(long bytes) {
        var size = BigDecimal.valueOf(bytes).divide(KILOBYTE, 1, RoundingMode.HALF_UP);
        return frame.texts().get("bundle.kilobytes", size);
    }

    /** What a part is. */
    public String words(BundlePart part) {
        var name = part.name().replaceFirst("^[0-9]{2}-", "").replaceFirst("(-[0-9]{5})?[.][a-z0-9]+$", "");
        var key = part.name().equals("manifest.sha256") ? "manifest-hash" : name;
        return frame.texts().of("bundle.part", key);
    }

    /** How a bundle is checked with a bare Java. */
    public String command() {
        return "java Verify.java " + view.fileName() + " --manifest=" + view.manifestHash();
    }
}
