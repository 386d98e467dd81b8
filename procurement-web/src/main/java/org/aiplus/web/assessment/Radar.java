// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A chart of several shares around a centre, drawn as SVG. It says nothing that the table beside it does not say.
 *
 * @param outline corners of the shares, as SVG writes points
 * @param floor corners of the floors
 * @param rings corners of the rings at 25, 50, 75 and 100
 * @param spokes one for each share
 */
public record Radar(String outline, String floor, List<String> rings, List<Spoke> spokes) {

    private static final double CENTRE = 160;
    private static final double RADIUS = 110;
    private static final double LABEL = 132;

    /**
     * A share.
     *
     * @param code what is written at its end
     * @param x end of its line
     * @param y end of its line
     * @param labelX where its code is written
     * @param labelY where its code is written
     */
    public record Spoke(String code, String x, String y, String labelX, String labelY) {}

    /**
     * One share to draw.
     *
     * @param percentage 0 to 100
     * @param floor 0 to 100
     */
    public record Share(String code, double percentage, double floor) {}

    public Radar {
        rings = List.copyOf(rings);
        spokes = List.copyOf(spokes);
    }

    /** The chart of at least three shares. */
    static Radar of(List<Share> shares) {
        var outline = new ArrayList<String>();
        var floor = new ArrayList<String>();
        var spokes = new ArrayList<Spoke>();
        for (int i = 0; i < shares.size(); i++) {
            var share = shares.get(i);
            var angle = angle(i, shares.size());
            outline.add(point(angle, RADIUS * share.percentage() / 100));
            floor.add(point(angle, RADIUS * share.floor() / 100));
            spokes.add(new Spoke(share.code(), x(angle, RADIUS), y(angle, RADIUS), x(angle, LABEL), y(angle, LABEL)));
        }
        var rings = new ArrayList<String>();
        for (var part : List.of(25, 50, 75, 100)) {
            var corners = new ArrayList<String>();
            for (int i = 0; i < shares.size(); i++) {
                corners.add(point(angle(i, shares.size()), RADIUS * part / 100));
            }
            rings.add(String.join(" ", corners));
        }
        return new Radar(String.join(" ", outline), String.join(" ", floor), rings, spokes);
    }

    private static double angle(int number, int all) {
        return Math.PI * 2 * number / all - Math.PI / 2;
    }

    private static String point(double angle, double length) {
        return x(angle, length) + "," + y(angle, length);
    }

    private static String x(double angle, double length) {
        return number(CENTRE + Math.cos(angle) * length);
    }

    private static String y(double angle, double length) {
        return number(CENTRE + Math.sin(angle) * length);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
