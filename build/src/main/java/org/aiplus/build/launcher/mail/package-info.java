// SPDX-License-Identifier: Apache-2.0
/** Mail: where it is sent, and the demo's own server that keeps every message and shows it on a page. */
@NullMarked
package org.aiplus.build.launcher.mail;

import org.jspecify.annotations.NullMarked;
