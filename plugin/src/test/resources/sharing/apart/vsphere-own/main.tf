data "vsphere_datacenter" "dc" { name = "dp-hq" }
data "vsphere_compute_cluster" "c" {
  name          = "dp"
  datacenter_id = data.vsphere_datacenter.dc.id
}
data "vsphere_network" "n" {
  name          = "vm"
  datacenter_id = data.vsphere_datacenter.dc.id
}
data "vsphere_datastore" "d" {
  name          = "ds"
  datacenter_id = data.vsphere_datacenter.dc.id
}
resource "vsphere_virtual_machine" "rms" {
  name             = "dp-rms"
  resource_pool_id = data.vsphere_compute_cluster.c.resource_pool_id
  datastore_id     = data.vsphere_datastore.d.id
  network_interface { network_id = data.vsphere_network.n.id }
}
