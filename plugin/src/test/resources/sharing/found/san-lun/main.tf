resource "vsphere_vmfs_datastore" "san" {
  name           = "san-01"
  host_system_id = "host-1"
  disks          = ["naa.6000"]
}
resource "vsphere_virtual_machine" "rms" {
  name              = "dp-rms"
  resource_pool_id  = "pool-dp"
  datastore_id      = vsphere_vmfs_datastore.san.id
  custom_attributes = { organisation = "downland-police" }
}
resource "vsphere_virtual_machine" "tax" {
  name              = "dc-tax"
  resource_pool_id  = "pool-dc"
  datastore_id      = vsphere_vmfs_datastore.san.id
  custom_attributes = { organisation = "downland-council" }
}
