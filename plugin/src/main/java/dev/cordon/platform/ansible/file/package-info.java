/**
 * Which files are Ansible's and what each is, by their place and the beginning of their content: {@link
 * dev.cordon.platform.ansible.file.FileKind}; and which belong together: {@link dev.cordon.platform.ansible.file.Places}.
 */
@NullMarked
package dev.cordon.platform.ansible.file;

import org.jspecify.annotations.NullMarked;
