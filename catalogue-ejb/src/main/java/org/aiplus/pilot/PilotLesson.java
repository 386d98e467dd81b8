// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

/** What a pilot has taught about a tool, for the tool's page. */
public record PilotLesson(PilotSummary pilot, PilotView.Lessons lessons) {}
