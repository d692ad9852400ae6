/** What tests of several packages share: folders of cases and golden files. */
package dev.cordon.testing;
