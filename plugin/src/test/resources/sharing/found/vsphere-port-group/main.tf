data "vsphere_datacenter" "hq" {
  name = "dp-hq"
}

resource "vsphere_distributed_virtual_switch" "all" {
  name          = "all"
  datacenter_id = data.vsphere_datacenter.hq.id
}

resource "vsphere_distributed_port_group" "servers" {
  name                            = "servers"
  distributed_virtual_switch_uuid = vsphere_distributed_virtual_switch.all.id
  vlan_id                         = 120
}

resource "vsphere_compute_cluster" "police" {
  name          = "police"
  datacenter_id = data.vsphere_datacenter.hq.id
}

resource "vsphere_virtual_machine" "rms" {
  name             = "rms"
  resource_pool_id = vsphere_compute_cluster.police.resource_pool_id
  network_interface {
    network_id = vsphere_distributed_port_group.servers.id
  }
}

data "vsphere_datacenter" "county" {
  name = "dc-1"
}

resource "vsphere_compute_cluster" "county" {
  name          = "county"
  datacenter_id = data.vsphere_datacenter.county.id
}

resource "vsphere_virtual_machine" "tax" {
  name             = "tax"
  resource_pool_id = vsphere_compute_cluster.county.resource_pool_id
  network_interface {
    network_id = vsphere_distributed_port_group.servers.id
  }
}
